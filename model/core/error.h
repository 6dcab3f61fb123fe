#pragma once

#include <QtCore/QString>

namespace hookbench {

/// What kind of failure an Error is; hookbench-cli turns it into its exit code.
enum class ErrorCode {
    Usage,          ///< the caller asked for something that does not exist
    Unreadable,     ///< a file or stream could not be read
    InvalidInput,   ///< it was read, and what it says is wrong
    Unwritable,     ///< a file could not be written; what was there before is untouched
    ChangedOutside, ///< the file is no longer the one that was read
    Unreachable,    ///< no connection to the host
    Blocked,        ///< the policy forbids it
    Cancelled,      ///< the user stopped it
    Internal        ///< a bug, or a library that failed without a reason of its own
};

/// A failure with a translated whole sentence that names the thing and the remedy.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;

    bool operator==(const Error &) const = default;
};

} // namespace hookbench
