#pragma once

#include "model/exporting/document.h"
#include "model/exporting/exportcontext.h"

#include <optional>

namespace hookbench {

/// The specification of what a subscription gets, in the user's language: the same for every form.
[[nodiscard]] Document specDocument(const ExportContext &context);

// Its parts, each of which adds its sections.
void addOverview(Document &document, const ExportContext &context);
void addMatrix(Document &document, const ExportContext &context);
void addFields(Document &document, const ExportContext &context);
void addProtocol(Document &document, const ExportContext &context);
void addSignature(Document &document, const ExportContext &context);
void addDelivery(Document &document, const ExportContext &context);
void addReceiverDuties(Document &document, const ExportContext &context);
void addProcessingRecord(Document &document, const ExportContext &context);
void addAgreements(Document &document, const ExportContext &context);

// What several parts say.

/// documented, example or assumed in the user's language, marked as such.
[[nodiscard]] Span provenanceSpan(Provenance provenance);
/// The event type's own justification, else the subscription's; empty without one.
[[nodiscard]] QString justificationIn(const ExportContext &context, const QString &eventType, Option option);
/// Whether a decision is about a field that this event type can carry in this version.
[[nodiscard]] bool isOfEvent(const FieldDecision &decision);
/// text, number, yes or no; with the format where there is one.
[[nodiscard]] QString typeText(const CatalogueField &field);
/// Without user information and query, which may hold secrets; nothing for the built-in receiver.
[[nodiscard]] QString receiverText(const Subscription &subscription);
/// "label: text" with the user's language's colon.
[[nodiscard]] Phrase labelled(const Span &label, const Phrase &text);
/// What stands between the names of a list in the user's language.
[[nodiscard]] QString listSeparator();
/// "a, b, c" of event types, each as code.
[[nodiscard]] Phrase eventList(const QStringList &eventTypes);
/// The event that examples are taken from: the published one, else the first; nothing without events.
[[nodiscard]] const ExportedEvent *documentedEvent(const ExportContext &context);
/// A Python program that computes the example's signature and stops when it is another.
[[nodiscard]] QString signatureProgram(const ExportContext &context, const ExportedEvent &event);

} // namespace hookbench
