#include "model/catalogue/jsonnode.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <limits>

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonNode)
};

const Json &nothing()
{
    static const Json null;
    return null;
}

const Json *findMember(const Json &object, std::string_view name)
{
    if (object.is_object())
        for (auto member = object.begin(); member != object.end(); ++member)
            if (member.key() == name)
                return &*member;
    return nullptr;
}

bool contains(JsonNode::Names names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

QString display(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

JsonDefects::JsonDefects(QByteArrayView text, QString source)
    : m_text(text)
    , m_source(std::move(source))
{
}

void JsonDefects::report(QByteArrayView pointer, const QString &reason)
{
    if (!m_error)
        m_error = jsonError(m_text, pointer, m_source, reason);
}

JsonNode::JsonNode(const Json &root, JsonDefects &defects)
    : JsonNode(root, QByteArray(), defects)
{
}

JsonNode::JsonNode(const Json &json, QByteArray pointer, JsonDefects &defects)
    : m_json(&json)
    , m_pointer(std::move(pointer))
    , m_defects(&defects)
{
}

void JsonNode::expectMembers(Names required, Names optional) const
{
    if (!m_json->is_object())
        return refuse(Text::tr("an object in braces should stand here"));
    for (auto member = m_json->begin(); member != m_json->end(); ++member)
        if (!contains(required, member.key()) && !contains(optional, member.key()))
            child(member.key(), *member)
                .refuse(Text::tr("the member \"%1\" is not known here; check its spelling or remove it")
                            .arg(display(member.key())));
    for (const std::string_view name : required)
        if (!has(name))
            refuse(Text::tr("the member \"%1\" is missing in this object").arg(display(name)));
}

void JsonNode::expectFormat(int newest) const
{
    if (!m_json->is_object())
        return refuse(Text::tr("an object in braces should stand here"));
    if (!has("format"))
        return refuse(Text::tr("the member \"%1\" is missing in this object").arg(display("format")));
    const JsonNode format = (*this)["format"];
    const qint64 number = format.integer();
    if (number > newest)
        format.refuse(Text::tr("format %1 is newer than this program, which reads up to format %2; "
                               "use a newer Hookbench")
                          .arg(number)
                          .arg(newest));
    if (number < 1)
        format.refuse(Text::tr("the format should be a whole number from 1 to %1").arg(newest));
}

bool JsonNode::has(std::string_view name) const
{
    return findMember(*m_json, name) != nullptr;
}

JsonNode JsonNode::operator[](std::string_view name) const
{
    if (const Json *member = findMember(*m_json, name))
        return child(std::string(name), *member);
    return {nothing(), m_pointer, *m_defects};
}

QList<std::pair<std::string, JsonNode>> JsonNode::members() const
{
    QList<std::pair<std::string, JsonNode>> list;
    if (!m_json->is_object()) {
        refuse(Text::tr("an object in braces should stand here"));
        return list;
    }
    for (auto member = m_json->begin(); member != m_json->end(); ++member)
        list.emplaceBack(member.key(), child(member.key(), *member));
    return list;
}

QList<JsonNode> JsonNode::elements() const
{
    QList<JsonNode> list;
    if (!m_json->is_array()) {
        refuse(Text::tr("a list in brackets should stand here"));
        return list;
    }
    for (std::size_t index = 0; index < m_json->size(); ++index)
        list.append(child(std::to_string(index), (*m_json)[index]));
    return list;
}

std::string JsonNode::text() const
{
    if (!m_json->is_string()) {
        refuse(Text::tr("a text in quotes should stand here"));
        return {};
    }
    std::string value = m_json->get<std::string>();
    if (value.empty())
        refuse(Text::tr("this text must not be empty"));
    return value;
}

std::string JsonNode::name() const
{
    std::string value = text();
    const QString characters = toQString(value);
    const bool good = std::none_of(characters.cbegin(), characters.cend(), [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Control;
    });
    if (!good)
        refuse(Text::tr("this name must have no white space and no control characters"));
    return value;
}

qint64 JsonNode::integer() const
{
    if (!m_json->is_number_integer()) {
        refuse(Text::tr("a whole number should stand here"));
        return 0;
    }
    if (m_json->is_number_unsigned() &&
        m_json->get<quint64>() > quint64(std::numeric_limits<qint64>::max())) {
        refuse(Text::tr("this number is too large"));
        return 0;
    }
    return m_json->get<qint64>();
}

bool JsonNode::boolean() const
{
    if (!m_json->is_boolean()) {
        refuse(Text::tr("true or false should stand here"));
        return false;
    }
    return m_json->get<bool>();
}

void JsonNode::refuse(const QString &reason) const
{
    m_defects->report(m_pointer, reason);
}

JsonNode JsonNode::child(const std::string &step, const Json &json) const
{
    QByteArray escaped = QByteArray::fromStdString(step);
    escaped.replace("~", "~0").replace("/", "~1");
    return {json, m_pointer + '/' + escaped, *m_defects};
}

} // namespace hookbench
