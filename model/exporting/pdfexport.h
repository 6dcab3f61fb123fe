#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// docs/spec.pdf on A4 and docs/spec-letter.pdf on US Letter.
[[nodiscard]] Result<QList<ExportFile>> writePdf(const ExportContext &context);

} // namespace hookbench
