#pragma once

#include "model/exporting/exportset.h"

namespace hookbench {

/// curl/EVENT.sh for each event: a POSIX shell script that signs the exported body with openssl and sends it
/// with curl. The secret comes from the environment and is in no argument of any program.
[[nodiscard]] Result<QList<ExportFile>> writeCurlScripts(const ExportContext &context);

} // namespace hookbench
