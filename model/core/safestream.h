#pragma once

#include "model/core/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

namespace hookbench {

/// SafeWriter for content that is made piece by piece: either all of it stands in the file afterwards, or
/// what stood there before. Without commit() nothing is changed. A device or a pipe is no file to replace:
/// it takes the bytes as they come.
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
    [[nodiscard]] QFileDevice &target() { return m_isDevice ? static_cast<QFileDevice &>(m_device) : m_file; }
    [[nodiscard]] Error unwritable(const QString &reason);
    [[nodiscard]] Error failed();
    [[nodiscard]] bool readsBack() const;

    QSaveFile m_file;
    QFile m_device;
    bool m_isDevice = false;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

} // namespace hookbench
