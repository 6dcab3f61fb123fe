#pragma once

#include "model/core/json.h"
#include "model/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace hookbench {

/// A system whose ids records carry: an ERP, a CRM.
struct SourceSystem
{
    QString id;
    QString title;

    bool operator==(const SourceSystem &) const = default;
};

/// An external id belongs to one tenant, source system and external type; the same record has another id,
/// or none, elsewhere.
struct ExternalIdKey
{
    QString tenantId;
    QString sourceSystem;
    std::string type; ///< the payload object: customer, location, contact, target
    qint64 recordId = 0;

    bool operator==(const ExternalIdKey &) const = default;
};

[[nodiscard]] size_t qHash(const ExternalIdKey &key, size_t seed = 0) noexcept;

/// A coherent set of invented records that payloads are built from. It also holds what must never leave,
/// and another tenant's rows, so that leaving them out is the builder's doing and not the data's.
struct SampleRecords
{
    QString id;    ///< rhein-ruhr
    QString title; ///< Rhein-Ruhr Medical Supply
    QString note;  ///< what the set is there to show
    std::string tenantId;
    QList<SourceSystem> sourceSystems;
    Json records; ///< object name → record of this tenant: {"customer": {"ordinavoCustomerId": 12, …}, …}
    QHash<ExternalIdKey, std::string> externalIds; ///< of all tenants
    Json otherTenants;                             ///< rows of other tenants
    Json secrets;                                  ///< API key, webhook secret

    /// The id of this tenant's record: its first member.
    [[nodiscard]] std::optional<qint64> recordId(const std::string &object) const;
    /// The id of this tenant's record in a source system; nothing when it has none there.
    [[nodiscard]] std::optional<std::string> externalId(const QString &sourceSystem,
                                                        const std::string &object) const;

    /// Strings that must be in no payload: internal notes, secrets, target-level customer numbers, and
    /// every text of another tenant that is not also this tenant's.
    [[nodiscard]] QList<std::string> forbiddenTexts() const;
};

[[nodiscard]] Result<SampleRecords> readSampleRecords(QByteArrayView text, const QString &source);

/// The record sets that ship with the program, the published one first.
[[nodiscard]] QList<SampleRecords> builtInSamples();

} // namespace hookbench
