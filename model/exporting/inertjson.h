#pragma once

#include "model/core/json.h"

#include <QtCore/QByteArray>

namespace hookbench {

/// How many bytes the character at `at` has when it turns the direction of what follows or is a line
/// separator that JSON does not see as one; 0 for all others. The text is UTF-8.
[[nodiscard]] qsizetype unseenLength(QByteArrayView text, qsizetype at);

/// JSON in which such characters are escapes: the same values, read by people in the order in which machines
/// do.
[[nodiscard]] QByteArray withVisibleDirections(const QByteArray &json);

/// Indented, for a file.
[[nodiscard]] QByteArray dumpInertJson(const Json &json);

} // namespace hookbench
