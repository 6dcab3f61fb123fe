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
    , m_thread([this] { run(); })
{
}

CurlWorker::~CurlWorker()
{
    m_quit = true;
    m_multi.wakeUp();
    m_thread.join();
}

QFuture<AttemptOutcome> CurlWorker::add(AttemptRequest request, Instant sentAt,
                                        std::shared_ptr<ReleaseGate> gate)
{
    auto running = std::make_unique<Running>(std::move(request), sentAt, std::move(gate));
    running->promise.start();
    QFuture<AttemptOutcome> future = running->promise.future();
    ++m_pending;
    {
        const std::lock_guard lock(m_mutex);
        m_new.push_back(std::move(running));
    }
    m_multi.wakeUp();
    return future;
}

bool CurlWorker::isStopped(const Running &running) const
{
    return m_quit || running.request.stop.stop_requested() || running.promise.isCanceled();
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
    finishStopped();
}

bool CurlWorker::takeNew()
{
    // Asked first: what was added before the end was asked for is then among what is taken here.
    const bool goesOn = !m_quit;
    std::vector<RunningPointer> taken;
    {
        const std::lock_guard lock(m_mutex);
        taken.swap(m_new);
    }
    for (RunningPointer &running : taken)
        begin(std::move(running));
    return goesOn;
}

void CurlWorker::begin(RunningPointer running)
{
    Running &it = *running;
    const auto hold = [this, &it] { return it.pass.arrive([this, &it] { return isStopped(it); }); };
    CURL *easy = it.exchange.begin(it.request, it.sentAt, m_caFile, hold);
    if (isStopped(it)) {
        finish(std::move(running), it.exchange.finishStopped());
        return;
    }
    if (easy == nullptr || curl_multi_add_handle(m_multi.get(), easy) != CURLM_OK) {
        finish(std::move(running), it.exchange.finish(CURLE_FAILED_INIT));
        return;
    }
    it.onStop = std::make_unique<std::stop_callback<std::function<void()>>>(it.request.stop,
                                                                            [this] { m_multi.wakeUp(); });
    m_running.push_back(std::move(running));
}

void CurlWorker::finish(RunningPointer running, AttemptOutcome outcome)
{
    running->onStop.reset();
    running->promise.addResult(std::move(outcome));
    --m_pending;
    running->promise.finish();
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
        const auto it = std::find_if(m_running.begin(), m_running.end(),
                                     [&](const auto &running) { return running->exchange.handle() == easy; });
        RunningPointer done = std::move(*it);
        m_running.erase(it);
        AttemptOutcome outcome = done->exchange.finish(code);
        finish(std::move(done), std::move(outcome));
    }
}

void CurlWorker::finishStopped()
{
    const auto stopped = std::stable_partition(m_running.begin(), m_running.end(),
                                               [&](const auto &running) { return !isStopped(*running); });
    std::vector<RunningPointer> ending(std::make_move_iterator(stopped),
                                       std::make_move_iterator(m_running.end()));
    m_running.erase(stopped, m_running.end());
    for (RunningPointer &running : ending) {
        curl_multi_remove_handle(m_multi.get(), running->exchange.handle());
        AttemptOutcome outcome = running->exchange.finishStopped();
        finish(std::move(running), std::move(outcome));
    }
}

} // namespace hookbench
