#include "ui/deliver/receiverpanel.h"

#include "model/items/receivedmodel.h"
#include "ui/deliver/receiveddelegate.h"
#include "ui/deliver/receiverbehaviour.h"
#include "ui/deliver/receiversettingspopup.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

ReceiverPanel::ReceiverPanel(ReceivedModel &received, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_received(received)
    , m_list(new QListView(this))
    , m_delegate(new ReceivedDelegate(m_list))
    , m_empty(new EmptyState(u"receiver"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_title(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_summary(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_elsewhere(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_settings(new ReceiverSettingsPopup(this))
{
    m_list->setObjectName(u"received"_s);
    // Connected before the list connects itself to its model, which then asks for heights.
    connect(&m_received, &ReceivedModel::rowsRemoved, m_delegate, &ReceivedDelegate::forgetHeights);
    m_list->setModel(&m_received);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // otherwise a change of width alone lays nothing out anew
    m_list->setFrameShape(QFrame::NoFrame);
    m_elsewhere->setObjectName(u"receivedElsewhere"_s);
    m_elsewhere->setWordWrap(true);
    m_elsewhere->hide();
    m_summary->setObjectName(u"receiverSummary"_s);
    m_summary->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    for (const QString &id :
         {u"deliver.receiver-settings"_s, u"deliver.forget-events"_s, u"deliver.clear-received"_s}) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString(u"received."_s + id));
        button->setDefaultAction(actions.action(id));
        button->setAutoRaise(true);
        head->addWidget(button);
        if (!m_settingsButton)
            m_settingsButton = button;
        m_list->addAction(actions.action(id));
    }
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_elsewhere);
    column->addWidget(m_stack, 1);

    connect(m_settings, &ReceiverSettingsPopup::settingsChanged, this, &ReceiverPanel::showSummary);
    connect(m_settings, &ReceiverSettingsPopup::settingsChanged, this, &ReceiverPanel::settingsChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReceiverPanel::selectionChanged);
    connect(m_list, &QListView::activated, this, &ReceiverPanel::requestActivated);
    connect(&m_received, &ReceivedModel::rowsInserted, this, &ReceiverPanel::showCount);
    connect(&m_received, &ReceivedModel::rowsRemoved, this, &ReceiverPanel::showCount);
    retranslate();
}

ReceiverPanel::~ReceiverPanel() = default;

void ReceiverPanel::setTarget(Target target)
{
    m_target = target;
    m_elsewhere->setVisible(target == Target::Elsewhere);
    retranslate();
}

void ReceiverPanel::setSettings(const ReceiverSettings &settings)
{
    m_settings->setSettings(settings);
    showSummary();
}

void ReceiverPanel::openSettings()
{
    m_settings->showAt(*m_settingsButton);
}

void ReceiverPanel::showSummary()
{
    m_summary->setText(summaryOf(m_settings->settings()));
}

int ReceiverPanel::selectedRow() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? -1 : selected.constFirst().row();
}

void ReceiverPanel::selectRow(int row)
{
    if (row == selectedRow())
        return;
    if (row < 0) {
        m_list->clearSelection();
        return;
    }
    m_list->setCurrentIndex(m_received.index(row));
    m_list->scrollTo(m_received.index(row));
}

void ReceiverPanel::showCount()
{
    m_stack->setCurrentIndex(m_received.rowCount() > 0 ? 1 : 0);
}

void ReceiverPanel::retranslate()
{
    m_title->setText(tr("What the Receiver Saw"));
    m_list->setAccessibleName(tr("What the built-in receiver saw"));
    m_elsewhere->setText(tr("Deliveries go elsewhere now. This list sees the built-in receiver only."));
    if (m_target == Target::BuiltIn)
        m_empty->setTexts(
            tr("Nothing arrived yet"),
            tr("The built-in receiver checks the signature of each request and tells duplicates by "
               "their event id. What it made of them stands here."));
    else
        m_empty->setTexts(
            tr("Only the built-in receiver reports here"),
            tr("Of another receiver only its answer is known. Choose the built-in receiver to see "
               "both sides of a delivery."));
    showCount();
    showSummary();
}

void ReceiverPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_delegate->forgetHeights();
        m_list->doItemsLayout();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace hookbench
