#pragma once

#include "app/cli/arguments.h"
#include "model/delivery/runorder.h"

namespace hookbench {

/// What only `send` takes: where to, how fast, for how long, and TLS.
[[nodiscard]] QList<OptionSpec> sendOptions();

/// Reads them and the policy into an order, all but plan, secret and scheme. Errors: Usage, and Unreadable
/// for files that are not there.
[[nodiscard]] Result<RunOrder> readSendOptions(const Arguments &arguments);

} // namespace hookbench
