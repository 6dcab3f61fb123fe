#pragma once

#include "app/cli/arguments.h"
#include "model/core/clock.h"
#include "model/core/ids.h"
#include "model/core/randomsource.h"
#include "model/design/design.h"

#include <memory>
#include <optional>

namespace hookbench {

/// Options that more than one command takes, and how their values are read.

/// `--format`; the first of the formats is the default.
[[nodiscard]] OptionSpec formatOption(const QStringList &formats);
[[nodiscard]] bool wantsJson(const Arguments &arguments);

[[nodiscard]] OperandSpec designOperand(OperandSpec::Need need);
[[nodiscard]] OptionSpec subscriptionOption();
[[nodiscard]] OptionSpec bodyOption();
[[nodiscard]] OptionSpec schemeOption();

/// `--id`, `--now`, `--seed`: what makes output byte-identical.
[[nodiscard]] QList<OptionSpec> determinismOptions();

/// Nothing when the option was not given. Error: Usage when it is no instant.
[[nodiscard]] Result<std::optional<Instant>> readNow(const Arguments &arguments);

/// Nothing when the option was not given. Error: Usage when it cannot stand in a header.
[[nodiscard]] Result<std::optional<EventId>> readEventId(const Arguments &arguments);

/// Nothing when the option was not given. Error: Usage when it is no number.
[[nodiscard]] Result<std::optional<quint64>> readSeed(const Arguments &arguments);

/// A source seeded by --seed; without it by --id and the instant, so that both together always give the
/// same ids; without either the system's. Error: Usage when the seed is no number.
[[nodiscard]] Result<std::unique_ptr<RandomSource>> readRandomSource(const Arguments &arguments, Instant now);

/// --scheme, or Ordinavo's.
[[nodiscard]] SignatureScheme readScheme(const Arguments &arguments);

/// The bytes of the file, or of stdin for `-`.
[[nodiscard]] Result<QByteArray> readBody(const QString &path);

} // namespace hookbench
