#include "model/catalogue/catalogue.h"

#include <algorithm>

namespace hookbench {

namespace {

template<typename Item, typename Matches>
const Item *find(const QList<Item> &items, Matches matches)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), matches);
    return found == items.cend() ? nullptr : &*found;
}

} // namespace

const EventType *Catalogue::eventType(QStringView eventTypeName) const
{
    return find(eventTypes, [&](const EventType &type) { return type.name == eventTypeName; });
}

const CatalogueVersion *Catalogue::version(QStringView id) const
{
    return find(versions, [&](const CatalogueVersion &candidate) { return candidate.id == id; });
}

const EventFamily *Catalogue::family(QStringView id) const
{
    return find(families, [&](const EventFamily &candidate) { return candidate.id == id; });
}

const CatalogueField *Catalogue::field(QByteArrayView path) const
{
    return find(fields, [&](const CatalogueField &candidate) { return candidate.path == path; });
}

QList<const EventType *> Catalogue::eventTypesOf(QStringView versionId) const
{
    QList<const EventType *> found;
    for (const EventType &type : eventTypes)
        if (type.versions.contains(versionId))
            found.append(&type);
    return found;
}

bool appliesTo(const CatalogueField &field, const EventType &eventType)
{
    if (!field.object.empty() && !eventType.objects.contains(field.object))
        return false;
    return field.eventTypes.isEmpty() || field.eventTypes.contains(eventType.name);
}

Provenance provenanceIn(const CatalogueField &field, const EventType &eventType)
{
    if (field.object.empty() || isNever(field.group))
        return field.provenance;
    const bool isContext =
        field.group == FieldGroup::CustomerContext || field.group == FieldGroup::ContactDetails;
    // A published payload shows its context too; elsewhere the family's word for it counts.
    const Provenance carrier = isContext && eventType.payloadProvenance == Provenance::Assumed
                                   ? eventType.contextProvenance
                                   : eventType.payloadProvenance;
    return std::max(field.provenance, carrier);
}

} // namespace hookbench
