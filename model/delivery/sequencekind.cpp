#include "model/delivery/sequence.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SequenceKind)
};

} // namespace

QString idOf(SequenceKind kind)
{
    switch (kind) {
    case SequenceKind::Once:
        return u"once"_s;
    case SequenceKind::EveryEventType:
        return u"every-event-type"_s;
    case SequenceKind::Duplicates:
        return u"duplicates"_s;
    case SequenceKind::ConcurrentDuplicates:
        return u"concurrent"_s;
    case SequenceKind::ReorderedPair:
        return u"reordered"_s;
    case SequenceKind::Late:
        return u"late"_s;
    case SequenceKind::Burst:
        return u"burst"_s;
    case SequenceKind::Tampered:
        return u"tampered"_s;
    case SequenceKind::OwnBody:
        return u"own-body"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(SequenceKind kind)
{
    switch (kind) {
    case SequenceKind::Once:
        return Text::tr("One Event");
    case SequenceKind::EveryEventType:
        return Text::tr("Every Event Type");
    case SequenceKind::Duplicates:
        return Text::tr("Duplicates in a Row");
    case SequenceKind::ConcurrentDuplicates:
        return Text::tr("Duplicates at Once");
    case SequenceKind::ReorderedPair:
        return Text::tr("Reordered Pair");
    case SequenceKind::Late:
        return Text::tr("Late Event");
    case SequenceKind::Burst:
        return Text::tr("Burst");
    case SequenceKind::Tampered:
        return Text::tr("Tampered Deliveries");
    case SequenceKind::OwnBody:
        return Text::tr("Own Body");
    }
    Q_UNREACHABLE();
}

std::optional<SequenceKind> sequenceKindFromId(QStringView id)
{
    const QList<SequenceKind> all = allSequenceKinds();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](SequenceKind kind) { return idOf(kind) == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QList<SequenceKind> allSequenceKinds()
{
    return {SequenceKind::Once,          SequenceKind::EveryEventType,
            SequenceKind::Duplicates,    SequenceKind::ConcurrentDuplicates,
            SequenceKind::ReorderedPair, SequenceKind::Late,
            SequenceKind::Burst,         SequenceKind::Tampered,
            SequenceKind::OwnBody};
}

} // namespace hookbench
