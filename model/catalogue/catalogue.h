#pragma once

#include "model/catalogue/fieldgroup.h"
#include "model/core/json.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <nlohmann/json.hpp>

#include <string>

namespace hookbench {

/// One published list of event types and fields: `connect`, `preview`, or `all` for both together.
struct CatalogueVersion
{
    QString id;
    QString title;
    std::string payloadVersion;
};

/// A group of event types; `contextProvenance` tells how we know that its events can carry customer,
/// location and contact.
struct EventFamily
{
    QString id;
    QString title;
    Provenance contextProvenance = Provenance::Assumed;
};

struct EventType
{
    QString name;         ///< visit_report.approved
    QString family;       ///< id of an EventFamily
    QStringList versions; ///< ids of catalogue versions, `all` included
    QString description;
    Provenance provenance = Provenance::Assumed; ///< of the name and description
    QString source;
    Provenance contextProvenance = Provenance::Assumed; ///< of its customer, location and contact
    Provenance payloadProvenance = Provenance::Assumed; ///< Example for the two published payloads
    QList<std::string> objects;     ///< context objects that its payload can carry, in payload order
    QHash<QByteArray, Json> values; ///< field path → value that this event implies, e.g. status Submitted
};

enum class FieldType : quint8 { String, Integer, Boolean };

/// Where the builder takes a field's value from.
enum class FieldOrigin : quint8 {
    Envelope,   ///< computed per event: eventId, eventType, occurredAt, tenantId, source, payloadVersion
    Record,     ///< the sample's record
    ExternalId, ///< resolved by tenant, source system and external type
    Preview     ///< shortened free text of the record's field `textFrom`
};

/// One leaf of a payload, or one that must never become a leaf (group InternalNotes, Secrets, …).
struct CatalogueField
{
    QByteArray path;    ///< dotted: contact.displayName; without a dot for the envelope
    std::string object; ///< "contact"; empty for the envelope
    std::string name;   ///< "displayName"
    FieldType type = FieldType::String;
    QString format; ///< as in JSON Schema: date-time; empty without one
    Json example;
    DataClass dataClass = DataClass::Operational;
    FieldGroup group = FieldGroup::Always;
    /// Families in which another group governs: visitReport.billingStatus on billing events.
    QHash<QString, FieldGroup> groupInFamily;
    Provenance provenance = Provenance::Assumed;
    QString source; ///< the page: "API preview, Webhooks"
    QString description;
    QStringList versions;   ///< ids of the catalogue versions that have it
    QStringList eventTypes; ///< only in these; empty for every event type that carries the object
    bool extended = false;  ///< only when the design's contact fields are `extended`
    FieldOrigin origin = FieldOrigin::Record;
    std::string textFrom; ///< for Preview: the record's field, "visitReport.summary"

    [[nodiscard]] FieldGroup groupFor(const EventType &eventType) const
    {
        return groupInFamily.value(eventType.family, group);
    }
};

/// Event types and fields, in payload order; loaded once, never changed.
struct Catalogue
{
    QString name;
    QList<CatalogueVersion> versions;
    QList<EventFamily> families;
    QList<std::string> objects; ///< top-level objects in payload order
    QList<EventType> eventTypes;
    QList<CatalogueField> fields;

    /// Nothing when there is none of that name.
    [[nodiscard]] const EventType *eventType(QStringView eventTypeName) const;
    [[nodiscard]] const CatalogueVersion *version(QStringView id) const;
    [[nodiscard]] const EventFamily *family(QStringView id) const;
    [[nodiscard]] const CatalogueField *field(QByteArrayView path) const;
    /// The event types of one version, in catalogue order.
    [[nodiscard]] QList<const EventType *> eventTypesOf(QStringView versionId) const;
};

/// Whether the event type's payload can carry the field: the object belongs to it, and the field is not kept
/// to other event types. The catalogue version is another question: see CatalogueField::versions.
[[nodiscard]] bool appliesTo(const CatalogueField &field, const EventType &eventType);

/// How we know that this event type carries the field: the weaker of how we know the field and how we know
/// that such an event has its context (customer, location, contact) or the rest of its payload.
[[nodiscard]] Provenance provenanceIn(const CatalogueField &field, const EventType &eventType);

} // namespace hookbench
