#pragma once

#include "model/core/json.h"

#include <QtCore/QByteArray>

#include <array>

namespace hookbench {

/// The ways in which common libraries write the same JSON; what a signature over re-serialised JSON is
/// looked for in.
enum class JsonSpacing : quint8 {
    Compact,   ///< JSON.stringify, Jackson, Go
    Spaced,    ///< Python's json.dumps: ", " and ": "
    TwoSpaces, ///< indented
    FourSpaces,
    Tabs,
    Jackson ///< Java's Jackson: objects indented by two spaces with " : ", arrays in one line
};
enum class JsonEscapes : quint8 {
    Raw,        ///< JSON.stringify
    AsciiLower, ///< Python: \u00fc
    AsciiUpper, ///< \u00FC
    Slash,      ///< \/ only
    SlashAscii, ///< PHP: \/ and \u00fc
    Html,       ///< Go: \u003c for <, > and &, and the line separators
    HtmlAscii   ///< .NET: \u003C, quotes and + too, and \u00FC
};
enum class JsonOrder : quint8 { AsIs, Sorted, Catalogue };

inline constexpr std::array allJsonSpacings{JsonSpacing::Compact,   JsonSpacing::Spaced,
                                            JsonSpacing::TwoSpaces, JsonSpacing::FourSpaces,
                                            JsonSpacing::Tabs,      JsonSpacing::Jackson};
inline constexpr std::array allJsonEscapes{
    JsonEscapes::Raw,        JsonEscapes::AsciiLower, JsonEscapes::AsciiUpper, JsonEscapes::Slash,
    JsonEscapes::SlashAscii, JsonEscapes::Html,       JsonEscapes::HtmlAscii};
inline constexpr std::array allJsonOrders{JsonOrder::AsIs, JsonOrder::Sorted, JsonOrder::Catalogue};

/// The JSON's text in that style, UTF-8, no final newline.
[[nodiscard]] QByteArray writeJson(const Json &json, JsonSpacing spacing, JsonEscapes escapes);

/// The same JSON with 1 for 1.0, as JavaScript writes numbers.
[[nodiscard]] Json withWholeNumbers(const Json &json);

/// The same JSON with its members in another order, at every depth. Catalogue: as the built-in catalogue
/// has them, members that it does not know after those.
[[nodiscard]] Json reordered(const Json &json, JsonOrder order);

} // namespace hookbench
