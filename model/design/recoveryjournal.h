#pragma once

#include "model/core/result.h"
#include "model/design/design.h"

#include <optional>

namespace hookbench {

/// Unsaved work on disk, so that a crash loses at most the seconds since the last write. One file in the
/// given folder; it goes when the work is saved or given up.
class RecoveryJournal final
{
public:
    /// What was unsaved, and the file it belongs to (empty when it was never saved).
    struct Entry
    {
        Design design;
        QString path;
        QByteArray
            hash; ///< of that file's content as it was last read or written; empty when it is not known
    };

    explicit RecoveryJournal(const QString &folder);

    [[nodiscard]] Result<void> write(const Entry &entry) const;
    /// Nothing when there is no journal or it cannot be read any more.
    [[nodiscard]] std::optional<Entry> read() const;
    void remove() const;

private:
    QString m_file;
};

} // namespace hookbench
