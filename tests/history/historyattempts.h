#pragma once

#include "model/delivery/delivery.h"

#include <QtCore/QFile>

namespace hookbench::test {

inline Instant noon()
{
    return *parseIso(u"2026-06-18T12:00:00.012Z");
}

/// Attempt `number` of a long log: four event types, runs of a thousand, every tenth answered 500, every
/// hundredth without an answer; a millisecond apart.
inline Attempt attemptOf(qint64 number)
{
    static const QStringList types{QStringLiteral("visit_report.approved"),
                                   QStringLiteral("billing.event_created"), QStringLiteral("target.imported"),
                                   QStringLiteral("appointment.started")};
    const QByteArray digits = QByteArray::number(number).rightJustified(10, '0');
    Attempt attempt;
    attempt.run = RunId{"run_01K" + QByteArray::number(number / 1000).rightJustified(6, '0')};
    attempt.delivery = number % 1000;
    attempt.request.eventId = EventId{"evt_01JZ8A2MT8ABCDEF" + digits};
    attempt.request.deliveryId = DeliveryId{"del_01JZ8A2MT8GHKMNP" + digits};
    attempt.request.eventType = types.at(number % types.size());
    attempt.request.body =
        "{\"eventId\":\"evt_01JZ8A2MT8ABCDEF" + digits + "\",\"note\":\"" + QByteArray(700, 'x') + "\"}";
    attempt.request.signature = "sha256=" + QByteArray(64, 'a');
    attempt.request.headers = {{"X-Ordinavo-Event-Id", attempt.request.eventId.text},
                               {"X-Ordinavo-Signature", attempt.request.signature},
                               {"Content-Type", "application/json"}};
    attempt.url = QUrl(QStringLiteral("http://127.0.0.1:5005/hook"));
    attempt.scheduledAt = noon() + std::chrono::milliseconds(number);
    attempt.request.timestamp = attempt.scheduledAt;
    AttemptOutcome &outcome = attempt.outcome;
    outcome.sentAt = attempt.scheduledAt;
    outcome.requestBytes = "POST /hook HTTP/1.1\r\nHost: 127.0.0.1:5005\r\n"
                           "X-Ordinavo-Signature: " +
                           attempt.request.signature +
                           "\r\nContent-Length: " + QByteArray::number(attempt.request.body.size()) +
                           "\r\n\r\n" + attempt.request.body;
    outcome.timings.total = std::chrono::microseconds(1234);
    outcome.timings.connect = std::chrono::microseconds(200);
    outcome.timings.wait = std::chrono::microseconds(1034);
    if (number % 100 == 99) {
        outcome.errorClass = ErrorClass::Timeout;
        outcome.message = QStringLiteral("No answer came.");
        attempt.reason = QStringLiteral("No whole answer came. This send makes one attempt.");
    } else {
        outcome.status = number % 10 == 3 ? 500 : 200;
        outcome.responseHead = "HTTP/1.1 " + QByteArray::number(*outcome.status) +
                               " Word\r\nContent-Type: text/plain\r\nSet-Cookie: a=b\r\n\r\n";
        outcome.responseBody = "ok";
        outcome.responseBodySize = 2;
        outcome.connected = true;
        outcome.peerAddress = QStringLiteral("127.0.0.1:5005");
        attempt.reason = QStringLiteral("The receiver answered %1.").arg(*outcome.status);
        attempt.decision = *outcome.status == 200 ? Decision::Delivered : Decision::Exhausted;
    }
    return attempt;
}

inline QList<Attempt> attemptsOf(qint64 first, qint64 count)
{
    QList<Attempt> attempts;
    for (qint64 number = first; number < first + count; ++number)
        attempts.append(attemptOf(number));
    return attempts;
}

} // namespace hookbench::test
