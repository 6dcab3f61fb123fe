#include "model/core/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <nlohmann/json.hpp>

#include <cstring>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr qsizetype largestDocument = qsizetype{64} * 1024 * 1024;
constexpr std::size_t deepestLevel = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

// Builds an ordered_json and refuses what nlohmann lets pass: duplicate names and endless depth.
class StrictReader final : public nlohmann::json_sax<Json>
{
public:
    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t & /*text*/) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t & /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(Json::object()); }
    bool start_array(std::size_t /*size*/) override { return open(Json::array()); }
    bool end_object() override
    {
        m_names.pop_back();
        return close();
    }
    bool end_array() override
    {
        m_names.pop_back();
        return close();
    }
    bool key(string_t &name) override
    {
        if (!m_names.back().insert(name).second) {
            reason = Text::tr("the name \"%1\" appears twice in one object").arg(toQString(name));
            isAboutName = true;
            return false;
        }
        m_name = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string & /*token*/,
                     const nlohmann::detail::exception & /*error*/) override
    {
        offset = position == 0 ? 0 : position - 1;
        return false;
    }

    Json root;
    QString reason;
    bool isAboutName = false;
    std::size_t offset = 0;

private:
    Json *place(Json value)
    {
        if (m_open.empty()) {
            root = std::move(value);
            return &root;
        }
        Json &parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        // Not operator[], which looks through all members first: key() knows that the name is new.
        auto &members = parent.get_ref<Json::object_t &>();
        members.emplace_back(std::move(m_name), std::move(value));
        return &members.back().second;
    }
    bool put(Json value)
    {
        place(std::move(value));
        return true;
    }
    bool open(Json value)
    {
        if (m_open.size() >= deepestLevel) {
            reason = Text::tr("more than %1 levels deep").arg(deepestLevel);
            return false;
        }
        // Pointers into the tree stay good: a container grows only while it is the innermost one.
        m_open.push_back(place(std::move(value)));
        m_names.emplace_back();
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::vector<Json *> m_open;
    std::vector<std::set<std::string>> m_names;
    std::string m_name;
};

// nlohmann reads byte by byte; counting them tells where a refusal of ours happened.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    CountingIterator(const char *at, std::size_t *count)
        : m_at(at)
        , m_count(count)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator &operator++()
    {
        ++m_at;
        ++*m_count;
        return *this;
    }
    bool operator==(const CountingIterator &other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    std::size_t *m_count;
};

// The opening quote of the name whose closing quote stands at `end`. In front of an opening quote there is
// never a backslash, in front of a quote inside the name always an odd number of them.
std::size_t startOfName(QByteArrayView text, std::size_t end)
{
    for (qsizetype at = qsizetype(end) - 1; at > 0; --at)
        if (text[at] == '"' && text[at - 1] != '\\')
            return std::size_t(at);
    return end;
}

// One arg() for all: a file name may hold a "%2" of its own.
Error errorAt(TextPosition position, const QString &source, const QString &reason)
{
    return {ErrorCode::InvalidInput,
            //: %1 is a file name, %4 says what is wrong there
            Text::tr("%1, line %2, column %3: %4.")
                .arg(source, QString::number(position.line), QString::number(position.column), reason)};
}

Error errorAt(QByteArrayView text, std::size_t offset, const QString &source, const QString &reason)
{
    return errorAt(positionAt(text, offset), source, reason);
}

// Walks a text that is known to be valid JSON; knows just enough to skip values.
class Locator
{
public:
    explicit Locator(QByteArrayView text)
        : m_text(text)
    {
    }

    std::size_t find(const QList<QByteArray> &steps)
    {
        skipSpace();
        qsizetype found = m_at;
        for (const QByteArray &step : steps) {
            if (!enter(step))
                break;
            found = m_at;
        }
        return std::size_t(found);
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }

