#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// OpenAPI 3.1 (spec.openapis.org/oas/v3.1.0): openapi/openapi.json with `webhooks`, what the sender
/// promises, and openapi/openapi-receiver.json with `paths`, the receiver that generators and mock servers
/// can be made from.
[[nodiscard]] Result<QList<ExportFile>> writeOpenApi(const ExportContext &context);

} // namespace hookbench
