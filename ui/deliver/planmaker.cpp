#include "ui/deliver/planmaker.h"

#include "model/core/whenfinished.h"
#include "ui/deliver/plannedrun.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <utility>

namespace hookbench {

PlanMaker::PlanMaker(QObject *parent)
    : QObject(parent)
{
}

PlanMaker::~PlanMaker() = default;

void PlanMaker::make(const DesignDocument &document, const Sequence &sequence,
                     std::function<void(const Result<DeliveryPlan> &plan)> done)
{
    const bool isLong = sequence.kind == SequenceKind::Burst && sequence.count > PlannedRun::mostShown;
    if (!isLong) {
        cancel();
        done(planWhole(document, sequence));
        return;
    }
    const auto promise = std::make_shared<QPromise<Result<DeliveryPlan>>>();
    promise->start();
    whenFinished(promise->future(), this,
                 [this, generation = ++m_generation, done = std::move(done)](const auto &plan) {
                     if (generation != m_generation)
                         return;
                     setBusy(false);
                     done(plan);
                 });
    QThreadPool::globalInstance()->start([promise, event = DocumentEvent(document), sequence] {
        promise->addResult(planWhole(event, sequence));
        promise->finish();
    });
    setBusy(true);
}

void PlanMaker::cancel()
{
    ++m_generation;
    setBusy(false);
}

void PlanMaker::setBusy(bool busy)
{
    if (std::exchange(m_isBusy, busy) != busy)
        emit busyChanged(busy);
}

} // namespace hookbench
