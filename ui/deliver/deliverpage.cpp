#include "ui/deliver/deliverpage.h"

#include "model/items/attemptmodel.h"
#include "model/items/designdocument.h"
#include "model/items/receivedmodel.h"
#include "model/items/simulationmodel.h"
#include "model/items/texts.h"
#include "ui/deliver/attemptinspector.h"
#include "ui/deliver/attemptspanel.h"
#include "ui/deliver/composer.h"
#include "ui/deliver/deliverysession.h"
#include "ui/deliver/deliverysides.h"
#include "ui/deliver/objection.h"
#include "ui/deliver/planpanel.h"
#include "ui/deliver/receiverbox.h"
#include "ui/deliver/receiverpanel.h"
#include "ui/deliver/receiverurl.h"
#include "ui/deliver/runtabs.h"
#include "ui/deliver/timelinepanel.h"
#include "ui/deliver/whatifpanel.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/inlinebar.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFrame>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint32 layoutVersion = 2;
constexpr auto selectionPause = 100ms;

} // namespace

DeliverPage::DeliverPage(DesignDocument &document, Sender &sender, HistoryStore &history,
                         AttemptModel &attempts, ReceivedModel &received, ActionRegistry &actions,
                         Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_attempts(attempts)
    , m_received(received)
    , m_actions(actions)
    , m_session(new DeliverySession(sender, history, this))
    , m_composer(new Composer(document, attempts, actions, dialogs, this))
    , m_notice(new InlineBar(this))
    , m_tabs(new RunTabs(*m_session, actions, dialogs, this))
    , m_table(new AttemptsPanel(attempts, actions, this))
    , m_inspector(new AttemptInspector(this))
    , m_receiver(new ReceiverPanel(received, actions, this))
    , m_splitter(new QSplitter(this))
    , m_halves(new QSplitter(Qt::Vertical, this))
{
    m_notice->setObjectName(u"deliverNotice"_s);
    layOut();
    connectActions();
    connectRun();
    connectLists();
    m_inspector->setPreviewBody(document.preview().payload.body);
    followTarget();
    enableActions();
}

DeliverPage::~DeliverPage() = default;

void DeliverPage::layOut()
{
    m_splitter->setObjectName(u"deliverSplitter"_s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_inspector);
    m_splitter->addWidget(m_receiver);
    m_splitter->setChildrenCollapsible(false);
    const int character = fontMetrics().averageCharWidth();
    m_splitter->setSizes({94 * character, 66 * character, 34 * character});
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 1);
    m_halves->setObjectName(u"deliverHalves"_s);
    m_halves->addWidget(m_tabs);
    m_halves->addWidget(m_splitter);
    m_halves->setStretchFactor(0, 2);
    m_halves->setStretchFactor(1, 3);
    const int line = fontMetrics().height();
    m_halves->setSizes({16 * line, 24 * line});
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_composer);
    column->addWidget(m_notice);
    column->addWidget(rule);
    column->addWidget(m_halves, 1);
}

void DeliverPage::connectActions()
{
    const auto onAction = [this](const QString &id, auto slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
        if (m_actions.action(id)->shortcutContext() != Qt::WidgetShortcut)
            addAction(m_actions.action(id)); // so that its shortcut works here
    };
    onAction(u"deliver.send"_s, [this] { send(); });
    onAction(u"deliver.stop"_s, [this] { m_session->stop(); });
    onAction(u"deliver.what-if"_s, [this] {
        if (!isVisible())
            emit attentionWanted();
        m_tabs->showTab(RunTabs::Tab::WhatIf);
        m_tabs->whatIf().setFocus();
    });
    onAction(u"deliver.copy-curl"_s, [this] { copyAsCurl(); });
    onAction(u"deliver.delete-attempt"_s, [this] { removeAttempts(m_table->selectedRow(), 1); });
    onAction(u"deliver.clear-attempts"_s, [this] { removeAttempts(0, m_attempts.rowCount()); });
    onAction(u"deliver.clear-received"_s, [this] { m_received.clear(); });
    onAction(u"deliver.receiver-settings"_s, [this] {
        if (!isVisible())
            emit attentionWanted();
        m_receiver->openSettings();
    });
    onAction(u"deliver.forget-events"_s, [this] {
        emit forgetEventsRequested();
        emit statusMessage(tr("The built-in receiver has forgotten which events it processed."));
    });
}

