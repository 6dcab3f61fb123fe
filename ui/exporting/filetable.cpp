#include "ui/exporting/filetable.h"

#include "model/items/exportfilesmodel.h"
#include "ui/widgets/icondelegate.h"
#include "ui/widgets/rowtable.h"

#include <QtWidgets/QHeaderView>

namespace hookbench {

using namespace Qt::StringLiterals;

FileTable::FileTable(ExportFilesModel &files, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"exportFiles"_s);
    setModel(&files);
    setItemDelegateForColumn(ExportFilesModel::StateColumn,
                             new IconDelegate(ExportFilesModel::IconIdRole, this));
    setUpRowTable(*this);
    setWordWrap(false);
    setTextElideMode(Qt::ElideLeft); // the end of a path tells files apart
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ExportFilesModel::PathColumn, QHeaderView::Stretch);
}

FileTable::~FileTable() = default;

} // namespace hookbench
