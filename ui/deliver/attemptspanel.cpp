#include "ui/deliver/attemptspanel.h"

#include "model/items/attemptmodel.h"
#include "model/items/texts.h"
#include "ui/deliver/attemptdelegate.h"
#include "ui/deliver/emptystate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AttemptsPanel::AttemptsPanel(AttemptModel &attempts, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_attempts(attempts)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(u"deliver"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_title(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_count(new PlainLabel(PlainLabel::Role::Quiet, this))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    for (const QString &id :
         {u"deliver.copy-curl"_s, u"deliver.delete-attempt"_s, u"deliver.clear-attempts"_s}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString(u"attempts."_s + id));
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        head->addWidget(button);
    }
    setUpTable(actions);
    m_empty->offer(actions.action(u"deliver.send"_s));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_stack, 1);

    connect(&m_attempts, &AttemptModel::rowsInserted, this, &AttemptsPanel::showCount);
    connect(&m_attempts, &AttemptModel::rowsRemoved, this, &AttemptsPanel::showCount);
    retranslate();
}

AttemptsPanel::~AttemptsPanel() = default;

void AttemptsPanel::setUpTable(const ActionRegistry &actions)
{
    m_sorted->setSourceModel(&m_attempts);
    m_sorted->setSortRole(AttemptModel::SortRole);
    m_table->setObjectName(u"attempts"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new AttemptDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSectionResizeMode(AttemptModel::EventTypeColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 4);
    sizeColumns();
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AttemptModel::SentColumn, Qt::AscendingOrder);
    for (const QString &id :
         {u"deliver.copy-curl"_s, u"deliver.delete-attempt"_s, u"deliver.clear-attempts"_s})
        m_table->addAction(actions.action(id));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AttemptsPanel::selectionChanged);
}

/// Every column as wide as what usually stands in it; the event type takes the rest.
void AttemptsPanel::sizeColumns()
{
    const QFontMetrics metrics = m_table->fontMetrics();
    const int gap = metrics.averageCharWidth() * 2;
    const int sign = metrics.height() + gap / 2;
    const auto widthOf = [&metrics](std::initializer_list<QString> texts) {
        int width = 0;
        for (const QString &text : texts)
            width = std::max(width, metrics.horizontalAdvance(text));
        return width;
    };
    const int idWidth = QFontMetrics(codeFont()).horizontalAdvance(u"evt_…00000"_s);
    const int statusWidth = widthOf({titleOf(ErrorClass::Connect), titleOf(ErrorClass::Timeout)});
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() * 8 / 5);
    QHeaderView *header = m_table->horizontalHeader();
    const auto resize = [&](int column, int content) {
        const QString heading = m_attempts.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column, std::max(content, widthOf({heading})) + gap);
    };
    resize(AttemptModel::SentColumn, widthOf({u"00:00:00.000"_s}));
    resize(AttemptModel::EventIdColumn, idWidth + sign);
    resize(AttemptModel::NumberColumn, widthOf({u"00"_s}));
    resize(AttemptModel::StatusColumn, statusWidth + sign);
    resize(AttemptModel::TimeColumn, widthOf({durationText(15s), durationText(999ms), durationText(99us)}));
    resize(AttemptModel::DecisionColumn,
           widthOf({titleOf(Decision::Delivered), titleOf(Decision::Exhausted)}));
}

int AttemptsPanel::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_sorted->mapToSource(rows.constFirst()).row();
}

void AttemptsPanel::selectRow(int row)
{
    if (row == selectedRow())
        return;
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    const QModelIndex index = m_sorted->mapFromSource(m_attempts.index(row, AttemptModel::SentColumn));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

QByteArray AttemptsPanel::saveColumns() const
{
    return m_table->horizontalHeader()->saveState();
}

void AttemptsPanel::restoreColumns(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
}

void AttemptsPanel::showCount()
{
    const int count = m_attempts.rowCount();
    m_stack->setCurrentIndex(count > 0 ? 1 : 0);
    m_count->setText(count > 0 ? tr("%Ln in this session", nullptr, count) : QString());
}

void AttemptsPanel::retranslate()
{
    m_title->setText(tr("Attempts"));
    m_table->setAccessibleName(tr("Attempts"));
    m_empty->setTexts(
        tr("Nothing sent yet"),
        tr("Send signs the payload that the page Design shows and delivers it once. The attempt "
           "then stands here, with every byte that went out and came back."));
    showCount();
}

void AttemptsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        sizeColumns();
    }
    if (event->type() == QEvent::FontChange)
        sizeColumns();
    QWidget::changeEvent(event);
}

} // namespace hookbench
