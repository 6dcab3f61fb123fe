#include "model/items/exportfilesmodel.h"

#include "model/items/texts.h"

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

ExportedState stateFrom(FileChange change)
{
    switch (change) {
    case FileChange::Missing:
        return ExportedState::New;
    case FileChange::Differs:
        return ExportedState::Changed;
    case FileChange::LeftOver:
        return ExportedState::LeftOver;
    }
    Q_UNREACHABLE();
}

QString iconIdOf(ExportedState state)
{
    switch (state) {
    case ExportedState::Unknown:
        return {};
    case ExportedState::New:
        return u"add"_s;
    case ExportedState::Changed:
        return u"edit"_s;
    case ExportedState::Same:
        return u"check"_s;
    case ExportedState::LeftOver:
        return u"remove"_s;
    }
    Q_UNREACHABLE();
}

/// How many characters of all paths name the one folder that all of them lie in.
template<typename Rows>
qsizetype sharedFolder(const Rows &rows)
{
    if (rows.isEmpty())
        return 0;
    const QString &first = rows.constFirst().file.path;
    const qsizetype length = first.indexOf(u'/') + 1;
    const bool isShared = std::ranges::all_of(
        rows, [folder = first.first(length)](const auto &row) { return row.file.path.startsWith(folder); });
    return isShared ? length : 0;
}

} // namespace

QString titleOf(ExportedState state)
{
    switch (state) {
    case ExportedState::Unknown:
        return {};
    case ExportedState::New:
        return ExportFilesModel::tr("new", "file");
    case ExportedState::Changed:
        return ExportFilesModel::tr("changed", "file");
    case ExportedState::Same:
        return ExportFilesModel::tr("unchanged", "file that an export leaves so");
    case ExportedState::LeftOver:
        return ExportFilesModel::tr("goes", "file that an export removes");
    }
    Q_UNREACHABLE();
}

ExportFilesModel::ExportFilesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ExportFilesModel::~ExportFilesModel() = default;

void ExportFilesModel::setExport(const QList<ExportFile> &files, const QList<FileDifference> &differences,
                                 Comparison comparison)
{
    m_all.clear();
    for (const ExportFile &file : files)
        m_all.append({file, comparison == Comparison::None ? ExportedState::Unknown : ExportedState::Same});
    if (comparison == Comparison::WithFolder) {
        for (const FileDifference &difference : differences) {
            const auto row =
                std::ranges::find(m_all, difference.path, [](const Row &each) { return each.file.path; });
            if (row != m_all.end())
                row->state = stateFrom(difference.change);
            else if (difference.change == FileChange::LeftOver)
                m_all.append({{difference.path, difference.format, {}, {}, false}, ExportedState::LeftOver});
        }
    }
    refill();
}

void ExportFilesModel::setFormat(const QString &id)
{
    m_format = id;
    refill();
}

void ExportFilesModel::refill()
{
    QList<Row> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows),
                         [this](const Row &row) { return row.file.format == m_format; });
    m_shared = sharedFolder(rows);
    const bool isSameList = std::ranges::equal(
        rows, m_rows, [](const Row &one, const Row &other) { return one.file.path == other.file.path; });
    if (!isSameList) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows != m_rows) {
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ExportFilesModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ExportFilesModel::rowOf(const QString &path) const
{
    const auto row = std::ranges::find(m_rows, path, [](const Row &each) { return each.file.path; });
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int ExportFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExportFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExportFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == PathRole || role == Qt::ToolTipRole)
        return row.file.path;
    switch (Column(index.column())) {
    case PathColumn:
        if (role == Qt::DisplayRole)
            return row.file.path.sliced(m_shared);
        break;
    case SizeColumn:
        if (role == Qt::DisplayRole && row.state != ExportedState::LeftOver)
            return byteCountText(row.file.bytes.size());
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignTrailing | Qt::AlignVCenter);
        break;
    case StateColumn:
        if (role == Qt::DisplayRole)
            return titleOf(row.state);
        if (role == IconIdRole)
            return iconIdOf(row.state);
        break;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ExportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PathColumn:
        return tr("File");
    case SizeColumn:
        return tr("Size");
    case StateColumn:
        return tr("In the folder");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace hookbench
