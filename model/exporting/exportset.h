#pragma once

#include "model/exporting/exportcontext.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <stop_token>

namespace hookbench {

/// One file of an export.
struct ExportFile
{
    QString path;      ///< relative, with slashes: json-schema/2020-12/visit_report.approved.schema.json
    QString format;    ///< id of its ExportFormat
    QString eventType; ///< empty: of the whole subscription
    QByteArray bytes;
    bool isExecutable = false;

    bool operator==(const ExportFile &) const = default;
};

/// A form that specs are written in. Machine-readable formats are English in every language of the user, so
/// that the same design gives the same bytes; documents speak the user's language.
struct ExportFormat
{
    /// json-schema, openapi, asyncapi, postman, bruno, curl, k6, fixtures, code, markdown, html, pdf, csv,
    /// mapping
    QString id;
    QString (*title)() = nullptr;       ///< translated
    QString (*explanation)() = nullptr; ///< translated: for whom it is
    Result<QList<ExportFile>> (*write)(const ExportContext &context) = nullptr;
};

/// All formats, in the order above.
[[nodiscard]] const QList<ExportFormat> &exportFormats();
/// Nothing when there is no such format.
[[nodiscard]] const ExportFormat *exportFormat(QStringView id);

/// Told which format is next; cancels by `false`.
using ExportProgress = std::function<bool(const ExportFormat &next)>;

/// The files of those formats (all when empty) and index.json:
/// {"files":[{"path","format","eventType","sha256"}]}. Error: Cancelled, or what a format says.
[[nodiscard]] Result<QList<ExportFile>> makeExport(const ExportContext &context, const QStringList &formats,
                                                   const ExportProgress &progress = {});
/// Those files of an export that belong to the formats, with an index of their own.
[[nodiscard]] QList<ExportFile> chosenFiles(const QList<ExportFile> &files, const QStringList &formats);

/// What an index says of a file.
struct IndexedFile
{
    QString path;
    QString format;
    QString eventType;
    QByteArray sha256; ///< in hexadecimal

    bool operator==(const IndexedFile &) const = default;
};

/// The file index.json, by format.
[[nodiscard]] ExportFile makeIndex(QList<IndexedFile> files);
[[nodiscard]] IndexedFile indexed(const ExportFile &file);

/// What the index of an earlier export names, as far as it lies inside the folder.
[[nodiscard]] QList<IndexedFile> earlierFiles(const QString &folder);
/// Those of them that an export of the formats (all when empty) no longer has and therefore removes. What was
/// changed since it was exported is not among them: it is somebody's work.
[[nodiscard]] QList<IndexedFile> outdatedFiles(const QList<ExportFile> &files, const QString &folder,
                                               const QStringList &formats);

/// Writes the files of the formats (all when empty) into the folder, which is made when it is not there. All
/// of them or none: they are written beside first, and only then moved in. Outdated files go; those of other
/// formats stay, and stay in the index. How many went. Errors: Unwritable with path and reason; Cancelled as
/// long as nothing was moved in.
[[nodiscard]] Result<qsizetype> writeExport(const QList<ExportFile> &files, const QString &folder,
                                            const QStringList &formats = {},
                                            const std::stop_token &stop = {});

} // namespace hookbench
