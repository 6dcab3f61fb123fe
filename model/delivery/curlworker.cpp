#include "model/delivery/curlworker.h"

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

// A future that is cancelled tells nobody, so it is looked at this often while something runs.
constexpr int cancelPollMs = 40;
constexpr int idlePollMs = 60'000;

} // namespace

CurlWorker::CurlWorker(QByteArray caFile)
    : m_caFile(std::move(caFile))
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(ready)
    m_multi.reset(curl_multi_init());
    m_thread = std::thread([this] { run(); });
}

CurlWorker::~CurlWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
    }
    wakeUp();
    m_thread.join();
}

void CurlWorker::add(std::unique_ptr<CurlExchange> exchange)
{
    {
        const std::lock_guard lock(m_mutex);
        m_new.push_back(std::move(exchange));
    }
    wakeUp();
}

void CurlWorker::wakeUp()
{
    curl_multi_wakeup(m_multi.get());
}

void CurlWorker::run()
{
    while (takeNew()) {
        finishStopped();
        int active = 0;
        curl_multi_perform(m_multi.get(), &active);
        finishDone();
        curl_multi_poll(m_multi.get(), nullptr, 0, m_running.empty() ? idlePollMs : cancelPollMs, nullptr);
    }
    finishAll();
}

bool CurlWorker::takeNew()
{
    std::vector<std::unique_ptr<CurlExchange>> taken;
    bool quit = false;
    {
        const std::lock_guard lock(m_mutex);
        taken.swap(m_new);
        quit = m_quit;
    }
    for (std::unique_ptr<CurlExchange> &exchange : taken)
        begin(std::move(exchange));
    return !quit;
}

void CurlWorker::begin(std::unique_ptr<CurlExchange> exchange)
{
    if (exchange->isStopRequested()) {
        exchange->finishStopped();
        return;
    }
    CURL *easy = exchange->begin(m_caFile);
    if (easy == nullptr || curl_multi_add_handle(m_multi.get(), easy) != CURLM_OK) {
        exchange->finish(CURLE_FAILED_INIT);
        return;
    }
    auto onStop = std::make_unique<std::stop_callback<std::function<void()>>>(exchange->stopToken(),
                                                                              [this] { wakeUp(); });
    m_running.push_back({std::move(exchange), std::move(onStop)});
}

void CurlWorker::finishDone()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *easy = message->easy_handle;
        const CURLcode code = message->data.result; // gone once the handle is removed
        curl_multi_remove_handle(m_multi.get(), easy);
        const auto it = std::find_if(m_running.begin(), m_running.end(), [&](const Running &running) {
            return running.exchange->handle() == easy;
        });
        Running done = std::move(*it);
        m_running.erase(it);
        done.onStop.reset();
        done.exchange->finish(code);
    }
}

void CurlWorker::finishStopped()
{
    const auto stopped =
        std::stable_partition(m_running.begin(), m_running.end(),
                              [](const Running &running) { return !running.exchange->isStopRequested(); });
    std::vector<Running> ending(std::make_move_iterator(stopped), std::make_move_iterator(m_running.end()));
    m_running.erase(stopped, m_running.end());
    for (Running &running : ending) {
        running.onStop.reset();
        curl_multi_remove_handle(m_multi.get(), running.exchange->handle());
        running.exchange->finishStopped();
    }
}

void CurlWorker::finishAll()
{
    for (Running &running : std::exchange(m_running, {})) {
        running.onStop.reset();
        curl_multi_remove_handle(m_multi.get(), running.exchange->handle());
        running.exchange->finishStopped();
    }
}

} // namespace hookbench
