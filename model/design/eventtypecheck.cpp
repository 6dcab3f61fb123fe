#include "model/core/nearestname.h"
#include "model/design/policy.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

QStringList namesIn(const Design &design)
{
    QStringList names;
    for (const Subscription &subscription : design.subscriptions) {
        names += subscription.eventTypes;
        names += subscription.eventOptions.keys();
        for (const Justification &justification : subscription.justifications)
            if (!justification.eventType.isEmpty())
                names.append(justification.eventType);
    }
    names.removeDuplicates();
    return names;
}

Error unknownVersion(const QString &version, const Catalogue &catalogue)
{
    QStringList known;
    for (const CatalogueVersion &one : catalogue.versions)
        known.append(one.id);
    return {
        ErrorCode::InvalidInput,
        Text::tr("The catalogue has no version \"%1\"; choose one of %2.").arg(version, known.join(u", "_s))};
}

Error unknownNames(const QStringList &unknown, const QStringList &known)
{
    if (unknown.size() == 1) {
        const QString nearest = nearestName(unknown.first(), known);
        return {ErrorCode::InvalidInput,
                nearest.isEmpty()
                    ? Text::tr("The design names the event type \"%1\", which the catalogue does not have. "
                               "Correct it or take it out.")
                          .arg(unknown.first())
                    : Text::tr("The design names the event type \"%1\", which the catalogue does not have. "
                               "Did you mean \"%2\"?")
                          .arg(unknown.first(), nearest)};
    }
    QStringList described;
    for (const QString &name : unknown) {
        const QString nearest = nearestName(name, known);
        //: an unknown event type and the one that was probably meant, in a list of several
        described.append(nearest.isEmpty() ? name : Text::tr("%1 (did you mean %2?)").arg(name, nearest));
    }
    return {ErrorCode::InvalidInput,
            Text::tr("The design names event types that the catalogue does not have: "
                     "%1. Correct them or take them out.")
                .arg(described.join(u", "_s))};
}

} // namespace

Result<void> checkEventTypes(const Design &design, const Catalogue &catalogue)
{
    if (!catalogue.version(design.catalogueVersion))
        return unknownVersion(design.catalogueVersion, catalogue);
    QStringList unknown = namesIn(design);
    unknown.removeIf([&catalogue](const QString &name) { return catalogue.eventType(name) != nullptr; });
    if (unknown.isEmpty())
        return {};
    QStringList known;
    for (const EventType &eventType : catalogue.eventTypes)
        known.append(eventType.name);
    return unknownNames(unknown, known);
}

} // namespace hookbench