void DeliverPage::connectRun()
{
    connect(m_session, &DeliverySession::runBegun, this, [this] {
        m_followsNewest = true;
        m_sinceNewest.invalidate();
    });
    connect(m_session, &DeliverySession::attemptsRecorded, this,
            [this](const QList<HistoryRow> &, const QList<Attempt> &attempts) { recordAttempts(attempts); });
    connect(m_session, &DeliverySession::runEnded, this, &DeliverPage::endRun);
    connect(m_session, &DeliverySession::refused, this, &DeliverPage::object);
    connect(m_session, &DeliverySession::sendingChanged, this, &DeliverPage::enableActions);
    connect(m_session, &DeliverySession::progressChanged, this, [this] {
        const QString progress = m_session->progressText();
        m_composer->showProgress(progress);
        emit progressChanged(progress);
    });
    m_newestTimer.setSingleShot(true);
    m_newestTimer.setInterval(selectionPause);
    connect(&m_newestTimer, &QTimer::timeout, this, &DeliverPage::selectNewest);
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(0);
    connect(&m_planTimer, &QTimer::timeout, this, &DeliverPage::planNow);
    connect(m_composer, &Composer::settingsChanged, this, &DeliverPage::planSoon);
    connect(m_composer, &Composer::settingsChanged, this, &DeliverPage::takeBackObjection);
    connect(m_composer, &Composer::targetChanged, this, &DeliverPage::followTarget);
    connect(&m_document, &DesignDocument::previewChanged, this, [this] {
        m_inspector->setPreviewBody(m_document.preview().payload.body);
        takeBackObjection();
        planSoon();
    });
}

void DeliverPage::connectLists()
{
    connect(m_tabs, &RunTabs::attemptChosen, this, &DeliverPage::chooseAttempt);
    connect(m_tabs, &RunTabs::statusMessage, this, &DeliverPage::statusMessage);
    connect(m_tabs, &RunTabs::problemFound, this, [this](const QString &text) {
        m_objecting = false;
        m_notice->showMessage(InlineBar::Kind::Error, text);
    });
    connect(m_table, &AttemptsPanel::selectionChanged, this, [this] {
        if (!m_following)
            m_followsNewest = false;
        followAttempt();
    });
    connect(m_receiver, &ReceiverPanel::selectionChanged, this, &DeliverPage::followReceived);
    connect(m_receiver, &ReceiverPanel::requestActivated, m_inspector, &AttemptInspector::showArrived);
    // The receiver's word on an attempt comes from another thread, before or after the answer.
    connect(&m_received, &ReceivedModel::rowsInserted, &m_newestTimer, [this] {
        if (!m_newestTimer.isActive())
            m_newestTimer.start();
    });
    connect(&m_received, &ReceivedModel::rowsRemoved, this, &DeliverPage::followAttempt);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_attempts, changed, this, &DeliverPage::enableActions);
        connect(&m_received, changed, this, &DeliverPage::enableActions);
    }
}

void DeliverPage::setReceiverAddress(const QUrl &address)
{
    m_composer->receiver().setBuiltInAddress(address);
}

void DeliverPage::send()
{
    if (m_session->isSending())
        return;
    if (!isVisible())
        emit attentionWanted();
    m_notice->dismiss();
    if (!isReady())
        return;
    const QUrl url = *m_composer->receiver().url();
    if (isLoopback(url) || m_agreedHosts.contains(url.host()))
        dispatch();
    else
        askAbout(url.host());
}

