#include "model/items/historymodel.h"

#include "model/core/whenfinished.h"
#include "model/items/historycells.h"
#include "model/items/texts.h"

#include <algorithm>
#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPages = 64;
constexpr qsizetype mostLive = 50'000; // then they become pages as well

} // namespace

HistoryModel::HistoryModel(HistoryStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    connect(&store, &HistoryStore::attemptsStored, this, &HistoryModel::takeStored);
    connect(&store, &HistoryStore::attemptsLost, this, &HistoryModel::takeLost);
    connect(&store, &HistoryStore::removed, this, &HistoryModel::reload);
    reload();
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

/// Asks for a new index. What is shown stays until it comes.
void HistoryModel::reload()
{
    m_arrived.clear();
    const quint64 generation = ++m_generation;
    if (!std::exchange(m_isLoading, true))
        emit loadingChanged(true);
    whenFinished(m_store.index(m_filter), this, [this, generation](const auto &index) {
        if (generation == m_generation)
            takeIndex(index);
    });
}

void HistoryModel::takeIndex(const Result<HistoryStore::Index> &index)
{
    if (index) {
        beginResetModel();
        m_index = *index;
        m_pages.clear();
        m_recent.clear();
        m_requested.clear();
        m_live.clear();
        for (qint64 id = -1; id >= -m_lost.size(); --id)
            if (const Attempt attempt = m_lost.value(id); matches(m_filter, attempt))
                m_live.append(historyRowOf(attempt, id, loggedUrl(attempt.url)));
        for (const HistoryRow &row : std::exchange(m_arrived, {}))
            if (row.id > m_index.newest)
                m_live.append(row);
        endResetModel();
    }
    m_isLoading = false;
    emit loadingChanged(false);
    if (!index)
        emit failed(index.error().message);
}

void HistoryModel::takeStored(const QList<HistoryRow> &rows, const QList<Attempt> &attempts)
{
    QList<HistoryRow> fitting;
    for (qsizetype at = 0; at < rows.size(); ++at)
        if (matches(m_filter, attempts.at(at)))
            fitting.append(rows.at(at));
    if (m_isLoading) {
        m_arrived += fitting;
        return;
    }
    fitting.removeIf([this](const HistoryRow &row) { return row.id <= m_index.newest; });
    addOnTop(fitting);
    if (m_live.size() > mostLive)
        reload();
}

void HistoryModel::takeLost(const QList<Attempt> &attempts)
{
    QList<HistoryRow> fitting;
    for (const Attempt &attempt : attempts) {
        const qint64 id = -1 - m_lost.size();
        m_lost.insert(id, attempt);
        if (matches(m_filter, attempt))
            fitting.append(historyRowOf(attempt, id, loggedUrl(attempt.url)));
    }
    addOnTop(fitting);
}

void HistoryModel::addOnTop(const QList<HistoryRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_live += rows;
    endInsertRows();
}

std::optional<Attempt> HistoryModel::lostAttempt(qint64 id) const
{
    const auto found = m_lost.constFind(id);
    return found == m_lost.constEnd() ? std::nullopt : std::optional(*found);
}

const HistoryRow *HistoryModel::find(int row) const
{
    if (row < m_live.size())
        return &m_live.at(m_live.size() - 1 - row);
    const qint64 stored = row - m_live.size();
    const int page = int(stored / HistoryStore::pageSize);
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd()) {
        request(page);
        return nullptr;
    }
    const qsizetype at = stored % HistoryStore::pageSize;
    return at < found->size() ? &found->at(at) : nullptr;
}

/// Neighbours are not asked for: a page is several screens high.
void HistoryModel::request(int page) const
{
    if (m_isLoading || m_requested.contains(page) || page >= m_index.anchors.size())
        return;
    m_requested.insert(page);
    auto *self = const_cast<HistoryModel *>(this); // asking for a row that is not here is how it comes
    whenFinished(m_store.page(m_filter, m_index.anchors.at(page) + 1, HistoryStore::pageSize), self,
                 [self, page, generation = m_generation](const auto &rows) {
                     if (generation == self->m_generation)
                         self->takePage(page, rows);
                 });
}

