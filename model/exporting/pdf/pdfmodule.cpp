#include "model/exporting/pdf/pdfmodule.h"

#include "model/exporting/pdf/pdfflow.h"

using namespace hookbench;

namespace {

PdfPages pagesOf(const Document &document, PdfPaperSize paper)
{
    return PdfFlow(document, paper == PdfPaperSize::A4 ? paperA4 : paperLetter).pages();
}

} // namespace

extern "C" Q_DECL_EXPORT void hookbenchWritePdf(const Document &document, PdfPaperSize paper,
                                                QByteArray &bytes)
{
    bytes = paintPdf(pagesOf(document, paper));
}

extern "C" Q_DECL_EXPORT void hookbenchPaintPdfPages(const Document &document, PdfPaperSize paper,
                                                     double scale, QList<QByteArray> &pictures)
{
    pictures = paintPictures(pagesOf(document, paper), scale);
}
