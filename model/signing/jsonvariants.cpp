#include "model/signing/jsonvariants.h"

#include "model/catalogue/cataloguereader.h"

#include <QtCore/QHash>
#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace hookbench {

namespace {

class Writer
{
public:
    Writer(JsonSpacing spacing, JsonEscapes escapes)
        : m_escapes(escapes)
        , m_spacing(spacing)
    {
        switch (spacing) {
        case JsonSpacing::Compact:
        case JsonSpacing::Spaced:
            break;
        case JsonSpacing::TwoSpaces:
        case JsonSpacing::Jackson:
            m_indent = "  ";
            break;
        case JsonSpacing::FourSpaces:
            m_indent = "    ";
            break;
        case JsonSpacing::Tabs:
            m_indent = "\t";
            break;
        }
    }

    // Depth is bounded: parseJson() lets 64 levels through.
    void write(const Json &json, int depth)
    {
        if (json.is_string()) {
            writeString(json.get_ref<const std::string &>());
        } else if (json.is_structured() && m_spacing == JsonSpacing::Jackson &&
                   (json.empty() || json.is_array())) {
            writeInLine(json, depth);
        } else if (json.is_structured() && !json.empty()) {
            const bool isObject = json.is_object();
            m_text += isObject ? '{' : '[';
            bool first = true;
            for (const auto &member : json.items()) {
                separate(first, depth + 1);
                first = false;
                if (isObject) {
                    writeString(member.key());
                    m_text += colon();
                }
                write(member.value(), depth + 1);
            }
            breakLine(depth);
            m_text += isObject ? '}' : ']';
        } else {
            m_text += dumpJson(json);
        }
    }

    [[nodiscard]] QByteArray text() && { return std::move(m_text); }

private:
    /// [ 1, 2 ], and { } and [ ] for what is empty.
    void writeInLine(const Json &json, int depth)
    {
        m_text += json.is_object() ? "{ " : "[ ";
        for (std::size_t at = 0; at < json.size(); ++at) {
            m_text += at == 0 ? "" : ", ";
            write(json.at(at), depth);
        }
        m_text += json.is_object() ? "}" : (json.empty() ? "]" : " ]");
    }

    [[nodiscard]] QByteArrayView colon() const
    {
        if (m_spacing == JsonSpacing::Jackson)
            return " : ";
        return m_spacing == JsonSpacing::Compact ? QByteArrayView(":") : QByteArrayView(": ");
    }

    void separate(bool first, int depth)
    {
        if (!first)
            m_text += m_spacing == JsonSpacing::Spaced ? QByteArrayView(", ") : QByteArrayView(",");
        breakLine(depth);
    }

    void breakLine(int depth)
    {
        if (m_indent.isEmpty())
            return;
        m_text += '\n';
        for (int level = 0; level < depth; ++level)
            m_text += m_indent;
    }

    void writeString(const std::string &value)
    {
        m_text += '"';
        const QString characters = toQString(value);
        qsizetype plainFrom = 0;
        for (qsizetype at = 0; at < characters.size(); ++at) {
            const QByteArray escape = escaped(characters.at(at).unicode());
            if (escape.isEmpty())
                continue;
            m_text += QStringView(characters).sliced(plainFrom, at - plainFrom).toUtf8();
            m_text += escape;
            plainFrom = at + 1;
        }
        m_text += QStringView(characters).sliced(plainFrom).toUtf8();
        m_text += '"';
    }

    /// The escape of a UTF-16 unit in this style; empty where it stands as it is.
    [[nodiscard]] QByteArray escaped(char16_t unit) const
    {
        static constexpr std::string_view shortNames = "\b\f\n\r\t";
        static constexpr std::string_view letters = "bfnrt";
        const bool ascii = unit < 0x80;
        if (ascii && isHtmlSensitive(char(unit)))
            return unicodeEscape(unit);
        if (unit == u'"' || unit == u'\\')
            return QByteArray("\\") + char(unit);
        if (unit == u'/' && (m_escapes == JsonEscapes::Slash || m_escapes == JsonEscapes::SlashAscii))
            return "\\/";
        if (unit < 0x20) {
            const std::size_t index = shortNames.find(char(unit));
            return index == std::string_view::npos ? unicodeEscape(unit) : QByteArray("\\") + letters[index];
        }
        const bool lineSeparator = unit == 0x2028 || unit == 0x2029;
        if (!ascii && (isAsciiOnly() || (lineSeparator && m_escapes == JsonEscapes::Html)))
            return unicodeEscape(unit);
        return {};
    }

