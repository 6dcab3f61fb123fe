#include "ui/deliver/attemptspanel.h"

#include "model/core/whenfinished.h"
#include "model/items/historymodel.h"
#include "ui/deliver/attemptstable.h"
#include "ui/deliver/deliverparts.h"
#include "ui/deliver/historyexportbar.h"
#include "ui/deliver/historyfilterbar.h"
#include "ui/deliver/historytrimming.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A burst brings more than anybody reads, and each one that is followed is loaded and laid out.
constexpr auto followPause = 120ms;

QStringList rowActions()
{
    return {u"deliver.redeliver"_s, u"deliver.copy-curl"_s, u"deliver.delete-attempt"_s};
}

} // namespace

AttemptsPanel::AttemptsPanel(const DeliverParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_attempts(new HistoryModel(parts.history, this))
    , m_filter(new HistoryFilterBar(parts.clock, this))
    , m_export(new HistoryExportBar(parts, this))
    , m_notice(new InlineBar(this))
    , m_table(new AttemptsTable(*m_attempts, this))
    , m_empty(new EmptyState(u"deliver"_s, this))
    , m_noneFit(new EmptyState(u"filter"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_title(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_count(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_follow(new QToolButton(this))
{
    m_notice->setObjectName(u"attemptsNotice"_s);
    m_count->setObjectName(u"attemptsCount"_s);
    m_trimming = new HistoryTrimming(parts, *m_notice, this);
    for (const QString &id : actionIds())
        m_table->addAction(m_parts.actions.action(id));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    layOut();
    connectAll();
    recolour();
    retranslate();
    enableActions();
}

AttemptsPanel::~AttemptsPanel() = default;

void AttemptsPanel::layOut()
{
    m_empty->offer(m_parts.actions.action(u"deliver.send"_s));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_noneFit);
    auto *column = new QVBoxLayout(this);
    column->addLayout(makeHead());
    column->addWidget(m_filter);
    column->addWidget(m_export);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
}

QHBoxLayout *AttemptsPanel::makeHead()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    m_follow->setObjectName(u"followNewest"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setAutoRaise(true);
    head->addWidget(m_follow);
    for (const QString &id : actionIds()) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString(u"attempts."_s + id));
        button->setDefaultAction(m_parts.actions.action(id));
        button->setAutoRaise(true);
        head->addWidget(button);
    }
    return head;
}

void AttemptsPanel::connectAll()
{
    connect(m_filter, &HistoryFilterBar::filterChanged, this, [this] {
        m_attempts->setFilter(m_filter->filter());
        m_export->setFilter(m_filter->filter());
        m_trimming->setFilter(m_filter->filter());
        countAll();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AttemptsPanel::takeUserSelection);
    connect(m_attempts, &HistoryModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { keepInPlace(first, last); });
    connect(m_attempts, &HistoryModel::modelReset, this, &AttemptsPanel::restoreSelection);
    connect(m_attempts, &HistoryModel::dataChanged, this, &AttemptsPanel::restoreSelection);
    connect(m_attempts, &HistoryModel::loadingChanged, this, &AttemptsPanel::showCount);
    connect(m_attempts, &HistoryModel::failed, this,
            [this](const QString &reason) { m_notice->showMessage(InlineBar::Kind::Error, reason); });
    connect(&m_parts.history, &HistoryStore::attemptsStored, this,
            [this](const QList<HistoryRow> &rows) { takeStored(rows); });
    connect(&m_parts.history, &HistoryStore::attemptsLost, this, [this] { takeStored({}); });
    connect(&m_parts.history, &HistoryStore::removed, this, [this] {
        countAll();
        checkSelection();
    });
    m_followTimer.setSingleShot(true);
    connect(&m_followTimer, &QTimer::timeout, this, &AttemptsPanel::followNewest);
    connect(m_follow, &QToolButton::clicked, this, [this](bool follow) {
        if (follow)
            followNewest();
    });
    connect(m_export, &HistoryExportBar::statusMessage, this, &AttemptsPanel::statusMessage);
    connect(m_trimming, &HistoryTrimming::statusMessage, this, &AttemptsPanel::statusMessage);
    connect(m_parts.actions.action(u"deliver.export-attempts"_s), &QAction::triggered, m_export,
            &HistoryExportBar::open);
}

void AttemptsPanel::takeStored(const QList<HistoryRow> &rows)
{
    for (const HistoryRow &row : rows)
        m_all += m_filter->scope().run.text.isEmpty() || row.run == m_filter->scope().run ? 1 : 0;
    if (!rows.isEmpty() && rows.constLast().run != m_run) {
        m_run = rows.constLast().run;
        m_filter->setRun(m_run);
    }
    showCount();
    enableActions();
    if (!m_follow->isChecked() || m_followTimer.isActive())
        return;
    followNewest();
    m_followTimer.start(followPause);
}

/// Selects the newest attempt that the filter lets through, as long as the user has not selected one.
void AttemptsPanel::followNewest()
{
    const std::optional<HistoryRow> newest = m_attempts->row(0);
    if (!m_follow->isChecked() || !newest || newest->id == m_selected)
        return;
    takeSelection(newest->id);
    m_table->scrollToTop();
}

void AttemptsPanel::follow()
{
    m_follow->setChecked(true);
    m_followTimer.stop(); // the first attempt of a run is shown at once
}

QStringList AttemptsPanel::actionIds()
{
    return rowActions() + QStringList{u"deliver.export-attempts"_s, u"deliver.delete-shown"_s,
                                      u"deliver.clear-attempts"_s, u"deliver.retention"_s};
}

void AttemptsPanel::select(qint64 id)
{
    if (id == m_selected)
        return;
    m_follow->setChecked(false);
    takeSelection(id);
    const int row = m_attempts->rowOf(id);
    if (row >= 0)
        m_table->scrollTo(m_attempts->index(row, 0));
}

void AttemptsPanel::takeSelection(qint64 id)
{
    m_selected = id;
    {
        const QScopedValueRollback guard(m_restoring, true);
        m_table->clearSelection();
    }
    restoreSelection();
    enableActions();
    emit selectionChanged();
}

/// What the user selects is the selection; rows that come, go or are loaded anew do not change it.
void AttemptsPanel::takeUserSelection()
{
    if (m_restoring)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const qint64 id = rows.isEmpty() ? 0 : rows.constFirst().data(HistoryModel::IdRole).toLongLong();
    if (id == m_selected || (id == 0 && !rows.isEmpty()))
        return; // a row without an id is on its way, and taken when it comes
    m_follow->setChecked(false);
    m_selected = id;
    enableActions();
    emit selectionChanged();
}

/// Puts the table's selection where the selected attempt stands now, if it is among the rows.
void AttemptsPanel::restoreSelection()
{
    showCount();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        takeUserSelection();
        return;
    }
    if (m_selected == 0)
        return;
    const int row = m_attempts->rowOf(m_selected);
    if (row < 0) {
        m_attempts->fetch(m_selected);
        return;
    }
    const QScopedValueRollback guard(m_restoring, true);
    m_table->selectionModel()->setCurrentIndex(
        m_attempts->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// Whether the selected attempt is still in the log, after some have gone.
void AttemptsPanel::checkSelection()
{
    if (m_selected <= 0)
        return;
    whenFinished(m_parts.history.attempt(m_selected), this,
                 [this, id = m_selected](const Result<Attempt> &attempt) {
                     if (!attempt && id == m_selected)
                         takeSelection(0);
                 });
}

/// New rows come in above what the user looks at; it does not move.
void AttemptsPanel::keepInPlace(int first, int last)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->value() == 0 || m_follow->isChecked())
        return;
    const int value = bar->value() + (last - first + 1) * m_table->verticalHeader()->defaultSectionSize();
    m_table->doItemsLayout();
    bar->setValue(value);
}

/// Asks how many attempts there are without the filter's words.
void AttemptsPanel::countAll()
{
    const quint64 generation = ++m_countGeneration;
    whenFinished(m_parts.history.index(m_filter->scope()), this,
                 [this, generation](const Result<HistoryStore::Index> &index) {
                     if (!index || generation != m_countGeneration)
                         return;
                     m_all = index->rows;
                     showCount();
                 });
}

void AttemptsPanel::showCount()
{
    const int shown = m_attempts->rowCount();
    const bool filtered = m_filter->filter() != m_filter->scope();
    const qint64 all = std::max<qint64>(m_all, shown);
    if (shown > 0)
        m_stack->setCurrentWidget(m_table);
    else if (!m_attempts->isLoading())
        m_stack->setCurrentWidget(m_filter->filter().isEmpty() ? m_empty : m_noneFit);
    const QLocale locale;
    m_count->setText(filtered || m_stack->currentWidget() == m_noneFit
                         //: how many attempts are shown, of how many
                         ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(all))
                         : shown > 0 ? locale.toString(shown) : QString());
    enableActions();
}

void AttemptsPanel::enableActions()
{
    const auto enable = [this](const QString &id, bool enabled) {
        m_parts.actions.action(id)->setEnabled(enabled);
    };
    for (const QString &id : rowActions())
        enable(id, m_selected != 0);
    const bool shown = m_attempts->rowCount() > 0;
    enable(u"deliver.export-attempts"_s, shown);
    enable(u"deliver.delete-shown"_s, shown && !m_filter->filter().isEmpty());
    enable(u"deliver.clear-attempts"_s, shown || m_all > 0);
    const int row = m_attempts->rowOf(m_selected);
    m_trimming->setSelected(row < 0 ? std::nullopt : m_attempts->row(row));
}

QByteArray AttemptsPanel::saveColumns() const
{
    return m_table->horizontalHeader()->saveState();
}

void AttemptsPanel::restoreColumns(const QByteArray &state)
{
    m_table->horizontalHeader()->restoreState(state);
    m_table->hideColumn(HistoryModel::MarksColumn);
}

void AttemptsPanel::recolour()
{
    m_follow->setIcon(themedIcon(u"follow"_s, palette()));
}

void AttemptsPanel::retranslate()
{
    m_title->setText(tr("Attempts"));
    m_table->setAccessibleName(tr("Attempts"));
    m_follow->setToolTip(tr("Go with the newest attempt, until another one is selected"));
    m_follow->setAccessibleName(tr("Go with the newest attempt"));
    m_empty->setTexts(
        tr("Nothing sent yet"),
        tr("Send signs the payload that the page Design shows and delivers it. Each attempt then stands "
           "here, with every byte that went out and came back."));
    m_noneFit->setTexts(tr("No attempt fits the filter"),
                        tr("Take words out of the filter, or choose Show All beside it."));
    showCount();
}

void AttemptsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace hookbench
