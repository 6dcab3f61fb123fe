#include "model/design/memberreader.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr qsizetype longestQuote = 60;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DesignReader)
};

QString nameText(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

MemberReader::MemberReader(JsonDefects &defects, const Json &object, QByteArray pointer)
    : m_defects(defects)
    , m_object(object)
    , m_pointer(std::move(pointer))
{
}

const Json *MemberReader::find(std::string_view name)
{
    m_known.push_back(name);
    const auto found = m_object.find(std::string(name));
    return found == m_object.end() ? nullptr : &*found;
}

QString MemberReader::text(std::string_view name, const QString &fallback)
{
    const Json *member = find(name);
    if (!member)
        return fallback;
    if (!member->is_string()) {
        fail(name, Text::tr("\"%1\" must be text").arg(nameText(name)));
        return fallback;
    }
    return toQString(member->get_ref<const std::string &>());
}

QString MemberReader::textNotEmpty(std::string_view name)
{
    if (!m_object.contains(std::string(name))) {
        m_defects.report(m_pointer, Text::tr("\"%1\" is missing here").arg(nameText(name)));
        return {};
    }
    QString value = text(name);
    if (value.isEmpty())
        fail(name, Text::tr("\"%1\" must not be empty").arg(nameText(name)));
    return value;
}

bool MemberReader::flag(std::string_view name, bool fallback)
{
    const Json *member = find(name);
    if (!member)
        return fallback;
    if (!member->is_boolean()) {
        fail(name, Text::tr("\"%1\" must be true or false").arg(nameText(name)));
        return fallback;
    }
    return member->get<bool>();
}

int MemberReader::number(std::string_view name, int fallback, int least, int most)
{
    const Json *member = find(name);
    if (!member)
        return fallback;
    // A double holds every int exactly, and a whole number too large for it is out of range anyway.
    const double value = member->is_number_integer() ? member->get<double>() : least - 1.0;
    if (value < least || value > most) {
        fail(name, Text::tr("\"%1\" must be a whole number from %2 to %3")
                       .arg(nameText(name), QString::number(least), QString::number(most)));
        return fallback;
    }
    return int(value);
}

const Json *MemberReader::object(std::string_view name)
{
    const Json *member = find(name);
    if (member && !member->is_object()) {
        fail(name, Text::tr("\"%1\" must be an object in braces").arg(nameText(name)));
        return nullptr;
    }
    return member;
}

const Json *MemberReader::list(std::string_view name)
{
    const Json *member = find(name);
    if (member && !member->is_array()) {
        fail(name, Text::tr("\"%1\" must be a list in brackets").arg(nameText(name)));
        return nullptr;
    }
    return member;
}

Json MemberReader::unknown() const
{
    Json rest = Json::object();
    for (const auto &[name, value] : m_object.items())
        if (std::find(m_known.begin(), m_known.end(), name) == m_known.end())
            rest[name] = value;
    return rest;
}

QByteArray MemberReader::pointerTo(std::string_view name) const
{
    QByteArray step(name.data(), qsizetype(name.size()));
    return m_pointer + '/' + step.replace('~', "~0").replace('/', "~1");
}

void MemberReader::fail(std::string_view name, const QString &reason)
{
    m_defects.report(pointerTo(name), reason);
}

void MemberReader::failChoice(std::string_view name, const Json &value, const QStringList &words)
{
    fail(name, Text::tr("\"%1\" cannot be %2; it is one of %3")
                   .arg(nameText(name), quoted(value), words.join(u", "_s)));
}

QString quoted(const Json &value)
{
    QString text = QString::fromUtf8(dumpJson(value));
    if (text.size() > longestQuote)
        text = text.left(longestQuote - 1) + u'…';
    return text;
}

} // namespace hookbench
