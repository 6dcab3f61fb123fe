#include "model/delivery/curlburst.h"

#include "model/delivery/requestcheck.h"

#include <algorithm>
#include <functional>
#include <thread>
#include <utility>

namespace hookbench {

namespace {

using std::chrono::steady_clock;

} // namespace

void CurlBurst::run(BurstOrder order, const Clock &clock, const QByteArray &caFile, std::stop_token quit)
{
    // A second thread pays only where it has several exchanges to drive; the receiver wants cores as well.
    constexpr qsizetype fewestLanes = 3;
    constexpr qsizetype mostThreads = 4;
    const qsizetype lanes = std::clamp<qsizetype>(order.concurrency, 1, std::max<qsizetype>(1, order.count));
    const qsizetype threads = std::clamp<qsizetype>(
        std::min<qsizetype>(lanes / fewestLanes, std::thread::hardware_concurrency()), 1, mostThreads);
    BurstShare share(std::move(order), clock, std::move(quit));
    {
        std::vector<std::jthread> helpers;
        for (qsizetype i = 1; i < threads; ++i)
            helpers.emplace_back([&, i] { CurlBurst(share, (lanes + i) / threads, caFile).run(); });
        CurlBurst(share, lanes / threads, caFile).run();
    }
    share.finish();
}

CurlBurst::CurlBurst(BurstShare &share, qsizetype lanes, QByteArray caFile)
    : m_share(share)
    , m_caFile(std::move(caFile))
    , m_handedOver(steady_clock::now())
{
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, long(lanes));
    for (qsizetype i = 0; i < lanes; ++i) {
        m_lanes.push_back(std::make_unique<Lane>());
        m_free.push_back(m_lanes.back().get());
    }
}

CurlBurst::~CurlBurst() = default;

void CurlBurst::run()
{
    const std::stop_callback onStop(m_share.stop(), [this] { m_multi.wakeUp(); });
    const std::stop_callback onQuit(m_share.quit(), [this] { m_multi.wakeUp(); });
    while (true) {
        if (m_share.isStopped()) {
            finishStopped();
            break;
        }
        beginDue();
        int active = 0;
        curl_multi_perform(m_multi.get(), &active);
        finishDone();
        if (steady_clock::now() - m_handedOver >= BurstShare::handOverInterval)
            handOver();
        const std::optional<SteadyTime> due = m_share.nextDue();
        if (!due && isIdle())
            break;
        wait(due);
    }
    handOver();
}

void CurlBurst::beginDue()
{
    while (!m_free.empty()) {
        std::optional<BurstShare::Turn> turn = m_share.takeTurn();
        if (!turn)
            return;
        Lane &lane = *m_free.back();
        m_free.pop_back();
        begin(lane, std::move(*turn));
    }
}

void CurlBurst::begin(Lane &lane, BurstShare::Turn turn)
{
    lane.index = turn.index;
    if (QString reason = whyNotSendable(turn.request); !reason.isEmpty()) {
        keep(turn.index, refusedOutcome(std::move(reason), turn.now));
        m_free.push_back(&lane);
        return;
    }
    CURL *easy = lane.exchange.begin(std::move(turn.request), turn.now, m_caFile);
    if (easy != nullptr && curl_multi_add_handle(m_multi.get(), easy) == CURLM_OK) {
        lane.isBusy = true;
        return;
    }
    keep(turn.index, lane.exchange.finish(CURLE_FAILED_INIT));
    m_free.push_back(&lane);
}

void CurlBurst::finishDone()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *easy = message->easy_handle;
        const CURLcode code = message->data.result; // gone once the handle is removed
        curl_multi_remove_handle(m_multi.get(), easy);
        const auto it = std::find_if(m_lanes.begin(), m_lanes.end(),
                                     [easy](const auto &lane) { return lane->exchange.handle() == easy; });
        Lane &lane = **it;
        lane.isBusy = false;
        keep(lane.index, lane.exchange.finish(code));
        m_free.push_back(&lane);
    }
}

void CurlBurst::finishStopped()
{
    for (const auto &lane : m_lanes) {
        if (!lane->isBusy)
            continue;
        curl_multi_remove_handle(m_multi.get(), lane->exchange.handle());
        keep(lane->index, lane->exchange.finishStopped());
    }
}

void CurlBurst::keep(qsizetype index, AttemptOutcome outcome)
{
    m_share.show(index, outcome);
    m_ended.emplace_back(index, std::move(outcome));
}

void CurlBurst::handOver()
{
    m_handedOver = steady_clock::now();
    m_hasLeftovers = !m_share.collect(std::exchange(m_ended, {}));
}

void CurlBurst::wait(std::optional<SteadyTime> due)
{
    using std::chrono::milliseconds;
    SteadyTime until = steady_clock::now() + std::chrono::seconds(1);
    if (due && !m_free.empty())
        until = std::min(until, *due);
    if (!m_ended.empty() || m_hasLeftovers)
        until = std::min(until, m_handedOver + BurstShare::handOverInterval);
    const auto wait = std::chrono::ceil<milliseconds>(until - steady_clock::now());
    if (wait > milliseconds{0})
        curl_multi_poll(m_multi.get(), nullptr, 0, int(wait.count()), nullptr);
}

} // namespace hookbench
