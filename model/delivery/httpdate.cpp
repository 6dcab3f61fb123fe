#include "model/delivery/httpdate.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

using std::chrono::floor;
using std::chrono::year_month_day;

constexpr std::array<QByteArrayView, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<QByteArrayView, 7> weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                 "Friday", "Saturday", "Sunday"};

/// What stands in a date, as numbers.
struct Fields
{
    int year = 0;
    int month = 0;
    int day = 0;
    std::chrono::seconds time{0};
};

/// Digits only, exactly as many.
std::optional<int> number(QByteArrayView text, qsizetype digits)
{
    if (text.size() != digits || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return text.toInt();
}

std::optional<int> monthNumber(QByteArrayView text)
{
    const auto *const month = std::ranges::find(months, text);
    if (month == months.end())
        return std::nullopt;
    return int(month - months.begin()) + 1;
}

bool isShortWeekday(QByteArrayView text)
{
    return std::ranges::any_of(weekdays, [text](QByteArrayView day) { return day.first(3) == text; });
}

bool isLongWeekday(QByteArrayView text)
{
    return std::ranges::find(weekdays, text) != weekdays.end();
}

/// 08:49:37
std::optional<std::chrono::seconds> timeOfDay(QByteArrayView text)
{
    if (text.size() != 8 || text[2] != ':' || text[5] != ':')
        return std::nullopt;
    const std::optional<int> hour = number(text.first(2), 2);
    const std::optional<int> minute = number(text.sliced(3, 2), 2);
    const std::optional<int> second = number(text.last(2), 2);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    return std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
           std::chrono::seconds(std::min(59, *second));
}

std::optional<Fields> fieldsOf(const std::optional<int> &year, const std::optional<int> &month,
                               const std::optional<int> &day, const std::optional<std::chrono::seconds> &time)
{
    if (!year || !month || !day || !time)
        return std::nullopt;
    return Fields{*year, *month, *day, *time};
}

int fullYear(int twoDigits, Instant now)
{
    const int thisYear = int(year_month_day(floor<std::chrono::days>(now)).year());
    int year = thisYear - thisYear % 100 + twoDigits;
    if (year > thisYear + 50)
        year -= 100;
    else if (year <= thisYear - 50)
        year += 100;
    return year;
}

std::optional<Fields> readFields(const QList<QByteArray> &words, Instant now)
{
    if (words.size() == 6 && words[5] == "GMT" && words[0].endsWith(',') &&
        isShortWeekday(words[0].chopped(1)))
        return fieldsOf(number(words[3], 4), monthNumber(words[2]), number(words[1], 2), timeOfDay(words[4]));
    if (words.size() == 4 && words[3] == "GMT" && words[0].endsWith(',') &&
        isLongWeekday(words[0].chopped(1))) {
        const QList<QByteArray> date = words[1].split('-');
        const std::optional<int> year = date.size() == 3 ? number(date[2], 2) : std::nullopt;
        if (!year)
            return std::nullopt;
        return fieldsOf(fullYear(*year, now), monthNumber(date[1]), number(date[0], 2), timeOfDay(words[2]));
    }
    // A day of one digit has a second space before it, which leaves an empty word.
    if (words.size() == 6 && words[2].isEmpty() && isShortWeekday(words[0]))
        return fieldsOf(number(words[5], 4), monthNumber(words[1]), number(words[3], 1), timeOfDay(words[4]));
    if (words.size() == 5 && isShortWeekday(words[0]))
        return fieldsOf(number(words[4], 4), monthNumber(words[1]), number(words[2], 2), timeOfDay(words[3]));
    return std::nullopt;
}

} // namespace

std::optional<Instant> parseHttpDate(QByteArrayView text, Instant now)
{
    constexpr qsizetype longest = 40;
    if (text.size() > longest)
        return std::nullopt;
    const std::optional<Fields> fields = readFields(text.toByteArray().split(' '), now);
    if (!fields)
        return std::nullopt;
    const year_month_day date{std::chrono::year(fields->year), std::chrono::month(unsigned(fields->month)),
                              std::chrono::day(unsigned(fields->day))};
    if (!date.ok())
        return std::nullopt;
    return Instant(std::chrono::sys_days(date) + fields->time);
}

} // namespace hookbench
