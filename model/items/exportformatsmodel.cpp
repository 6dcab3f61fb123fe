#include "model/items/exportformatsmodel.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

namespace hookbench {

using namespace Qt::StringLiterals;

ExportFormatsModel::ExportFormatsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

ExportFormatsModel::~ExportFormatsModel() = default;

QStringList ExportFormatsModel::chosen() const
{
    QStringList ids;
    for (const ExportFormat &format : exportFormats())
        if (!m_left.contains(format.id))
            ids.append(format.id);
    return ids;
}

void ExportFormatsModel::setChosen(const QStringList &ids)
{
    QSet<QString> left;
    for (const ExportFormat &format : exportFormats())
        if (!ids.contains(format.id))
            left.insert(format.id);
    if (left == m_left)
        return;
    m_left = left;
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit chosenChanged();
}

void ExportFormatsModel::setExport(const QList<ExportFile> &files, const QList<FileDifference> &differences)
{
    QHash<QString, QString> formatOf;
    m_counts.clear();
    for (const ExportFile &file : files) {
        formatOf.insert(file.path, file.format);
        ++m_counts[file.format].files;
    }
    for (const FileDifference &difference : differences)
        if (const auto format = formatOf.constFind(difference.path); format != formatOf.cend())
            ++m_counts[*format].differing;
    emit dataChanged(index(0), index(rowCount() - 1), {CountRole});
}

void ExportFormatsModel::retranslate()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

int ExportFormatsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(exportFormats().size());
}

QString ExportFormatsModel::countText(const QString &id) const
{
    const Count count = m_counts.value(id);
    if (count.files == 0)
        return {};
    const QString files = count.files == 1 ? tr("1 file") : tr("%Ln files", nullptr, count.files);
    if (count.differing == 0)
        return files;
    //: %1: 48 files; %2: how many of them are not so in the folder
    return tr("%1, %2 to write").arg(files, QLocale().toString(count.differing));
}

QVariant ExportFormatsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExportFormat &format = exportFormats().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return format.title();
    case Qt::CheckStateRole:
        return m_left.contains(format.id) ? Qt::Unchecked : Qt::Checked;
    case IdRole:
        return format.id;
    case ExplanationRole:
    case Qt::AccessibleDescriptionRole:
        return format.explanation();
    case CountRole:
        return countText(format.id);
    default:
        return {};
    }
}

bool ExportFormatsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const QString id = exportFormats().at(index.row()).id;
    const bool isChosen = value.toInt() == Qt::Checked;
    if (isChosen != m_left.contains(id))
        return true;
    if (isChosen)
        m_left.remove(id);
    else
        m_left.insert(id);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags ExportFormatsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace hookbench
