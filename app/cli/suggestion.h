#pragma once

#include <QtCore/QStringList>

namespace hookbench {

/// The candidate that `word` was most likely meant to be, by the fewest insertions, deletions, changes and
/// swaps of neighbours; empty when none is near (more than a third of the longer word would have to change).
[[nodiscard]] QString nearest(QStringView word, const QStringList &candidates);

} // namespace hookbench
