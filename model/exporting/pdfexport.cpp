#include "model/exporting/pdfexport.h"

#include "model/exporting/documentcontent.h"
#include "model/exporting/pdfflow.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

Result<QList<ExportFile>> writePdf(const ExportContext &context)
{
    const Document document = specDocument(context);
    QList<ExportFile> files;
    for (const auto &[path, paper] :
         {std::pair(u"docs/spec.pdf"_s, paperA4), std::pair(u"docs/spec-letter.pdf"_s, paperLetter)}) {
        const QByteArray bytes = paintPdf(PdfFlow(document, paper).pages());
        if (bytes.isEmpty())
            return Error{ErrorCode::Internal, QCoreApplication::translate(
                                                  "Export", "%1 could not be made: the PDF library failed. "
                                                            "The other formats can still be exported.")
                                                  .arg(path)};
        files.append({path, u"pdf"_s, {}, bytes, false});
    }
    return files;
}

} // namespace hookbench
