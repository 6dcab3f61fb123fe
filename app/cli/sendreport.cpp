#include "app/cli/sendreport.h"

#include "app/cli/console.h"
#include "app/cli/deliveryjson.h"
#include "app/cli/policyoption.h"
#include "app/cli/sendplan.h"
#include "model/delivery/delivery.h"
#include "model/delivery/durationtext.h"

#include <QtCore/QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendReport)
};

/// What a receiver made of an attack probe.
enum class Verdict : quint8 { Refused, Accepted, None };

constexpr qsizetype mostLines = 50; ///< of deliveries that need no word each

/// 408 and 429 ask to come again; they say nothing about what came.
Verdict verdictOn(const Delivery &probe)
{
    if (probe.attempts.isEmpty())
        return Verdict::None;
    const AttemptOutcome &outcome = probe.attempts.constFirst().outcome;
    if (outcome.errorClass != ErrorClass::None || !outcome.status)
        return Verdict::None;
    const int status = *outcome.status;
    if (status >= 200 && status <= 299)
        return Verdict::Accepted;
    const bool isRefusal = status >= 400 && status <= 499 && status != 408 && status != 429;
    return isRefusal ? Verdict::Refused : Verdict::None;
}

QString idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Refused:
        return u"refused"_s;
    case Verdict::Accepted:
        return u"accepted"_s;
    case Verdict::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString resultOf(const Attempt &attempt)
{
    return attempt.outcome.status ? QString::number(*attempt.outcome.status)
                                  : titleOf(attempt.outcome.errorClass);
}

QString probeText(const Delivery &probe, Tampering tampering)
{
    const QString what = titleOf(tampering);
    if (probe.attempts.isEmpty())
        return Text::tr("Attack probe \"%1\": not sent.").arg(what);
    const QString result = resultOf(probe.attempts.constFirst());
    switch (verdictOn(probe)) {
    case Verdict::Refused:
        return Text::tr("Attack probe \"%1\": refused with %2, as it should be.").arg(what, result);
    case Verdict::Accepted:
        return Text::tr("Attack probe \"%1\": the receiver ACCEPTED a forged delivery with %2.")
            .arg(what, result);
    case Verdict::None:
        break;
    }
    //: %2 is an HTTP status or the kind of failure
    return Text::tr("Attack probe \"%1\": no verdict, %2. A refusal is a 4xx.").arg(what, result);
}

bool isDelivered(const Delivery &delivery)
{
    return delivery.outcome == Decision::Delivered;
}

bool isProbe(const Delivery &delivery)
{
    return delivery.marks.testFlag(DeliveryMark::AttackProbe);
}

template<typename Predicate>
bool anyAttempt(const QList<Delivery> &deliveries, Predicate predicate)
{
    return std::ranges::any_of(deliveries, [predicate](const Delivery &delivery) {
        return std::ranges::any_of(delivery.attempts, predicate);
    });
}

bool hasConnected(const Attempt &attempt)
{
    return attempt.outcome.connected;
}

} // namespace

SendReport::SendReport(Console &console, RunOrder order, Form form)
    : m_console(console)
    , m_order(std::move(order))
    , m_form(form)
{
}

void SendReport::tellPlan()
{
    if (m_form == Form::Document) {
        Json json = planJson(m_order.plan);
        json["policy"] = policyJson(m_order.policy);
        m_console.writeJson(json);
        return;
    }
    tellBegin();
    m_console.writeText(u'\n' + planText(m_order.plan));
    m_console.say(Text::tr("Nothing was sent."));
}

void SendReport::tellBegin()
{
    if (m_form == Form::Document)
        return;
    m_console.writeLine(m_order.plan.title);
    m_console.writeLine(policyLine(m_order.policy));
}

void SendReport::tellAttempts(const QList<Attempt> &attempts)
{
    for (const Attempt &attempt : attempts)
        tellAttempt(attempt);
    tellWait(attempts);
}

void SendReport::tellAttempt(const Attempt &attempt)
{
    const AttemptOutcome &outcome = attempt.outcome;
    if (!outcome.message.isEmpty() && outcome.message != m_lastMessage)
        m_console.say(outcome.message);
    m_lastMessage = outcome.message;
    if (m_form == Form::Document)
        return;
    const QString number = QString::number(attempt.number);
    const QString sentAt = QString::fromLatin1(isoMilliseconds(outcome.sentAt));
    const QString took = QString::number(std::chrono::round<milliseconds>(outcome.timings.total).count());
    if (m_order.plan.deliveries.size() == 1)
        m_console.writeLine(Text::tr("Attempt %1 at %2: %3 after %4 ms. %5",
                                     "number, time, status or kind of failure, milliseconds, sentence")
                                .arg(number, sentAt, resultOf(attempt), took, attempt.reason));
    else
        m_console.writeLine(
            Text::tr("Delivery %1, attempt %2 at %3: %4 after %5 ms. %6",
                     "number, number, time, status or kind of failure, milliseconds, sentence")
                .arg(QString::number(attempt.delivery + 1), number, sentAt, resultOf(attempt), took,
                     attempt.reason));
}

