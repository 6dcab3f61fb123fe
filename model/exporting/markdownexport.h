#pragma once

#include "model/exporting/document.h"
#include "model/exporting/exportset.h"

namespace hookbench {

/// docs/spec.md
[[nodiscard]] Result<QList<ExportFile>> writeMarkdown(const ExportContext &context);

/// CommonMark with tables as GitHub writes them, without HTML.
[[nodiscard]] QByteArray markdownOf(const Document &document);

} // namespace hookbench
