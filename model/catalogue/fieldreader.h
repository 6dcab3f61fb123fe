#pragma once

#include "model/catalogue/catalogue.h"
#include "model/catalogue/jsonnode.h"

namespace hookbench {

/// Reads one field of a catalogue file whose versions, families, objects, event types and earlier fields
/// are in `catalogue` already, and checks it against them.
[[nodiscard]] CatalogueField readField(const JsonNode &node, const Catalogue &catalogue);

} // namespace hookbench
