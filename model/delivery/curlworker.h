#pragma once

#include "model/delivery/curlexchange.h"
#include "model/delivery/curlmulti.h"
#include "model/delivery/releasegate.h"

#include <QtCore/QPromise>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace hookbench {

/// A thread that drives a multi handle of libcurl. Only it touches handles once they run.
class CurlWorker final
{
    Q_DISABLE_COPY_MOVE(CurlWorker)

public:
    explicit CurlWorker(QByteArray caFile);
    /// Stops what is under way; the futures finish as Cancelled.
    ~CurlWorker();

    /// Makes the exchange; with a gate, the request waits there once the connection is ready, and the
    /// worker with it: give it nothing else meanwhile.
    [[nodiscard]] QFuture<AttemptOutcome> add(AttemptRequest request, Instant sentAt,
                                              std::shared_ptr<ReleaseGate> gate = {});
    /// Nothing is under way.
    [[nodiscard]] bool isIdle() const { return m_pending == 0; }

private:
    /// An exchange and what wakes the worker when it is asked to stop.
    struct Running
    {
        AttemptRequest request;
        Instant sentAt;
        GatePass pass;
        QPromise<AttemptOutcome> promise;
        CurlExchange exchange;
        std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;

        Running(AttemptRequest toSend, Instant at, std::shared_ptr<ReleaseGate> gate)
            : request(std::move(toSend))
            , sentAt(at)
            , pass(std::move(gate))
        {
        }
    };
    using RunningPointer = std::unique_ptr<Running>;

    void run();
    [[nodiscard]] bool takeNew();
    void begin(RunningPointer running);
    void finishDone();
    void finishStopped();
    void finish(RunningPointer running, AttemptOutcome outcome);
    [[nodiscard]] bool isStopped(const Running &running) const;

    const QByteArray m_caFile;
    CurlMulti m_multi;
    std::vector<RunningPointer> m_running;
    std::atomic<int> m_pending = 0;
    std::atomic<bool> m_quit = false;

    std::mutex m_mutex;
    std::vector<RunningPointer> m_new; ///< guarded by m_mutex

    std::thread m_thread;
};

} // namespace hookbench
