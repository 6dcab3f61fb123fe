#pragma once

#include "model/items/historymodel.h"

namespace hookbench {

/// What the cells of HistoryModel say of a row.
[[nodiscard]] QVariant displayData(const HistoryRow &row, HistoryModel::Column column);
[[nodiscard]] QVariant sortData(const HistoryRow &row, HistoryModel::Column column);
[[nodiscard]] QVariant alignmentOf(HistoryModel::Column column);

/// The icon before an attempt's status.
[[nodiscard]] QString statusIconId(AttemptClass attemptClass);

} // namespace hookbench
