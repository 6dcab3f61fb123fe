#pragma once

#include <QtCore/QString>

namespace hookbench {

/// What a program writes (a script, an address), for a sentence that may run from right to left: isolated
/// there, so that its parts keep their order. As it is where sentences run from left to right.
[[nodiscard]] QString isolated(const QString &text);

/// A sentence, or a name of the user's, with what programs write in it isolated: paths, addresses, ids,
/// times, statuses with their ranges. They are known by what stands between their letters and digits, and
/// take the words around them along that run in their direction; a whole sentence
/// of the other direction is isolated with its full stop. As it is where sentences run from left to right.
[[nodiscard]] QString directed(const QString &text);

} // namespace hookbench
