#include "model/payload/jsonlines.h"

#include "model/core/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <vector>

namespace hookbench {

namespace {

// Longer lines take a text view seconds.
constexpr qsizetype longestTextLine = 400;
constexpr qsizetype longestJsonLine = 4000;
// Deeper JSON would be mostly indent: shown as plain text, so that the work stays linear.
constexpr std::size_t deepestLevel = 64;

/// Appends `text` in pieces of at most `longest` UTF-16 units, never through a surrogate pair.
void appendWrapped(QList<JsonLine> &lines, const QString &text, const QByteArray &path, qsizetype longest)
{
    if (text.size() <= longest) {
        lines.append({text, path});
        return;
    }
    for (qsizetype from = 0; from < text.size();) {
        qsizetype length = std::min(longest, text.size() - from);
        if (from + length < text.size() && text.at(from + length).isLowSurrogate())
            --length;
        lines.append({text.sliced(from, length), path});
        from += length;
    }
}

/// Lays out a text that is known to be valid JSON, token by token, so that numbers, escapes and the order of
/// members stay as they are written.
class Printer
{
public:
    explicit Printer(QByteArrayView text)
        : m_text(text)
    {
    }

    /// Nothing when the JSON is nested too deeply.
    [[nodiscard]] QList<JsonLine> print()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '{' || c == '[') {
                open(c);
            } else if (c == '}' || c == ']') {
                close(c);
            } else if (c == ',') {
                next();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ':') {
                ++m_at;
            } else {
                scalar(c);
            }
            if (m_levels.size() > deepestLevel)
                return {};
        }
        flush(m_path);
        return std::move(m_lines);
    }

private:
    struct Level
    {
        bool isObject = false;
        bool expectsName = false;
        int index = 0;
        qsizetype pathLength = 0; ///< of the container's own path
    };

    void open(char bracket)
    {
        beginValue();
        m_line += bracket;
        ++m_at;
        const qsizetype following = afterSpace();
        if (m_text[following] == '}' || m_text[following] == ']') {
            m_line += m_text[following];
            m_at = following + 1;
            return;
        }
        flush(m_path);
        m_levels.push_back({bracket == '{', bracket == '{', 0, m_path.size()});
    }

    void close(char bracket)
    {
        flush(m_path);
        m_path.truncate(m_levels.back().pathLength);
        m_levels.pop_back();
        indent();
        m_line += bracket;
        ++m_at;
    }

    void next()
    {
        m_line += ',';
        flush(m_path);
        Level &level = m_levels.back();
        ++level.index;
        level.expectsName = level.isObject;
        ++m_at;
    }

    void scalar(char first)
    {
        const qsizetype start = m_at;
        skipToken(first);
        const QByteArrayView token = m_text.sliced(start, m_at - start);
        if (!m_levels.empty() && m_levels.back().expectsName) {
            m_levels.back().expectsName = false;
            beginMember(nameOf(token));
            m_line += token + ": ";
        } else {
            beginValue();
            m_line += token;
        }
    }

    void skipToken(char first)
    {
        if (first != '"') {
            while (m_at < m_text.size() && !strchr(",]}: \t\r\n", m_text[m_at]))
                ++m_at;
            return;
        }
        for (++m_at; m_text[m_at] != '"'; ++m_at)
            if (m_text[m_at] == '\\')
                ++m_at;
        ++m_at;
    }

    [[nodiscard]] qsizetype afterSpace() const
    {
        qsizetype at = m_at;
        while (strchr(" \t\r\n", m_text[at]))
            ++at;
        return at;
    }

    /// A value begins its own line in an array and at the top; in an object its name has done so.
    void beginValue()
    {
        if (!m_levels.empty() && !m_levels.back().isObject)
            beginMember(QByteArray::number(m_levels.back().index));
    }

    void beginMember(const QByteArray &name)
    {
        m_path.truncate(m_levels.back().pathLength);
        if (!m_path.isEmpty())
            m_path += '.';
        m_path += name;
        indent();
    }

    [[nodiscard]] static QByteArray nameOf(QByteArrayView token)
    {
        if (!token.contains('\\'))
            return token.sliced(1, token.size() - 2).toByteArray();
        const Json name = Json::parse(token.begin(), token.end(), nullptr, false);
        return name.is_string() ? QByteArray::fromStdString(name.get<std::string>()) : token.toByteArray();
    }

    void indent() { m_line = QByteArray(qsizetype(2 * m_levels.size()), ' '); }

    void flush(const QByteArray &path)
    {
        if (!m_line.isEmpty())
            appendWrapped(m_lines, QString::fromUtf8(m_line), path, longestJsonLine);
        m_line.clear();
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_line;
    QByteArray m_path;
    std::vector<Level> m_levels;
    QList<JsonLine> m_lines;
};

QList<JsonLine> textLines(QByteArrayView body)
{
    QList<JsonLine> lines;
    QString text = QString::fromUtf8(body);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0)
            end = text.size();
        appendWrapped(lines, text.sliced(from, end - from), {}, longestTextLine);
        from = end + 1;
    }
    return lines;
}

} // namespace

QList<JsonLine> prettyLines(QByteArrayView body)
{
    // nlohmann passes over a byte order mark; to a receiver it is no JSON.
    const bool isJson = !body.startsWith("\xEF\xBB\xBF") && Json::accept(body.begin(), body.end());
    QList<JsonLine> lines;
    if (isJson)
        lines = Printer(body).print();
    return lines.isEmpty() ? textLines(body) : lines;
}

} // namespace hookbench
