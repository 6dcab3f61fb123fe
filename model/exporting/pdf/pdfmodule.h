#pragma once

#include "model/exporting/document.h"

#include <QtCore/QByteArray>

namespace hookbench {

enum class PdfPaperSize : quint8 { A4, Letter };

/// What the module exports under `pdfFunctionName`: the document's pages as a PDF's bytes, the same bytes for
/// the same document and fonts. Empty when the PDF library failed.
using WritePdfFunction = void (*)(const Document &document, PdfPaperSize paper, QByteArray &bytes);
inline constexpr char pdfFunctionName[] = "hookbenchWritePdf";

/// Under `pdfPagesFunctionName`: the same pages as PNG pictures, `scale` pixels to the point.
using PaintPdfPagesFunction = void (*)(const Document &document, PdfPaperSize paper, double scale,
                                       QList<QByteArray> &pictures);
inline constexpr char pdfPagesFunctionName[] = "hookbenchPaintPdfPages";

} // namespace hookbench
