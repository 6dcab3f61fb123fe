#include "ui/deliver/planmaker.h"

#include "model/core/inpool.h"
#include "model/core/whenfinished.h"
#include "ui/deliver/plannedrun.h"

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
    const auto work = [event = DocumentEvent(document), sequence] { return planWhole(event, sequence); };
    whenFinished(inPool(work), this,
                 [this, generation = ++m_generation, done = std::move(done)](const auto &plan) {
                     if (generation != m_generation)
                         return;
                     setBusy(false);
                     done(plan);
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
