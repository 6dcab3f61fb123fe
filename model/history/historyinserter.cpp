#include "model/history/historyinserter.h"

#include "model/core/safewriter.h"
#include "model/history/historyrecord.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QVariant>
#include <QtSql/QSqlError>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

constexpr qsizetype mostCached = 20'000; // texts are few; own bodies and odd receivers can make many

qint64 milliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.isNull() ? QByteArray("") : bytes);
}

/// SQL knows null and empty; our strings are never null there.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

HistoryInserter::HistoryInserter(const HistoryDatabase &database)
    : m_database(database)
    , m_scan(database)
    , m_insertAttempt(database.connection())
    , m_insertExchange(database.connection())
{
}

Error HistoryInserter::unwritable(const QSqlQuery &query) const
{
    return {ErrorCode::Unwritable,
            Text::tr("Cannot write the delivery log: %1.").arg(query.lastError().databaseText())};
}

Result<void> HistoryInserter::prepare()
{
    if (m_isPrepared)
        return {};
    if (!m_insertAttempt.prepare(
            u"INSERT INTO attempts (run, delivery, number, event_id, delivery_id, type, url, marks, "
            "scheduled_at, sent_at, status, error, duration, decision, next_at, next_earliest, next_latest, "
            "next_from, tampering, reason) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s))
        return unwritable(m_insertAttempt);
    if (!m_insertExchange.prepare(u"INSERT INTO exchanges (id, chain, data) VALUES (?, ?, ?)"_s))
        return unwritable(m_insertExchange);
    m_isPrepared = true;
    return {};
}

Result<void> HistoryInserter::begin()
{
    const Result<void> begun = m_database.run(u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return begun;
    const qint64 version = m_database.value(u"PRAGMA data_version"_s).toLongLong();
    if (version != m_dataVersion || m_names.size() > mostCached) {
        m_names.clear();
        m_runs.clear();
        m_chains.clear();
    }
    m_dataVersion = version;
    return {};
}

template<typename Work>
Result<void> HistoryInserter::transact(Work work)
{
    Result<void> done = begin();
    if (!done)
        return done;
    done = work();
    if (done)
        done = m_database.run(u"COMMIT"_s);
    if (!done) {
        static_cast<void>(m_database.run(u"ROLLBACK"_s));
        m_dataVersion = -1; // what was cached meanwhile was rolled back
    }
    return done;
}

Result<QList<HistoryRow>> HistoryInserter::insert(const QList<HistoryRun> &runs,
                                                  const QList<Attempt> &attempts)
{
    QList<HistoryRow> rows;
    rows.reserve(attempts.size());
    m_added.clear();
    Result<void> done = prepare();
    if (done)
        done = transact([&]() -> Result<void> {
            for (const HistoryRun &run : runs)
                if (const Result<void> inserted = insertRun(run); !inserted)
                    return inserted;
            for (const Attempt &attempt : attempts) {
                const Result<HistoryRow> row = insertAttempt(attempt);
                if (!row)
                    return row.error();
                rows.append(*row);
                constexpr qint64 lastOfSegment = (1 << HistorySegment::bits) - 1;
                if ((row->id & lastOfSegment) == lastOfSegment)
                    if (const Result<void> stored = storeSegment(row->id >> HistorySegment::bits); !stored)
                        return stored;
            }
            return countRuns(m_added);
        });
    return done ? Result<QList<HistoryRow>>(std::move(rows)) : Result<QList<HistoryRow>>(done.error());
}

Result<void> HistoryInserter::insertRun(const HistoryRun &run)
{
    QSqlQuery query(m_database.connection());
    if (!query.prepare(u"INSERT INTO runs (run, begun, title, url, attempts) VALUES (?, ?, ?, ?, 0) "
                       "ON CONFLICT (run) DO UPDATE SET begun = excluded.begun, title = excluded.title, "
                       "url = excluded.url"_s))
        return unwritable(query);
    query.addBindValue(textOf(run.run.text));
    query.addBindValue(milliseconds(run.begin));
    query.addBindValue(notNull(run.title));
    query.addBindValue(notNull(loggedUrl(QUrl(run.url))));
    return query.exec() ? Result<void>() : Result<void>(unwritable(query));
}

Result<qint64> HistoryInserter::runId(const Attempt &attempt)
{
    const auto known = m_runs.constFind(attempt.run.text);
    if (known != m_runs.constEnd())
        return *known;
    QSqlQuery query(m_database.connection());
    // An attempt whose run nobody announced makes one without a title.
    if (!query.prepare(
            u"INSERT INTO runs (run, begun, title, url, attempts) VALUES (?, ?, '', ?, 0) "
            "ON CONFLICT (run) DO UPDATE SET url = CASE runs.url WHEN '' THEN excluded.url ELSE runs.url END "
            "RETURNING id"_s))
        return unwritable(query);
    query.addBindValue(textOf(attempt.run.text));
    query.addBindValue(milliseconds(attempt.outcome.sentAt));
    query.addBindValue(notNull(loggedUrl(attempt.url)));
    if (!query.exec() || !query.next())
        return unwritable(query);
    return *m_runs.insert(attempt.run.text, query.value(0).toLongLong());
}

Result<qint64> HistoryInserter::nameId(const QString &text)
{
    const auto known = m_names.constFind(text);
    if (known != m_names.constEnd())
        return *known;
    QSqlQuery query(m_database.connection());
    if (!query.prepare(u"INSERT INTO names (text) VALUES (?) "
                       "ON CONFLICT (text) DO UPDATE SET text = excluded.text RETURNING id"_s))
        return unwritable(query);
    query.addBindValue(notNull(text));
    if (!query.exec() || !query.next())
        return unwritable(query);
    return *m_names.insert(text, query.value(0).toLongLong());
}

Result<QVariant> HistoryInserter::chainId(const QList<PeerCertificate> &certificates)
{
    if (certificates.isEmpty())
        return QVariant();
    const QByteArray data = packChain(certificates);
    const QByteArray hash = sha256(data);
    const auto known = m_chains.constFind(hash);
    if (known != m_chains.constEnd())
        return QVariant(*known);
    QSqlQuery query(m_database.connection());
    if (!query.prepare(u"INSERT INTO chains (sha256, data) VALUES (?, ?) "
                       "ON CONFLICT (sha256) DO UPDATE SET data = excluded.data RETURNING id"_s))
        return unwritable(query);
    query.addBindValue(hash);
    query.addBindValue(data);
    if (!query.exec() || !query.next())
        return unwritable(query);
    return QVariant(*m_chains.insert(hash, query.value(0).toLongLong()));
}

Result<HistoryRow> HistoryInserter::insertAttempt(const Attempt &attempt)
{
    // A run has one URL; writing it out costs more than the rest of its row.
    if (m_url != attempt.url || m_urlText.isNull()) {
        m_url = attempt.url;
        m_urlText = notNull(loggedUrl(m_url));
    }
    const Result<qint64> run = runId(attempt);
    const Result<qint64> type = nameId(attempt.request.eventType);
    const Result<qint64> url = nameId(m_urlText);
    const Result<qint64> reason = nameId(attempt.reason);
    for (const Result<qint64> *id : {&run, &type, &url, &reason})
        if (!*id)
            return id->error();
    const AttemptOutcome &outcome = attempt.outcome;
    const std::optional<NextAttempt> &next = attempt.next;
    const QVariantList values{*run,
                              qint64(attempt.delivery),
                              attempt.number,
                              textOf(attempt.request.eventId.text),
                              textOf(attempt.request.deliveryId.text),
                              *type,
                              *url,
                              int(attempt.marks.toInt()),
                              milliseconds(attempt.scheduledAt),
                              milliseconds(outcome.sentAt),
                              outcome.status ? QVariant(*outcome.status) : QVariant(),
                              int(outcome.errorClass),
                              qint64(outcome.timings.total.count()),
                              int(attempt.decision),
                              next ? QVariant(milliseconds(next->at)) : QVariant(),
                              next ? QVariant(milliseconds(next->earliest)) : QVariant(),
                              next ? QVariant(milliseconds(next->latest)) : QVariant(),
                              next ? QVariant(milliseconds(next->from)) : QVariant(),
                              attempt.tampering ? QVariant(int(*attempt.tampering)) : QVariant(),
                              *reason};
    for (int at = 0; at < int(values.size()); ++at)
        m_insertAttempt.bindValue(at, values.at(at));
    if (!m_insertAttempt.exec())
        return unwritable(m_insertAttempt);
    const qint64 id = m_insertAttempt.lastInsertId().toLongLong();
    const Result<QVariant> chain = chainId(outcome.certificates);
    if (!chain)
        return chain.error();
    m_insertExchange.bindValue(0, id);
    m_insertExchange.bindValue(1, *chain);
    m_insertExchange.bindValue(2, packExchange(attempt));
    if (!m_insertExchange.exec())
        return unwritable(m_insertExchange);
    ++m_added[*run];
    return historyRowOf(attempt, id, m_urlText);
}

Result<void> HistoryInserter::countRuns(const QHash<qint64, qint64> &changes)
{
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        const Result<void> counted =
            m_database.run(u"UPDATE runs SET attempts = attempts + %1 WHERE id = %2"_s.arg(change.value())
                               .arg(change.key()));
        if (!counted)
            return counted;
    }
    return {};
}

/// Writes the segment anew from the rows; takes it out when none are left.
Result<void> HistoryInserter::storeSegment(qint64 number)
{
    const Result<HistorySegment> segment = m_scan.segmentOfRows(number);
    if (!segment)
        return segment.error();
    const auto replace = [&](const QString &table, const QString &column, const QByteArray &bytes) {
        if (segment->size() == 0)
            return m_database.run(u"DELETE FROM %1 WHERE id = %2"_s.arg(table).arg(number));
        QSqlQuery query(m_database.connection());
        const bool prepared =
            query.prepare(u"INSERT OR REPLACE INTO %1 (id, %2) VALUES (?, ?)"_s.arg(table, column));
        query.addBindValue(number);
        query.addBindValue(bytes);
        return prepared && query.exec() ? Result<void>() : Result<void>(unwritable(query));
    };
    const Result<void> replaced = replace(u"segments"_s, u"facts"_s, segment->facts);
    return replaced ? replace(u"segment_ids"_s, u"ids"_s, segment->ids) : replaced;
}

Result<qint64> HistoryInserter::remove(QList<qint64> ids)
{
    std::ranges::sort(ids);
    qint64 count = 0;
    QHash<qint64, qint64> perRun;
    const Result<void> done = transact([&]() -> Result<void> {
        QSqlQuery attempt(m_database.connection());
        QSqlQuery exchange(m_database.connection());
        if (!attempt.prepare(u"DELETE FROM attempts WHERE id = ? RETURNING run"_s) ||
            !exchange.prepare(u"DELETE FROM exchanges WHERE id = ?"_s))
            return unwritable(attempt);
        QSet<qint64> touched;
        for (const qint64 id : ids) {
            attempt.bindValue(0, id);
            exchange.bindValue(0, id);
            if (!attempt.exec() || !exchange.exec())
                return unwritable(attempt.lastError().isValid() ? attempt : exchange);
            if (attempt.next()) {
                ++count;
                --perRun[attempt.value(0).toLongLong()];
            }
            attempt.finish();
            touched.insert(id >> HistorySegment::bits);
        }
        const qint64 lastWhole = m_database.value(u"SELECT max(id) FROM segments"_s).toLongLong();
        for (const qint64 number : std::as_const(touched))
            if (number <= lastWhole)
                if (const Result<void> stored = storeSegment(number); !stored)
                    return stored;
        return countRuns(perRun);
    });
    return done ? Result<qint64>(count) : Result<qint64>(done.error());
}

Result<void> HistoryInserter::sweep()
{
    Result<void> done = transact([this]() -> Result<void> {
        Result<void> swept = m_database.run(u"DELETE FROM runs WHERE attempts <= 0"_s);
        if (swept)
            swept = m_database.run(u"DELETE FROM chains WHERE NOT EXISTS (SELECT 1 FROM exchanges WHERE "
                                   "exchanges.chain = chains.id)"_s);
        return swept ? sweepNames() : swept;
    });
    m_dataVersion = -1;
    if (!done)
        return done;
    const qint64 pages = m_database.value(u"PRAGMA page_count"_s).toLongLong();
    const qint64 unused = m_database.value(u"PRAGMA freelist_count"_s).toLongLong();
    if (unused > pages / 4 * 3) // then writing the rest anew costs less than keeping the room
        done = m_database.run(u"VACUUM"_s);
    // What was removed must not stay readable in the write-ahead log.
    return done ? m_database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) : done;
}

Result<void> HistoryInserter::sweepNames()
{
    QSet<quint32> used;
    const auto collect = [&used](const HistorySegment &segment) {
        for (qsizetype index = 0; index < segment.size(); ++index) {
            const HistoryFact fact = segment.fact(index);
            used << fact.type << fact.url << fact.reason;
        }
    };
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT id, facts FROM segments"_s))
        return unwritable(query);
    while (query.next())
        collect({query.value(0).toLongLong(), query.value(1).toByteArray(), {}});
    const Result<HistorySegment> open = m_scan.segmentOfRows(m_scan.newest() >> HistorySegment::bits);
    if (!open)
        return open.error();
    collect(*open);
    QList<quint32> unused;
    if (!query.exec(u"SELECT id FROM names"_s))
        return unwritable(query);
    while (query.next())
        if (!used.contains(query.value(0).toUInt()))
            unused.append(query.value(0).toUInt());
    for (const quint32 id : unused)
        if (const Result<void> swept = m_database.run(u"DELETE FROM names WHERE id = %1"_s.arg(id)); !swept)
            return swept;
    return {};
}

} // namespace hookbench
