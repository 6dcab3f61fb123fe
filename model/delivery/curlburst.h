#pragma once

#include "model/delivery/burstshare.h"
#include "model/delivery/curlexchange.h"
#include "model/delivery/curlmulti.h"
#include "model/delivery/transport.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace hookbench {

/// One thread's part of a burst: easy handles that are kept from one exchange to the next, like the
/// connections between them.
class CurlBurst final
{
    Q_DISABLE_COPY_MOVE(CurlBurst)

public:
    /// Makes all exchanges of the order on as many threads as pay, the calling one included, and returns
    /// when everything is handed over.
    static void run(BurstOrder order, const Clock &clock, const QByteArray &caFile, std::stop_token quit);

private:
    using SteadyTime = std::chrono::steady_clock::time_point;

    struct Lane
    {
        CurlExchange exchange{CurlExchange::Connection::KeptAlive};
        qsizetype index = 0;
        bool isBusy = false;
    };

    CurlBurst(BurstShare &share, qsizetype lanes, QByteArray caFile);
    ~CurlBurst();

    void run();
    [[nodiscard]] bool isIdle() const { return m_free.size() == m_lanes.size(); }
    void beginDue();
    void begin(Lane &lane, BurstShare::Turn turn);
    void finishDone();
    void finishStopped();
    void keep(qsizetype index, AttemptOutcome outcome);
    void handOver();
    void wait(std::optional<SteadyTime> due);

    BurstShare &m_share;
    const QByteArray m_caFile;
    CurlMulti m_multi;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<Lane *> m_free;
    BurstShare::Ended m_ended;
    bool m_hasLeftovers = false; ///< the share has kept something back
    SteadyTime m_handedOver{};
};

} // namespace hookbench
