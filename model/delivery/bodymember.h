#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace hookbench {

/// Where a string stands in a body, its quotes included.
struct StringPlace
{
    qsizetype begin = 0;
    qsizetype size = 0;
};

/// The string value of a member of the outermost object; nothing when the member is missing or no string.
/// `json` must be one document that parses.
[[nodiscard]] std::optional<StringPlace> findStringMember(QByteArrayView json, QByteArrayView name);

/// The text of that string; null when there is none.
[[nodiscard]] QByteArray stringMember(const QByteArray &json, QByteArrayView name);

/// The same bytes but for that string, which becomes `text`.
[[nodiscard]] QByteArray withString(const QByteArray &json, StringPlace place, const QByteArray &text);

} // namespace hookbench
