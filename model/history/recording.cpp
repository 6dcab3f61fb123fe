#include "model/history/recording.h"

#include "model/delivery/sender.h"

namespace hookbench {

Recording::Recording(HistoryStore &store, Sender &sender, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&sender, &Sender::attemptFinished, &store,
            [&store](const Attempt &attempt) { store.append({attempt}); });
}

Recording::~Recording() = default;

QFuture<bool> Recording::settled()
{
    return m_store.flushed();
}

} // namespace hookbench
