#include "model/history/recording.h"

#include "model/delivery/sender.h"

namespace hookbench {

namespace {

/// A sender that tells about each attempt, or one that tells about runs and bursts.
template<typename AnySender>
void record(AnySender &sender, HistoryStore &store, const Clock &clock)
{
    if constexpr (requires { &AnySender::attemptsFinished; }) {
        QObject::connect(&sender, &AnySender::runBegun, &store,
                         [&store, &clock](const RunId &run, const DeliveryPlan &plan) {
                             store.beginRun({run, clock.now(), plan.title, {}, 0});
                         });
        QObject::connect(&sender, &AnySender::attemptsFinished, &store, &HistoryStore::append);
    } else {
        QObject::connect(&sender, &AnySender::attemptFinished, &store,
                         [&store](const Attempt &attempt) { store.append({attempt}); });
    }
}

} // namespace

Recording::Recording(HistoryStore &store, Sender &sender, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    record(sender, store, clock);
}

Recording::~Recording() = default;

QFuture<bool> Recording::settled()
{
    return m_store.flushed();
}

} // namespace hookbench