void HistoryModel::takePage(int page, const Result<QList<HistoryRow>> &rows)
{
    m_requested.remove(page);
    if (!rows) {
        emit failed(rows.error().message);
        return;
    }
    m_pages.insert(page, *rows);
    m_recent.removeAll(page);
    m_recent.append(page);
    while (m_recent.size() > mostPages)
        m_pages.remove(m_recent.takeFirst());
    const int first = int(m_live.size()) + page * HistoryStore::pageSize;
    const int last = qMin(first + HistoryStore::pageSize, rowCount()) - 1;
    emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

std::optional<HistoryRow> HistoryModel::row(int row) const
{
    const HistoryRow *found = row >= 0 && row < rowCount() ? find(row) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

/// Where it stands if it is among the filtered rows; -1 before the first.
int HistoryModel::pageOf(qint64 id) const
{
    const auto after = std::ranges::lower_bound(m_index.anchors, id, std::greater());
    const bool isAnchor = after != m_index.anchors.cend() && *after == id;
    return int(after - m_index.anchors.cbegin()) - (isAnchor ? 0 : 1);
}

void HistoryModel::fetch(qint64 id)
{
    const int page = id > 0 && id <= m_index.newest ? pageOf(id) : -1;
    if (page >= 0 && !m_pages.contains(page))
        request(page);
}

int HistoryModel::rowOf(qint64 id) const
{
    const auto isIt = [id](const HistoryRow &row) { return row.id == id; };
    if (id < 0 || id > m_index.newest) {
        const auto live = std::ranges::find_if(m_live, isIt);
        return live == m_live.cend() ? -1 : int(m_live.cend() - live) - 1;
    }
    const int page = pageOf(id);
    const QList<HistoryRow> rows = m_pages.value(page);
    const auto found = std::ranges::find_if(rows, isIt);
    if (found == rows.cend())
        return -1;
    return int(m_live.size()) + page * HistoryStore::pageSize + int(found - rows.cbegin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_live.size() + m_index.rows);
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (const HistoryRow *row = find(index.row()))
        return rowData(*row, column, role);
    if (role == Qt::DisplayRole && column == SentColumn)
        return u"…"_s;
    if (role == IdRole)
        return qint64(0);
    return {};
}

QVariant HistoryModel::rowData(const HistoryRow &row, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return displayData(row, column);
    case Qt::ToolTipRole:
        if (column == SentColumn)
            return QString::fromLatin1(isoMilliseconds(row.sentAt));
        if (column == NextColumn && row.next)
            return QString::fromLatin1(isoMilliseconds(row.next->at));
        if (column == EventTypeColumn) // in the table marks are signs, and the name can be cut
            return (QStringList{row.eventType} + titlesOf(row.marks, row.tampering)).join(u" \u00b7 "_s);
        return column == EventIdColumn ? QString::fromUtf8(row.eventId.text) : QVariant();
    case Qt::AccessibleTextRole:
        if (column != EventIdColumn)
            return displayData(row, column).toString();
        //: %1 an event id
        return (row.marks & DeliveryMark::Duplicate ? tr("%1, sent before") : u"%1"_s)
            .arg(QString::fromUtf8(row.eventId.text));
    case SortRole:
        return sortData(row, column);
    case IconIdRole:
        if (column == EventIdColumn && (row.marks & DeliveryMark::Duplicate))
            return u"duplicate"_s;
        return column == StatusColumn ? statusIconId(attemptClassOf(row)) : QString();
    case DeliveryIdRole:
        return row.deliveryId.text;
    case IdRole:
        return row.id;
    case MarkIdsRole:
        return idsOf(row.marks);
    case MarkTitlesRole:
        return titlesOf(row.marks, row.tampering);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool whole = role == Qt::ToolTipRole;
    switch (column) {
    case SentColumn:
        return whole ? tr("When the attempt was sent, in UTC") : tr("Sent");
    case EventTypeColumn:
        return whole ? tr("The event type") : tr("Event");
    case EventIdColumn:
        return whole ? tr("The event id; the same for every delivery of one event") : tr("Event Id");
    case NumberColumn:
        return whole ? tr("The number of the attempt within its delivery") : tr("#");
    case StatusColumn:
        return whole ? tr("The status of the answer, or what failed") : tr("Status");
    case TimeColumn:
        return whole ? tr("How long the whole exchange took") : tr("Time");
    case DecisionColumn:
        return whole ? tr("What follows from the attempt") : tr("Decision");
    case NextColumn:
        return whole ? tr("How long after this attempt the next one follows") : tr("Next");
    case MarksColumn:
        return whole ? tr("What is special about the delivery") : tr("Marks");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace hookbench
