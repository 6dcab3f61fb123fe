#include "app/cli/sendcommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/deliveryjson.h"
#include "model/delivery/curltransport.h"
#include "model/delivery/sequence.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendCommand)
};

constexpr double longestTimeout = 3600; // seconds

Result<QUrl> readUrl(const Arguments &arguments)
{
    if (!arguments.has(u"url"_s))
        return usageError(Text::tr("--url is missing: --url http://127.0.0.1:5005/hook."));
    const QUrl url(arguments.value(u"url"_s), QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return usageError(Text::tr("--url takes an http or https address with a host, for example "
                                   "http://127.0.0.1:5005/hook."));
    return url;
}

Result<milliseconds> readTimeout(const Arguments &arguments)
{
    if (!arguments.has(u"timeout"_s))
        return RetryPolicy().timeout;
    bool isNumber = false;
    const double seconds = arguments.value(u"timeout"_s).toDouble(&isNumber);
    const bool isInRange = isNumber && seconds >= 0.001 && seconds <= longestTimeout;
    if (!isInRange)
        return usageError(Text::tr("--timeout takes seconds, from 0.001 to %1.").arg(longestTimeout));
    return milliseconds(qint64(seconds * 1000));
}

ExitCode exitCodeOf(const Delivery &delivery)
{
    if (delivery.outcome == Decision::Delivered)
        return ExitCode::Fine;
    if (delivery.outcome == Decision::Cancelled)
        return ExitCode::Interrupted;
    const auto isInvalid = [](const Attempt &attempt) {
        return attempt.outcome.errorClass == ErrorClass::InvalidRequest;
    };
    if (std::ranges::any_of(delivery.attempts, isInvalid))
        return ExitCode::InvalidInput;
    const auto connected = [](const Attempt &attempt) { return attempt.outcome.connected; };
    return std::ranges::any_of(delivery.attempts, connected) ? ExitCode::Findings : ExitCode::Unreachable;
}

} // namespace

QString SendCommand::name() const
{
    return u"send"_s;
}

QString SendCommand::summary() const
{
    return Text::tr("Delivers one event to a URL, in one attempt.");
}

CommandSyntax SendCommand::syntax() const
{
    return {designOperand(OperandSpec::Need::Required),
            eventOptions() +
                QList<OptionSpec>{{u"url"_s, u"URL"_s, Text::tr("Where to deliver it, http or https."), {}},
                                  {u"timeout"_s,
                                   u"S"_s,
                                   Text::tr("Seconds for the whole attempt; 15 when it is not given."),
                                   {}},
                                  formatOption({u"text"_s, u"json"_s})} +
                SecretFinder::options() + SendLog::options()};
}

QFuture<Outcome> SendCommand::run(const Arguments &arguments)
{
    Result<RunOrder> order = makeOrder(arguments);
    if (!order)
        return finished(order.error());
    sayRemarks(m_event, console());
    if (blocks(m_event.findings))
        return finished(Error{ErrorCode::Blocked, Text::tr("Nothing was sent: the policy forbids it.")});
    m_asJson = wantsJson(arguments);
    m_log.open(arguments, console());
    return m_secrets.findFor(m_event.subscription().secret, arguments)
        .then(QCoreApplication::instance(),
              [this, order = *order](const Result<SharedSecret> &secret) mutable {
                  if (!secret)
                      return finished(secret.error());
                  order.secret = *secret;
                  return deliver(order);
              })
        .unwrap();
}

Result<RunOrder> SendCommand::makeOrder(const Arguments &arguments)
{
    const Result<QUrl> url = readUrl(arguments);
    if (!url)
        return url.error();
    const Result<milliseconds> timeout = readTimeout(arguments);
    if (!timeout)
        return timeout.error();
    const Result<void> secretOptions = SecretFinder::check(arguments);
    if (!secretOptions)
        return secretOptions.error();
    Result<PreparedEvent> event = prepareEvent(arguments);
    if (!event)
        return event.error();
    m_event = std::move(*event);
    const Result<DeliveryPlan> plan = planSequence({}, m_event.request(), *m_event.random);
    if (!plan)
        return plan.error();
    RunOrder order;
    order.plan = *plan;
    order.policy.id = u"custom"_s;
    order.policy.delays.clear();
    order.url = *url;
    order.scheme = m_event.opened.design.signatureScheme;
    order.policy.timeout = *timeout;
    return order;
}

QFuture<Outcome> SendCommand::deliver(const RunOrder &order)
{
    m_transport = std::make_unique<CurlTransport>(m_clock);
    m_sender = std::make_unique<Sender>(*m_transport, m_clock, *m_event.random);
    m_log.record(*m_sender, m_clock);
    m_signals = std::make_unique<TerminationSignals>();
    QObject::connect(m_signals.get(), &TerminationSignals::terminated, m_sender.get(), &Sender::stop);
    if (!m_asJson)
        QObject::connect(m_sender.get(), &Sender::attemptsFinished, m_sender.get(),
                         [this](const QList<Attempt> &attempts) { tellAttempt(attempts.constLast()); });
    return m_sender->send(order).then(
        QCoreApplication::instance(), [this](const Result<QList<Delivery>> &deliveries) {
            return deliveries ? tellDelivery(deliveries->constFirst()) : Outcome(deliveries.error());
        });
}

void SendCommand::tellAttempt(const Attempt &attempt)
{
    const AttemptOutcome &outcome = attempt.outcome;
    const QString sentAt = QString::fromLatin1(isoMilliseconds(outcome.sentAt));
    const QString result = outcome.status ? QString::number(*outcome.status) : titleOf(outcome.errorClass);
    const auto duration = std::chrono::round<milliseconds>(outcome.timings.total);
    console().writeLine(Text::tr("Attempt %1 at %2: %3 after %4 ms. %5",
                                 "number, time, status or kind of failure, milliseconds, sentence")
                            .arg(QString::number(attempt.number), sentAt, result,
                                 QString::number(duration.count()), attempt.reason));
}

Outcome SendCommand::tellDelivery(const Delivery &delivery)
{
    m_log.settle(console());
    if (m_asJson)
        console().writeJson(toJson(QList<Delivery>{delivery}));
    else
        console().writeLine(Text::tr("%1 %2: %3", "event id, event type, outcome")
                                .arg(QString::fromUtf8(delivery.eventId.text), delivery.eventType,
                                     titleOf(delivery.outcome)));
    for (const Attempt &attempt : delivery.attempts)
        if (!attempt.outcome.message.isEmpty())
            console().say(attempt.outcome.message);
    return exitCodeOf(delivery);
}

} // namespace hookbench
