#pragma once

#include "model/delivery/transport.h"

#include <QtCore/QtGlobal>

#include <chrono>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace hookbench {

/// What the threads of one burst share: whose turn it is, and what has ended. Keeps the order's promise that
/// `make` and `take` are called one at a time.
class BurstShare final
{
    Q_DISABLE_COPY_MOVE(BurstShare)

public:
    using SteadyTime = std::chrono::steady_clock::time_point;
    using Ended = std::vector<std::pair<qsizetype, AttemptOutcome>>;

    /// BurstOrder::take is called at most that often.
    static constexpr std::chrono::milliseconds handOverInterval{10};

    struct Turn
    {
        qsizetype index = 0;
        AttemptRequest request;
        Instant now{};
    };

    /// `clock` gives sentAt. `quit` ends the burst like the order's own stop.
    BurstShare(BurstOrder order, const Clock &clock, std::stop_token quit);
    ~BurstShare() = default;

    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] const std::stop_token &stop() const { return m_order.stop; }
    [[nodiscard]] const std::stop_token &quit() const { return m_quit; }
    /// The next request, when it is due.
    [[nodiscard]] std::optional<Turn> takeTurn();
    /// When the next one is due; nothing when there is none left.
    [[nodiscard]] std::optional<SteadyTime> nextDue() const;
    /// Shows the order an outcome.
    void show(qsizetype index, const AttemptOutcome &outcome) const;
    /// Hands over at most every handOverInterval; false when something was kept back for the next call.
    [[nodiscard]] bool collect(Ended ended);
    /// Hands over what is left, once all threads are done.
    void finish();

private:
    [[nodiscard]] SteadyTime dueTime(qsizetype index) const;

    const BurstOrder m_order;
    const Clock &m_clock;
    const std::stop_token m_quit;
    const SteadyTime m_start = std::chrono::steady_clock::now();

    mutable std::mutex m_turnMutex;
    qsizetype m_next = 0; ///< guarded by m_turnMutex

    std::mutex m_endedMutex;
    Ended m_ended;                     ///< guarded by m_endedMutex
    SteadyTime m_handedOver = m_start; ///< guarded by m_endedMutex
};

} // namespace hookbench
