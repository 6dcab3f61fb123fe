#pragma once

#include "model/history/historystore.h"

#include <QtCore/QObject>

#include <atomic>
#include <memory>

namespace hookbench {

/// Another attempt with the same event id.
struct ByteTwin
{
    int number = 1;
    Instant sentAt{};
    bool sameBytes = false;
};

/// Looks in the log for the attempts of a run that carried the same event, and whether with the same bytes.
/// Looks for one attempt at a time, the newest asked for.
class ByteTwins final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ByteTwins)

public:
    static constexpr qsizetype mostCompared = 500;

    explicit ByteTwins(HistoryStore &history, QObject *parent = nullptr);
    ~ByteTwins() override;

    void lookFor(const Attempt &attempt);

signals:
    /// Oldest first, without the attempt itself.
    void found(const QList<hookbench::ByteTwin> &twins);

private:
    HistoryStore &m_history;
    std::shared_ptr<std::atomic<bool>> m_stale;
};

} // namespace hookbench
