#include "model/delivery/retryafter.h"

#include "model/delivery/httpdate.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RetryAfter)
};

constexpr milliseconds longestWait{qint64(1) << 53U};
constexpr qsizetype longestShown = 40;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// 30, or 1.5 beyond the standard; never an exponent, a sign or a word such as nan.
std::optional<milliseconds> readSeconds(QByteArrayView text)
{
    const qsizetype point = text.indexOf('.');
    const bool isNumber =
        point < 0 ? isDigits(text) : isDigits(text.first(point)) && isDigits(text.sliced(point + 1));
    if (!isNumber)
        return std::nullopt;
    // Qt reads more digits than a double can hold as 0.
    constexpr qsizetype mostDigits = 300;
    if (text.size() > mostDigits)
        return longestWait;
    const double wanted = text.toByteArray().toDouble() * 1'000;
    return wanted < double(longestWait.count()) ? milliseconds(qRound64(wanted)) : longestWait;
}

std::optional<milliseconds> readValue(QByteArrayView text, Instant now)
{
    if (const std::optional<milliseconds> seconds = readSeconds(text))
        return seconds;
    if (const std::optional<Instant> date = parseHttpDate(text, now))
        return std::clamp(std::chrono::duration_cast<milliseconds>(*date - now), milliseconds(0),
                          longestWait);
    return std::nullopt;
}

QString problemOf(QByteArrayView value)
{
    if (value.isEmpty())
        return Text::tr("The Retry-After header is empty.");
    if (value.startsWith('-') && readSeconds(value.sliced(1)))
        return Text::tr("The Retry-After header asks for a negative time, which counts as none.");
    QString shown = QString::fromLatin1(value.first(qMin(value.size(), longestShown)));
    for (QChar &character : shown)
        if (character < u' ' || character > u'~')
            character = QChar(QChar::ReplacementCharacter);
    return Text::tr("The Retry-After header \"%1\" is neither seconds nor an HTTP date.").arg(shown);
}

} // namespace

RetryAfter readRetryAfter(const QList<QByteArray> &values, Instant now)
{
    RetryAfter result;
    for (const QByteArray &value : values) {
        const QByteArray text = value.trimmed();
        const std::optional<milliseconds> wait = readValue(text, now);
        if (wait)
            result.wait = qMax(*wait, result.wait.value_or(milliseconds(0)));
        else if (result.problem.isEmpty())
            result.problem = problemOf(text);
    }
    if (values.size() > 1 && result.wait)
        result.problem =
            Text::tr("The answer has more than one Retry-After header; the longest wait counts.");
    return result;
}

} // namespace hookbench
