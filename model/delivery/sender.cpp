#include "model/delivery/sender.h"

#include "model/delivery/sendrun.h"

namespace hookbench {

namespace {

QFuture<Result<QList<Delivery>>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture<Result<QList<Delivery>>>(error);
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
    qDeleteAll(std::exchange(m_runs, {}));
}

QFuture<Result<QList<Delivery>>> Sender::send(const RunOrder &order)
{
    if (order.plan.deliveries.isEmpty())
        return refused({ErrorCode::Usage, tr("The plan is empty: there is nothing to send.")});
    const bool isInRange = order.speed >= 1 && order.speed <= highestSpeed;
    if (!isInRange)
        return refused({ErrorCode::Usage, tr("The speed must be a factor from 1 to 1,000,000.")});
    Result<AttemptSigner> signer = AttemptSigner::create(order.scheme, order.secret);
    if (!signer)
        return refused(signer.error());
    const RunId id{"run_" + makeUlid(m_clock.now(), m_random)};
    const RunRandom random(order.seed ? *order.seed : m_random.next());
    auto *run = new SendRun(order, *std::move(signer), id, m_transport, m_clock, random, this);
    const QFuture<Result<QList<Delivery>>> future = run->future();
    connect(run, &SendRun::attemptStarted, this, &Sender::attemptStarted);
    connect(run, &SendRun::attemptsFinished, this, &Sender::attemptsFinished);
    connect(run, &SendRun::ended, this, [this, run] { endRun(run); });
    m_runs.append(run);
    if (m_runs.size() == 1)
        emit sendingChanged(true);
    emit runBegun(run->id(), run->plan());
    run->begin();
    return future;
}

void Sender::endRun(SendRun *run)
{
    m_runs.removeOne(run);
    run->finish();
    run->deleteLater();
    emit runEnded(run->id(), run->deliveries());
    if (m_runs.isEmpty())
        emit sendingChanged(false);
}

void Sender::stop()
{
    const QList<SendRun *> runs = m_runs;
    for (SendRun *run : runs)
        run->stop();
}

} // namespace hookbench
