#include "model/exporting/exportset.h"

#include "model/core/json.h"
#include "model/core/safewriter.h"
#include "model/exporting/codeexport.h"
#include "model/exporting/jsonschema.h"

#include <QtCore/QCoreApplication>

#include <nlohmann/json.hpp>

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

ExportFile indexOf(const QList<ExportFile> &files)
{
    Json list = Json::array();
    for (const ExportFile &file : files)
        list.push_back({{"path", file.path.toStdString()},
                        {"format", file.format.toStdString()},
                        {"eventType", file.eventType.isEmpty() ? Json() : Json(file.eventType.toStdString())},
                        {"sha256", sha256(file.bytes).toHex().toStdString()}});
    return {u"index.json"_s, {}, {}, dumpJsonIndented({{"files", std::move(list)}}), false};
}

} // namespace

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> formats{
        {u"json-schema"_s, [] { return QCoreApplication::translate("Export", "JSON Schema"); },
         [] {
             return QCoreApplication::translate(
                 "Export", "For validating what arrives: one schema per event type, open and strict.");
         },
         writeJsonSchemas},
        {u"code"_s, [] { return QCoreApplication::translate("Export", "Verification code"); },
         [] {
             return QCoreApplication::translate("Export",
                                                "For developers of receivers: functions that verify "
                                                "deliveries, in ten languages.");
         },
         writeCode},
    };
    return formats;
}

const ExportFormat *exportFormat(QStringView id)
{
    const auto it =
        std::ranges::find_if(exportFormats(), [id](const ExportFormat &format) { return format.id == id; });
    return it == exportFormats().end() ? nullptr : &*it;
}

Result<QList<ExportFile>> makeExport(const ExportContext &context, const QStringList &formats)
{
    QList<ExportFile> files;
    for (const ExportFormat &format : exportFormats()) {
        if (!formats.isEmpty() && !formats.contains(format.id))
            continue;
        Result<QList<ExportFile>> made = format.write(context);
        if (!made)
            return made.error();
        files += *made;
    }
    files.append(indexOf(files));
    return files;
}

} // namespace hookbench
