#pragma once

#include <QtCore/QString>

#include <array>
#include <optional>

namespace hookbench {

/// The four payload options that a subscription can set (trust page, payload matrix).
enum class Option : quint8 { CustomerContext, ContactDetails, SummaryPreview, BillingDetails };

inline constexpr std::array allOptions{Option::CustomerContext, Option::ContactDetails,
                                       Option::SummaryPreview, Option::BillingDetails};

/// The rows of the payload matrix, and `Always` for what no option governs. The first four are the
/// options, in the same order.
enum class FieldGroup : quint8 {
    CustomerContext,
    ContactDetails,
    SummaryPreview,
    BillingDetails,
    InternalNotes,        ///< never sent
    Secrets,              ///< never sent
    TargetCustomerNumber, ///< never sent
    Always
};

inline constexpr std::array neverGroups{FieldGroup::InternalNotes, FieldGroup::Secrets,
                                        FieldGroup::TargetCustomerNumber};

[[nodiscard]] constexpr FieldGroup groupOf(Option option)
{
    return static_cast<FieldGroup>(option);
}

/// The option that governs a group; nothing for the never groups and `Always`.
[[nodiscard]] constexpr std::optional<Option> optionOf(FieldGroup group)
{
    if (group > FieldGroup::BillingDetails)
        return std::nullopt;
    return static_cast<Option>(group);
}

[[nodiscard]] constexpr bool isNever(FieldGroup group)
{
    return group >= FieldGroup::InternalNotes && group <= FieldGroup::TargetCustomerNumber;
}

enum class DataClass : quint8 { Operational, Personal, FreeText, Billing, Never };

/// How we know a fact: the vendor states it, a published example shows it, or we assume it.
enum class Provenance : quint8 { Documented, Example, Assumed };

/// The names that files, the CLI and JSON output use: customerContext, internalNotes, always …
[[nodiscard]] QString idOf(FieldGroup group);
[[nodiscard]] QString idOf(Option option);
/// operational, personal, freeText, billing, never
[[nodiscard]] QString idOf(DataClass dataClass);
/// documented, example, assumed
[[nodiscard]] QString idOf(Provenance provenance);

[[nodiscard]] std::optional<FieldGroup> fieldGroupFromId(QStringView id);
[[nodiscard]] std::optional<Option> optionFromId(QStringView id);
[[nodiscard]] std::optional<DataClass> dataClassFromId(QStringView id);
[[nodiscard]] std::optional<Provenance> provenanceFromId(QStringView id);

/// Translated names for the window and documents: "Customer context", "personal", "assumed" …
[[nodiscard]] QString titleOf(FieldGroup group);
[[nodiscard]] QString titleOf(Option option);
[[nodiscard]] QString titleOf(DataClass dataClass);
[[nodiscard]] QString titleOf(Provenance provenance);

/// Why a never group is never sent, as a translated sentence (trust page).
[[nodiscard]] QString neverReason(FieldGroup group);

} // namespace hookbench
