#pragma once

#include "model/delivery/transport.h"

#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace hookbench {

class CurlWorker;

/// libcurl's multi interface on a thread of its own. Fresh connection per exchange, the body through a read
/// callback without a seek callback so that nothing is resent behind our back, no redirects, no cookies, no
/// proxy for loopback, HTTP/1.1 only; see docs/architecture.md for why.
class CurlTransport final : public Transport
{
public:
    /// `clock` gives sentAt; it must outlive the transport. `caFile`: PEM file of the authorities to trust;
    /// empty for the system's.
    explicit CurlTransport(const Clock &clock, const QString &caFile = {});
    /// Stops what is under way; those futures finish with Cancelled.
    ~CurlTransport() override;

    [[nodiscard]] QFuture<AttemptOutcome> send(const AttemptRequest &request) override;
    [[nodiscard]] QList<QFuture<AttemptOutcome>> sendTogether(const QList<AttemptRequest> &requests) override;
    [[nodiscard]] QFuture<void> burst(const BurstOrder &order) override;

private:
    void runBurst(const BurstOrder &order);

    const Clock &m_clock;
    std::unique_ptr<CurlWorker> m_worker;
    std::stop_source m_stop;
    std::vector<std::jthread> m_bursts;
};

} // namespace hookbench
