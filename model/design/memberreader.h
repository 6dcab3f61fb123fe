#pragma once

#include "model/catalogue/jsonnode.h"

#include <QtCore/QStringList>

#include <nlohmann/json.hpp>

#include <string_view>
#include <vector>

namespace hookbench {

/// Takes the members that we know out of one JSON object: strict about their types and values. What was
/// never asked for is unknown() and none of our business. Absent members give the fallback. JsonNode beside
/// it is for files that must not have anything else.
class MemberReader final
{
public:
    /// `object` must be a JSON object that outlives the reader, `pointer` the way to it.
    MemberReader(JsonDefects &defects, const Json &object, QByteArray pointer);

    [[nodiscard]] QString text(std::string_view name, const QString &fallback = {});
    [[nodiscard]] QString textNotEmpty(std::string_view name);
    [[nodiscard]] bool flag(std::string_view name, bool fallback);
    [[nodiscard]] int number(std::string_view name, int fallback, int least, int most);
    /// Null when absent or, with an error noted, of another type.
    [[nodiscard]] const Json *object(std::string_view name);
    [[nodiscard]] const Json *list(std::string_view name);
    /// The value that one of the names stands for.
    template<typename Names, typename Value>
    [[nodiscard]] Value choice(std::string_view name, const Names &names, Value fallback)
    {
        const Json *member = find(name);
        if (!member)
            return fallback;
        for (const auto &[word, value] : names)
            if (member->is_string() && member->get_ref<const std::string &>() == word)
                return value;
        QStringList words;
        for (const auto &entry : names)
            words.append(QString::fromLatin1(entry.first));
        failChoice(name, *member, words);
        return fallback;
    }

    /// Members that nobody asked for, in their order.
    [[nodiscard]] Json unknown() const;

    /// The JSON pointer of a member.
    [[nodiscard]] QByteArray pointerTo(std::string_view name) const;
    void fail(std::string_view name, const QString &reason);
    void failChoice(std::string_view name, const Json &value, const QStringList &words);

private:
    const Json *find(std::string_view name);

    JsonDefects &m_defects;
    const Json &m_object;
    QByteArray m_pointer;
    std::vector<std::string_view> m_known;
};

/// A value from outside inside a sentence: quoted, cut when it is long.
[[nodiscard]] QString quoted(const Json &value);

} // namespace hookbench
