#pragma once

#include "model/core/result.h"

namespace hookbench {

/// What the process answers its caller; fixed, scripts depend on it.
enum class ExitCode : int {
    Fine = 0,
    Findings = 1,     ///< does not verify, policy finding, delivery exhausted
    Usage = 2,        ///< the command line is wrong
    InvalidInput = 3, ///< a file is unreadable, unwritable, or says something wrong
    Unreachable = 4,  ///< no attempt got as far as a connection
    Blocked = 5,      ///< the policy forbids it
    Internal = 70,    ///< a bug
    Interrupted = 130
};

/// How a command ended: with an exit code of its own, or with an error to be told.
using Outcome = Result<ExitCode>;

[[nodiscard]] constexpr ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return ExitCode::Usage;
    case ErrorCode::Unreadable:
    case ErrorCode::InvalidInput:
    case ErrorCode::Unwritable:
    case ErrorCode::ChangedOutside:
        return ExitCode::InvalidInput;
    case ErrorCode::Unreachable:
        return ExitCode::Unreachable;
    case ErrorCode::Blocked:
        return ExitCode::Blocked;
    case ErrorCode::Cancelled:
        return ExitCode::Interrupted;
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::Internal;
}

} // namespace hookbench
