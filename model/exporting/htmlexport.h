#pragma once

#include "model/exporting/document.h"
#include "model/exporting/exportset.h"

namespace hookbench {

/// docs/spec.html
[[nodiscard]] Result<QList<ExportFile>> writeHtml(const ExportContext &context);

/// One file that loads nothing: no scripts, its style inside and named by hash in the content security
/// policy.
[[nodiscard]] QByteArray htmlOf(const Document &document);

/// The style sheet of htmlOf().
[[nodiscard]] QByteArray htmlStyle();

} // namespace hookbench
