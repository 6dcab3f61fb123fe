#pragma once

#include <QtCore/QString>

namespace hookbench {

/// What to look at after an answer with that status, as a translated sentence; empty for a 2xx. What to do
/// about an exchange that failed stands in its message.
[[nodiscard]] QString adviceForStatus(int status);

} // namespace hookbench
