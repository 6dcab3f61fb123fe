#include "model/delivery/tampering.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Tampering)
};

} // namespace

QList<Tampering> allTamperings()
{
    return {Tampering::WrongSecret,      Tampering::ChangedBody,    Tampering::AppendedBody,
            Tampering::MissingSignature, Tampering::EmptySignature, Tampering::TruncatedSignature,
            Tampering::WrongPrefix,      Tampering::StaleTimestamp, Tampering::FutureTimestamp,
            Tampering::MissingTimestamp, Tampering::WrongEventId,   Tampering::WrongEventType};
}

QString idOf(Tampering tampering)
{
    switch (tampering) {
    case Tampering::WrongSecret:
        return u"wrong-secret"_s;
    case Tampering::ChangedBody:
        return u"changed-body"_s;
    case Tampering::AppendedBody:
        return u"appended-body"_s;
    case Tampering::MissingSignature:
        return u"missing-signature"_s;
    case Tampering::EmptySignature:
        return u"empty-signature"_s;
    case Tampering::TruncatedSignature:
        return u"truncated-signature"_s;
    case Tampering::WrongPrefix:
        return u"wrong-prefix"_s;
    case Tampering::StaleTimestamp:
        return u"stale-timestamp"_s;
    case Tampering::FutureTimestamp:
        return u"future-timestamp"_s;
    case Tampering::MissingTimestamp:
        return u"missing-timestamp"_s;
    case Tampering::WrongEventId:
        return u"wrong-event-id"_s;
    case Tampering::WrongEventType:
        return u"wrong-event-type"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(Tampering tampering)
{
    switch (tampering) {
    case Tampering::WrongSecret:
        return Text::tr("Signed with another secret");
    case Tampering::ChangedBody:
        return Text::tr("Body changed after signing");
    case Tampering::AppendedBody:
        return Text::tr("Space added to the body after signing");
    case Tampering::MissingSignature:
        return Text::tr("No signature");
    case Tampering::EmptySignature:
        return Text::tr("Empty signature");
    case Tampering::TruncatedSignature:
        return Text::tr("Signature cut in half");
    case Tampering::WrongPrefix:
        return Text::tr("Signature with another prefix");
    case Tampering::StaleTimestamp:
        return Text::tr("Timestamp one hour old");
    case Tampering::FutureTimestamp:
        return Text::tr("Timestamp one hour ahead");
    case Tampering::MissingTimestamp:
        return Text::tr("No timestamp");
    case Tampering::WrongEventId:
        return Text::tr("Event id in the header differs from the body");
    case Tampering::WrongEventType:
        return Text::tr("Event type in the header differs from the body");
    }
    Q_UNREACHABLE();
}

std::optional<Tampering> tamperingFromId(QStringView id)
{
    const QList<Tampering> all = allTamperings();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](Tampering tampering) { return idOf(tampering) == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace hookbench
