#include "model/history/historyscan.h"

#include "model/history/historyrecord.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QVariant>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

// In the order that rowOf() reads.
const QString rowColumns = u"attempts.id, run, delivery, number, event_id, delivery_id, type, url, marks, "
                           "scheduled_at, sent_at, status, error, duration, decision, next_at, "
                           "next_earliest, next_latest, next_from, tampering, reason"_s;
constexpr int columnsOfRow = 21;

/// Everything read meanwhile is of one state of the log.
class ReadTransaction final
{
    Q_DISABLE_COPY_MOVE(ReadTransaction)

public:
    explicit ReadTransaction(const HistoryDatabase &database)
        : m_database(database)
    {
        static_cast<void>(m_database.run(u"BEGIN"_s));
    }
    ~ReadTransaction() { static_cast<void>(m_database.run(u"COMMIT"_s)); }

private:
    const HistoryDatabase &m_database;
};

Instant instantOf(const QVariant &value)
{
    return Instant(std::chrono::milliseconds(value.toLongLong()));
}

} // namespace

HistoryScan::HistoryScan(const HistoryDatabase &database)
    : m_database(database)
{
}

Error HistoryScan::unreadable(const QSqlQuery &query) const
{
    return {ErrorCode::Unreadable,
            Text::tr("Cannot read the delivery log: %1.").arg(query.lastError().databaseText())};
}

Result<void> HistoryScan::refreshNames()
{
    const auto refresh = [this](HistoryNames &names, const QString &statement) -> Result<void> {
        QSqlQuery query(m_database.connection());
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            return unreadable(query);
        query.addBindValue(names.newest());
        if (!query.exec())
            return unreadable(query);
        while (query.next())
            names.add(query.value(0).toUInt(), query.value(1).toString());
        return {};
    };
    const Result<void> done = refresh(m_names, u"SELECT id, text FROM names WHERE id > ?"_s);
    return done ? refresh(m_runs, u"SELECT id, run FROM runs WHERE id > ?"_s) : done;
}

Result<SegmentFilter> HistoryScan::prepared(const HistoryFilter &filter)
{
    const Result<void> refreshed = refreshNames();
    if (!refreshed)
        return refreshed.error();
    QList<quint32> runs;
    if (!filter.run.text.isEmpty()) {
        QSqlQuery query(m_database.connection());
        if (!query.prepare(u"SELECT id FROM runs WHERE run = ?"_s))
            return unreadable(query);
        query.addBindValue(QString::fromUtf8(filter.run.text));
        if (!query.exec())
            return unreadable(query);
        while (query.next())
            runs.append(query.value(0).toUInt());
    }
    return SegmentFilter(filter, m_names, runs);
}

qint64 HistoryScan::newest() const
{
    return m_database.value(u"SELECT max(id) FROM attempts"_s).toLongLong();
}

Result<void> HistoryScan::walk(const HistoryFilter &filter, Direction direction, qint64 edge,
                               const std::function<bool(qint64 id)> &take)
{
    const bool down = direction == Direction::NewestFirst;
    const ReadTransaction transaction(m_database);
    Result<SegmentFilter> matcher = prepared(filter);
    if (!matcher)
        return matcher.error();
    const auto offer = [&](const HistorySegment &segment) {
        QList<qint64> found = matcher->matching(segment);
        if (down)
            std::ranges::reverse(found);
        return std::ranges::all_of(found, [&](qint64 id) {
            const bool outside = edge != 0 && (down ? id >= edge : id <= edge);
            return outside || take(id);
        });
    };
    // The attempts after the last whole segment are read from their rows.
    const qint64 open = newest() >> HistorySegment::bits;
    const bool isWhole =
        m_database.value(u"SELECT count(*) FROM segments WHERE id = %1"_s.arg(open)).toInt() > 0;
    const auto offerOpen = [&]() -> Result<bool> {
        if (isWhole)
            return true;
        const Result<HistorySegment> segment = segmentOfRows(open);
        return segment ? Result<bool>(offer(*segment)) : Result<bool>(segment.error());
    };
    if (down) {
        const Result<bool> goesOn = offerOpen();
        if (!goesOn || !*goesOn)
            return goesOn ? Result<void>() : Result<void>(goesOn.error());
    }
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    const QString condition = edge == 0
                                  ? QString()
                                  : (down ? u" WHERE segments.id <= %1"_s : u" WHERE segments.id >= %1"_s)
                                        .arg(edge >> HistorySegment::bits);
    const QString source =
        matcher->needsIds() ? u"ids FROM segments JOIN segment_ids USING (id)"_s : u"NULL FROM segments"_s;
    if (!query.exec(u"SELECT segments.id, facts, "_s + source + condition + u" ORDER BY segments.id "_s +
                    (down ? u"DESC"_s : u"ASC"_s)))
        return unreadable(query);
    while (query.next())
        if (!offer({query.value(0).toLongLong(), query.value(1).toByteArray(), query.value(2).toByteArray()}))
            return {};
    if (query.lastError().isValid())
        return unreadable(query);
    if (down)
        return {};
    const Result<bool> goesOn = offerOpen();
    return goesOn ? Result<void>() : Result<void>(goesOn.error());
}

