#include "model/history/historyfilter.h"

#include <QtCore/QCoreApplication>

#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryFilter)
};

constexpr int lowestStatus = 0;
constexpr int highestStatus = 999;

Error usage(const QString &message)
{
    return {ErrorCode::Usage, message};
}

/// One word of the filter: its key, empty for plain text, and its value without quotes.
struct Word
{
    QString key;
    QString value;
    QString whole;
};

/// Splits at spaces outside double quotes.
Result<QList<Word>> wordsOf(const QString &text)
{
    QList<Word> words;
    Word word;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        if (!word.whole.isEmpty())
            words.append(word);
        word = {};
        wasQuoted = false;
    };
    for (const QChar character : text) {
        if (character.isSpace() && !quoted) {
            finish();
            continue;
        }
        word.whole += character;
        if (character == u'"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (character == u':' && word.key.isEmpty() && !wasQuoted && !word.value.isEmpty()) {
            word.key = std::exchange(word.value, {}).toLower();
        } else {
            word.value += character;
        }
    }
    if (quoted)
        return usage(Text::tr("A double quote in the filter has no partner. Close it, or leave it out."));
    finish();
    return words;
}

std::optional<int> statusNumber(QStringView text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || text.size() != 3 || number < lowestStatus || number > highestStatus)
        return {};
    return number;
}

/// 500, 5xx, 400-499.
std::optional<StatusRange> statusRange(QStringView text)
{
    if (text.size() == 3 && text.first(1).at(0).isDigit() &&
        text.sliced(1).compare(u"xx", Qt::CaseInsensitive) == 0) {
        const int hundreds = text.at(0).digitValue() * 100;
        return StatusRange{hundreds, hundreds + 99};
    }
    const qsizetype dash = text.indexOf(u'-');
    const std::optional<int> first = statusNumber(dash < 0 ? text : text.first(dash));
    const std::optional<int> last = dash < 0 ? first : statusNumber(text.sliced(dash + 1));
    if (!first || !last || *first > *last)
        return {};
    return StatusRange{*first, *last};
}

/// 15m, 2h, 7d, 30s before now, or ISO 8601; a date alone begins at midnight UTC.
std::optional<Instant> instantOf(const QString &text, Instant now)
{
    using namespace std::chrono_literals;
    if (text.size() > 1 && text.at(text.size() - 1).isLetter() && text.at(text.size() - 1) != u'Z') {
        bool isNumber = false;
        const int count = QStringView(text).chopped(1).toInt(&isNumber);
        if (!isNumber || count < 0)
            return {};
        switch (text.at(text.size() - 1).toLatin1()) {
        case 's':
            return now - count * 1s;
        case 'm':
            return now - count * 1min;
        case 'h':
            return now - count * 1h;
        case 'd':
            return now - count * 24h;
        default:
            return {};
        }
    }
    return parseIso(text.contains(u'T') ? text : text + u"T00:00:00Z"_s);
}

/// The member of `all` whose id is `id`; an error names what can stand there.
template<typename All, typename IdOf>
auto chosen(const All &all, IdOf idFor, const Word &word) -> Result<typename All::value_type>
{
    QStringList ids;
    for (const auto member : all) {
        ids.append(idFor(member));
        if (ids.last() == word.value.toLower())
            return member;
    }
    return usage(Text::tr("The filter does not know \"%1\". After %2 can stand: %3.")
                     .arg(word.whole, word.key + u':', ids.join(u", "_s)));
}

class Parser
{
public:
    explicit Parser(Instant now)
        : m_now(now)
    {
    }

    Result<HistoryFilter> parse(const QString &text)
    {
        const Result<QList<Word>> words = wordsOf(text);
        if (!words)
            return words.error();
        for (const Word &word : *words) {
            const Result<void> taken = take(word);
            if (!taken)
                return taken.error();
        }
        return m_filter;
    }

private:
    Result<void> take(const Word &word)
    {
        if (word.key.isEmpty()) {
            m_filter.text += (m_filter.text.isEmpty() ? QString() : u" "_s) + word.value;
            return {};
        }
        if (word.value.isEmpty())
            return usage(Text::tr("Nothing stands after %1 in the filter.").arg(word.key + u':'));
        if (word.key == u"type")
            m_filter.eventType = word.value;
        else if (word.key == u"id")
            m_filter.id = word.value;
        else if (word.key == u"run")
            m_filter.run = RunId{word.value.toUtf8()};
        else if (word.key == u"status")
            return takeStatus(word);
        else if (word.key == u"since" || word.key == u"until")
            return takeTime(word);
        else
            return takeName(word);
        return {};
    }

    Result<void> takeStatus(const Word &word)
    {
        const QStringList parts = word.value.split(u',');
        for (const QString &part : parts) {
            const std::optional<StatusRange> range = statusRange(part);
            if (!range)
                return usage(Text::tr("The filter does not understand \"%1\". After status: stand codes as "
                                      "in 500, 5xx, 400-499 or 429,503.")
                                 .arg(word.whole));
            m_filter.statuses.append(*range);
        }
        return {};
    }

    Result<void> takeTime(const Word &word)
    {
        const std::optional<Instant> instant = instantOf(word.value, m_now);
        if (!instant)
            return usage(
                Text::tr("The filter does not understand \"%1\". A time is 15m, 2h or 7d ago, a date "
                         "as in 2026-06-18, or an instant as in 2026-06-18T16:40:00Z.")
                    .arg(word.whole));
        (word.key == u"since" ? m_filter.from : m_filter.to) = instant;
        return {};
    }

    Result<void> takeName(const Word &word)
    {
        if (word.key == u"class") {
            const auto found = chosen(
                allAttemptClasses, [](AttemptClass one) { return idOf(one); }, word);
            if (!found)
                return found.error();
            m_filter.classes.append(*found);
        } else if (word.key == u"mark") {
            const auto found = chosen(
                allDeliveryMarks, [](DeliveryMark one) { return idOf(one); }, word);
            if (!found)
                return found.error();
            m_filter.marks |= *found;
        } else if (word.key == u"error") {
            const auto found = chosen(
                allFailures, [](ErrorClass one) { return idOf(one); }, word);
            if (!found)
                return found.error();
            m_filter.errorClass = idOf(*found);
        } else {
            return usage(Text::tr("The filter does not know \"%1\". It knows type:, id:, status:, class:, "
                                  "mark:, error:, since:, until: and run:; other text with a colon stands in "
                                  "double quotes.")
                             .arg(word.key + u':'));
        }
        return {};
    }

    Instant m_now;
    HistoryFilter m_filter;
};

} // namespace

Result<HistoryFilter> parseHistoryFilter(const QString &text, Instant now)
{
    return Parser(now).parse(text);
}

} // namespace hookbench
