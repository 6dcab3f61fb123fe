#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// postman/collection.json: a collection of format 2.1 with a folder per family and a request per event,
/// signed by a pre-request script, with the vendor's variable names webhookReceiverUrl, webhookSecret and
/// computedSignature. Runs in newman.
[[nodiscard]] Result<QList<ExportFile>> writePostman(const ExportContext &context);

} // namespace hookbench