/// Whether the run can be sent; says in the page what stands against it.
bool DeliverPage::isReady()
{
    const Result<QUrl> url = m_composer->receiver().url();
    if (!url) {
        object(url.error().message);
        m_composer->receiver().setFocus();
        return false;
    }
    const QString objection = objectionTo(m_document, m_composer->settings().sequence);
    if (!objection.isEmpty())
        object(objection);
    return objection.isEmpty();
}

void DeliverPage::object(const QString &text)
{
    m_objecting = true;
    m_notice->showMessage(InlineBar::Kind::Error, text);
}

/// What stood against sending concerned another payload, run or receiver.
void DeliverPage::takeBackObjection()
{
    if (std::exchange(m_objecting, false))
        m_notice->dismiss();
}

void DeliverPage::askAbout(const QString &host)
{
    m_objecting = true;
    m_notice->showMessage(
        InlineBar::Kind::Warning,
        tr("%1 is not this computer. The signed sample payload, %2, would go there. Hookbench asks once for "
           "each host.")
            .arg(host, byteCountText(m_document.preview().payload.body.size())),
        tr("Send to %1").arg(host), [this, host] {
            m_agreedHosts.insert(host);
            send();
        });
}

void DeliverPage::dispatch()
{
    const RunSettings settings = m_composer->settings();
    const Result<DeliveryPlan> plan = planWhole(m_document, settings.sequence);
    if (!plan) {
        object(plan.error().message);
        return;
    }
    RunOrder order;
    order.plan = *plan;
    order.url = *m_composer->receiver().url();
    order.secret = m_document.secret();
    order.scheme = m_document.design().signatureScheme;
    order.policy = settings.policy;
    order.speed = settings.speed;
    order.tls = settings.tls;
    m_composer->receiver().remember(order.url);
    if (m_tabs->currentIndex() != int(RunTabs::Tab::Latency))
        m_tabs->showTab(RunTabs::Tab::Timeline);
    m_session->begin(order);
}

void DeliverPage::planSoon()
{
    m_planIsStale = true;
    if (isVisible())
        m_planTimer.start();
}

void DeliverPage::planNow()
{
    m_planIsStale = false;
    const Result<PlannedRun> run = planShown(m_document, m_composer->settings());
    m_composer->showRun(run);
    m_tabs->plan().showRun(run);
    m_tabs->whatIf().setRun(run, m_document.occurredAt(), seedOf(m_document));
}

void DeliverPage::showEvent(QShowEvent *event)
{
    if (m_planIsStale)
        planNow();
    QWidget::showEvent(event);
}

void DeliverPage::recordAttempts(const QList<Attempt> &attempts)
{
    m_attempts.append(attempts);
    m_newest = attempts.constLast().request.deliveryId;
    if (!m_sinceNewest.isValid() || m_sinceNewest.hasExpired(selectionPause.count()))
        selectNewest();
    else if (!m_newestTimer.isActive())
        m_newestTimer.start();
}

void DeliverPage::selectNewest()
{
    m_sinceNewest.start();
    const int row = m_followsNewest ? m_attempts.rowOf(m_newest.text) : m_table->selectedRow();
    if (row >= 0)
        inspect(row, receivedRowOf(m_attempts.attempt(row), m_received));
    else
        followAttempt();
}

void DeliverPage::endRun(const QList<Delivery> &deliveries)
{
    if (deliveries.size() == 1 && !deliveries.constFirst().attempts.isEmpty())
        emit statusMessage(deliveries.constFirst().attempts.constLast().reason);
    else
        emit statusMessage(endStateText(deliveries));
}

void DeliverPage::chooseAttempt(qint64 id)
{
    const int row = m_attempts.rowOf(m_session->deliveryIdOf(id).text);
    if (row < 0)
        return;
    m_followsNewest = false;
    inspect(row, receivedRowOf(m_attempts.attempt(row), m_received));
}

void DeliverPage::followAttempt()
{
    if (m_following)
        return;
    const int row = m_table->selectedRow();
    if (row < 0) {
        followReceivedRow(m_receiver->selectedRow());
        return;
    }
    inspect(row, receivedRowOf(m_attempts.attempt(row), m_received));
}

