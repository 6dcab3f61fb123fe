#include "model/core/safewriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace hookbench {

namespace {

constexpr qsizetype largestPiece = 64 * 1024;

Error unwritable(const QString &path, const QString &reason)
{
    return {ErrorCode::Unwritable,
            QCoreApplication::translate("SafeWriter", "Cannot write %1: %2. Nothing was changed.")
                .arg(path, reason)};
}

// A rename is only durable once its folder is; not every file system can sync one, so no error.
void syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

bool writeInPieces(QIODevice &device, QByteArrayView bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const qsizetype piece = qMin(largestPiece, bytes.size() - written);
        if (device.write(bytes.data() + written, piece) != piece)
            return false;
        written += piece;
    }
    return true;
}

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

SafeWriter::SafeWriter(QString path)
    : m_path(std::move(path))
{
}

Result<void> SafeWriter::write(QByteArrayView bytes) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(m_path, file.errorString());
    if (!writeInPieces(file, bytes) || !file.flush() || ::fsync(file.handle()) != 0) {
        const QString reason = file.error() == QFileDevice::NoError ? qt_error_string() : file.errorString();
        file.cancelWriting();
        return unwritable(m_path, reason);
    }
    // Read back through the same descriptor: a short write that reported success shows here.
    QFile check;
    const QString written = QStringLiteral("/proc/self/fd/%1").arg(file.handle());
    check.setFileName(QFile::exists(written) ? written : QString());
    if (!check.fileName().isEmpty() &&
        (!check.open(QIODevice::ReadOnly) || sha256(check.readAll()) != sha256(bytes))) {
        file.cancelWriting();
        return unwritable(m_path,
                          QCoreApplication::translate("SafeWriter", "what was written does not read back"));
    }
    if (!file.commit())
        return unwritable(m_path, file.errorString());
    syncFolder(m_path);
    return {};
}

} // namespace hookbench
