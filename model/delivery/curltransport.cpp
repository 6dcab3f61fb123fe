#include "model/delivery/curltransport.h"

#include "model/delivery/curlworker.h"
#include "model/delivery/requestcheck.h"

#include <QtCore/QPromise>

#include <chrono>
#include <deque>

namespace hookbench {

CurlTransport::CurlTransport(const Clock &clock, const QString &caFile)
    : m_clock(clock)
    , m_worker(std::make_unique<CurlWorker>(caFile.toLocal8Bit()))
{
}

CurlTransport::~CurlTransport()
{
    m_stop.request_stop();
    m_bursts.clear();
}

QFuture<AttemptOutcome> CurlTransport::send(const AttemptRequest &request)
{
    const Instant now = m_clock.now();
    if (QString reason = whyNotSendable(request); !reason.isEmpty()) {
        AttemptOutcome refused;
        refused.errorClass = ErrorClass::InvalidRequest;
        refused.message = std::move(reason);
        refused.sentAt = now;
        return QtFuture::makeReadyFuture(std::move(refused));
    }
    auto exchange = std::make_unique<CurlExchange>(request, now);
    QFuture<AttemptOutcome> future = exchange->future();
    m_worker->add(std::move(exchange));
    return future;
}

QList<QFuture<AttemptOutcome>> CurlTransport::sendTogether(const QList<AttemptRequest> &requests)
{
    QList<QFuture<AttemptOutcome>> futures;
    for (const AttemptRequest &request : requests)
        futures.append(send(request));
    return futures;
}

QFuture<void> CurlTransport::burst(const BurstOrder &order)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    m_bursts.emplace_back([this, order, promise] {
        runBurst(order);
        promise->finish();
    });
    return promise->future();
}

void CurlTransport::runBurst(const BurstOrder &order)
{
    const auto start = std::chrono::steady_clock::now();
    const std::chrono::duration<double> interval(order.perSecond > 0 ? 1 / order.perSecond : 0);
    std::deque<std::pair<qsizetype, QFuture<AttemptOutcome>>> running;
    const auto takeOldest = [&] {
        std::vector<std::pair<qsizetype, AttemptOutcome>> ended;
        ended.emplace_back(running.front().first, running.front().second.result());
        running.pop_front();
        order.take(std::move(ended));
    };
    for (qsizetype i = 0; i < order.count; ++i) {
        if (order.stop.stop_requested() || m_stop.stop_requested())
            break;
        std::this_thread::sleep_until(
            start + std::chrono::duration_cast<std::chrono::nanoseconds>(interval * double(i)));
        if (qsizetype(running.size()) >= order.concurrency)
            takeOldest();
        running.emplace_back(i, send(order.make(i)));
    }
    while (!running.empty())
        takeOldest();
    order.take({});
}

} // namespace hookbench
