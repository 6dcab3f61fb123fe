#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// AsyncAPI 3.0 (asyncapi.com): asyncapi/asyncapi.json, seen from the sender: one channel, a send operation
/// for each event, draft-07 payloads, HTTP bindings.
[[nodiscard]] Result<QList<ExportFile>> writeAsyncApi(const ExportContext &context);

} // namespace hookbench
