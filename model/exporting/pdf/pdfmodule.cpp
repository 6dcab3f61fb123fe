#include "model/exporting/pdf/pdfmodule.h"

#include "model/exporting/pdf/pdfflow.h"

using namespace hookbench;

extern "C" Q_DECL_EXPORT void hookbenchWritePdf(const Document &document, PdfPaperSize paper,
                                                QByteArray &bytes)
{
    bytes = paintPdf(PdfFlow(document, paper == PdfPaperSize::A4 ? paperA4 : paperLetter).pages());
}
