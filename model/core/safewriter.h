#pragma once

#include "model/core/result.h"

#include <QtCore/QByteArrayView>

class QIODevice;

namespace hookbench {

/// How a user's file is written: either the whole new content stands there afterwards, or the old one does.
/// Written beside the target in pieces, read back, compared, renamed, and the folder synced;
/// QSaveFile alone replaces a good file by a truncated one on a full disk.
class SafeWriter final
{
public:
    explicit SafeWriter(QString path);

    /// Replaces the file's content. Errors: Unwritable, with the path and the reason; the file as it was.
    [[nodiscard]] Result<void> write(QByteArrayView bytes) const;

private:
    QString m_path;
};

/// Writes all bytes in pieces of at most 64 KiB, every return value checked; false on the first short or
/// failed write.
[[nodiscard]] bool writeInPieces(QIODevice &device, QByteArrayView bytes);

/// SHA-256 of the bytes, raw.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace hookbench
