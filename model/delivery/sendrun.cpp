#include "model/delivery/sendrun.h"

#include "model/delivery/burstfeed.h"

#include <algorithm>
#include <cmath>

namespace hookbench {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// QTimer counts in 31 bits of milliseconds, which a wait of 25 days exceeds.
constexpr milliseconds longestTimer = 24h;
constexpr milliseconds burstFetchInterval = 16ms;
/// In one turn of the event loop, which others wait for: a few milliseconds' work.
constexpr std::size_t mostFetched = 256;

/// The outcome of an attempt whose future was cancelled by somebody else: it carries none.
AttemptOutcome dropped(const Attempt &attempt)
{
    AttemptOutcome outcome;
    outcome.errorClass = ErrorClass::Cancelled;
    outcome.sentAt = attempt.request.timestamp;
    return outcome;
}

} // namespace

SendRun::SendRun(RunOrder order, AttemptSigner signer, RunId id, Transport &transport, const Clock &clock,
                 RunRandom random, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_signer(std::move(signer))
    , m_id(std::move(id))
    , m_transport(transport)
    , m_clock(clock)
    , m_random(random)
    , m_time(clock.now(), m_order.speed)
    , m_run(m_order.plan, m_order.policy, m_time.begin(), random, m_order.unreachable)
    , m_deliveryIds(std::size_t(m_order.plan.deliveries.size()))
{
    m_deliveries.reserve(plan().deliveries.size());
    for (const PlannedDelivery &planned : plan().deliveries)
        m_deliveries.append(Delivery{
            planned.eventId, planned.eventType, planned.marks, planned.tampering, Decision::Cancelled, {}});
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_burstTimer.setInterval(burstFetchInterval);
    connect(&m_timer, &QTimer::timeout, this, &SendRun::goOn);
    connect(&m_burstTimer, &QTimer::timeout, this, &SendRun::fetchBurst);
    connect(&m_burstWatcher, &QFutureWatcherBase::finished, this, &SendRun::fetchBurst);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &SendRun::stop);
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
}

SendRun::~SendRun()
{
    m_watcher.disconnect(this);
    m_stop.request_stop();
    finish();
}

void SendRun::begin()
{
    m_time.start();
    if (plan().isBurst) {
        Instant last = m_time.begin();
        for (const PlannedDelivery &planned : plan().deliveries)
            last = std::max(last, m_time.begin() + planned.offset);
        if (const QList<DueAttempt> due = m_run.takeDue(last); !due.isEmpty())
            startBurst(due);
    }
    goOn();
}

void SendRun::stop()
{
    if (m_isFinished)
        return;
    m_run.stop();
    m_stop.request_stop();
    goOn();
}

void SendRun::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timer.stop();
    for (qsizetype index = 0; index < m_deliveries.size(); ++index)
        m_deliveries[index].outcome = m_run.outcome(index).value_or(Decision::Cancelled);
    m_promise.addResult(m_deliveries);
    m_promise.finish();
}

/// A burst's retries get no more connections than the burst had.
qsizetype SendRun::mostAtOnce() const
{
    return plan().isBurst ? std::max(1, plan().concurrency) : std::max<qsizetype>(64, m_deliveries.size());
}

void SendRun::goOn()
{
    if (m_isFinished)
        return;
    startDue();
    if (m_run.isOver() && m_underWay == 0 && !m_burst)
        emit ended();
    else
        waitForNext();
}

void SendRun::waitForNext()
{
    const std::optional<Instant> due = m_run.nextDue();
    // Without a free place, the end of an attempt goes on.
    if (!due || m_underWay >= mostAtOnce()) {
        m_timer.stop();
        return;
    }
    const double wait = std::ceil(double((*due - m_time.now()).count()) / m_order.speed);
    m_timer.start(int(std::clamp(wait, 0.0, double(longestTimer.count()))));
}

void SendRun::startDue()
{
    // What finds no free place stays in the run, where what a receiver asks for still reaches it.
    const QList<DueAttempt> due = m_run.takeDue(m_time.now(), mostAtOnce() - m_underWay);
    const bool together =
        plan().released && due.size() > 1 &&
        std::all_of(due.cbegin(), due.cend(), [](const DueAttempt &each) { return each.number == 1; });
    if (together) {
        startTogether(due);
        return;
    }
    for (const DueAttempt &each : due) {
        // Whoever heard of the one before may have stopped the run.
        if (m_stop.stop_requested()) {
            dropUnsent(each.delivery);
            continue;
        }
        const Attempt attempt = prepare(each);
        AttemptRequest request = requestFor(m_order, attempt.request);
        request.stop = m_stop.get_token();
        watch(attempt, m_transport.send(request));
    }
}

void SendRun::startTogether(const QList<DueAttempt> &due)
{
    QList<Attempt> attempts;
    QList<AttemptRequest> requests;
    for (const DueAttempt &each : due) {
        attempts.append(prepare(each));
        requests.append(requestFor(m_order, attempts.constLast().request));
        requests.last().stop = m_stop.get_token();
    }
    const QList<QFuture<AttemptOutcome>> futures = m_transport.sendTogether(requests);
    for (qsizetype index = 0; index < attempts.size(); ++index)
        watch(attempts.at(index), futures.at(index));
}

