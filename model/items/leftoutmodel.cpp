#include "model/items/leftoutmodel.h"

#include "model/items/designdocument.h"

#include <algorithm>

namespace hookbench {

LeftOutModel::LeftOutModel(const DesignDocument &document, QObject *parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_rows(makeRows())
{
    connect(&document, &DesignDocument::previewChanged, this, &LeftOutModel::refresh);
}

LeftOutModel::~LeftOutModel() = default;

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.paths;
    case PathRole:
        return row.firstPath;
    case ReasonRole:
    case Qt::AccessibleDescriptionRole:
        return row.reason;
    case Qt::AccessibleTextRole:
        return tr("%1, left out").arg(row.paths);
    case NeverRole:
        return row.rule == FieldRule::Never;
    case AssumedRole:
        return row.assumed;
    case RuleRole:
        return int(row.rule);
    default:
        return {};
    }
}

QList<LeftOutModel::Row> LeftOutModel::makeRows() const
{
    const PayloadRequest request = m_document.payloadRequest(m_document.eventType());
    QList<Row> rows;
    const CatalogueField *previous = nullptr;
    for (const FieldDecision &decision : m_document.preview().payload.fields) {
        if (decision.in)
            continue;
        const CatalogueField &field = *decision.field;
        const QString path = QString::fromUtf8(field.path);
        const bool goesOn = previous && !rows.isEmpty() && previous->object == field.object &&
                            rows.last().rule == decision.rule && !field.object.empty();
        previous = &field;
        if (goesOn) {
            //: joins the names of fields that are left out for the same reason
            rows.last().paths = tr("%1, %2").arg(rows.last().paths, path);
            rows.last().assumed = rows.last().assumed || field.provenance == Provenance::Assumed;
            continue;
        }
        rows.append({path, path, reasonOf(decision, request), decision.rule,
                     field.provenance == Provenance::Assumed});
    }
    // What can be changed first, then what never leaves, then what this event does not have anyway.
    const auto rank = [](const Row &row) {
        if (row.rule == FieldRule::NotInEventType || row.rule == FieldRule::NotInVersion)
            return 2;
        return row.rule == FieldRule::Never ? 1 : 0;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&rank](const Row &a, const Row &b) { return rank(a) < rank(b); });
    return rows;
}

void LeftOutModel::refresh()
{
    QList<Row> rows = makeRows();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace hookbench
