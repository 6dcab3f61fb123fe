#include "ui/deliver/deliverpage.h"

#include "model/items/designdocument.h"
#include "model/items/receivedmodel.h"
#include "model/items/texts.h"
#include "ui/deliver/attemptinspector.h"
#include "ui/deliver/attemptspanel.h"
#include "ui/deliver/composer.h"
#include "ui/deliver/deliverysession.h"
#include "ui/deliver/historytrimming.h"
#include "ui/deliver/inspection.h"
#include "ui/deliver/objection.h"
#include "ui/deliver/planmaker.h"
#include "ui/deliver/planpanel.h"
#include "ui/deliver/receiverbox.h"
#include "ui/deliver/receiverpanel.h"
#include "ui/deliver/receiverurl.h"
#include "ui/deliver/runend.h"
#include "ui/deliver/runtabs.h"
#include "ui/deliver/timelinepanel.h"
#include "ui/deliver/whatifpanel.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/inlinebar.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>
#include <QtGui/QAction>
#include <QtWidgets/QFrame>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 layoutVersion = 3;

} // namespace

DeliverPage::DeliverPage(const DeliverParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_document(parts.document)
    , m_actions(parts.actions)
    , m_session(new DeliverySession(parts.sender, parts.history, this))
    , m_planMaker(new PlanMaker(this))
    , m_composer(new Composer(parts.document, *m_session, parts.actions, parts.dialogs, this))
    , m_notice(new InlineBar(this))
    , m_tabs(new RunTabs(*m_session, parts.actions, parts.dialogs, this))
    , m_table(new AttemptsPanel(m_parts, this))
    , m_inspector(new AttemptInspector(parts.history, parts.clock, this))
    , m_receiver(new ReceiverPanel(parts.received, parts.actions, this))
    , m_inspection(new Inspection(m_parts, {*m_table, *m_receiver, *m_inspector}, this))
    , m_splitter(new QSplitter(this))
    , m_halves(new QSplitter(Qt::Vertical, this))
{
    m_notice->setObjectName(u"deliverNotice"_s);
    layOut();
    connectActions();
    connectRun();
    connectLists();
    m_inspector->setPreviewBody(m_document.preview().payload.body);
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
    m_splitter->setSizes({97 * character, 63 * character, 34 * character});
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 1);
    m_halves->setObjectName(u"deliverHalves"_s);
    m_halves->addWidget(m_tabs);
    m_halves->addWidget(m_splitter);
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 1);
    const int line = fontMetrics().height();
    m_halves->setSizes({21 * line, 21 * line});
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
    onAction(u"deliver.stop"_s, [this] {
        m_planMaker->cancel();
        m_session->stop();
    });
    onAction(u"deliver.what-if"_s, [this] {
        if (!isVisible())
            emit attentionWanted();
        m_tabs->showTab(RunTabs::Tab::WhatIf);
        m_tabs->whatIf().setFocus();
    });
    for (const QString &id : AttemptsPanel::actionIds())
        if (m_actions.action(id)->shortcutContext() != Qt::WidgetShortcut)
            addAction(m_actions.action(id)); // connected by who carries it out
    onAction(u"deliver.clear-received"_s, [this] { m_parts.received.clear(); });
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
    connect(m_session, &DeliverySession::runBegun, m_table, &AttemptsPanel::follow);
    connect(m_session, &DeliverySession::runEnded, this, &DeliverPage::endRun);
    connect(m_session, &DeliverySession::refused, this, &DeliverPage::object);
    connect(m_session, &DeliverySession::sendingChanged, this, &DeliverPage::enableActions);
    connect(m_planMaker, &PlanMaker::busyChanged, this, &DeliverPage::enableActions);
    connect(m_session, &DeliverySession::progressChanged, this, [this] {
        const QString progress = m_session->progressText();
        m_composer->showProgress(progress);
        emit progressChanged(progress);
    });
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
    connect(m_tabs, &RunTabs::attemptChosen, m_table, &AttemptsPanel::select);
    connect(m_tabs, &RunTabs::statusMessage, this, &DeliverPage::statusMessage);
    connect(m_tabs, &RunTabs::problemFound, this, [this](const QString &text) {
        m_objecting = false;
        m_notice->showMessage(InlineBar::Kind::Error, text);
    });
    connect(m_table, &AttemptsPanel::selectionChanged, this,
            [this] { m_tabs->timeline().select(m_table->selectedId()); });
    connect(m_table, &AttemptsPanel::statusMessage, this, &DeliverPage::statusMessage);
    connect(m_inspection, &Inspection::statusMessage, this, &DeliverPage::statusMessage);
    connect(m_inspection, &Inspection::redeliveryRequested, this, &DeliverPage::redeliver);
    connect(m_inspector, &AttemptInspector::exceptionWanted, this, &DeliverPage::trust);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_parts.received, changed, this, &DeliverPage::enableActions);
}

