#include "model/delivery/retryreason.h"

#include "model/delivery/durationtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RetryReason)
};

QString answered(int status)
{
    switch (statusClassOf(status)) {
    case StatusClass::Informational:
        return Text::tr("The receiver ended with %1, which is no final answer.").arg(status);
    case StatusClass::Redirect:
        return Text::tr("The receiver answered %1; redirects are not followed.").arg(status);
    case StatusClass::Unknown:
        return Text::tr("The receiver answered %1, which is no HTTP status.").arg(status);
    case StatusClass::Success:
    case StatusClass::ClientError:
    case StatusClass::Gone:
    case StatusClass::TooMany:
    case StatusClass::ServerError:
    case StatusClass::Unavailable:
        break;
    }
    return Text::tr("The receiver answered %1.").arg(status);
}

/// What came of the attempt.
QString happened(const AttemptResult &result)
{
    switch (result.errorClass) {
    case ErrorClass::None:
        break;
    case ErrorClass::Resolve:
        return Text::tr("The host's name was not found.");
    case ErrorClass::Connect:
        return Text::tr("No connection came about.");
    case ErrorClass::Tls:
        return Text::tr("No secure connection came about.");
    case ErrorClass::Timeout:
        return Text::tr("No whole answer came before the deadline.");
    case ErrorClass::Closed:
        return Text::tr("The receiver closed the connection without an answer.");
    case ErrorClass::Reset:
        return Text::tr("The receiver reset the connection.");
    case ErrorClass::Malformed:
        return Text::tr("The answer was no proper HTTP.");
    case ErrorClass::Truncated:
        return Text::tr("The answer broke off.");
    case ErrorClass::TooLarge:
        return Text::tr("The answer's head was too large.");
    case ErrorClass::Cancelled:
        return Text::tr("The send was stopped.");
    case ErrorClass::InvalidRequest:
        return Text::tr("Nothing was sent: the request is not valid, and would not be the next time.");
    }
    return result.status ? answered(*result.status) : Text::tr("No whole answer came.");
}

QString joined(const QString &first, const QString &second)
{
    //: two whole sentences, one after the other
    return Text::tr("%1 %2").arg(first, second);
}

QString scheduleSays(const RetryPolicy &policy, milliseconds wait)
{
    if (policy.jitter <= 0 || wait <= milliseconds(0))
        return Text::tr("The schedule says %1.").arg(durationText(wait));
    //: %1 is a time such as 5 min, %2 a number of percent
    return Text::tr("The schedule says %1, ± %2 %.")
        .arg(durationText(wait), QLocale().toString(policy.jitter * 100, 'g', 4));
}

} // namespace

QString reasonForEnd(const RetryPolicy &policy, const AttemptResult &result, Decision decision)
{
    if (decision == Decision::Disabled)
        return joined(happened(result), Text::tr("Nothing more is sent to this receiver."));
    const bool isStopped = decision == Decision::Exhausted && result.errorClass == ErrorClass::None;
    if (!isStopped)
        return happened(result);
    return joined(happened(result), Text::tr("The policy stops after %1.").arg(textOf(policy.stopStatuses)));
}

QString reasonForLast(const RetryPolicy &policy, const AttemptResult &result)
{
    if (policy.attempts() == 1)
        return joined(happened(result), Text::tr("The policy makes one attempt."));
    return joined(happened(result), Text::tr("This was the last of %1 attempts.").arg(policy.attempts()));
}

QString reasonForProbe(const AttemptResult &result)
{
    return joined(happened(result), Text::tr("An attack probe is sent once."));
}

QString reasonForRetry(const RetryPolicy &policy, const AttemptResult &result, milliseconds wait,
                       const RetryAfter &asked)
{
    const QString schedule = scheduleSays(policy, wait);
    if (asked.wait)
        return joined(
            Text::tr("The receiver answered %1 and asks for %2, which the policy does not heed after "
                     "this status.")
                .arg(QString::number(*result.status), durationText(*asked.wait)),
            schedule);
    if (!asked.problem.isEmpty())
        return joined(joined(happened(result), asked.problem), schedule);
    return joined(happened(result), schedule);
}

QString reasonForRetryAfter(const RetryPolicy &policy, int status, milliseconds wait, const RetryAfter &asked)
{
    QString reason;
    if (*asked.wait > policy.retryAfterCap)
        reason =
            Text::tr("The receiver answered %1 and asks for %2; the schedule says %3. Retry-After wins, but "
                     "the policy allows it at most %4.")
                .arg(QString::number(status), durationText(*asked.wait), durationText(wait),
                     durationText(policy.retryAfterCap));
    else
        reason = Text::tr("The receiver answered %1 and asks for %2; the schedule says %3. Retry-After wins.")
                     .arg(QString::number(status), durationText(*asked.wait), durationText(wait));
    return asked.problem.isEmpty() ? reason : joined(reason, asked.problem);
}

QString reasonForStop(const AttemptResult &result)
{
    return joined(happened(result), Text::tr("The send was stopped before the next attempt."));
}

QString reasonForDisabledReceiver(const AttemptResult &result)
{
    return joined(happened(result), Text::tr("The receiver was disabled in the meantime."));
}

QString reasonForDisabling(const QString &reason, int exhaustedInARow)
{
    return joined(
        reason,
        Text::tr("It was exhausted delivery %1 in a row, which disables the receiver.").arg(exhaustedInARow));
}

QString reasonForUnreachable(const AttemptResult &result)
{
    return joined(happened(result), Text::tr("A host that cannot be reached at all gets no second attempt."));
}

} // namespace hookbench
