#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// Code for the receiver in every language of codeLanguages(), below code/LANGUAGE, and code/README.md: what
/// is checked, what is assumed, what was tested. A design that signs by another scheme than Ordinavo's gets
/// the README alone, which says so.
[[nodiscard]] Result<QList<ExportFile>> writeCode(const ExportContext &context);

} // namespace hookbench
