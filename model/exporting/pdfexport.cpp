#include "model/exporting/pdfexport.h"

#include "model/exporting/documentcontent.h"
#include "model/exporting/pdf/pdfmodule.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibrary>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct PdfModule
{
    WritePdfFunction write;
};

Result<PdfModule> loadPdfModule()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QLibrary module(QDir::cleanPath(programs.filePath(u"../lib/hookbench/libhookbench_pdf.so"_s)));
    const QFunctionPointer function = module.resolve(pdfFunctionName);
    if (!function)
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("PDF documents cannot be made, since their module cannot be loaded: %1. Install "
                     "Hookbench again, or export the other formats.")
                .arg(module.errorString())};
    return PdfModule{reinterpret_cast<WritePdfFunction>(function)};
}

} // namespace

Result<QList<ExportFile>> writePdf(const ExportContext &context)
{
    const Result<PdfModule> module = loadPdfModule();
    if (!module)
        return module.error();
    const Document document = specDocument(context);
    QList<ExportFile> files;
    for (const auto &[path, paper] : {std::pair(u"docs/spec.pdf"_s, PdfPaperSize::A4),
                                      std::pair(u"docs/spec-letter.pdf"_s, PdfPaperSize::Letter)}) {
        QByteArray bytes;
        module->write(document, paper, bytes);
        if (bytes.isEmpty())
            return Error{ErrorCode::Internal,
                         Text::tr("%1 could not be made: the PDF library failed. The other formats can still "
                                  "be exported.")
                             .arg(path)};
        files.append({path, u"pdf"_s, {}, bytes, false});
    }
    return files;
}

} // namespace hookbench
