#include "ui/deliver/deliverysession.h"

#include "model/core/safewriter.h"
#include "model/core/whenfinished.h"
#include "model/delivery/durationtext.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace hookbench {

using namespace std::chrono_literals;

DeliverySession::DeliverySession(Sender &sender, HistoryStore &history, QObject *parent)
    : QObject(parent)
    , m_sender(sender)
{
    m_ticker.setInterval(200ms);
    connect(&m_ticker, &QTimer::timeout, this, &DeliverySession::progressChanged);
    connect(&m_sender, &Sender::runBegun, this, &DeliverySession::follow);
    connect(&m_sender, &Sender::attemptsFinished, this, [this](const QList<Attempt> &attempts) {
        for (const Attempt &attempt : attempts) {
            // Not when the log has it: whoever sends again is sooner.
            if (attempt.outcome.connected)
                m_arrived[attempt.url].insert(attempt.request.eventId, sha256(attempt.request.body));
            if (attempt.run == m_run)
                count(attempt);
        }
    });
    connect(&history, &HistoryStore::attemptsStored, this, &DeliverySession::attemptsRecorded);
    connect(&history, &HistoryStore::attemptsLost, this, &DeliverySession::announceLost);
    connect(&m_sender, &Sender::attemptStarted, this, [this](const Attempt &attempt) {
        if (attempt.run != m_run)
            return;
        m_waiting.remove(attempt.delivery);
        if (!m_begin)
            m_begin = attempt.scheduledAt;
    });
    connect(&m_sender, &Sender::runEnded, this, [this](const RunId &run, const QList<Delivery> &deliveries) {
        if (run == m_run)
            emit followedRunEnded(deliveries);
        emit runEnded(deliveries);
    });
    connect(&m_sender, &Sender::sendingChanged, this, [this](bool sending) {
        if (sending)
            m_ticker.start();
        else
            m_ticker.stop();
        emit sendingChanged(sending);
        emit progressChanged();
    });
}

DeliverySession::~DeliverySession() = default;

void DeliverySession::begin(RunOrder order)
{
    markDuplicates(order.plan, order.url);
    m_speed = order.speed;
    whenFinished(m_sender.send(order), this, [this](const Result<QList<Delivery>> &result) {
        if (!result)
            emit refused(result.error().message);
    });
}

void DeliverySession::markDuplicates(DeliveryPlan &plan, const QUrl &url) const
{
    const QHash<EventId, QByteArray> arrived = m_arrived.value(url);
    if (arrived.isEmpty())
        return;
    for (PlannedDelivery &planned : plan.deliveries)
        if (arrived.contains(planned.eventId))
            planned.marks.setFlag(DeliveryMark::Duplicate);
}

void DeliverySession::follow(const RunId &run, const DeliveryPlan &plan)
{
    m_run = run;
    m_planned = plan.deliveries.size();
    m_ended = 0;
    m_waiting.clear();
    m_durations.clear();
    m_begin.reset();
    m_sinceBegin.start();
    emit runBegun(plan);
    emit progressChanged();
}

/// What the log could not take is shown all the same.
void DeliverySession::announceLost(const QList<Attempt> &attempts)
{
    QList<HistoryRow> rows;
    for (const Attempt &attempt : attempts)
        rows.append(historyRowOf(attempt, --m_lostId, loggedUrl(attempt.url)));
    emit attemptsRecorded(rows, attempts);
}

void DeliverySession::count(const Attempt &attempt)
{
    if (!m_begin)
        m_begin = attempt.scheduledAt;
    if (attempt.decision == Decision::Retry && attempt.next) {
        m_waiting.insert(attempt.delivery, attempt.next->at);
    } else {
        m_waiting.remove(attempt.delivery);
        ++m_ended;
    }
    if (attempt.outcome.errorClass != ErrorClass::Cancelled)
        m_durations.append(attempt.outcome.timings.total);
}

/// In real time, whatever the speed.
std::optional<std::chrono::milliseconds> DeliverySession::untilNext() const
{
    if (m_waiting.isEmpty() || !m_begin)
        return std::nullopt;
    const Instant next = *std::min_element(m_waiting.cbegin(), m_waiting.cend());
    const double due = double((next - *m_begin).count()) / m_speed;
    return std::chrono::milliseconds(std::max(qint64{0}, qint64(due) - m_sinceBegin.elapsed()));
}

QString DeliverySession::progressText() const
{
    if (!isSending())
        return {};
    const QString ended = QLocale().toString(m_ended);
    const bool isOne = m_planned == 1;
    if (const std::optional<std::chrono::milliseconds> until = untilNext()) {
        const QString wait = hoursText(std::chrono::ceil<std::chrono::seconds>(*until));
        //: %1 is a duration: 4 min 58 s
        return isOne ? tr("Run: 1 delivery, next attempt in %1.").arg(wait)
                     //: %1 of %Ln deliveries, never 1; %2 is a duration: 4 min 58 s
                     : tr("Run: %1 of %Ln deliveries ended, next attempt in %2.", nullptr, int(m_planned))
                           .arg(ended, wait);
    }
    return isOne ? tr("Run: 1 delivery, waiting for an answer.")
                 //: %1 of %Ln deliveries, never 1
                 : tr("Run: %1 of %Ln deliveries ended, waiting for an answer.", nullptr, int(m_planned))
                       .arg(ended);
}

} // namespace hookbench