HistoryTrimming &DeliverPage::trimming() const
{
    return m_table->trimming();
}

void DeliverPage::setReceiverAddress(const QUrl &address)
{
    m_composer->receiver().setBuiltInAddress(address);
}

void DeliverPage::setReceiverAuthority(const QByteArray &authority)
{
    m_builtInAuthority = authority;
}

void DeliverPage::send()
{
    if (m_session->isSending() || m_planMaker->isBusy())
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
        askAbout(url.host(), [this] { send(); });
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

void DeliverPage::askAbout(const QString &host, std::function<void()> send)
{
    m_objecting = true;
    m_notice->showMessage(
        InlineBar::Kind::Warning,
        tr("%1 is not this computer. The signed sample payload, %2, would go there. Hookbench asks once for "
           "each host.")
            .arg(host, byteCountText(m_document.preview().payload.body.size())),
        tr("Send to %1").arg(host), [this, host, send = std::move(send)] {
            m_agreedHosts.insert(host);
            send();
        });
}

/// What is sent is what the page is set to now, whatever is changed while it is planned.
void DeliverPage::dispatch()
{
    const QUrl url = *m_composer->receiver().url();
    m_planMaker->make(m_document, m_composer->settings().sequence,
                      [this, order = orderTo(url)](const Result<DeliveryPlan> &plan) {
                          if (!plan)
                              return object(plan.error().message);
                          m_composer->receiver().remember(order.url);
                          begin(order, *plan);
                      });
}

RunOrder DeliverPage::orderTo(const QUrl &url) const
{
    const RunSettings settings = m_composer->settings();
    RunOrder order;
    order.url = url;
    order.secret = m_document.secret();
    order.scheme = m_document.design().signatureScheme;
    order.policy = settings.policy;
    order.speed = settings.speed;
    order.tls = settings.tls;
    if (m_composer->receiver().isBuiltIn(url))
        order.tls.authorities = m_builtInAuthority;
    return order;
}

void DeliverPage::begin(RunOrder order, const DeliveryPlan &plan)
{
    order.plan = plan;
    if (m_tabs->currentIndex() != int(RunTabs::Tab::Latency))
        m_tabs->showTab(RunTabs::Tab::Timeline);
    m_session->begin(order);
}

/// An attempt of the log goes once more, with today's secret and the composer's retry policy.
void DeliverPage::redeliver(const DeliveryPlan &plan, const QUrl &url)
{
    if (!m_document.secret())
        object(m_document.preview().signError);
    else if (isLoopback(url) || m_agreedHosts.contains(url.host()))
        begin(orderTo(url), plan);
    else
        askAbout(url.host(), [this, plan, url] { redeliver(plan, url); });
}

void DeliverPage::trust(const TlsException &exception)
{
    RunSettings settings = m_composer->settings();
    settings.tls.exceptions.removeIf([&exception](const TlsException &other) {
        return other.host == exception.host && other.sha256 == exception.sha256;
    });
    settings.tls.exceptions.append(exception);
    m_composer->setSettings(settings);
    //: %1 a host with its port
    emit statusMessage(
        tr("The certificate of %1 is trusted from now on. Send again to use it.").arg(exception.host));
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
    Result<PlannedRun> run = planShown(m_document, m_composer->settings());
    if (const Result<QUrl> url = m_composer->receiver().url(); run && url)
        m_session->markDuplicates(run->plan, *url);
    m_composer->showRun(run);
    m_tabs->plan().showRun(run);
    m_tabs->whatIf().setRun(run, m_document.occurredAt(), RunRandom(planSeed(m_document.eventId())));
}

void DeliverPage::showEvent(QShowEvent *event)
{
    if (m_planIsStale)
        planNow();
    QWidget::showEvent(event);
}

void DeliverPage::endRun(const QList<Delivery> &deliveries)
{
    emit statusMessage(runEndText(deliveries));
    planSoon(); // what was sent is a duplicate from now on
}

void DeliverPage::followTarget()
{
    m_receiver->setTarget(m_composer->receiver().targetsBuiltIn() ? ReceiverPanel::Target::BuiltIn
                                                                  : ReceiverPanel::Target::Elsewhere);
    takeBackObjection();
    planSoon();
}

void DeliverPage::enableActions()
{
    const bool sending = m_session->isSending() || m_planMaker->isBusy();
    const auto enable = [this](const QString &id, bool enabled) {
        m_actions.action(id)->setEnabled(enabled);
    };
    enable(u"deliver.send"_s, !sending);
    enable(u"deliver.stop"_s, sending);
    enable(u"deliver.clear-received"_s, m_parts.received.rowCount() > 0);
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