    void skipString()
    {
        ++m_at;
        while (m_at < m_text.size() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        ++m_at;
    }

    void skipValue()
    {
        int depth = 0;
        do {
            skipSpace();
            const char c = peek();
            if (c == '"') {
                skipString();
            } else {
                if (c == '{' || c == '[')
                    ++depth;
                if (c == '}' || c == ']')
                    --depth;
                ++m_at;
            }
            const bool scalarGoesOn = depth == 0 && c != '"' && c != '}' && c != ']';
            if (scalarGoesOn)
                while (m_at < m_text.size() && !std::strchr(",]} \t\r\n", peek()))
                    ++m_at;
        } while (depth > 0 && m_at < m_text.size());
    }

    // From the start of a container to the start of its member; false leaves the position unusable.
    bool enter(const QByteArray &step)
    {
        const bool isObject = peek() == '{';
        if (!isObject && peek() != '[')
            return false;
        ++m_at;
        for (qsizetype index = 0;; ++index) {
            skipSpace();
            if (peek() == '}' || peek() == ']' || peek() == '\0')
                return false;
            QByteArray name = QByteArray::number(index);
            if (isObject) {
                const qsizetype start = m_at;
                skipString();
                const Json text = Json::parse(m_text.begin() + start, m_text.begin() + m_at, nullptr, false);
                name = QByteArray::fromStdString(text.is_string() ? text.get<std::string>() : std::string());
                skipSpace();
                ++m_at; // the colon
                skipSpace();
            }
            if (name == step)
                return true;
            skipValue();
            skipSpace();
            if (peek() == ',')
                ++m_at;
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

TextPosition positionAt(QByteArrayView text, std::size_t offset)
{
    TextPosition position;
    const qsizetype end = qMin(text.size(), qsizetype(offset));
    for (qsizetype at = 0; at < end; ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((byte & 0xC0U) != 0x80U) {
            ++position.column;
        }
    }
    return position;
}

Result<Json> parseJson(QByteArrayView text, const QString &source)
{
    if (text.size() > largestDocument)
        return Error{ErrorCode::InvalidInput, Text::tr("%1 is larger than 64 MiB.").arg(source)};
    if (text.startsWith("\xEF\xBB\xBF"))
        return errorAt(text, 0, source,
                       Text::tr("a byte order mark stands before the JSON; save it without"));
    StrictReader reader;
    std::size_t consumed = 0;
    const bool good = Json::sax_parse(CountingIterator(text.begin(), &consumed),
                                      CountingIterator(text.end(), &consumed), &reader);
    if (good)
        return std::move(reader.root);
    if (!reader.reason.isEmpty()) {
        const std::size_t last = consumed == 0 ? 0 : consumed - 1;
        return errorAt(text, reader.isAboutName ? startOfName(text, last) : last, source, reader.reason);
    }
    const auto end = std::size_t(text.trimmed().isEmpty() ? 0 : text.size());
    if (reader.offset >= end)
        return errorAt(text, std::size_t(text.size()), source,
                       text.trimmed().isEmpty() ? Text::tr("it is empty, where JSON should stand")
                                                : Text::tr("the JSON ends too early"));
    return errorAt(text, reader.offset, source, Text::tr("this is not valid JSON"));
}

TextPosition positionOf(QByteArrayView text, QByteArrayView pointer)
{
    QList<QByteArray> steps;
    if (!pointer.isEmpty())
        steps = pointer.sliced(1).toByteArray().split('/');
    for (QByteArray &step : steps)
        step.replace("~1", "/").replace("~0", "~");
    return positionAt(text, Locator(text).find(steps));
}

Error jsonError(QByteArrayView text, QByteArrayView pointer, const QString &source, const QString &reason)
{
    return errorAt(positionOf(text, pointer), source, reason);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, Text::tr("Cannot read %1: %2.").arg(path, file.errorString())};
    // In pieces: what is no regular file tells no size, and may never end.
    constexpr qint64 piece = qint64{1024} * 1024;
    QByteArray bytes;
    while (bytes.size() <= largestDocument) {
        const QByteArray more = file.read(piece);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable, Text::tr("Cannot read %1: %2.").arg(path, file.errorString())};
    if (bytes.size() > largestDocument)
        return Error{ErrorCode::InvalidInput, Text::tr("%1 is larger than 64 MiB.").arg(path)};
    return bytes;
}

QByteArray dumpJson(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray dumpJsonIndented(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace hookbench
