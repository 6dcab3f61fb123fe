#include "ui/deliver/bytetwins.h"

#include "model/core/whenfinished.h"

namespace hookbench {

ByteTwins::ByteTwins(HistoryStore &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_stale(std::make_shared<std::atomic<bool>>(false))
{
}

ByteTwins::~ByteTwins()
{
    *m_stale = true;
}

void ByteTwins::lookFor(const Attempt &attempt)
{
    *m_stale = true;
    m_stale = std::make_shared<std::atomic<bool>>(false);
    HistoryFilter filter;
    filter.run = attempt.run;
    filter.id = QString::fromUtf8(attempt.request.eventId.text);
    const auto twins = std::make_shared<QList<ByteTwin>>();
    const auto take = [twins, stale = m_stale, attempt](const Attempt &other) {
        const bool itself = other.number == attempt.number && other.delivery == attempt.delivery &&
                            other.request.deliveryId == attempt.request.deliveryId &&
                            other.outcome.sentAt == attempt.outcome.sentAt;
        if (!itself && other.request.eventId == attempt.request.eventId)
            twins->append({other.number, other.outcome.sentAt, other.request.body == attempt.request.body});
        return !*stale && twins->size() < mostCompared;
    };
    whenFinished(m_history.forEach(filter, take), this,
                 [this, twins, stale = m_stale](const Result<qint64> &read) {
                     if (read && !*stale)
                         emit found(*twins);
                 });
}

} // namespace hookbench
