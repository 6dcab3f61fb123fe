#include "model/history/historywriter.h"

#include <algorithm>
#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int announceEvery = 16; // milliseconds
constexpr qsizetype mostInTransaction = 2048;
constexpr qsizetype mostRemoved = 4096; // at once; attempts get in between

} // namespace

struct HistoryWriter::Removal
{
    QList<qint64> ids;
    qsizetype done = 0;
    qint64 removed = 0;
    Count promise;

    void finish(const Result<qint64> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
};

HistoryWriter::HistoryWriter()
{
    m_announcing.setParent(this); // so that it moves to the thread as well
    m_announcing.setSingleShot(true);
    connect(&m_announcing, &QTimer::timeout, this, &HistoryWriter::announce);
}

HistoryWriter::~HistoryWriter() = default;

Result<void> HistoryWriter::open(const QString &file)
{
    Result<std::unique_ptr<HistoryDatabase>> opened = HistoryDatabase::openForWriting(file);
    if (!opened)
        return opened.error();
    m_database = *std::move(opened);
    m_inserter = std::make_unique<HistoryInserter>(*m_database);
    return {};
}

Result<void> HistoryWriter::openInMemory()
{
    Result<std::unique_ptr<HistoryDatabase>> opened = HistoryDatabase::inMemory();
    if (!opened)
        return opened.error();
    m_database = *std::move(opened);
    m_inserter = std::make_unique<HistoryInserter>(*m_database);
    return {};
}

void HistoryWriter::close()
{
    drain();
    m_announcing.stop();
    m_inserter.reset();
    m_database.reset();
}

void HistoryWriter::enqueue(const QList<HistoryRun> &runs, const QList<Attempt> &attempts)
{
    const QMutexLocker lock(&m_mutex);
    m_queuedRuns += runs;
    m_queued += attempts;
    if (std::exchange(m_drains, true))
        return;
    QMetaObject::invokeMethod(this, &HistoryWriter::drain, Qt::QueuedConnection);
}

void HistoryWriter::drain()
{
    QList<HistoryRun> runs;
    QList<Attempt> attempts;
    {
        const QMutexLocker lock(&m_mutex);
        m_drains = false;
        runs = std::exchange(m_queuedRuns, {});
        attempts = std::exchange(m_queued, {});
    }
    for (qsizetype at = 0; at < attempts.size() || !runs.isEmpty(); at += mostInTransaction) {
        const QList<Attempt> part = attempts.mid(at, mostInTransaction);
        const Result<QList<HistoryRow>> rows = m_inserter ? m_inserter->insert(std::exchange(runs, {}), part)
                                                          : Result<QList<HistoryRow>>(m_closed);
        if (rows) {
            m_storedRows += *rows;
            m_stored += part;
            announce();
            continue;
        }
        runs.clear();
        m_hasLost = m_hasLost || !part.isEmpty();
        emit lost(part, rows.error().message);
    }
}

void HistoryWriter::announce()
{
    if (m_stored.isEmpty())
        return;
    const qint64 since = m_sinceAnnounced.isValid() ? m_sinceAnnounced.elapsed() : announceEvery;
    if (since < announceEvery) {
        if (!m_announcing.isActive())
            m_announcing.start(int(announceEvery - since));
        return;
    }
    m_sinceAnnounced.start();
    emit stored(std::exchange(m_storedRows, {}), std::exchange(m_stored, {}));
}

void HistoryWriter::flush(const std::shared_ptr<QPromise<bool>> &promise)
{
    drain();
    m_sinceAnnounced.invalidate();
    announce();
    promise->addResult(!m_hasLost);
    promise->finish();
}

void HistoryWriter::remove(const HistoryFilter &filter, const Count &promise)
{
    drain();
    auto removal = std::make_shared<Removal>();
    removal->promise = promise;
    if (!m_database)
        return removal->finish(m_closed);
    const Result<void> walked =
        HistoryScan(*m_database).walk(filter, HistoryScan::Direction::OldestFirst, 0, [&removal](qint64 id) {
            removal->ids.append(id);
            return true;
        });
    if (!walked)
        return removal->finish(walked.error());
    continueRemoval(removal);
}

void HistoryWriter::retain(const RetentionRule &rule, Instant now, const Count &promise)
{
    drain();
    auto removal = std::make_shared<Removal>();
    removal->promise = promise;
    if (!m_database)
        return removal->finish(m_closed);
    HistoryScan scan(*m_database);
    Result<void> walked;
    QList<qint64> &ids = removal->ids;
    if (rule.age) {
        HistoryFilter old;
        old.to = now - *rule.age;
        walked = scan.walk(old, HistoryScan::Direction::OldestFirst, 0, [&ids](qint64 id) {
            ids.append(id);
            return true;
        });
    }
    if (walked && rule.attempts) {
        qint64 kept = 0;
        walked = scan.walk({}, HistoryScan::Direction::NewestFirst, 0, [&](qint64 id) {
            if (kept++ >= *rule.attempts)
                ids.append(id);
            return true;
        });
    }
    if (!walked)
        return removal->finish(walked.error());
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    continueRemoval(removal);
}

void HistoryWriter::continueRemoval(const std::shared_ptr<Removal> &removal)
{
    if (!m_inserter) // closed between two pieces; what is left stays for the next time
        return removal->finish(removal->removed);
    Result<qint64> removedNow = m_inserter->remove(removal->ids.mid(removal->done, mostRemoved));
    removal->done += mostRemoved;
    removal->removed += removedNow.value_or(0);
    if (removedNow && removal->done < removal->ids.size()) {
        QMetaObject::invokeMethod(
            this, [this, removal] { continueRemoval(removal); }, Qt::QueuedConnection);
        return;
    }
    if (removedNow && removal->removed > 0) {
        const Result<void> swept = m_inserter->sweep();
        if (!swept)
            removedNow = swept.error();
    }
    if (removal->removed > 0)
        emit removed();
    removal->finish(removedNow ? Result<qint64>(removal->removed) : Result<qint64>(removedNow.error()));
}

} // namespace hookbench
