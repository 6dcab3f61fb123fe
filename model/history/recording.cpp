#include "model/history/recording.h"

#include "model/delivery/sender.h"

namespace hookbench {

Recording::Recording(HistoryStore &store, Sender &sender, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&sender, &Sender::runBegun, &store, [&store, &clock](const RunId &run, const DeliveryPlan &plan) {
        store.beginRun({run, clock.now(), plan.title, {}, 0});
    });
    connect(&sender, &Sender::attemptsFinished, &store, &HistoryStore::append);
}

Recording::~Recording() = default;

QFuture<bool> Recording::settled()
{
    return m_store.flushed();
}

} // namespace hookbench
