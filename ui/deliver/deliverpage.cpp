#include "ui/deliver/deliverpage.h"

#include "model/core/whenfinished.h"
#include "model/delivery/sender.h"
#include "model/items/attemptmodel.h"
#include "model/items/designdocument.h"
#include "model/items/receivedmodel.h"
#include "model/items/texts.h"
#include "ui/deliver/attemptinspector.h"
#include "ui/deliver/attemptspanel.h"
#include "ui/deliver/composer.h"
#include "ui/deliver/receiverbox.h"
#include "ui/deliver/receiverpanel.h"
#include "ui/deliver/receiverurl.h"
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

namespace {

constexpr quint32 layoutVersion = 1;

/// The row of the request that the built-in receiver got of an attempt; -1 when it got none. A scheme
/// without a delivery id in its headers leaves the bytes to tell by.
int receivedRowOf(const Attempt &attempt, const ReceivedModel &received)
{
    const int row = received.rowOf(attempt.request.deliveryId.text);
    if (row >= 0 || attempt.outcome.requestBytes.isEmpty())
        return row;
    for (int candidate = received.rowCount() - 1; candidate >= 0; --candidate)
        if (received.request(candidate).raw == attempt.outcome.requestBytes)
            return candidate;
    return -1;
}

int attemptRowOf(const ReceivedRequest &request, const AttemptModel &attempts)
{
    const int row = attempts.rowOf(request.deliveryId.text);
    if (row >= 0)
        return row;
    for (int candidate = attempts.rowCount() - 1; candidate >= 0; --candidate)
        if (attempts.attempt(candidate).outcome.requestBytes == request.raw)
            return candidate;
    return -1;
}

} // namespace

DeliverPage::DeliverPage(DesignDocument &document, Sender &sender, AttemptModel &attempts,
                         ReceivedModel &received, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sender(sender)
    , m_attempts(attempts)
    , m_received(received)
    , m_actions(actions)
{
    m_composer = new Composer(document, attempts, actions, this);
    m_notice = new InlineBar(this);
    m_notice->setObjectName(u"deliverNotice"_s);
    m_table = new AttemptsPanel(attempts, actions, this);
    m_inspector = new AttemptInspector(this);
    m_receiver = new ReceiverPanel(received, actions, this);
    m_splitter = new QSplitter(this);
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
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_composer);
    column->addWidget(m_notice);
    column->addWidget(line);
    column->addWidget(m_splitter, 1);
    connectAll();
    m_inspector->setPreviewBody(document.preview().payload.body);
    followTarget();
    enableActions();
}

DeliverPage::~DeliverPage() = default;

void DeliverPage::connectAll()
{
    const auto onAction = [this](const QString &id, auto slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
        if (m_actions.action(id)->shortcutContext() != Qt::WidgetShortcut)
            addAction(m_actions.action(id)); // so that its shortcut works here
    };
    onAction(u"deliver.send"_s, [this] { send(); });
    onAction(u"deliver.stop"_s, [this] { m_sender.stop(); });
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

    connect(&m_sender, &Sender::attemptsFinished, this, &DeliverPage::recordAttempts);
    connect(&m_sender, &Sender::sendingChanged, this, [this](bool sending) {
        m_composer->setSending(sending);
        enableActions();
    });
    connect(m_composer, &Composer::targetChanged, this, &DeliverPage::followTarget);
    connect(&m_document, &DesignDocument::previewChanged, this, [this] {
        m_inspector->setPreviewBody(m_document.preview().payload.body);
        takeBackObjection();
    });
    connect(m_table, &AttemptsPanel::selectionChanged, this, &DeliverPage::followAttempt);
    connect(m_receiver, &ReceiverPanel::selectionChanged, this, &DeliverPage::followReceived);
    connect(m_receiver, &ReceiverPanel::requestActivated, m_inspector, &AttemptInspector::showArrived);
    // The receiver's word on an attempt comes from another thread, before or after the answer.
    connect(&m_received, &ReceivedModel::rowsInserted, this, &DeliverPage::followAttempt);
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
    if (m_sender.isSending())
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

/// Whether the event can be sent; says in the page what stands against it.
bool DeliverPage::isReady()
{
    const Result<QUrl> url = m_composer->receiver().url();
    if (!url) {
        object(url.error().message);
        m_composer->receiver().setFocus();
        return false;
    }
    const QList<Finding> findings =
        findingsFor(m_document.findings(), m_document.subscription().id, m_document.eventType().name);
    const auto error = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    if (error != findings.end()) {
        object(tr("The policy blocks sending. %1").arg(error->message));
        return false;
    }
    const QString whyUnsigned = m_document.preview().signError;
    if (!m_document.secret() || !whyUnsigned.isEmpty()) {
        object(tr("Without the secret the event cannot be signed, and an unsigned one is not "
                  "sent. %1")
                   .arg(whyUnsigned));
        return false;
    }
    return true;
}

void DeliverPage::object(const QString &text)
{
    m_objecting = true;
    m_notice->showMessage(InlineBar::Kind::Error, text);
}

/// What stood against sending concerned another payload or receiver.
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
    PlannedDelivery planned;
    planned.body = m_document.preview().payload.body;
    planned.eventType = m_document.eventType().name;
    planned.eventId = m_document.eventId();
    RunOrder order;
    order.plan.deliveries.append(planned);
    order.plan.title = planned.eventType;
    order.url = *m_composer->receiver().url();
    order.secret = m_document.secret();
    order.scheme = m_document.design().signatureScheme;
    order.policy.id = u"custom"_s;
    order.policy.delays.clear();
    order.policy.timeout = m_composer->timeout();
    m_composer->receiver().remember(order.url);
    whenFinished(m_sender.send(order), this,
                 [this](const Result<QList<Delivery>> &result) { finishRun(result); });
}

void DeliverPage::recordAttempts(const QList<Attempt> &attempts)
{
    for (const Attempt &attempt : attempts)
        m_attempts.append(attempt);
    m_table->selectRow(m_attempts.rowOf(attempts.constLast().request.deliveryId.text));
}

void DeliverPage::finishRun(const Result<QList<Delivery>> &result)
{
    if (!result) {
        object(result.error().message);
        return;
    }
    const QList<Attempt> &attempts = result->constLast().attempts;
    if (!attempts.isEmpty())
        emit statusMessage(attempts.constLast().reason);
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
    if (!m_following)
        followReceivedRow(m_receiver->selectedRow());
}

void DeliverPage::followReceivedRow(int row)
{
    inspect(row < 0 ? m_table->selectedRow() : attemptRowOf(m_received.request(row), m_attempts), row);
}

/// Selects the two sides of one delivery and shows them; -1 where a side has nothing.
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
    const bool sending = m_sender.isSending();
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
        for (const Attempt &attempt : removed)
            m_attempts.append(attempt);
        m_table->selectRow(m_attempts.rowOf(removed.constLast().request.deliveryId.text));
    });
}

QByteArray DeliverPage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutVersion << m_splitter->saveState() << m_table->saveColumns()
           << m_composer->receiver().recent() << qint64(m_composer->timeout().count());
    return layout;
}

void DeliverPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray splitter;
    QByteArray columns;
    QStringList recent;
    qint64 timeout = 0;
    stream >> version >> splitter >> columns >> recent >> timeout;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_splitter->restoreState(splitter);
    m_table->restoreColumns(columns);
    m_composer->receiver().setRecent(recent);
    m_composer->setTimeout(std::chrono::milliseconds(timeout));
}

} // namespace hookbench
