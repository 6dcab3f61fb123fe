#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// docs/fields.csv: one line per event type and field, RFC 4180. A cell that a spreadsheet would take for a
/// formula begins with an apostrophe.
[[nodiscard]] Result<QList<ExportFile>> writeFieldList(const ExportContext &context);

} // namespace hookbench
