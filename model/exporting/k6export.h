#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// k6/script.js, a load test that sends signed, new events and repeats some, and k6/README.md, which says how
/// to run it on one machine, on several, and in a cluster.
[[nodiscard]] Result<QList<ExportFile>> writeK6(const ExportContext &context);

} // namespace hookbench
