#include "ui/widgets/rowtable.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace hookbench {

void setUpRowTable(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    fitRows(table);
}

void fitRows(QTableView &table)
{
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 8 / 5);
}

} // namespace hookbench
