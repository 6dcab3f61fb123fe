#pragma once

#include "model/exporting/exportset.h"
#include "model/exporting/importshapes.h"

namespace hookbench {

enum class ExportChange : quint8 {
    EventAdded,
    EventRemoved,
    FieldAdded,
    FieldRemoved,
    NowForbidden,    ///< a field, or an object with all its fields, that an option or a rule now keeps out
    TypeChanged,     ///< or null instead of nothing
    ValueChanged,    ///< a field with one value only has another, or any
    PresenceChanged, ///< always there, and now not always, or the reverse
};

/// One difference between an earlier export and what a design exports now.
struct ExportDifference
{
    ExportChange change = ExportChange::EventAdded;
    QString eventType;
    QByteArray path; ///< empty for a whole event type
    QString before;  ///< the type, and the value in brackets where there is one only
    QString after;

    bool operator==(const ExportDifference &) const = default;
};

/// By event type, then by path. Both must come from the same kind of source.
[[nodiscard]] QList<ExportDifference> compareExports(const ImportedExport &before,
                                                     const ImportedExport &after);

/// field-added, now-forbidden …
[[nodiscard]] QString idOf(ExportChange change);
/// A translated sentence: "visit_report.approved: contact is now kept out."
[[nodiscard]] QString sentenceOf(const ExportDifference &difference);

enum class FileChange : quint8 { Missing, Differs, LeftOver };

struct FileDifference
{
    QString path;
    QString format; ///< id of the file's ExportFormat
    FileChange change = FileChange::Missing;

    bool operator==(const FileDifference &) const = default;
};

/// What writeExport() would change in the folder, by path. With formats only their files are looked at, and
/// the index, which names all, is not.
[[nodiscard]] QList<FileDifference> compareFiles(const QList<ExportFile> &files, const QString &folder,
                                                 const QStringList &formats);
[[nodiscard]] QString sentenceOf(const FileDifference &difference);

/// How the fields of an earlier export in the folder differ from this one's, a sentence each; why they cannot
/// be compared where it holds neither schemas nor fixtures.
[[nodiscard]] QStringList fieldSentences(const ExportContext &context, const QString &folder);

} // namespace hookbench
