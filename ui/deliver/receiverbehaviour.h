#pragma once

#include "model/receiver/receiver.h"

namespace hookbench {

/// A script as people read it: `500×2, then 200`.
[[nodiscard]] QString readableScript(const AnswerScript &script);

/// What is special about the receiver, in one line: `answers 500×2, then 200 · by event id`.
[[nodiscard]] QString summaryOf(const ReceiverSettings &settings);

[[nodiscard]] QString titleOf(Deduplication deduplication);
[[nodiscard]] QString titleOf(ReceiverCertificate certificate);

} // namespace hookbench
