#include "app/cli/sequenceoption.h"

#include "app/cli/commonoptions.h"
#include "model/delivery/bodymember.h"
#include "model/delivery/retrypolicy.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SequenceOption)
};

constexpr int usualBurst = 100;

template<typename T, typename Function>
QStringList idsOfAll(const QList<T> &all, Function idOfEach)
{
    QStringList ids;
    std::transform(all.begin(), all.end(), std::back_inserter(ids), idOfEach);
    return ids;
}

QStringList sequenceIds()
{
    return idsOfAll(allSequenceKinds(), [](SequenceKind kind) { return idOf(kind); });
}

QStringList tamperingIds()
{
    return idsOfAll(allTamperings(), [](Tampering tampering) { return idOf(tampering); });
}

/// An option that stands for a sequence, or belongs to some.
struct Claim
{
    QString option;
    QList<SequenceKind> kinds;
};

/// What the given options say about the kind; each of them narrows it down.
QList<Claim> claimsOf(const Arguments &arguments)
{
    QList<Claim> claims;
    if (const auto kind = sequenceKindFromId(arguments.value(u"sequence"_s)))
        claims.append({u"sequence"_s, {*kind}});
    const bool isOne = arguments.value(u"duplicates"_s) == u"1";
    if (arguments.has(u"duplicates"_s) && isOne)
        claims.append({u"duplicates"_s, {SequenceKind::Once}});
    else if (arguments.has(u"duplicates"_s))
        claims.append({u"duplicates"_s,
                       {arguments.has(u"concurrent"_s) ? SequenceKind::ConcurrentDuplicates
                                                       : SequenceKind::Duplicates}});
    const QList<Claim> own{{u"tamper"_s, {SequenceKind::Tampered}},
                           {u"body"_s, {SequenceKind::OwnBody}},
                           {u"age"_s, {SequenceKind::Late}},
                           {u"rate"_s, {SequenceKind::Burst}},
                           {u"concurrency"_s, {SequenceKind::Burst}},
                           {u"count"_s,
                            {SequenceKind::Burst, SequenceKind::Duplicates,
                             SequenceKind::ConcurrentDuplicates, SequenceKind::ReorderedPair}}};
    for (const Claim &claim : own)
        if (arguments.has(claim.option))
            claims.append(claim);
    return claims;
}

Result<SequenceKind> readKind(const Arguments &arguments)
{
    const QList<Claim> claims = claimsOf(arguments);
    if (claims.isEmpty())
        return SequenceKind::Once;
    // The narrowest decides: --count alone fits several, and means a burst.
    const Claim &first = claims.constFirst();
    for (const Claim &claim : claims) {
        const bool fits = std::ranges::any_of(
            claim.kinds, [&first](SequenceKind kind) { return first.kinds.contains(kind); });
        if (!fits && first.option == u"sequence")
            return usageError(Text::tr("--%1 does not go with --sequence %2. Leave out one of the two.")
                                  .arg(claim.option, idOf(first.kinds.constFirst())));
        if (!fits)
            return usageError(Text::tr("--%1 and --%2 do not go together: they ask for different sequences. "
                                       "Leave out one of the two.")
                                  .arg(first.option, claim.option));
    }
    return first.kinds.constFirst();
}

Result<int> readNumber(const Arguments &arguments, const QString &option, int otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber)
        return usageError(Text::tr("--%1 takes a whole number.").arg(option));
    return number;
}

Result<int> readCount(const Arguments &arguments, SequenceKind kind)
{
    if (arguments.has(u"duplicates"_s) && arguments.has(u"count"_s))
        return usageError(Text::tr("--duplicates and --count say the same. Leave out one of the two."));
    bool isNumber = false;
    const int copies = arguments.value(u"duplicates"_s).toInt(&isNumber);
    if (arguments.has(u"duplicates"_s) && !isNumber)
        return usageError(Text::tr("--duplicates takes a whole number: how often the event is sent in all."));
    if (isNumber)
        return copies;
    return readNumber(arguments, u"count"_s, kind == SequenceKind::Burst ? usualBurst : Sequence().count);
}

Result<double> readRate(const Arguments &arguments)
{
    if (!arguments.has(u"rate"_s))
        return Sequence().perSecond;
    bool isNumber = false;
    const double rate = arguments.value(u"rate"_s).toDouble(&isNumber);
    if (!isNumber)
        return usageError(Text::tr("--rate takes events per second, or 0 for as fast as it goes."));
    return rate;
}