    [[nodiscard]] bool isHtmlSensitive(char c) const
    {
        if (m_escapes == JsonEscapes::Html)
            return std::string_view("<>&").find(c) != std::string_view::npos;
        return m_escapes == JsonEscapes::HtmlAscii &&
               std::string_view("<>&'\"+`").find(c) != std::string_view::npos;
    }

    [[nodiscard]] bool isAsciiOnly() const
    {
        return m_escapes == JsonEscapes::AsciiLower || m_escapes == JsonEscapes::AsciiUpper ||
               m_escapes == JsonEscapes::SlashAscii || m_escapes == JsonEscapes::HtmlAscii;
    }

    [[nodiscard]] QByteArray unicodeEscape(char16_t unit) const
    {
        const bool upper = m_escapes == JsonEscapes::AsciiUpper || m_escapes == JsonEscapes::HtmlAscii;
        std::array<char, 8> text{};
        std::snprintf(text.data(), text.size(), upper ? "\\u%04X" : "\\u%04x", unsigned(unit));
        return text.data();
    }

    QByteArray m_text;
    QByteArray m_indent;
    JsonEscapes m_escapes;
    JsonSpacing m_spacing;
};

/// Every member name of the built-in catalogue with its place in payload order; the envelope's first.
QHash<QByteArray, int> catalogueRanks()
{
    const Catalogue catalogue = builtInCatalogue();
    QHash<QByteArray, int> ranks;
    for (const CatalogueField &field : catalogue.fields) {
        if (!field.object.empty() && !ranks.contains(QByteArray::fromStdString(field.object)))
            ranks.insert(QByteArray::fromStdString(field.object), int(ranks.size()));
        ranks.insert(field.path, int(ranks.size()));
    }
    return ranks;
}

int rankOf(const QByteArray &path)
{
    static const QHash<QByteArray, int> ranks = catalogueRanks();
    return ranks.value(path, std::numeric_limits<int>::max());
}

Json sortedMembers(const Json &json, JsonOrder order, const QByteArray &path)
{
    struct Member
    {
        const std::string *name;
        const Json *value;
        int rank;
    };
    if (json.is_array()) {
        Json result = Json::array();
        for (const Json &element : json)
            result.push_back(sortedMembers(element, order, path));
        return result;
    }
    if (!json.is_object())
        return json;
    const QByteArray parent = path.isEmpty() ? path : path + '.';
    std::vector<Member> members;
    for (const auto &[name, value] : json.get_ref<const Json::object_t &>()) {
        const QByteArray memberPath = parent + QByteArray::fromStdString(name);
        members.push_back({&name, &value, order == JsonOrder::Catalogue ? rankOf(memberPath) : 0});
    }
    std::stable_sort(members.begin(), members.end(), [order](const Member &left, const Member &right) {
        return order == JsonOrder::Sorted ? *left.name < *right.name : left.rank < right.rank;
    });
    Json::object_t sorted;
    for (const Member &member : members)
        sorted.emplace_back(*member.name, sortedMembers(*member.value, order,
                                                        parent + QByteArray::fromStdString(*member.name)));
    return sorted;
}

} // namespace

QByteArray writeJson(const Json &json, JsonSpacing spacing, JsonEscapes escapes)
{
    Writer writer(spacing, escapes);
    writer.write(json, 0);
    return std::move(writer).text();
}

Json withWholeNumbers(const Json &json)
{
    if (json.is_number_float()) {
        constexpr double exact = 9'007'199'254'740'992; // 2^53: up to there a double is its integer
        const double number = json.get<double>();
        return std::trunc(number) == number && std::abs(number) <= exact ? Json(qint64(number)) : json;
    }
    Json result = json;
    if (json.is_structured())
        for (Json &member : result)
            member = withWholeNumbers(member);
    return result;
}

Json reordered(const Json &json, JsonOrder order)
{
    return order == JsonOrder::AsIs ? json : sortedMembers(json, order, {});
}

} // namespace hookbench
