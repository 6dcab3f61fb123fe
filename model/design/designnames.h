#pragma once

#include "model/design/design.h"

#include <array>
#include <utility>

namespace hookbench {

/// The words that design files use for values, as the reader takes them and the writer puts them.
template<typename Value, std::size_t size>
using Names = std::array<std::pair<const char *, Value>, size>;

inline constexpr Names<OptionState, 3> optionStateNames{
    {{"inherit", OptionState::Inherit}, {"off", OptionState::Off}, {"on", OptionState::On}}};
inline constexpr Names<ContactDefault, 2> contactDefaultNames{
    {{"opt-in", ContactDefault::OptIn}, {"included", ContactDefault::Included}}};
inline constexpr Names<ContactFields, 2> contactFieldsNames{
    {{"published", ContactFields::Published}, {"extended", ContactFields::Extended}}};
inline constexpr Names<Absence, 2> absenceNames{{{"omitted", Absence::Omitted}, {"null", Absence::Null}}};
inline constexpr Names<SignatureScheme, 3> signatureSchemeNames{
    {{"ordinavo", SignatureScheme::Ordinavo},
     {"timestamp-body", SignatureScheme::TimestampBody},
     {"standard-webhooks", SignatureScheme::StandardWebhooks}}};

/// The catalogue versions that the built-in catalogue has.
inline constexpr std::array builtInVersionNames{"connect", "preview", "all"};

inline constexpr int designFormat = 1;

template<typename Value, std::size_t size>
[[nodiscard]] constexpr const char *nameOf(const Names<Value, size> &names, Value value)
{
    for (const auto &[name, named] : names)
        if (named == value)
            return name;
    return "";
}

} // namespace hookbench
