#pragma once

#include "app/cli/arguments.h"
#include "app/cli/preparedevent.h"
#include "model/delivery/sequence.h"

namespace hookbench {

/// `--duplicates`, `--concurrent`, `--sequence`, `--count`, `--rate`, `--concurrency`, `--age`, `--tamper`,
/// `--body`: what `send` and `simulate` lay out.
[[nodiscard]] QList<OptionSpec> sequenceOptions();

/// Reads them, the own body as well. Errors: Usage for options that contradict each other or do not fit the
/// sequence; Unreadable or InvalidInput for a body that cannot be had.
[[nodiscard]] Result<Sequence> readSequence(const Arguments &arguments);

/// Whether the sequence says by itself which event type it is about.
[[nodiscard]] MissingEvent missingEventFor(const Sequence &sequence);

} // namespace hookbench
