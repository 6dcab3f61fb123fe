#pragma once

#include "model/catalogue/catalogue.h"
#include "model/core/result.h"

namespace hookbench {

/// Reads and checks a catalogue (the format is described in resources/catalogue/README.md). Every reference
/// must lead somewhere: versions, families, objects, event types, groups. Fields and the objects of event
/// types come back in payload order, however they stand in the file. Errors: InvalidInput with `source`,
/// line, column and reason.
[[nodiscard]] Result<Catalogue> readCatalogue(QByteArrayView text, const QString &source);

/// Reads a user's own catalogue file.
[[nodiscard]] Result<Catalogue> loadCatalogue(const QString &path);

/// The catalogue that ships with the program; a defect in it is a bug and stops the program.
[[nodiscard]] Catalogue builtInCatalogue();

} // namespace hookbench
