#include "ui/exporting/filetable.h"

#include "model/items/exportfilesmodel.h"
#include "ui/widgets/icondelegate.h"

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
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideLeft); // the end of a path tells files apart
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ExportFilesModel::PathColumn, QHeaderView::Stretch);
}

FileTable::~FileTable() = default;

} // namespace hookbench
