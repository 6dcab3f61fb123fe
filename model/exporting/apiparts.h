#pragma once

#include "model/exporting/jsonschema.h"

#include <QtCore/QHash>

namespace hookbench {

/// What descriptions of the interface (OpenAPI, AsyncAPI) have in common. All of it in English.

/// Our text or a catalogue's as CommonMark that shows it as it is.
[[nodiscard]] std::string asMarkdown(const QString &text);

/// A delivery header as it is described.
struct DescribedHeader
{
    std::string name;
    std::string description; ///< CommonMark
    std::string pattern;     ///< ECMA-262
    std::string example;
    std::string provenance;
};

/// The headers of a sample delivery in wire order, Content-Type left out.
[[nodiscard]] QList<DescribedHeader> describedHeaders(const ExportedEvent &event, SignatureScheme scheme);

/// The name of the signature's header.
[[nodiscard]] std::string signatureHeader(SignatureScheme scheme);
/// How the signature is made and to be checked; CommonMark.
[[nodiscard]] std::string signatureDescription(SignatureScheme scheme);

/// What the whole interface is, what it is not, and what it rests on; CommonMark.
[[nodiscard]] std::string interfaceDescription(const ExportContext &context);

/// The open questions as {"id", "question", "assumed"}.
[[nodiscard]] Json openQuestionList(const Design &design);

/// Names that may stand in addresses and component maps (`^[A-Za-z0-9._-]+$`), one for each event, in the
/// context's order and unlike each other whatever a user's catalogue calls them.
[[nodiscard]] QList<std::string> componentNames(const ExportContext &context);

/// The schemas of all events, each object's once however many events share it: component name → schema.
struct SharedSchemas
{
    QList<std::string> names; ///< of the events' own schemas, in the context's order
    Json schemas = Json::object();
};
/// `prefix` is where components stand: "#/components/schemas/".
[[nodiscard]] SharedSchemas sharedSchemas(const ExportContext &context, const std::string &prefix);

} // namespace hookbench
