#pragma once

#include "model/delivery/transport.h"

#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace hookbench {

class CurlWorker;

/// libcurl's multi interface on threads of its own: one for single exchanges, one for each member of those
/// that leave together, one for each burst. Fresh connection per exchange except in a burst, nothing sent
/// twice behind our back, no redirects, no cookies, no proxy for loopback, HTTP/1.1 only; see
/// docs/architecture.md for why.
class CurlTransport final : public Transport
{
public:
    /// `clock` gives sentAt; it must outlive the transport. `caFile`: PEM file of the authorities to trust;
    /// empty for the system's.
    explicit CurlTransport(const Clock &clock, const QString &caFile = {});
    /// Stops what is under way; those futures finish with Cancelled.
    ~CurlTransport() override;

    [[nodiscard]] QFuture<AttemptOutcome> send(const AttemptRequest &request) override;
    /// Those that do not get through hold the others up for half of the shortest deadline at most.
    [[nodiscard]] QList<QFuture<AttemptOutcome>> sendTogether(const QList<AttemptRequest> &requests) override;
    [[nodiscard]] QFuture<void> burst(const BurstOrder &order) override;

private:
    struct Burst
    {
        QFuture<void> future;
        std::jthread thread;
    };

    [[nodiscard]] CurlWorker &idleWorker();

    const Clock &m_clock;
    const QByteArray m_caFile;
    std::unique_ptr<CurlWorker> m_worker;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<CurlWorker>> m_together; ///< guarded by m_mutex
    std::stop_source m_quit;
    std::vector<Burst> m_bursts; ///< guarded by m_mutex
};

} // namespace hookbench
