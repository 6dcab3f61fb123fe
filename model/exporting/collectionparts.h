#pragma once

#include "model/exporting/exportset.h"

#include <nlohmann/json_fwd.hpp>

#include <initializer_list>
#include <utility>

namespace hookbench {

/// A template's place and what stands in it: {"BODY", …} for @BODY@.
using TemplateValue = std::pair<QByteArrayView, QByteArray>;

/// A file of resources/templates with its places filled in one pass: what a value holds is never taken for a
/// place. A missing file is a bug.
[[nodiscard]] QByteArray fillTemplate(const QString &file, std::initializer_list<TemplateValue> values = {});

/// The scripts with which Postman and Bruno sign: what is common to both, the scheme's part, and the tail.
[[nodiscard]] QByteArray signingScript(SignatureScheme scheme, const QString &tail);

/// A text of a catalogue or a design as Markdown that shows it and does nothing else: white space is folded,
/// control and direction characters go, and everything with a meaning is escaped, also to Postman and Bruno.
[[nodiscard]] QString inertMarkdown(const QString &text);

/// The body without `{{`, which Postman and Bruno take for a variable, and without characters that turn the
/// direction of writing: JSON escapes stand for them. Both occur in texts only, so the values stay the same;
/// other bodies come back byte for byte.
[[nodiscard]] QByteArray inertBody(QByteArray body);

/// The headers of the sample delivery with the parts that are new in each delivery replaced by `fresh`'s.
struct FreshParts
{
    QByteArray eventId;
    QByteArray eventType; ///< empty: as it is
    QByteArray deliveryId;
    QByteArray timestamp;
    QByteArray signature;
};
[[nodiscard]] HeaderFields freshHeaders(const ExportedEvent &event, const FreshParts &fresh);

/// Where collections send to until another address is set: the subscription's receiver without user info,
/// query and fragment, which may hold secrets, or the built-in receiver.
[[nodiscard]] QByteArray receiverAddress(const Subscription &subscription);

/// The public sample secret where the subscription uses it; empty for every other one.
[[nodiscard]] QByteArray collectionSecret(const Subscription &subscription);

/// The family's title, or its id when it has none.
[[nodiscard]] QString familyTitle(const ExportContext &context, const QString &family);

/// The ids of the families of the exported events, in the events' order.
[[nodiscard]] QStringList familiesOf(const ExportContext &context);

/// The event's description in Markdown: what it is and how we know it, and what billing triggers are not.
[[nodiscard]] QString eventNotes(const ExportedEvent &event);

[[nodiscard]] bool carriesBillingTrigger(const EventType &type);

/// In English Markdown: the design, what is assumed, the open questions, what billing triggers are not.
[[nodiscard]] QString exportNotes(const ExportContext &context);

/// JSON that can also stand in a script: ASCII, and no `<` that could end one.
[[nodiscard]] QByteArray scriptJson(const Json &json, int indent = -1);

} // namespace hookbench