Result<std::chrono::milliseconds> readAge(const Arguments &arguments)
{
    if (!arguments.has(u"age"_s))
        return Sequence().age;
    if (const auto age = durationFrom(arguments.value(u"age"_s)))
        return *age;
    return usageError(Text::tr("--age takes a time such as 90s, 10m, 2h or 1d."));
}

Result<QList<Tampering>> readTamperings(const Arguments &arguments)
{
    QList<Tampering> tamperings;
    for (const QString &id : arguments.values(u"tamper"_s)) {
        if (id == u"all")
            return QList<Tampering>();
        const std::optional<Tampering> tampering = tamperingFromId(id);
        if (!tampering)
            return usageError(Text::tr("--tamper takes all or one of %1.").arg(tamperingIds().join(u", "_s)));
        if (!tamperings.contains(*tampering))
            tamperings.append(*tampering);
    }
    return tamperings;
}

Result<void> readOwnBody(const Arguments &arguments, Sequence &sequence)
{
    if (!arguments.has(u"body"_s))
        return usageError(Text::tr("--sequence own-body needs --body with the bytes to send."));
    const Result<QByteArray> body = readBody(arguments.value(u"body"_s));
    if (!body)
        return body.error();
    sequence.ownBody = *body;
    if (!arguments.has(u"event"_s) && stringMember(*body, "eventType").isEmpty())
        return usageError(Text::tr("--event is missing: the body does not name an event type."));
    return {};
}

} // namespace

QList<OptionSpec> sequenceOptions()
{
    return {
        {u"sequence"_s, u"KIND"_s,
         Text::tr("What to send: %1; once when it is not given.").arg(sequenceIds().join(u", "_s)),
         sequenceIds()},
        {u"duplicates"_s, u"N"_s, Text::tr("Sends the event that often."), {}},
        {u"concurrent"_s, {}, Text::tr("Sends the duplicates at once."), {}},
        {u"count"_s,
         u"N"_s,
         Text::tr("Copies of duplicates or of a reordered pair, 2 when it is not given; or events of a "
                  "burst, %1 when it is not given.")
             .arg(usualBurst),
         {}},
        {u"rate"_s,
         u"N"_s,
         Text::tr("Events per second of a burst; as fast as it goes when it is not given."),
         {}},
        {u"concurrency"_s,
         u"N"_s,
         Text::tr("Connections of a burst, 1 to 64; %1 when it is not given.").arg(Sequence().concurrency),
         {}},
        {u"age"_s, u"TIME"_s, Text::tr("How long ago a late event occurred; 1d when it is not given."), {}},
        {u"tamper"_s,
         u"ID"_s,
         Text::tr("Sends an attack probe after the right delivery: all, or %1. May be repeated.")
             .arg(tamperingIds().join(u", "_s)),
         {},
         true},
        {u"body"_s,
         u"FILE"_s,
         Text::tr("Sends these bytes, signed, instead of the payload; - reads the standard input."),
         {}}};
}

Result<Sequence> readSequence(const Arguments &arguments)
{
    if (arguments.has(u"concurrent"_s) && !arguments.has(u"duplicates"_s))
        return usageError(Text::tr("--concurrent needs --duplicates: --duplicates 3 --concurrent."));
    const Result<SequenceKind> kind = readKind(arguments);
    if (!kind)
        return kind.error();
    const Result<int> count = readCount(arguments, *kind);
    if (!count)
        return count.error();
    const Result<double> rate = readRate(arguments);
    if (!rate)
        return rate.error();
    const Result<int> connections = readNumber(arguments, u"concurrency"_s, Sequence().concurrency);
    if (!connections)
        return connections.error();
    const Result<std::chrono::milliseconds> age = readAge(arguments);
    if (!age)
        return age.error();
    const Result<QList<Tampering>> tamperings = readTamperings(arguments);
    if (!tamperings)
        return tamperings.error();
    Sequence sequence{*kind, *count, *rate, *connections, *age, *tamperings, {}};
    if (*kind == SequenceKind::OwnBody)
        if (const Result<void> body = readOwnBody(arguments, sequence); !body)
            return body.error();
    return sequence;
}

MissingEvent missingEventFor(const Sequence &sequence)
{
    const bool saysItself =
        sequence.kind == SequenceKind::EveryEventType || sequence.kind == SequenceKind::OwnBody;
    return saysItself ? MissingEvent::FirstOfSubscription : MissingEvent::IsRefused;
}

} // namespace hookbench
