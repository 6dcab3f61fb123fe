#pragma once

#include "model/exporting/exportcontext.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace hookbench {

/// What an export says about one field. What is not there has no ImportedField; what may not be there has one
/// that is forbidden.
struct ImportedField
{
    QStringList types; ///< JSON Schema's names; only `null` for an object that is kept out by null
    QByteArray value;  ///< the only value it has, as compact JSON; empty for any
    bool isForbidden = false;
    bool isAlwaysThere = false;

    bool operator==(const ImportedField &) const = default;
};

/// The fields of one event type by dotted path; a forbidden object stands as itself: contact.
using ImportedEvent = QMap<QByteArray, ImportedField>;

/// What an earlier export says about payloads, read back from its files.
struct ImportedExport
{
    enum class Source : quint8 {
        JsonSchema, ///< the strict schemas: everything
        Fixtures    ///< the valid bodies: paths and types only
    };

    Source source = Source::JsonSchema;
    QMap<QString, ImportedEvent> events;

    bool operator==(const ImportedExport &) const = default;
};

/// Reads an exported folder (its strict JSON Schemas, or else its fixtures pack), or a fixtures pack by
/// itself. The files may be anybody's: they are bounded and checked. Errors: Unreadable when there is
/// neither, InvalidInput naming file and reason.
[[nodiscard]] Result<ImportedExport> importExport(const QString &path);

/// One strict schema, either dialect, to `into`.
[[nodiscard]] Result<void> importSchema(QByteArrayView text, const QString &source, ImportedExport &into);
/// The valid bodies of a fixtures pack.
[[nodiscard]] Result<ImportedExport> importFixtures(const QString &zipPath);

/// The paths and types of one body.
void importBody(const Json &body, ImportedEvent &event);

/// What importExport() would read from an export of this context.
[[nodiscard]] ImportedExport importedFrom(const ExportContext &context, ImportedExport::Source source);

} // namespace hookbench
