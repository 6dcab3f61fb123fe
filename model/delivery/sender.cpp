#include "model/delivery/sender.h"

#include "model/delivery/attemptdecision.h"
#include "model/signing/signer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

#include <algorithm>
#include <stop_token>

namespace hookbench {

/// A delivery under way: what stays the same over its attempts, and what has come of them.
struct Sender::Run
{
    Run(DeliveryOrder deliveryOrder, Signer orderSigner)
        : order(std::move(deliveryOrder))
        , signer(std::move(orderSigner))
    {
    }

    DeliveryOrder order;
    Signer signer;
    Delivery delivery;
    QPromise<Result<Delivery>> promise;
    /// Goes with the run's end: the transport may drop the last reference to the run on its own thread.
    std::unique_ptr<QFutureWatcher<Result<Delivery>>> watcher =
        std::make_unique<QFutureWatcher<Result<Delivery>>>();
    std::stop_source stop;
};

namespace {

/// The outcome of an attempt whose future was cancelled by somebody else: it carries none.
AttemptOutcome dropped(const Attempt &attempt)
{
    AttemptOutcome outcome;
    outcome.errorClass = ErrorClass::Cancelled;
    outcome.sentAt = attempt.scheduledAt;
    return outcome;
}

} // namespace

Sender::Sender(Transport &transport, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_random(random)
{
}

Sender::~Sender()
{
    for (const std::shared_ptr<Run> &run : m_running) {
        run->stop.request_stop();
        run->watcher.reset();
        run->delivery.outcome = Decision::Cancelled;
        run->promise.addResult(std::move(run->delivery));
        run->promise.finish();
    }
}

QFuture<Result<Delivery>> Sender::send(const DeliveryOrder &order)
{
    if (!order.secret)
        return QtFuture::makeReadyFuture<Result<Delivery>>(
            Error{ErrorCode::InvalidInput,
                  tr("The subscription's secret is not at hand. Enter it, then send again.")});
    Result<Signer> signer = Signer::create(order.scheme, *order.secret);
    if (!signer)
        return QtFuture::makeReadyFuture<Result<Delivery>>(signer.error());

    auto run = std::make_shared<Run>(order, *std::move(signer));
    run->delivery.eventId = order.eventId;
    run->delivery.eventType = order.eventType;
    run->promise.start();
    QFuture<Result<Delivery>> future = run->promise.future();
    connect(run->watcher.get(), &QFutureWatcherBase::canceled, this,
            [stop = run->stop]() mutable { stop.request_stop(); });
    run->watcher->setFuture(future);
    m_running.push_back(run);
    if (m_running.size() == 1)
        emit sendingChanged(true);
    beginAttempt(run);
    return future;
}

void Sender::beginAttempt(const std::shared_ptr<Run> &run)
{
    const DeliveryOrder &order = run->order;
    Attempt attempt;
    attempt.number = int(run->delivery.attempts.size()) + 1;
    attempt.url = order.url;
    attempt.scheduledAt = m_clock.now();
    attempt.request = makeSignedRequest(run->signer, order.body, order.eventType, order.eventId,
                                        makeDeliveryId(attempt.scheduledAt, m_random), attempt.scheduledAt);
    emit attemptStarted(attempt);

    AttemptRequest request;
    request.url = order.url;
    request.headers = attempt.request.headers;
    request.body = attempt.request.body;
    request.deadline = order.timeout;
    request.stop = run->stop.get_token();
    // A watcher and not QFuture::then(this): Qt 6.4 calls into a context that has gone in the meantime.
    auto *watcher = new QFutureWatcher<AttemptOutcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, run, attempt, watcher] {
        watcher->deleteLater();
        const QFuture<AttemptOutcome> future = watcher->future();
        endAttempt(run, attempt, future.resultCount() > 0 ? future.result() : dropped(attempt));
    });
    watcher->setFuture(m_transport.send(request));
}

void Sender::endAttempt(const std::shared_ptr<Run> &run, Attempt attempt, const AttemptOutcome &outcome)
{
    const AttemptDecision decision = decideSingleAttempt(outcome);
    attempt.outcome = outcome;
    attempt.decision = decision.decision;
    attempt.reason = decision.reason;
    run->delivery.attempts.append(attempt);
    run->delivery.outcome = attempt.decision;
    emit attemptFinished(attempt);
    endDelivery(run);
}

void Sender::endDelivery(const std::shared_ptr<Run> &run)
{
    std::erase(m_running, run);
    run->watcher.reset();
    run->promise.addResult(std::move(run->delivery));
    run->promise.finish();
    if (m_running.empty())
        emit sendingChanged(false);
}

void Sender::stop()
{
    for (const std::shared_ptr<Run> &run : m_running)
        run->stop.request_stop();
}

} // namespace hookbench
