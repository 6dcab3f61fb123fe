#pragma once

#include <QtCore/QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace hookbench {

/// Holds several threads back until all have come, or those that are missing never will. Opens once.
class ReleaseGate final
{
    Q_DISABLE_COPY_MOVE(ReleaseGate)

public:
    using Time = std::chrono::steady_clock::time_point;

    /// Opens at `latest` even for those that have come alone.
    ReleaseGate(qsizetype members, Time latest);
    ~ReleaseGate() = default;

    /// Waits until the gate opens; false when `isStopped`, asked every few milliseconds, says so first.
    [[nodiscard]] bool arrive(const std::function<bool()> &isStopped);
    /// Says that one member will not come.
    void leave();

private:
    [[nodiscard]] bool isOpen() const;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    qsizetype m_missing; ///< guarded by m_mutex
    const Time m_latest;
};

/// One member's way through the gate: arrives at most once, and leaves when it goes without having arrived.
class GatePass final
{
    Q_DISABLE_COPY_MOVE(GatePass)

public:
    explicit GatePass(std::shared_ptr<ReleaseGate> gate)
        : m_gate(std::move(gate))
    {
    }
    ~GatePass()
    {
        if (m_gate)
            m_gate->leave();
    }

    [[nodiscard]] bool arrive(const std::function<bool()> &isStopped)
    {
        const std::shared_ptr<ReleaseGate> gate = std::move(m_gate);
        return !gate || gate->arrive(isStopped);
    }

private:
    std::shared_ptr<ReleaseGate> m_gate;
};

} // namespace hookbench
