#include "model/delivery/curltransport.h"

#include "model/delivery/curlburst.h"
#include "model/delivery/curlworker.h"
#include "model/delivery/requestcheck.h"

#include <QtCore/QFile>
#include <QtCore/QPromise>

#include <algorithm>
#include <chrono>

namespace hookbench {

CurlTransport::CurlTransport(const Clock &clock, const QString &caFile)
    : m_clock(clock)
    , m_caFile(QFile::encodeName(caFile))
    , m_worker(std::make_unique<CurlWorker>(m_caFile))
{
}

CurlTransport::~CurlTransport()
{
    m_quit.request_stop();
}

QFuture<AttemptOutcome> CurlTransport::send(const AttemptRequest &request)
{
    const Instant now = m_clock.now();
    if (QString reason = whyNotSendable(request); !reason.isEmpty())
        return QtFuture::makeReadyFuture(refusedOutcome(std::move(reason), now));
    return m_worker->add(request, now);
}

QList<QFuture<AttemptOutcome>> CurlTransport::sendTogether(const QList<AttemptRequest> &requests)
{
    const Instant now = m_clock.now();
    std::chrono::milliseconds patience = std::chrono::hours(1);
    for (const AttemptRequest &request : requests)
        patience = std::min(patience, request.deadline / 2);
    const auto gate =
        std::make_shared<ReleaseGate>(requests.size(), std::chrono::steady_clock::now() + patience);
    QList<QFuture<AttemptOutcome>> futures;
    const std::lock_guard lock(m_mutex);
    for (const AttemptRequest &request : requests) {
        if (QString reason = whyNotSendable(request); !reason.isEmpty()) {
            gate->leave();
            futures.append(QtFuture::makeReadyFuture(refusedOutcome(std::move(reason), now)));
        } else {
            futures.append(idleWorker().add(request, now, gate));
        }
    }
    return futures;
}

CurlWorker &CurlTransport::idleWorker()
{
    const auto it = std::find_if(m_together.begin(), m_together.end(),
                                 [](const auto &worker) { return worker->isIdle(); });
    if (it != m_together.end())
        return **it;
    m_together.push_back(std::make_unique<CurlWorker>(m_caFile));
    return *m_together.back();
}

QFuture<void> CurlTransport::burst(const BurstOrder &order)
{
    QPromise<void> promise;
    promise.start();
    QFuture<void> future = promise.future();
    const std::lock_guard lock(m_mutex);
    // Those that are over wait for nothing but to be joined.
    std::erase_if(m_bursts, [](const Burst &burst) { return burst.future.isFinished(); });
    m_bursts.push_back({future, std::jthread([this, order, done = std::move(promise)]() mutable {
                            CurlBurst::run(order, m_clock, m_caFile, m_quit.get_token());
                            done.finish();
                        })});
    return future;
}

} // namespace hookbench
