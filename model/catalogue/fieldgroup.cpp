#include "model/catalogue/fieldgroup.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldGroup)
};

// In the order of the enumerations, whose values are the indices.
constexpr std::array<QStringView, 8> groupIds{u"customerContext",      u"contactDetails", u"summaryPreview",
                                              u"billingDetails",       u"internalNotes",  u"secrets",
                                              u"targetCustomerNumber", u"always"};
constexpr std::array<QStringView, 5> dataClassIds{u"operational", u"personal", u"freeText", u"billing",
                                                  u"never"};
constexpr std::array<QStringView, 3> provenanceIds{u"documented", u"example", u"assumed"};

template<typename Enum, std::size_t Count>
std::optional<Enum> fromId(const std::array<QStringView, Count> &ids, QStringView id)
{
    for (std::size_t index = 0; index < Count; ++index)
        if (ids[index] == id)
            return static_cast<Enum>(index);
    return std::nullopt;
}

} // namespace

QString idOf(FieldGroup group)
{
    return groupIds[std::size_t(group)].toString();
}

QString idOf(Option option)
{
    return idOf(groupOf(option));
}

QString idOf(DataClass dataClass)
{
    return dataClassIds[std::size_t(dataClass)].toString();
}

QString idOf(Provenance provenance)
{
    return provenanceIds[std::size_t(provenance)].toString();
}

std::optional<FieldGroup> fieldGroupFromId(QStringView id)
{
    return fromId<FieldGroup>(groupIds, id);
}

std::optional<Option> optionFromId(QStringView id)
{
    const std::optional<FieldGroup> group = fieldGroupFromId(id);
    return group ? optionOf(*group) : std::nullopt;
}

std::optional<DataClass> dataClassFromId(QStringView id)
{
    return fromId<DataClass>(dataClassIds, id);
}

std::optional<Provenance> provenanceFromId(QStringView id)
{
    return fromId<Provenance>(provenanceIds, id);
}

QString titleOf(FieldGroup group)
{
    switch (group) {
    case FieldGroup::CustomerContext:
        return Text::tr("Customer context");
    case FieldGroup::ContactDetails:
        return Text::tr("Contact details");
    case FieldGroup::SummaryPreview:
        return Text::tr("Summary preview");
    case FieldGroup::BillingDetails:
        return Text::tr("Billing details");
    case FieldGroup::InternalNotes:
        return Text::tr("Internal notes");
    case FieldGroup::Secrets:
        return Text::tr("Secrets and API keys");
    case FieldGroup::TargetCustomerNumber:
        return Text::tr("Target-level customer number");
    case FieldGroup::Always:
        return Text::tr("Always sent");
    }
    Q_UNREACHABLE();
    return {};
}

QString titleOf(Option option)
{
    return titleOf(groupOf(option));
}

QString titleOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Operational:
        return Text::tr("operational", "data class");
    case DataClass::Personal:
        return Text::tr("personal", "data class");
    case DataClass::FreeText:
        return Text::tr("free text", "data class");
    case DataClass::Billing:
        return Text::tr("billing", "data class");
    case DataClass::Never:
        return Text::tr("never", "data class: never sent");
    }
    Q_UNREACHABLE();
    return {};
}

QString titleOf(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Documented:
        return Text::tr("documented", "provenance: the vendor states it");
    case Provenance::Example:
        return Text::tr("example", "provenance: only seen in a published example");
    case Provenance::Assumed:
        return Text::tr("assumed", "provenance: nothing is published");
    }
    Q_UNREACHABLE();
    return {};
}

QString neverReason(FieldGroup group)
{
    switch (group) {
    case FieldGroup::InternalNotes:
        return Text::tr("Internal notes are never sent.");
    case FieldGroup::Secrets:
        return Text::tr("API keys and webhook secrets are never sent.");
    case FieldGroup::TargetCustomerNumber:
        return Text::tr("The customer number on a target is never sent; the customer number comes from "
                        "the customer record.");
    case FieldGroup::CustomerContext:
    case FieldGroup::ContactDetails:
    case FieldGroup::SummaryPreview:
    case FieldGroup::BillingDetails:
    case FieldGroup::Always:
        break;
    }
    return {};
}

} // namespace hookbench
