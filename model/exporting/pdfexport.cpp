#include "model/exporting/pdfexport.h"

#include "model/exporting/documentcontent.h"
#include "model/exporting/pdf/pdfmodule.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibrary>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

// g++ 12 warns of a Result of a bare function pointer.
template<typename Function>
struct PdfModule
{
    Function call;
};

template<typename Function>
Result<PdfModule<Function>> loadPdfModule(const char *name)
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QLibrary module(QDir::cleanPath(programs.filePath(u"../lib/hookbench/libhookbench_pdf.so"_s)));
    const QFunctionPointer function = module.resolve(name);
    if (!function)
        return Error{
            ErrorCode::Internal,
            Text::tr("PDF documents cannot be made, since their module cannot be loaded: %1. Install "
                     "Hookbench again, or export the other formats.")
                .arg(module.errorString())};
    return PdfModule<Function>{reinterpret_cast<Function>(function)};
}

struct PdfFile
{
    QString path;
    PdfPaperSize paper = PdfPaperSize::A4;
};

QList<PdfFile> pdfFiles()
{
    return {{u"docs/spec.pdf"_s, PdfPaperSize::A4}, {u"docs/spec-letter.pdf"_s, PdfPaperSize::Letter}};
}

} // namespace

Result<QList<ExportFile>> writePdf(const ExportContext &context)
{
    const auto module = loadPdfModule<WritePdfFunction>(pdfFunctionName);
    if (!module)
        return module.error();
    const Document document = specDocument(context);
    QList<ExportFile> files;
    for (const PdfFile &file : pdfFiles()) {
        QByteArray bytes;
        module->call(document, file.paper, bytes);
        if (bytes.isEmpty())
            return Error{ErrorCode::Internal,
                         Text::tr("%1 could not be made: the PDF library failed. The other formats can still "
                                  "be exported.")
                             .arg(file.path)};
        files.append({file.path, u"pdf"_s, {}, bytes, false});
    }
    return files;
}

Result<QList<QByteArray>> paintPdfPages(const ExportContext &context, const QString &path, double scale)
{
    const auto module = loadPdfModule<PaintPdfPagesFunction>(pdfPagesFunctionName);
    if (!module)
        return module.error();
    const QList<PdfFile> files = pdfFiles();
    const auto file = std::ranges::find(files, path, &PdfFile::path);
    QList<QByteArray> pictures;
    module->call(specDocument(context), file == files.end() ? PdfPaperSize::A4 : file->paper, scale,
                 pictures);
    return pictures;
}

} // namespace hookbench
