#pragma once

#include "model/history/historystore.h"

#include <QtCore/QObject>

namespace hookbench {

class Sender;

/// Records what a sender sends. Lives on the sender's thread.
class Recording final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recording)

public:
    /// Records until the sender or the store goes, whichever is first, even without this object. Until then
    /// the clock must be there.
    Recording(HistoryStore &store, Sender &sender, const Clock &clock, QObject *parent = nullptr);
    ~Recording() override;

    /// Finishes when everything that was sent so far is durable; false when something could not be recorded.
    /// The store must still be there.
    [[nodiscard]] QFuture<bool> settled();

private:
    HistoryStore &m_store;
};

} // namespace hookbench