void DeliverPage::followReceived()
{
    if (m_following)
        return;
    m_followsNewest = false;
    followReceivedRow(m_receiver->selectedRow());
}

void DeliverPage::followReceivedRow(int row)
{
    inspect(row < 0 ? m_table->selectedRow() : attemptRowOf(m_received.request(row), m_attempts), row);
}

/// Selects one attempt wherever it stands and shows it; -1 where a side has nothing.
void DeliverPage::inspect(int attemptRow, int receivedRow)
{
    const QScopedValueRollback guard(m_following, true);
    m_table->selectRow(attemptRow);
    m_receiver->selectRow(receivedRow);
    std::optional<Attempt> attempt;
    if (attemptRow >= 0)
        attempt = m_attempts.attempt(attemptRow);
    std::optional<ReceivedRequest> received;
    if (receivedRow >= 0)
        received = m_received.request(receivedRow);
    m_tabs->timeline().select(attempt ? m_session->idOf(*attempt) : 0);
    m_inspector->show(attempt, received);
    enableActions();
}

void DeliverPage::followTarget()
{
    m_receiver->setTarget(m_composer->receiver().targetsBuiltIn() ? ReceiverPanel::Target::BuiltIn
                                                                  : ReceiverPanel::Target::Elsewhere);
    takeBackObjection();
}

void DeliverPage::enableActions()
{
    const bool sending = m_session->isSending();
    const auto enable = [this](const QString &id, bool enabled) {
        m_actions.action(id)->setEnabled(enabled);
    };
    enable(u"deliver.send"_s, !sending);
    enable(u"deliver.stop"_s, sending);
    const bool selected = m_table->selectedRow() >= 0;
    enable(u"deliver.copy-curl"_s, selected);
    enable(u"deliver.delete-attempt"_s, selected);
    enable(u"deliver.clear-attempts"_s, m_attempts.rowCount() > 0);
    enable(u"deliver.clear-received"_s, m_received.rowCount() > 0);
}

void DeliverPage::copyAsCurl()
{
    const int row = m_table->selectedRow();
    if (row < 0)
        return;
    const Attempt &attempt = m_attempts.attempt(row);
    const QByteArray command = curlCommand(attempt.request, attempt.url);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(command));
    emit statusMessage(tr("Copied the request as a cURL command, %1.").arg(byteCountText(command.size())));
}

void DeliverPage::removeAttempts(int first, int count)
{
    if (first < 0 || count == 0)
        return;
    const QList<Attempt> removed = m_attempts.attempts().mid(first, count);
    if (count == m_attempts.rowCount())
        m_attempts.clear();
    else
        m_attempts.remove(first);
    m_objecting = false;
    const QString text = count == 1 ? tr("Took the attempt off the list.")
                                    : tr("Took %Ln attempts off the list.", nullptr, count);
    m_notice->showMessage(InlineBar::Kind::Information, text, tr("Put Back"), [this, removed] {
        m_attempts.append(removed);
        m_table->selectRow(m_attempts.rowOf(removed.constLast().request.deliveryId.text));
    });
}

QByteArray DeliverPage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutVersion << m_halves->saveState() << m_splitter->saveState() << m_table->saveColumns()
           << m_composer->receiver().recent() << saveRunSettings(m_composer->settings())
           << m_tabs->whatIf().script();
    return layout;
}

void DeliverPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray halves;
    QByteArray splitter;
    QByteArray columns;
    QStringList recent;
    QByteArray settings;
    QString script;
    stream >> version >> halves >> splitter >> columns >> recent >> settings >> script;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_halves->restoreState(halves);
    m_splitter->restoreState(splitter);
    m_table->restoreColumns(columns);
    m_composer->receiver().setRecent(recent);
    m_composer->setSettings(restoreRunSettings(settings));
    m_tabs->whatIf().setScript(script);
}

} // namespace hookbench
