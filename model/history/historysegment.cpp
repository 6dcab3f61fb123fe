#include "model/history/historysegment.h"

#include <algorithm>
#include <cstring>

namespace hookbench {

namespace {

qint64 milliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

bool contains(QByteArrayView text, QByteArrayView part)
{
    if (text.isEmpty() || part.isEmpty()) // whose pointers may be null, which memmem() must not get
        return part.isEmpty();
    return ::memmem(text.data(), std::size_t(text.size()), part.data(), std::size_t(part.size())) != nullptr;
}

std::optional<quint8> errorClassOf(const QString &id)
{
    for (quint8 value = 0; value <= quint8(ErrorClass::InvalidRequest); ++value)
        if (idOf(ErrorClass(value)) == id)
            return value;
    return {};
}

} // namespace

void HistorySegment::append(HistoryFact fact, const QString &eventId, const QString &deliveryId)
{
    fact.idsAt = quint32(ids.size());
    ids += eventId.toLower().toUtf8() + '\n' + deliveryId.toLower().toUtf8() + '\n';
    facts.append(reinterpret_cast<const char *>(&fact), sizeof fact);
}

HistoryFact HistorySegment::fact(qsizetype index) const
{
    HistoryFact fact;
    std::memcpy(static_cast<void *>(&fact), facts.constData() + index * qsizetype(sizeof fact), sizeof fact);
    return fact;
}

QByteArrayView HistorySegment::idsOf(qsizetype index) const
{
    const qsizetype begin = qMin(qsizetype(fact(index).idsAt), ids.size());
    const qsizetype end =
        index + 1 < size() ? qMin(qsizetype(fact(index + 1).idsAt), ids.size()) : ids.size();
    return QByteArrayView(ids).sliced(begin, qMax(qsizetype(0), end - begin));
}

SegmentFilter::SegmentFilter(const HistoryFilter &filter, const HistoryNames &names, QList<quint32> runs)
    : m_filter(filter)
    , m_names(names)
    , m_runs(std::move(runs))
    , m_text(filter.text.toLower().toUtf8())
    , m_typeVerdicts(names.newest() + std::size_t(2))
    , m_textVerdicts(names.newest() + std::size_t(2))
{
    if (!filter.id.isEmpty())
        m_idEnd = filter.id.toLower().toUtf8() + '\n';
    for (const AttemptClass one : filter.classes)
        m_classes |= quint8(1U << quint8(one));
    if (filter.errorClass)
        m_errorClass = errorClassOf(*filter.errorClass);
}

bool SegmentFilter::isType(quint32 id)
{
    Verdict &verdict = m_typeVerdicts[qMin(std::size_t(id), m_typeVerdicts.size() - 1)];
    if (verdict == Verdict::Unknown)
        verdict = matchesEventType(m_filter.eventType, m_names.text(id)) ? Verdict::Yes : Verdict::No;
    return verdict == Verdict::Yes;
}

bool SegmentFilter::nameHasText(quint32 id)
{
    Verdict &verdict = m_textVerdicts[qMin(std::size_t(id), m_textVerdicts.size() - 1)];
    if (verdict == Verdict::Unknown)
        verdict = m_names.text(id).contains(m_filter.text, Qt::CaseInsensitive) ? Verdict::Yes : Verdict::No;
    return verdict == Verdict::Yes;
}

bool SegmentFilter::matchesNumbers(const HistoryFact &fact)
{
    if (!m_filter.run.text.isEmpty() && !m_runs.contains(quint32(fact.run)))
        return false;
    if (m_classes != 0 && (m_classes & (1U << fact.attemptClass)) == 0)
        return false;
    if (m_filter.marks && (m_filter.marks.toInt() & fact.marks) == 0)
        return false;
    if (m_filter.errorClass && m_errorClass != fact.errorClass)
        return false;
    if (m_filter.from && fact.sentAt < milliseconds(*m_filter.from))
        return false;
    if (m_filter.to && fact.sentAt >= milliseconds(*m_filter.to))
        return false;
    const auto holdsStatus = [&fact](const StatusRange &range) {
        return fact.status >= range.first && fact.status <= range.last;
    };
    if (!m_filter.statuses.isEmpty() &&
        (fact.status == HistorySegment::noStatus || std::ranges::none_of(m_filter.statuses, holdsStatus)))
        return false;
    return m_filter.eventType.isEmpty() || isType(fact.type);
}

bool SegmentFilter::matchesText(const HistoryFact &fact, QByteArrayView ids)
{
    if (nameHasText(fact.type) || nameHasText(fact.url) || nameHasText(fact.reason))
        return true;
    if (fact.status != HistorySegment::noStatus && QByteArray::number(quint16(fact.status)).contains(m_text))
        return true;
    return !ids.isEmpty() && contains(ids, m_text);
}

QList<qint64> SegmentFilter::matching(const HistorySegment &segment)
{
    QList<qint64> found;
    if (!m_idEnd.isEmpty() && !contains(segment.ids, m_idEnd))
        return found;
    // One search over all ids first: nearly always it spares the single ones.
    const bool searchesIds = !m_text.isEmpty() && contains(segment.ids, m_text);
    const qsizetype size = segment.size();
    for (qsizetype index = 0; index < size; ++index) {
        const HistoryFact fact = segment.fact(index);
        if (!matchesNumbers(fact))
            continue;
        if (!m_idEnd.isEmpty() && !contains(segment.idsOf(index), m_idEnd))
            continue;
        if (!m_text.isEmpty() && !matchesText(fact, searchesIds ? segment.idsOf(index) : QByteArrayView()))
            continue;
        found.append(segment.id(fact));
    }
    return found;
}

} // namespace hookbench
