#pragma once

#include "app/cli/arguments.h"
#include "model/core/json.h"
#include "model/delivery/retrypolicy.h"

namespace hookbench {

/// `--policy` and `--attempts`.
[[nodiscard]] QList<OptionSpec> policyOptions();

/// The preset or file that --policy names, else the standard one; with --attempts cut to that many, or
/// lengthened by its last wait. Error: Usage for a number out of range, Unreadable or InvalidInput for the
/// file.
[[nodiscard]] Result<RetryPolicy> readPolicy(const Arguments &arguments);

/// One line: the policy's name, attempts and span, and that it is assumed.
[[nodiscard]] QString policyLine(const RetryPolicy &policy);
/// {"id", "provenance": "assumed", "attempts", "spanMs", "timeoutMs", "jitter"}
[[nodiscard]] Json policyJson(const RetryPolicy &policy);

} // namespace hookbench
