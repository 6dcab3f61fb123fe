#include "model/delivery/retrypolicy.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RetryPolicy)
};

constexpr int lowestStatus = 100;
constexpr int highestStatus = 599;
constexpr qint64 longestDuration = qint64{100} * 365 * 24 * 3'600'000; // ms

struct Unit
{
    QStringView name;
    qint64 length; // ms
};

// The preferred one first, for texts of the same length.
constexpr std::array units{Unit{u"s", 1'000}, Unit{u"m", 60'000}, Unit{u"h", 3'600'000},
                           Unit{u"d", 24 * 3'600'000}, Unit{u"ms", 1}};

RetryPolicy preset(const QString &id, const QList<milliseconds> &delays, double jitter, milliseconds timeout)
{
    RetryPolicy policy;
    policy.id = id;
    policy.delays = delays;
    policy.jitter = jitter;
    policy.timeout = timeout;
    return policy;
}

/// The duration in that unit with up to three decimals; empty where that is not exact.
QString textIn(const Unit &unit, qint64 duration)
{
    const qint64 whole = duration / unit.length;
    const qint64 rest = duration % unit.length;
    if (rest * 1'000 % unit.length != 0)
        return {};
    QString text = QString::number(whole);
    if (rest > 0) {
        text += u'.' + u"%1"_s.arg(rest * 1'000 / unit.length, 3, 10, QChar(u'0'));
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text + unit.name;
}

} // namespace

bool contains(const StatusRanges &ranges, int status)
{
    return std::ranges::any_of(ranges, [status](const StatusRange &range) { return range.contains(status); });
}

QString textOf(const StatusRanges &ranges)
{
    QStringList texts;
    for (const StatusRange &range : ranges)
        texts.append(range.first == range.last ? QString::number(range.first)
                                               : u"%1-%2"_s.arg(range.first).arg(range.last));
    return texts.join(u", "_s);
}

std::optional<StatusRanges> statusRangesFrom(QStringView text)
{
    if (text.trimmed().isEmpty())
        return StatusRanges();
    static const QRegularExpression shape(u"\\A\\s*([0-9]{3})\\s*(?:-\\s*([0-9]{3})\\s*)?\\z"_s);
    StatusRanges ranges;
    for (const QStringView piece : text.split(u',')) {
        const QRegularExpressionMatch match = shape.match(piece.toString());
        if (!match.hasMatch())
            return std::nullopt;
        const int first = match.captured(1).toInt();
        const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
        if (first < lowestStatus || last > highestStatus || first > last)
            return std::nullopt;
        ranges.append(StatusRange{first, last});
    }
    return ranges;
}

milliseconds RetryPolicy::span() const
{
    return std::accumulate(delays.begin(), delays.end(), milliseconds(0));
}

QList<RetryPolicy> retryPolicyPresets()
{
    return {
        preset(u"standard"_s, {5s, 5min, 30min, 2h, 5h, 10h, 14h, 20h, 24h}, 0.1, 15s),
        preset(u"svix"_s, {5s, 5min, 30min, 2h, 5h, 10h, 10h}, 0.2, 15s),
        preset(u"convoy"_s, QList<milliseconds>(10, 100s), 0, 10s),
        // Known is only that there are eight within four hours; how they are spread is a guess.
        preset(u"shopify"_s, {10s, 50s, 4min, 10min, 15min, 30min, 1h, 2h}, 0, 5s),
        preset(u"github"_s, {}, 0, 10s),
    };
}

RetryPolicy standardRetryPolicy()
{
    return retryPolicyPresets().first();
}

std::optional<RetryPolicy> retryPolicyPreset(QStringView id)
{
    for (const RetryPolicy &policy : retryPolicyPresets())
        if (policy.id == id)
            return policy;
    return std::nullopt;
}

QString titleOf(const RetryPolicy &policy)
{
    if (policy.id == u"standard")
        return Text::tr("Standard Webhooks");
    if (policy.id == u"svix")
        return Text::tr("Like Svix");
    if (policy.id == u"convoy")
        return Text::tr("Like Convoy");
    if (policy.id == u"shopify")
        return Text::tr("Like Shopify");
    if (policy.id == u"github")
        return Text::tr("Like GitHub");
    return Text::tr("Custom");
}

std::optional<milliseconds> durationFrom(QStringView text)
{
    static const QRegularExpression shape(u"\\A\\s*([0-9]{1,16}(?:\\.[0-9]{1,9})?)\\s*(ms|s|m|h|d)\\s*\\z"_s);
    const QRegularExpressionMatch match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto unit = std::ranges::find(units, match.capturedView(2), &Unit::name);
    const double duration = match.captured(1).toDouble() * double(unit->length);
    if (duration > double(longestDuration))
        return std::nullopt;
    return milliseconds(qRound64(duration));
}

QString durationId(milliseconds duration)
{
    QString shortest;
    for (const Unit &unit : units) {
        const QString text = textIn(unit, qint64(duration.count()));
        const bool isPlainer =
            text.size() == shortest.size() && shortest.contains(u'.') && !text.contains(u'.');
        if (!text.isEmpty() && (shortest.isEmpty() || text.size() < shortest.size() || isPlainer))
            shortest = text;
    }
    return shortest;
}

} // namespace hookbench
