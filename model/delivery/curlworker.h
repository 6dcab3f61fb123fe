#pragma once

#include "model/delivery/curlexchange.h"

#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace hookbench {

/// The thread that drives libcurl's multi handle. Only it touches handles once they run.
class CurlWorker final
{
    Q_DISABLE_COPY_MOVE(CurlWorker)

public:
    explicit CurlWorker(QByteArray caFile);
    /// Stops what is under way; the futures finish as Cancelled.
    ~CurlWorker();

    void add(std::unique_ptr<CurlExchange> exchange);

private:
    struct MultiDeleter
    {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };
    /// An exchange and what wakes the worker when it is asked to stop.
    struct Running
    {
        std::unique_ptr<CurlExchange> exchange;
        std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;
    };

    void run();
    [[nodiscard]] bool takeNew();
    void begin(std::unique_ptr<CurlExchange> exchange);
    void finishDone();
    void finishStopped();
    void finishAll();
    void wakeUp();

    const QByteArray m_caFile;
    std::unique_ptr<CURLM, MultiDeleter> m_multi;
    std::vector<Running> m_running;

    std::mutex m_mutex;
    std::vector<std::unique_ptr<CurlExchange>> m_new; ///< guarded by m_mutex
    bool m_quit = false;                              ///< guarded by m_mutex

    std::thread m_thread;
};

} // namespace hookbench
