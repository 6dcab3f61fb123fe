#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// docs/spec.pdf on A4 and docs/spec-letter.pdf on US Letter.
[[nodiscard]] Result<QList<ExportFile>> writePdf(const ExportContext &context);

/// The pages of one of these files as PNG pictures, `scale` pixels to the point.
[[nodiscard]] Result<QList<QByteArray>> paintPdfPages(const ExportContext &context, const QString &path,
                                                      double scale);

} // namespace hookbench
