#pragma once

#include "model/exporting/exportset.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <utility>

namespace hookbench {

/// How much a schema asks for. `Consumer` is for receivers: unknown fields pass, texts are open, and only the
/// envelope and what is not assumed must be there, so that no assumption of ours refuses a delivery. `Strict`
/// says exactly what the builder makes. What an option or a rule keeps out is forbidden in both.
enum class SchemaFlavour : quint8 { Consumer, Strict };

enum class SchemaDialect : quint8 { Draft2020, Draft7 };

/// What a caller decides about the schema of an event. The keywords used mean the same in both dialects.
struct SchemaForm
{
    SchemaFlavour flavour = SchemaFlavour::Consumer;
    /// The reference to a payload object's schema: customer → "#/components/schemas/…". Without it the
    /// schemas of objects stand where they are used.
    std::function<std::string(const std::string &object)> refTo;
    /// Catalogue texts for formats that read descriptions as markup; without it they stay as they are.
    std::function<std::string(const std::string &text)> escape;
};

/// The schema of one event's body, and those of its objects when the form has refTo.
struct EventSchema
{
    Json schema;                                 ///< no $schema, $id, $defs or examples
    QList<std::pair<std::string, Json>> objects; ///< name and schema, in payload order
};

/// The schema of what one event type's body can be under the design's options: declared is what is in, in
/// payload order; what an option or a rule keeps out is `false` (`null` where the design sends null).
/// Extra keywords: x-dataClass, x-provenance, x-governedBy of each field; x-leftOut of the whole.
[[nodiscard]] EventSchema eventSchema(const ExportContext &context, const ExportedEvent &event,
                                      const SchemaForm &form);

/// The whole document: eventSchema() with $schema, $id, definitions, examples and open questions.
[[nodiscard]] Json schemaDocument(const ExportContext &context, const ExportedEvent &event,
                                  SchemaFlavour flavour, SchemaDialect dialect);

/// The document's $id: https://hookbench.example/schemas/SLUG/PAYLOADVERSION/DIALECT/FILE. The domain is
/// reserved for examples (RFC 2606): an id names, and nobody should fetch it.
[[nodiscard]] QString schemaId(const ExportContext &context, const ExportedEvent &event,
                               SchemaFlavour flavour, SchemaDialect dialect);

/// Both flavours of every event in both dialects.
[[nodiscard]] Result<QList<ExportFile>> writeJsonSchemas(const ExportContext &context);

} // namespace hookbench
