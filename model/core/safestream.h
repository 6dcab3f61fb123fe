#pragma once

#include "model/core/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QCryptographicHash>
#include <QtCore/QSaveFile>

namespace hookbench {

/// SafeWriter for content that is made piece by piece: either all of it stands in the file afterwards, or
/// what stood there before. Without commit() nothing is changed.
class SafeStream final
{
    Q_DISABLE_COPY_MOVE(SafeStream)

public:
    explicit SafeStream(const QString &path);
    ~SafeStream();

    /// Errors of all three: Unwritable, with the path and the reason.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// Reads back what was written before it takes the file's place.
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] Error unwritable(const QString &reason);
    [[nodiscard]] bool readsBack();

    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

} // namespace hookbench