Result<HistorySegment> HistoryScan::segmentOfRows(qint64 number) const
{
    HistorySegment segment;
    segment.number = number;
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    const qint64 first = number << HistorySegment::bits;
    if (!query.exec(
            u"SELECT id, run, type, url, reason, sent_at, status, error, marks, event_id, delivery_id "
            "FROM attempts WHERE id BETWEEN %1 AND %2 ORDER BY id"_s.arg(first)
                .arg(first + (1 << HistorySegment::bits) - 1)))
        return unreadable(query);
    while (query.next()) {
        AttemptOutcome outcome;
        outcome.errorClass = ErrorClass(query.value(7).toInt());
        if (!query.isNull(6))
            outcome.status = query.value(6).toInt();
        HistoryFact fact;
        fact.low = quint8(query.value(0).toLongLong() & 0xFF);
        fact.run = query.value(1).toUInt();
        fact.type = query.value(2).toUInt();
        fact.url = query.value(3).toUInt();
        fact.reason = query.value(4).toUInt();
        fact.sentAt = query.value(5).toLongLong();
        fact.status = outcome.status ? quint16(*outcome.status) : HistorySegment::noStatus;
        fact.errorClass = quint8(outcome.errorClass);
        fact.attemptClass = quint8(attemptClassOf(outcome));
        fact.marks = quint8(query.value(8).toUInt());
        segment.append(fact, query.value(9).toString(), query.value(10).toString());
    }
    return segment;
}

HistoryRow HistoryScan::rowOf(const QSqlQuery &query) const
{
    HistoryRow row;
    row.id = query.value(0).toLongLong();
    row.run = RunId{m_runs.text(query.value(1).toUInt()).toUtf8()};
    row.delivery = query.value(2).toLongLong();
    row.number = query.value(3).toInt();
    row.eventId = EventId{query.value(4).toString().toUtf8()};
    row.deliveryId = DeliveryId{query.value(5).toString().toUtf8()};
    row.eventType = m_names.text(query.value(6).toUInt());
    row.url = m_names.text(query.value(7).toUInt());
    row.marks = DeliveryMarks::fromInt(query.value(8).toUInt());
    if (!query.isNull(19))
        row.tampering = Tampering(qBound(0, query.value(19).toInt(), int(Tampering::WrongEventType)));
    row.scheduledAt = instantOf(query.value(9));
    row.sentAt = instantOf(query.value(10));
    if (!query.isNull(11))
        row.status = query.value(11).toInt();
    row.errorClass = ErrorClass(qBound(0, query.value(12).toInt(), int(ErrorClass::InvalidRequest)));
    row.duration = std::chrono::microseconds(query.value(13).toLongLong());
    row.decision = Decision(qBound(0, query.value(14).toInt(), int(Decision::Cancelled)));
    // Of attempts of the first version only the duration is known.
    const Instant ended = query.isNull(18)
                              ? row.scheduledAt + std::chrono::round<std::chrono::milliseconds>(row.duration)
                              : instantOf(query.value(18));
    if (!query.isNull(15))
        row.next = NextAttempt{instantOf(query.value(15)), instantOf(query.value(16)),
                               instantOf(query.value(17)), ended};
    return row;
}

Result<QList<HistoryRow>> HistoryScan::rows(const QList<qint64> &ids)
{
    const Result<void> refreshed = refreshNames();
    if (!refreshed)
        return refreshed.error();
    QList<HistoryRow> found;
    found.reserve(ids.size());
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT %1 FROM attempts WHERE id = ?"_s.arg(rowColumns)))
        return unreadable(query);
    for (const qint64 id : ids) {
        query.bindValue(0, id);
        if (!query.exec())
            return unreadable(query);
        if (query.next())
            found.append(rowOf(query));
    }
    return found;
}

Result<Attempt> HistoryScan::attempt(qint64 id)
{
    const Result<void> refreshed = refreshNames();
    if (!refreshed)
        return refreshed.error();
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1, exchanges.data, chains.data FROM attempts JOIN exchanges USING (id) "
                    "LEFT JOIN chains ON chains.id = exchanges.chain WHERE attempts.id = %2"_s.arg(rowColumns)
                        .arg(id)))
        return unreadable(query);
    if (!query.next())
        return Error{ErrorCode::InvalidInput, Text::tr("The attempt is no longer in the delivery log.")};
    const HistoryRow row = rowOf(query);
    Attempt attempt;
    const QByteArray chain = query.value(columnsOfRow + 1).toByteArray();
    const bool whole = unpackExchange(query.value(columnsOfRow).toByteArray(), attempt) &&
                       (chain.isEmpty() || unpackChain(chain, attempt.outcome.certificates));
    if (!whole)
        return Error{ErrorCode::Unreadable,
                     Text::tr("The delivery log is damaged: an attempt cannot be read.")};
    attempt.run = row.run;
    attempt.delivery = row.delivery;
    attempt.number = row.number;
    attempt.request.eventId = row.eventId;
    attempt.request.deliveryId = row.deliveryId;
    attempt.request.eventType = row.eventType;
    attempt.url = QUrl(row.url);
    attempt.marks = row.marks;
    attempt.tampering = row.tampering;
    attempt.scheduledAt = row.scheduledAt;
    attempt.outcome.sentAt = row.sentAt;
    attempt.outcome.status = row.status;
    attempt.outcome.errorClass = row.errorClass;
    attempt.outcome.timings.total = row.duration;
    attempt.decision = row.decision;
    attempt.next = row.next;
    attempt.reason = m_names.text(query.value(columnsOfRow - 1).toUInt());
    return attempt;
}

Result<QList<HistoryRun>> HistoryScan::runs(int limit) const
{
    QList<HistoryRun> found;
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT run, begun, title, url, attempts FROM runs ORDER BY id DESC LIMIT %1"_s.arg(limit)))
        return unreadable(query);
    while (query.next())
        found.append({RunId{query.value(0).toString().toUtf8()}, instantOf(query.value(1)),
                      query.value(2).toString(), query.value(3).toString(), query.value(4).toLongLong()});
    return found;
}

} // namespace hookbench
