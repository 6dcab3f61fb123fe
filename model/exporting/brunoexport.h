#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// The same collection in both of Bruno's forms: bruno/opencollection (YAML, Bruno 3 and later) and
/// bruno/classic (.bru files).
[[nodiscard]] Result<QList<ExportFile>> writeBruno(const ExportContext &context);

} // namespace hookbench
