#include "app/cli/commonoptions.h"

#include "model/core/json.h"
#include "model/core/safewriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QtEndian>

#include <algorithm>
#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommonOptions)
};

constexpr std::array allSchemes{SignatureScheme::Ordinavo, SignatureScheme::TimestampBody,
                                SignatureScheme::StandardWebhooks};
constexpr qint64 largestBody = 64 * 1024 * 1024;
constexpr qsizetype longestEventId = 200;

QStringList schemeNames()
{
    QStringList names;
    for (const SignatureScheme scheme : allSchemes)
        names.append(idOf(scheme));
    return names;
}

bool isVisibleAscii(QChar character)
{
    return character > u' ' && character <= u'~';
}

} // namespace

OptionSpec formatOption(const QStringList &formats)
{
    return {u"format"_s, u"FORMAT"_s,
            Text::tr("One of %1; %2 when it is not given.").arg(formats.join(u", "_s), formats.first()),
            formats};
}

bool wantsJson(const Arguments &arguments)
{
    return arguments.value(u"format"_s) == u"json";
}

OperandSpec designOperand(OperandSpec::Need need)
{
    return {need, u"DESIGN"_s,
            Text::tr("A design file, or the word sample for the design that comes along.")};
}

OptionSpec subscriptionOption()
{
    return {u"subscription"_s,
            u"S"_s,
            Text::tr("Id or name of the design's subscription; the first one when it is not given."),
            {}};
}

OptionSpec bodyOption()
{
    return {u"body"_s, u"FILE"_s, Text::tr("The body's bytes; - reads the standard input."), {}};
}

OptionSpec schemeOption()
{
    return {
        u"scheme"_s, u"SCHEME"_s,
        Text::tr("One of %1; only the first, the default, is Ordinavo's.").arg(schemeNames().join(u", "_s)),
        schemeNames()};
}

QList<OptionSpec> determinismOptions()
{
    return {{u"id"_s, u"EVENTID"_s, Text::tr("The event's id; a new one when it is not given."), {}},
            {u"now"_s,
             u"ISO8601"_s,
             Text::tr(
                 "The event's time, for example 2026-06-18T16:40:00Z; the current one when it is not given."),
             {}},
            {u"seed"_s,
             u"N"_s,
             Text::tr("A number that new ids follow from, for the same output every time."),
             {}}};
}

Result<std::optional<Instant>> readNow(const Arguments &arguments)
{
    if (!arguments.has(u"now"_s))
        return std::optional<Instant>();
    const std::optional<Instant> instant = parseIso(arguments.value(u"now"_s));
    if (!instant)
        return usageError(Text::tr("--now takes a time with its offset, for example 2026-06-18T16:40:00Z."));
    return instant;
}

Result<std::optional<EventId>> readEventId(const Arguments &arguments)
{
    if (!arguments.has(u"id"_s))
        return std::optional<EventId>();
    const QString text = arguments.value(u"id"_s);
    if (text.isEmpty() || text.size() > longestEventId || !std::ranges::all_of(text, isVisibleAscii))
        return usageError(
            Text::tr("--id takes 1 to %1 visible ASCII characters, since it stands in a header.")
                .arg(longestEventId));
    return std::optional<EventId>(EventId{text.toLatin1()});
}

Result<std::optional<quint64>> readSeed(const Arguments &arguments)
{
    if (!arguments.has(u"seed"_s))
        return std::optional<quint64>();
    bool isNumber = false;
    const quint64 seed = arguments.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber)
        return usageError(
            Text::tr("--seed takes a whole number from 0 to %1.").arg(std::numeric_limits<quint64>::max()));
    return std::optional(seed);
}

Result<std::unique_ptr<RandomSource>> readRandomSource(const Arguments &arguments, Instant now)
{
    const Result<std::optional<quint64>> seed = readSeed(arguments);
    if (!seed)
        return seed.error();
    std::unique_ptr<RandomSource> source;
    if (*seed) {
        source = std::make_unique<SeededRandomSource>(**seed);
    } else if (arguments.has(u"id"_s)) {
        const QByteArray identity = arguments.value(u"id"_s).toUtf8() + '\n' + isoMilliseconds(now);
        const QByteArray hash = sha256(identity);
        source = std::make_unique<SeededRandomSource>(qFromBigEndian<quint64>(hash.constData()));
    } else {
        source = std::make_unique<SystemRandomSource>();
    }
    return source;
}

SignatureScheme readScheme(const Arguments &arguments)
{
    const QString name = arguments.value(u"scheme"_s);
    const auto found =
        std::ranges::find(allSchemes, name, [](SignatureScheme scheme) { return idOf(scheme); });
    return found == allSchemes.end() ? SignatureScheme::Ordinavo : *found;
}

Result<QByteArray> readBody(const QString &path)
{
    if (path != u"-")
        return readFile(path);
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     Text::tr("Cannot read the standard input: %1.").arg(input.errorString())};
    QByteArray body = input.read(largestBody + 1);
    if (input.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unreadable,
                     Text::tr("Cannot read the standard input: %1.").arg(input.errorString())};
    if (body.size() > largestBody)
        return Error{ErrorCode::InvalidInput, Text::tr("The standard input is larger than 64 MiB.")};
    return body;
}

} // namespace hookbench