void SendRun::startBurst(const QList<DueAttempt> &due)
{
    // A signer of its own, since it signs on the transport's thread; this one has succeeded before.
    Result<AttemptSigner> signer = AttemptSigner::create(m_order.scheme, m_order.secret);
    Q_ASSERT(signer);
    m_burst = std::make_shared<BurstFeed>(m_order, due, *std::move(signer), m_clock, m_time, m_random);
    m_burstEnded.assign(std::size_t(due.size()), false);
    BurstOrder burst;
    burst.count = due.size();
    burst.concurrency = plan().concurrency;
    burst.perSecond = plan().perSecond * m_order.speed;
    // The feed outlives the run where the transport still holds it.
    burst.make = [feed = m_burst, stop = m_stop.get_token()](qsizetype index) {
        AttemptRequest request = feed->make(index);
        request.stop = stop;
        return request;
    };
    burst.see = [feed = m_burst](qsizetype index, const AttemptOutcome &outcome) {
        feed->see(index, outcome);
    };
    burst.notBefore = [feed = m_burst] { return feed->notBefore(); };
    burst.take = [feed = m_burst](auto ended) { feed->take(std::move(ended)); };
    burst.stop = m_stop.get_token();
    m_burstTimer.start();
    m_burstWatcher.setFuture(m_transport.burst(burst));
}

void SendRun::fetchBurst()
{
    if (!m_burst)
        return;
    const bool hasEnded = m_burstWatcher.isFinished(); // asked first: then nothing comes after what is here
    std::vector<BurstFeed::Ended> fetched = m_burst->fetch(mostFetched);
    const bool isAll = fetched.size() < mostFetched;
    m_burstTimer.setInterval(isAll ? burstFetchInterval : 0ms);
    takeFetched(std::move(fetched));
    if (hasEnded && isAll)
        endBurst();
    else
        goOn();
}

void SendRun::takeFetched(std::vector<BurstFeed::Ended> fetched)
{
    QList<Attempt> attempts;
    for (BurstFeed::Ended &each : fetched) {
        Attempt attempt = attemptFor(m_burst->due().at(each.index));
        attempt.scheduledAt = each.scheduledAt;
        attempt.request = std::move(each.request);
        if (m_order.deliveryIds == DeliveryIdRule::SamePerDelivery)
            m_deliveryIds[std::size_t(attempt.delivery)] = attempt.request.deliveryId;
        m_burstEnded[std::size_t(each.index)] = true;
        decide(attempt, std::move(each.outcome), each.endedAt);
        // A disabled receiver gets nothing more.
        if (attempt.decision == Decision::Disabled)
            m_stop.request_stop();
        attempts.append(std::move(attempt));
    }
    if (!attempts.isEmpty())
        emit attemptsFinished(attempts);
}

void SendRun::endBurst()
{
    m_burstTimer.stop();
    const std::shared_ptr<BurstFeed> feed = std::exchange(m_burst, nullptr);
    for (qsizetype index = 0; index < feed->due().size(); ++index)
        if (!m_burstEnded[std::size_t(index)])
            dropUnsent(feed->due().at(index).delivery);
    goOn();
}

Attempt SendRun::attemptFor(const DueAttempt &due) const
{
    const PlannedDelivery &planned = plan().deliveries.at(due.delivery);
    Attempt attempt;
    attempt.run = m_id;
    attempt.delivery = due.delivery;
    attempt.number = due.number;
    attempt.url = m_order.url;
    attempt.marks = planned.marks;
    attempt.tampering = planned.tampering;
    attempt.note = planned.note;
    attempt.scheduledAt = due.scheduledAt;
    return attempt;
}

Attempt SendRun::prepare(const DueAttempt &due)
{
    const PlannedDelivery &planned = plan().deliveries.at(due.delivery);
    Attempt attempt = attemptFor(due);
    const Instant wallTime = m_clock.now();
    std::optional<DeliveryId> &kept = m_deliveryIds[std::size_t(due.delivery)];
    DeliveryId deliveryId = planned.deliveryId ? *planned.deliveryId
                            : kept             ? *kept
                                               : m_random.deliveryId(due.delivery, due.number, wallTime);
    if (m_order.deliveryIds == DeliveryIdRule::SamePerDelivery)
        kept = deliveryId;
    attempt.request = m_signer.sign(planned, deliveryId, planned.timestamp.value_or(wallTime));
    ++m_underWay;
    emit attemptStarted(attempt);
    return attempt;
}

void SendRun::watch(const Attempt &attempt, const QFuture<AttemptOutcome> &future)
{
    // A watcher and not QFuture::then(this): Qt 6.4 calls into a context that has gone in the meantime.
    auto *watcher = new QFutureWatcher<AttemptOutcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, begun = attempt, watcher] {
        watcher->deleteLater();
        const QFuture<AttemptOutcome> ended = watcher->future();
        Attempt finished = begun;
        decide(finished, ended.resultCount() > 0 ? ended.result() : dropped(begun), m_time.now());
        --m_underWay;
        emit attemptsFinished({finished});
        goOn();
    });
    watcher->setFuture(future);
}

void SendRun::decide(Attempt &attempt, AttemptOutcome outcome, Instant endedAt)
{
    attempt.outcome = std::move(outcome);
    RetryDecision decision = m_run.attemptEnded(attempt.delivery, resultOf(attempt.outcome), endedAt);
    if (decision.throttles && m_burst)
        m_burst->hold(decision.next->at);
    attempt.decision = decision.decision;
    attempt.reason = std::move(decision.reason);
    attempt.retryAfter = decision.retryAfter;
    attempt.next = decision.next;
    m_deliveries[attempt.delivery].attempts.append(attempt);
}

/// An attempt that was due and never left: it ends its delivery, and is no attempt.
void SendRun::dropUnsent(qsizetype delivery)
{
    AttemptResult result;
    result.errorClass = ErrorClass::Cancelled;
    (void)m_run.attemptEnded(delivery, result, m_time.now());
}

} // namespace hookbench
