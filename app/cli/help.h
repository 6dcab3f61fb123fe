#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace hookbench {

using Commands = std::vector<std::unique_ptr<Command>>;

/// What `hookbench-cli --help` prints: every command with its summary.
[[nodiscard]] QString generalHelp(const Commands &commands);

/// What `hookbench-cli COMMAND --help` prints: usage, summary, operand, options.
[[nodiscard]] QString commandHelp(const Command &command);

/// The options that every command takes.
[[nodiscard]] QList<OptionSpec> globalOptions();

} // namespace hookbench
