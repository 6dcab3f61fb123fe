#include "model/exporting/exportset.h"

#include "model/core/json.h"
#include "model/core/safewriter.h"
#include "model/exporting/asyncapi.h"
#include "model/exporting/brunoexport.h"
#include "model/exporting/codeexport.h"
#include "model/exporting/curlscriptexport.h"
#include "model/exporting/fieldscsv.h"
#include "model/exporting/fixturesexport.h"
#include "model/exporting/htmlexport.h"
#include "model/exporting/inertjson.h"
#include "model/exporting/jsonschema.h"
#include "model/exporting/k6export.h"
#include "model/exporting/mappingexport.h"
#include "model/exporting/markdownexport.h"
#include "model/exporting/openapi.h"
#include "model/exporting/pdfexport.h"
#include "model/exporting/postmanexport.h"

#include <QtCore/QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

ExportFile indexOf(const QList<ExportFile> &files)
{
    QList<IndexedFile> entries;
    std::ranges::transform(files, std::back_inserter(entries), indexed);
    return makeIndex(std::move(entries));
}

/// Behind all others where a later version knows a format that this one does not.
qsizetype placeOf(const IndexedFile &file)
{
    const auto it = std::ranges::find(exportFormats(), file.format, &ExportFormat::id);
    return it - exportFormats().begin();
}

} // namespace

IndexedFile indexed(const ExportFile &file)
{
    return {file.path, file.format, file.eventType, sha256(file.bytes).toHex()};
}

ExportFile makeIndex(QList<IndexedFile> files)
{
    std::ranges::stable_sort(files, {}, placeOf);
    Json list = Json::array();
    for (const IndexedFile &file : std::as_const(files))
        list.push_back({{"path", file.path.toStdString()},
                        {"format", file.format.toStdString()},
                        {"eventType", file.eventType.isEmpty() ? Json() : Json(file.eventType.toStdString())},
                        {"sha256", file.sha256.toStdString()}});
    return {u"index.json"_s, {}, {}, dumpInertJson({{"files", std::move(list)}}), false};
}

namespace {

QList<ExportFormat> specFormats()
{
    return {
        {u"json-schema"_s, [] { return QCoreApplication::translate("Export", "JSON Schema"); },
         [] {
             return QCoreApplication::translate(
                 "Export", "For validating what arrives: one schema per event type, open and strict.");
         },
         writeJsonSchemas},
        {u"openapi"_s, [] { return QCoreApplication::translate("Export", "OpenAPI 3.1"); },
         [] {
             return QCoreApplication::translate(
                 "Export",
                 "For API tools: the webhooks as the sender promises them, and a receiver to generate "
                 "servers and mocks from.");
         },
         writeOpenApi},
        {u"asyncapi"_s, [] { return QCoreApplication::translate("Export", "AsyncAPI 3.0"); },
         [] {
             return QCoreApplication::translate("Export",
                                                "For event catalogues: channel, operations, messages.");
         },
         writeAsyncApi},
    };
}

QList<ExportFormat> collectionFormats()
{
    return {
        {u"postman"_s, [] { return QCoreApplication::translate("Export", "Postman collection"); },
         [] {
             return QCoreApplication::translate(
                 "Export",
                 "For trying out a receiver in Postman or newman: a signed request per event type.");
         },
         writePostman},
        {u"bruno"_s, [] { return QCoreApplication::translate("Export", "Bruno collection"); },
         [] {
             return QCoreApplication::translate(
                 "Export", "For trying out a receiver in Bruno, as OpenCollection and as classic files.");
         },
         writeBruno},
        {u"curl"_s, [] { return QCoreApplication::translate("Export", "cURL scripts"); },
         [] {
             return QCoreApplication::translate(
                 "Export", "For terminals and pipelines: a script per event type that signs and sends.");
         },
         writeCurlScripts},
        {u"k6"_s, [] { return QCoreApplication::translate("Export", "k6 load test"); },
         [] {
             return QCoreApplication::translate(
                 "Export",
                 "For loads beyond one machine: signed events at a steady rate, some of them twice.");
         },
         writeK6},
        {u"fixtures"_s, [] { return QCoreApplication::translate("Export", "Fixtures"); },
         [] {
             return QCoreApplication::translate("Export", "For test suites of receivers: good, tampered, "
                                                          "stale and repeated deliveries as exact bytes.");
         },
         writeFixtures},
    };
}

QList<ExportFormat> documentFormats()
{
    return {
        {u"code"_s, [] { return QCoreApplication::translate("Export", "Verification code"); },
         [] {
             return QCoreApplication::translate("Export",
                                                "For developers of receivers: functions that verify "
                                                "deliveries, in ten languages.");
         },
         writeCode},
        {u"markdown"_s, [] { return QCoreApplication::translate("Export", "Markdown"); },
         [] {
             return QCoreApplication::translate(
                 "Export", "The whole specification as text, for repositories and wikis.");
         },
         writeMarkdown},
        {u"html"_s, [] { return QCoreApplication::translate("Export", "HTML document"); },
         [] {
             return QCoreApplication::translate(
                 "Export",
                 "The whole specification as one page that loads nothing, for reading and sharing.");
         },
         writeHtml},
        {u"pdf"_s, [] { return QCoreApplication::translate("Export", "PDF document"); },
         [] {
             return QCoreApplication::translate("Export",
                                                "The whole specification as numbered pages, on A4 and US "
                                                "Letter, for printing and signing.");
         },
         writePdf},
        {u"csv"_s, [] { return QCoreApplication::translate("Export", "Field list"); },
         [] {
             return QCoreApplication::translate(
                 "Export", "Every field of every event type with its reason, for spreadsheets.");
         },
         writeFieldList},
        {u"mapping"_s, [] { return QCoreApplication::translate("Export", "Comparisons"); },
         [] {
             return QCoreApplication::translate("Export",
                                                "For platform teams: the deliveries as CloudEvents and as "
                                                "Standard Webhooks, neither of them Ordinavo's.");
         },
         writeMappings},
    };
}

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats = specFormats() + collectionFormats() + documentFormats();
    return formats;
}

const ExportFormat *exportFormat(QStringView id)
{
    const auto it =
        std::ranges::find_if(exportFormats(), [id](const ExportFormat &format) { return format.id == id; });
    return it == exportFormats().end() ? nullptr : &*it;
}

Result<QList<ExportFile>> makeExport(const ExportContext &context, const QStringList &formats,
                                     const ExportProgress &progress)
{
    QList<ExportFile> files;
    for (const ExportFormat &format : exportFormats()) {
        if (!formats.isEmpty() && !formats.contains(format.id))
            continue;
        if (progress && !progress(format))
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Export", "The export was cancelled.")};
        Result<QList<ExportFile>> made = format.write(context);
        if (!made)
            return made.error();
        files += *made;
    }
    files.append(indexOf(files));
    return files;
}

QList<ExportFile> chosenFiles(const QList<ExportFile> &files, const QStringList &formats)
{
    QList<ExportFile> chosen;
    std::ranges::copy_if(files, std::back_inserter(chosen),
                         [&formats](const ExportFile &file) { return formats.contains(file.format); });
    chosen.append(indexOf(chosen));
    return chosen;
}

} // namespace hookbench
