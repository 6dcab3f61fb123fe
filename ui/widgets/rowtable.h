#pragma once

class QTableView;

namespace hookbench {

/// Makes a table one of whole rows, of which one is selected: no grid, no frame, no row numbers, rows as
/// fitRows() makes them. The tab key leaves it.
void setUpRowTable(QTableView &table);

/// Rows as high as the table's font asks for; again after that has changed.
void fitRows(QTableView &table);

} // namespace hookbench
