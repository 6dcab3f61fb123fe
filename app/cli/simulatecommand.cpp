#include "app/cli/simulatecommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/deliveryjson.h"
#include "app/cli/language.h"
#include "app/cli/policyoption.h"
#include "app/cli/preparedevent.h"
#include "app/cli/sequenceoption.h"
#include "app/cli/texttable.h"
#include "model/delivery/durationtext.h"
#include "model/delivery/simulation.h"
#include "model/delivery/waittext.h"

#include <QtCore/QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SimulateCommand)
};

Result<AnswerScript> readAnswers(const Arguments &arguments)
{
    if (!arguments.has(u"answers"_s))
        return usageError(Text::tr("--answers is missing: --answers \"500x3,429;retry-after=30,200\"."));
    return AnswerScript::parse(arguments.value(u"answers"_s));
}

QString endOf(const Attempt &attempt)
{
    return attempt.outcome.status ? QString::number(*attempt.outcome.status)
                                  : titleOf(attempt.outcome.errorClass);
}

/// The wait before an attempt that another one led to: as drawn, and where jitter could have put it.
QString waitBefore(const Attempt &attempt, const NextAttempt &next)
{
    if (attempt.scheduledAt <= next.at)
        return waitText(next);
    //: a wait that took longer than planned, since another delivery was told to slow down
    return Text::tr("%1, held back by throttling").arg(durationText(attempt.scheduledAt - next.from));
}

QString toText(const Delivery &delivery, Instant begin)
{
    TextTable table{{Text::tr("Attempt"), Text::tr("Time"), Text::tr("Wait before"), Text::tr("Answer"),
                     Text::tr("Decision"), Text::tr("Reason")},
                    {}};
    for (qsizetype index = 0; index < delivery.attempts.size(); ++index) {
        const Attempt &attempt = delivery.attempts[index];
        table.rows.append({QString::number(attempt.number),
                           QString::fromLatin1(isoMilliseconds(attempt.scheduledAt)),
                           index == 0 ? u"–"_s : waitBefore(attempt, *delivery.attempts[index - 1].next),
                           endOf(attempt), titleOf(attempt.decision), attempt.reason});
    }
    const QString eventId = QString::fromUtf8(delivery.eventId.text);
    if (delivery.attempts.isEmpty())
        return Text::tr("%1 %2: %3 without an attempt.", "event id, event type, outcome")
                   .arg(eventId, delivery.eventType, titleOf(delivery.outcome)) +
               u'\n';
    const Attempt &last = delivery.attempts.last();
    const milliseconds took =
        last.scheduledAt - begin + std::chrono::floor<milliseconds>(last.outcome.timings.total);
    return toPlainText(table) +
           Text::tr("%1 %2: %3 after %4.", "event id, event type, outcome, duration")
               .arg(eventId, delivery.eventType, titleOf(delivery.outcome), durationText(took)) +
           u'\n';
}

} // namespace

QString SimulateCommand::name() const
{
    return u"simulate"_s;
}

QString SimulateCommand::summary() const
{
    return Text::tr("Shows every attempt of a delivery against scripted answers; sends nothing.");
}

CommandSyntax SimulateCommand::syntax() const
{
    return {designOperand(OperandSpec::Need::Required),
            QList<OptionSpec>{{u"answers"_s,
                               u"SCRIPT"_s,
                               Text::tr("What the receiver answers, the last one always: "
                                        "500x3,429;retry-after=30,timeout,reset,410,200."),
                               {}}} +
                policyOptions() + sequenceOptions() + eventOptions() +
                QList<OptionSpec>{formatOption({u"text"_s, u"json"_s})}};
}

QFuture<Outcome> SimulateCommand::run(const Arguments &arguments)
{
    const Result<AnswerScript> script = readAnswers(arguments);
    if (!script)
        return finished(script.error());
    const Result<Sequence> sequence = readSequence(arguments);
    if (!sequence)
        return finished(sequence.error());
    const Result<RetryPolicy> policy = readPolicy(arguments);
    if (!policy)
        return finished(policy.error());
    const Result<PreparedEvent> event = prepareEvent(arguments, MissingEvent::FirstOfSubscription);
    if (!event)
        return finished(event.error());
    sayRemarks(*event, console());
    std::optional<EnglishTexts> english;
    if (wantsJson(arguments))
        english.emplace();
    const Result<DeliveryPlan> plan = planSequence(*sequence, event->request());
    if (!plan)
        return finished(plan.error());

    const RunRandom random(event->seed.value_or(planSeed(event->eventId)));
    const QList<Delivery> deliveries = simulate(*plan, *policy, *script, event->occurredAt, random);
    if (wantsJson(arguments)) {
        Json json = toJson(deliveries);
        json["policy"] = policyJson(*policy);
        console().writeJson(json);
    } else {
        console().writeLine(policyLine(*policy));
        for (qsizetype index = 0; index < deliveries.size(); ++index) {
            const QString note = plan->deliveries[index].note;
            console().writeText(u'\n' + (note.isEmpty() ? QString() : printable(note) + u'\n') +
                                toText(deliveries[index], event->occurredAt));
        }
    }
    const bool isDelivered = std::ranges::all_of(
        deliveries, [](const Delivery &delivery) { return delivery.outcome == Decision::Delivered; });
    return finished(isDelivered ? ExitCode::Fine : ExitCode::Findings);
}

} // namespace hookbench
