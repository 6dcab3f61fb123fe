#pragma once

#include <QtCore/QtGlobal>

#include <chrono>

namespace hookbench {

/// What the receiver puts up with; beyond it requests are refused and connections closed.
struct ReceiverLimits
{
    qsizetype headBytes = qsizetype{64} * 1024;        ///< request line and headers: 431
    qsizetype bodyBytes = qsizetype{10} * 1024 * 1024; ///< decoded: 413
    std::chrono::milliseconds headTime{10'000};        ///< until the head is whole: 408
    std::chrono::milliseconds requestTime{60'000};     ///< until the request is whole: 408
    qsizetype connections = 256;                       ///< at the same time: 503
    qsizetype rememberedEvents = 100'000;              ///< for telling duplicates; the oldest go first
};

} // namespace hookbench