/// Only about waits that a person notices.
void SendReport::tellWait(const QList<Attempt> &attempts)
{
    std::optional<milliseconds> wait;
    for (const Attempt &attempt : attempts) {
        if (!attempt.next)
            continue;
        const milliseconds real(qint64(double(attempt.next->wait().count()) / m_order.speed));
        wait = qMin(wait.value_or(real), real);
    }
    if (!wait || *wait < std::chrono::seconds(1))
        return;
    m_console.say(Text::tr("Next attempt in %1; Ctrl+C stops.")
                      .arg(durationText(std::chrono::round<std::chrono::seconds>(*wait))));
}

void SendReport::tellEnd(const QList<Delivery> &deliveries)
{
    if (m_form == Form::Document) {
        m_console.writeJson(resultJson(deliveries));
    } else {
        for (qsizetype index = 0; index < deliveries.size(); ++index)
            tellDelivery(deliveries.at(index), m_order.plan.deliveries.at(index));
        tellSummary(deliveries);
    }
    const bool gaveUp = m_order.unreachable == UnreachableRule::EndDelivery &&
                        m_order.policy.attempts() > 1 && !anyAttempt(deliveries, hasConnected) &&
                        anyAttempt(deliveries, [](const Attempt &attempt) {
                            return attempt.outcome.errorClass != ErrorClass::InvalidRequest &&
                                   attempt.outcome.errorClass != ErrorClass::Cancelled;
                        });
    if (gaveUp)
        m_console.say(
            Text::tr("The host cannot be reached, so nothing was tried again. To wait for it as the "
                     "policy says, name the policy: --policy %1.")
                .arg(m_order.policy.id));
}

void SendReport::tellDelivery(const Delivery &delivery, const PlannedDelivery &planned)
{
    if (planned.tampering) {
        m_console.writeLine(probeText(delivery, *planned.tampering));
        return;
    }
    if (m_order.plan.deliveries.size() > mostLines && isDelivered(delivery))
        return;
    m_console.writeLine(
        Text::tr("%1 %2: %3", "event id, event type, outcome")
            .arg(QString::fromUtf8(delivery.eventId.text), delivery.eventType, titleOf(delivery.outcome)));
}

void SendReport::tellSummary(const QList<Delivery> &deliveries)
{
    if (deliveries.size() < 2)
        return;
    const auto probes = std::ranges::count_if(deliveries, isProbe);
    const auto delivered = std::ranges::count_if(
        deliveries, [](const Delivery &each) { return !isProbe(each) && isDelivered(each); });
    const auto refused = std::ranges::count_if(deliveries, [](const Delivery &each) {
        return isProbe(each) && verdictOn(each) == Verdict::Refused;
    });
    m_console.writeLine(Text::tr("Delivered: %1 of %2.")
                            .arg(QString::number(delivered), QString::number(deliveries.size() - probes)));
    if (probes > 0)
        m_console.writeLine(Text::tr("Attack probes refused: %1 of %2.")
                                .arg(QString::number(refused), QString::number(probes)));
}

Json SendReport::resultJson(const QList<Delivery> &deliveries) const
{
    Json json = toJson(deliveries);
    for (qsizetype index = 0; index < deliveries.size(); ++index) {
        const PlannedDelivery &planned = m_order.plan.deliveries.at(index);
        if (!planned.tampering)
            continue;
        Json &probe = json["deliveries"][std::size_t(index)];
        probe["tampering"] = jsonText(hookbench::idOf(*planned.tampering));
        probe["verdict"] = jsonText(idOf(verdictOn(deliveries.at(index))));
    }
    json["policy"] = policyJson(m_order.policy);
    return json;
}

ExitCode SendReport::exitCode(const QList<Delivery> &deliveries, bool isInterrupted) const
{
    const bool isCancelled = std::ranges::any_of(
        deliveries, [](const Delivery &each) { return each.outcome == Decision::Cancelled; });
    if (isInterrupted && isCancelled)
        return ExitCode::Interrupted;
    if (anyAttempt(deliveries, [](const Attempt &attempt) {
            return attempt.outcome.errorClass == ErrorClass::InvalidRequest;
        }))
        return ExitCode::InvalidInput;
    if (!anyAttempt(deliveries, hasConnected))
        return ExitCode::Unreachable;
    const bool isFine = std::ranges::all_of(deliveries, [](const Delivery &each) {
        return isProbe(each) ? verdictOn(each) == Verdict::Refused : isDelivered(each);
    });
    return isFine ? ExitCode::Fine : ExitCode::Findings;
}

} // namespace hookbench
