#pragma once

#include <QtCore/QString>

#include <optional>

namespace hookbench {

/// The delivery log's file: $HOOKBENCH_HISTORY, or history.sqlite among the user's data. Nothing when the
/// variable says `none`: then nothing is recorded, as in tests.
[[nodiscard]] std::optional<QString> historyFile();

} // namespace hookbench
