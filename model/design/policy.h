#pragma once

#include "model/catalogue/catalogue.h"
#include "model/core/result.h"
#include "model/design/design.h"

namespace hookbench {

enum class Severity : quint8 { Note, Warning, Error };

/// One thing the policy has to say. Errors block sending and exporting until they are resolved.
struct Finding
{
    QString rule; ///< stable id: billing.needs-endpoint, billing.needs-feature, contact.needs-customer …
    Severity severity = Severity::Note;
    QString subscription; ///< its id
    QString eventType;    ///< empty: not of one event type
    QString message;      ///< a translated sentence that says what to do

    bool operator==(const Finding &) const = default;
};

/// Checks a whole design against the payload matrix; errors first, then warnings, then notes. What a
/// subscription's default causes is said once, what an event type's own cell causes with the event type. A
/// justification of the subscription's default covers the event types' own cells too.
[[nodiscard]] QList<Finding> checkPolicy(const Design &design, const Catalogue &catalogue);

/// The findings of one event type of one subscription, those of the whole subscription and of the whole
/// design included.
[[nodiscard]] QList<Finding> findingsFor(const QList<Finding> &findings, const QString &subscription,
                                         const QString &eventType);

/// Whether an error is among them.
[[nodiscard]] bool blocks(const QList<Finding> &findings);

/// Event types that the design names and the catalogue does not have in any version, or a catalogue version
/// that it does not have; InvalidInput with the names and the remedy. Event types of another version are a
/// finding of checkPolicy() instead: choosing a smaller catalogue must not make a design unreadable.
[[nodiscard]] Result<void> checkEventTypes(const Design &design, const Catalogue &catalogue);

/// error, warning, note
[[nodiscard]] QString idOf(Severity severity);

} // namespace hookbench
