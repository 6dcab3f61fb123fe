#pragma once

#include <QtCore/QStringList>

namespace hookbench {

class DesignDocument;

/// What the payloads of the selected subscription rest on although nothing is published about it, one
/// translated sentence each: settings, event types, and fields that are in.
[[nodiscard]] QStringList assumptionsInForce(const DesignDocument &document);

} // namespace hookbench
