#pragma once

#include "model/catalogue/catalogue.h"

namespace hookbench {

/// A catalogue made by hand, just large enough to have every case: `full.one`, `full.two` (all four groups),
/// `plain.one` (customer context alone), `bare.one` (nothing that an option governs), `late.one` (like
/// full, not in version `small`).
[[nodiscard]] inline Catalogue smallCatalogue()
{
    using namespace Qt::StringLiterals;
    Catalogue catalogue;
    catalogue.name = u"Small"_s;
    catalogue.versions = {{u"small"_s, u"Small"_s, "1"}, {u"all"_s, u"All"_s, "1"}};
    catalogue.families = {{u"family"_s, u"Family"_s, Provenance::Documented}};
    catalogue.objects = {"customer", "contact", "report", "bill"};
    const auto addType = [&catalogue](const QString &name, const QStringList &versions,
                                      const QList<std::string> &objects, Provenance payload) {
        EventType type;
        type.name = name;
        type.family = u"family"_s;
        type.versions = versions;
        type.objects = objects;
        type.payloadProvenance = payload;
        catalogue.eventTypes.append(type);
    };
    const QStringList both{u"small"_s, u"all"_s};
    addType(u"full.one"_s, both, catalogue.objects, Provenance::Example);
    addType(u"full.two"_s, both, catalogue.objects, Provenance::Assumed);
    addType(u"plain.one"_s, both, {"customer"}, Provenance::Assumed);
    addType(u"bare.one"_s, both, {}, Provenance::Example);
    addType(u"late.one"_s, {u"all"_s}, catalogue.objects, Provenance::Example);
    const auto addField = [&catalogue, &both](const char *object, const char *name, FieldGroup group) {
        CatalogueField field;
        field.object = object;
        field.name = name;
        field.path = QByteArray(object) + '.' + name;
        field.group = group;
        field.versions = both;
        catalogue.fields.append(field);
        return &catalogue.fields.last();
    };
    addField("customer", "name", FieldGroup::CustomerContext);
    addField("contact", "displayName", FieldGroup::ContactDetails);
    addField("contact", "email", FieldGroup::ContactDetails)->extended = true;
    addField("report", "id", FieldGroup::Always);
    addField("report", "summaryPreview", FieldGroup::SummaryPreview);
    addField("report", "internalNotes", FieldGroup::InternalNotes);
    addField("bill", "targetId", FieldGroup::BillingDetails);
    return catalogue;
}

} // namespace hookbench
