#pragma once

#include <QtCore/QStringList>

namespace hookbench {

/// The known name that a mistyped one was probably meant to be: fewest edits (Levenshtein), at most a third
/// of its length; empty when none is that near.
[[nodiscard]] QString nearestName(QStringView mistyped, const QStringList &known);

} // namespace hookbench
