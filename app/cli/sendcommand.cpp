#include "app/cli/sendcommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/policyoption.h"
#include "app/cli/sendoptions.h"
#include "app/cli/sequenceoption.h"
#include "model/delivery/curltransport.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendCommand)
};

} // namespace

QString SendCommand::name() const
{
    return u"send"_s;
}

QString SendCommand::summary() const
{
    return Text::tr("Delivers an event, or a sequence of them, to a URL, with retries.");
}

CommandSyntax SendCommand::syntax() const
{
    return {designOperand(OperandSpec::Need::Required),
            eventOptions() + sendOptions() + sequenceOptions() + policyOptions() +
                QList<OptionSpec>{formatOption({u"text"_s, u"json"_s})} + SecretFinder::options() +
                SendLog::options()};
}

QFuture<Outcome> SendCommand::run(const Arguments &arguments)
{
    Result<RunOrder> order = makeOrder(arguments);
    if (!order)
        return finished(order.error());
    sayRemarks(m_event, console());
    m_report = std::make_unique<SendReport>(
        console(), *order, wantsJson(arguments) ? SendReport::Form::Document : SendReport::Form::Lines);
    if (arguments.has(u"plan"_s)) {
        m_report->tellPlan();
        return finished(blocks(m_event.findings) ? ExitCode::Blocked : ExitCode::Fine);
    }
    if (blocks(m_event.findings))
        return finished(Error{ErrorCode::Blocked, Text::tr("Nothing was sent: the policy forbids it.")});
    if (const Result<void> opened = m_log.open(arguments, console()); !opened)
        return finished(opened.error());
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
    Result<RunOrder> order = readSendOptions(arguments);
    if (!order)
        return order;
    const Result<void> secretOptions = SecretFinder::check(arguments);
    if (!secretOptions)
        return secretOptions.error();
    const Result<Sequence> sequence = readSequence(arguments);
    if (!sequence)
        return sequence.error();
    Result<PreparedEvent> event = prepareEvent(arguments, missingEventFor(*sequence));
    if (!event)
        return event.error();
    m_event = std::move(*event);
    if (wantsJson(arguments)) // titles and notes are worded with the plan, reasons while it is sent
        m_english = std::make_unique<EnglishTexts>();
    const Result<DeliveryPlan> plan = planSequence(*sequence, m_event.request());
    if (!plan)
        return plan.error();
    order->plan = *plan;
    order->seed = m_event.seed;
    order->scheme = m_event.opened.design.signatureScheme;
    return order;
}

QFuture<Outcome> SendCommand::deliver(const RunOrder &order)
{
    m_transport = std::make_unique<CurlTransport>(m_clock);
    m_sender = std::make_unique<Sender>(*m_transport, m_clock, m_random);
    m_log.record(*m_sender, m_clock);
    m_endsUnreachable = order.unreachable == UnreachableRule::EndDelivery;
    m_signals = std::make_unique<TerminationSignals>();
    QObject::connect(m_signals.get(), &TerminationSignals::terminated, m_sender.get(), [this] {
        m_isInterrupted = true;
        m_sender->stop();
    });
    QObject::connect(m_sender.get(), &Sender::attemptsFinished, m_sender.get(),
                     [this](const QList<Attempt> &attempts) { takeAttempts(attempts); });
    m_report->tellBegin();
    return m_sender->send(order).then(QCoreApplication::instance(),
                                      [this](const Result<QList<Delivery>> &deliveries) {
                                          return deliveries ? end(*deliveries) : Outcome(deliveries.error());
                                      });
}

void SendCommand::takeAttempts(const QList<Attempt> &attempts)
{
    m_report->tellAttempts(attempts);
    if (!m_endsUnreachable)
        return;
    // Decided once: a host that could be reached is waited for when it fails later.
    m_endsUnreachable =
        std::ranges::none_of(attempts, [](const Attempt &attempt) { return attempt.outcome.connected; });
    if (std::exchange(m_endsUnreachable, false))
        m_sender->stop();
}

Outcome SendCommand::end(const QList<Delivery> &deliveries)
{
    m_log.settle(console());
    m_report->tellEnd(deliveries);
    return m_report->exitCode(deliveries, m_isInterrupted);
}

} // namespace hookbench
