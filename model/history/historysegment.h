#pragma once

#include "model/history/historyfilter.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QtEndian>

#include <vector>

namespace hookbench {

/// What filters look at of one attempt, as it lies in a segment of the log: 40 bytes, little-endian.
struct HistoryFact
{
    qint64_le sentAt{};
    quint32_le run{}; ///< ids in the tables `runs` and `names`
    quint32_le type{};
    quint32_le url{};
    quint32_le reason{};
    quint32_le idsAt{}; ///< where its ids begin in the segment's
    quint16_le status{};
    quint8 low = 0; ///< the attempt's id in its segment
    quint8 errorClass = 0;
    quint8 attemptClass = 0;
    quint8 marks = 0;
    quint16_le unused{};
};
static_assert(sizeof(HistoryFact) == 40);

/// The facts of up to 256 attempts whose ids differ in the last eight bits alone, oldest first.
struct HistorySegment
{
    static constexpr int bits = 8;
    static constexpr quint16 noStatus = 0xFFFF;

    qint64 number = 0; ///< its attempts' ids without the last bits
    QByteArray facts;
    QByteArray ids; ///< for each attempt event id and delivery id in lower case, each with a line feed

    void append(HistoryFact fact, const QString &eventId, const QString &deliveryId);
    [[nodiscard]] qsizetype size() const { return facts.size() / qsizetype(sizeof(HistoryFact)); }
    [[nodiscard]] HistoryFact fact(qsizetype index) const;
    /// The ids of that attempt, as they lie in `ids`.
    [[nodiscard]] QByteArrayView idsOf(qsizetype index) const;
    [[nodiscard]] qint64 id(const HistoryFact &fact) const { return (number << bits) + fact.low; }
};

/// The texts that stand in the log once and are referred to by number, as far as they have been asked for.
class HistoryNames final
{
public:
    [[nodiscard]] QString text(quint32 id) const { return m_texts.value(id); }
    [[nodiscard]] quint32 newest() const { return m_newest; }
    void add(quint32 id, const QString &text)
    {
        m_texts.insert(id, text);
        m_newest = qMax(m_newest, id);
    }

private:
    QHash<quint32, QString> m_texts;
    quint32 m_newest = 0;
};

/// A filter made ready for segments: gives the same as matches() of each attempt.
class SegmentFilter final
{
public:
    /// `runs`: the numbers of the filter's run. `names` must outlive it and know all names of the segments.
    SegmentFilter(const HistoryFilter &filter, const HistoryNames &names, QList<quint32> runs);

    /// Whether it reads HistorySegment::ids.
    [[nodiscard]] bool needsIds() const { return !m_idEnd.isEmpty() || !m_text.isEmpty(); }
    /// The ids that it lets through, oldest first.
    [[nodiscard]] QList<qint64> matching(const HistorySegment &segment);

private:
    [[nodiscard]] bool matchesNumbers(const HistoryFact &fact);
    [[nodiscard]] bool matchesText(const HistoryFact &fact, QByteArrayView ids);
    [[nodiscard]] bool nameHasText(quint32 id);
    [[nodiscard]] bool isType(quint32 id);

    HistoryFilter m_filter;
    const HistoryNames &m_names;
    QList<quint32> m_runs;
    QByteArray m_idEnd; ///< lower case, with a line feed
    QByteArray m_text;  ///< lower case
    quint8 m_classes = 0;
    std::optional<quint8> m_errorClass;
    enum class Verdict : quint8 { Unknown, No, Yes };
    std::vector<Verdict> m_typeVerdicts; ///< by the name's id
    std::vector<Verdict> m_textVerdicts;
};

} // namespace hookbench
