#pragma once

#include "model/catalogue/catalogue.h"
#include "model/catalogue/jsonnode.h"

namespace hookbench {

// The words and references that a catalogue file is made of, each read from its node; an unknown one goes
// to the node's defects.

[[nodiscard]] QString qText(const JsonNode &node);
[[nodiscard]] Provenance readProvenance(const JsonNode &node);
[[nodiscard]] FieldGroup readFieldGroup(const JsonNode &node);
[[nodiscard]] DataClass readDataClass(const JsonNode &node);
[[nodiscard]] FieldType readFieldType(const JsonNode &node);
/// record, externalId, preview; `Envelope` has no word, a path without a dot says it.
[[nodiscard]] FieldOrigin readFieldOrigin(const JsonNode &node);

/// A list of ids of the catalogue's versions: at least one, none twice.
[[nodiscard]] QStringList readVersionList(const JsonNode &node, const Catalogue &catalogue);

/// Whether a JSON value is of the field type.
[[nodiscard]] bool hasType(const Json &value, FieldType type);

/// Whether the builder can compute an envelope field of that name.
[[nodiscard]] bool isEnvelopeName(std::string_view name);

void refuseTwice(const JsonNode &node, const QString &name);
void refuseEmptyList(const JsonNode &node);

} // namespace hookbench
