#include "model/history/historyreader.h"

#include <QtCore/QCoreApplication>

namespace hookbench {

namespace {

constexpr qsizetype piece = 64; // attempts read before others get their turn

} // namespace

struct HistoryReader::Reading
{
    HistoryFilter filter;
    Take take;
    qint64 after = 0;
    qint64 last = 0;
    qint64 taken = 0;
    std::shared_ptr<QPromise<Result<qint64>>> promise;

    void finish(const Result<qint64> &result)
    {
        promise->addResult(result);
        promise->finish();
    }
};

HistoryReader::HistoryReader() = default;
HistoryReader::~HistoryReader() = default;

Result<void> HistoryReader::open(const QString &file)
{
    Result<std::unique_ptr<HistoryDatabase>> opened = HistoryDatabase::openForReading(file);
    if (!opened) {
        m_closed = opened.error();
        return opened.error();
    }
    m_database = *std::move(opened);
    m_scan = std::make_unique<HistoryScan>(*m_database);
    return {};
}

void HistoryReader::share(const HistoryDatabase &database)
{
    m_scan = std::make_unique<HistoryScan>(database);
}

void HistoryReader::close()
{
    m_scan.reset();
    m_database.reset();
}

Result<QList<HistoryRow>> HistoryReader::page(const HistoryFilter &filter, qint64 before, int limit)
{
    if (!m_scan)
        return m_closed;
    QList<qint64> ids;
    const Result<void> walked =
        m_scan->walk(filter, HistoryScan::Direction::NewestFirst, before, [&](qint64 id) {
            if (ids.size() < limit)
                ids.append(id);
            return ids.size() < limit;
        });
    return walked ? m_scan->rows(ids) : Result<QList<HistoryRow>>(walked.error());
}

Result<HistoryStore::Index> HistoryReader::index(const HistoryFilter &filter)
{
    if (!m_scan)
        return m_closed;
    HistoryStore::Index index;
    // Before the walk: what is stored in between is then announced to whoever asks, too.
    index.newest = m_scan->newest();
    const Result<void> walked =
        m_scan->walk(filter, HistoryScan::Direction::NewestFirst, index.newest + 1, [&index](qint64 id) {
            if (index.rows++ % HistoryStore::pageSize == 0)
                index.anchors.append(id);
            return true;
        });
    return walked ? Result<HistoryStore::Index>(index) : Result<HistoryStore::Index>(walked.error());
}

Result<Attempt> HistoryReader::attempt(qint64 id)
{
    return m_scan ? m_scan->attempt(id) : Result<Attempt>(m_closed);
}

Result<QList<HistoryRun>> HistoryReader::runs(int limit)
{
    return m_scan ? m_scan->runs(limit) : Result<QList<HistoryRun>>(m_closed);
}

void HistoryReader::forEach(const HistoryFilter &filter, Take take,
                            const std::shared_ptr<QPromise<Result<qint64>>> &promise)
{
    auto reading = std::make_shared<Reading>();
    reading->filter = filter;
    reading->take = std::move(take);
    reading->promise = promise;
    if (!m_scan)
        return reading->finish(m_closed);
    reading->last = m_scan->newest();
    continueReading(reading);
}

void HistoryReader::continueReading(const std::shared_ptr<Reading> &reading)
{
    if (!m_scan)
        return reading->finish(m_closed);
    QList<qint64> ids;
    const Result<void> walked =
        m_scan->walk(reading->filter, HistoryScan::Direction::OldestFirst, reading->after, [&](qint64 id) {
            if (id <= reading->last)
                ids.append(id);
            return id <= reading->last && ids.size() < piece;
        });
    if (!walked)
        return reading->finish(walked.error());
    for (const qint64 id : std::as_const(ids)) {
        reading->after = id;
        const Result<Attempt> attempt = m_scan->attempt(id);
        if (!attempt && attempt.error().code == ErrorCode::InvalidInput)
            continue; // removed meanwhile
        if (!attempt)
            return reading->finish(attempt.error());
        ++reading->taken;
        if (!reading->take(*attempt))
            return reading->finish(reading->taken);
    }
    if (ids.size() < piece)
        return reading->finish(reading->taken);
    QMetaObject::invokeMethod(
        this, [this, reading] { continueReading(reading); }, Qt::QueuedConnection);
}

} // namespace hookbench
