#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// fixtures/fixtures.zip: for each event a valid, a tampered, a stale and a duplicate delivery as exact
/// bytes, signed with the public sample secret. index.json in it names them:
/// {"secret","vectors":[{"eventType","kind","body","headers","verifies"}]}; `verifies` is about the
/// signature. The same context gives the same bytes: nothing is compressed, and times and permissions are
/// fixed.
[[nodiscard]] Result<QList<ExportFile>> writeFixtures(const ExportContext &context);

} // namespace hookbench
