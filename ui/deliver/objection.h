#pragma once

#include "model/delivery/sequence.h"

namespace hookbench {

class DesignDocument;

/// What stands against sending the document's event in that sequence, as translated sentences with the
/// remedy; empty when nothing does.
[[nodiscard]] QString objectionTo(const DesignDocument &document, const Sequence &sequence);

} // namespace hookbench
