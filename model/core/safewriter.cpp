#include "model/core/safewriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hookbench {

namespace {

constexpr qsizetype largestPiece = qsizetype{64} * 1024;

Error unwritable(const QString &path, const QString &reason)
{
    return {ErrorCode::Unwritable,
            QCoreApplication::translate("SafeWriter", "Cannot write %1: %2. Nothing was changed.")
                .arg(path, reason)};
}

// What the library says; a write that came back short without an error leaves nothing to quote.
QString failure(const QSaveFile &file)
{
    // Qt calls a short write an unknown error: a text of its own, which is not ours to translate.
    constexpr const char *unknown = "Unknown error";
    if (file.error() != QFileDevice::NoError &&
        file.errorString() != QCoreApplication::translate("QIODevice", unknown))
        return file.errorString();
    return errno != 0 ? qt_error_string(errno)
                      : QCoreApplication::translate("SafeWriter", "the disk took only a part of it");
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

// A write that came back short and reported success shows here. QSaveFile's descriptor can read, too.
bool readsBack(int descriptor, QByteArrayView bytes)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0 || status.st_size != bytes.size())
        return false;
    std::vector<char> piece(std::size_t{largestPiece});
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t got = ::pread(descriptor, piece.data(), piece.size(), at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || got > bytes.size() - at ||
            std::memcmp(piece.data(), bytes.data() + at, std::size_t(got)) != 0)
            return false;
        at += got;
    }
    return true;
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
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(m_path, file.errorString());
    if (!writeInPieces(file, bytes) || !file.flush() || ::fsync(file.handle()) != 0) {
        const QString reason = failure(file);
        file.cancelWriting();
        return unwritable(m_path, reason);
    }
    if (!readsBack(file.handle(), bytes)) {
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
