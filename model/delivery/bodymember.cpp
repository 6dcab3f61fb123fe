#include "model/delivery/bodymember.h"

#include "model/core/json.h"

#include <nlohmann/json.hpp>

namespace hookbench {

namespace {

/// Walks over JSON that is known to parse; stays at the end once it is there.
class Walker
{
public:
    explicit Walker(QByteArrayView json)
        : m_json(json)
    {
    }

    [[nodiscard]] char current() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skip() { ++m_at; }

    void skipSpace()
    {
        while (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r')
            skip();
    }

    /// A string, with its quotes.
    StringPlace takeString()
    {
        const qsizetype begin = m_at;
        skip();
        while (m_at < m_json.size() && current() != '"')
            m_at += current() == '\\' ? 2 : 1;
        skip();
        return {begin, m_at - begin};
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char c = current();
            if (c == '"') {
                takeString();
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}'))
                return;
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            skip();
        } while (m_at < m_json.size());
    }

private:
    QByteArrayView m_json;
    qsizetype m_at = 0;
};

QByteArray quoted(const QByteArray &text)
{
    return dumpJson(Json(text.toStdString()));
}

} // namespace

std::optional<StringPlace> findStringMember(QByteArrayView json, QByteArrayView name)
{
    Walker walker(json);
    walker.skipSpace();
    if (walker.current() != '{')
        return std::nullopt;
    do {
        walker.skip();
        walker.skipSpace();
        if (walker.current() != '"')
            return std::nullopt;
        const StringPlace key = walker.takeString();
        walker.skipSpace();
        walker.skip(); // the colon
        walker.skipSpace();
        if (json.sliced(key.begin + 1, key.size - 2) == name)
            return walker.current() == '"' ? std::optional(walker.takeString()) : std::nullopt;
        walker.skipValue();
        walker.skipSpace();
    } while (walker.current() == ',');
    return std::nullopt;
}

QByteArray stringMember(const QByteArray &json, QByteArrayView name)
{
    const Result<Json> parsed = parseJson(json, {});
    if (!parsed || !parsed->is_object())
        return {};
    const auto member = parsed->find(std::string(name.data(), std::size_t(name.size())));
    if (member == parsed->end() || !member->is_string())
        return {};
    return QByteArray::fromStdString(member->get_ref<const std::string &>());
}

QByteArray withString(const QByteArray &json, StringPlace place, const QByteArray &text)
{
    return json.first(place.begin) + quoted(text) + json.sliced(place.begin + place.size);
}

} // namespace hookbench
