#include "model/core/safestream.h"

#include "model/core/safewriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace hookbench {

namespace {

constexpr std::size_t pieceSize = std::size_t{64} * 1024;

/// A rename is only durable once its folder is; not every file system can sync one, so no error.
void syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

/// /dev/stdout, a pipe: what a rename would replace by a file.
bool isDevice(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

} // namespace

SafeStream::SafeStream(const QString &path)
    : m_file(path)
    , m_device(path)
    , m_isDevice(isDevice(path))
{
}

SafeStream::~SafeStream()
{
    m_file.cancelWriting();
}

Error SafeStream::unwritable(const QString &reason)
{
    m_file.cancelWriting();
    return {ErrorCode::Unwritable,
            QCoreApplication::translate("SafeWriter", "Cannot write %1: %2. Nothing was changed.")
                .arg(m_file.fileName(), reason)};
}

/// With what the library says; a write that came back short without an error leaves nothing to quote.
Error SafeStream::failed()
{
    // Qt calls a short write an unknown error: a text of its own, which is not ours to translate.
    constexpr const char *unknown = "Unknown error";
    const int number = errno;
    if (target().error() != QFileDevice::NoError &&
        target().errorString() != QCoreApplication::translate("QIODevice", unknown))
        return unwritable(target().errorString());
    return unwritable(number != 0
                          ? qt_error_string(number)
                          : QCoreApplication::translate("SafeWriter", "the disk took only a part of it"));
}

Result<void> SafeStream::open()
{
    errno = 0;
    if (m_isDevice ? m_device.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                   : m_file.open(QIODevice::WriteOnly))
        return {};
    return unwritable(target().errorString());
}

Result<void> SafeStream::write(QByteArrayView bytes)
{
    errno = 0;
    if (!writeInPieces(target(), bytes))
        return failed();
    m_hash.addData(bytes);
    m_size += bytes.size();
    return {};
}

/// A write that came back short and reported success shows here. QSaveFile's descriptor can read, too.
bool SafeStream::readsBack() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> piece(pieceSize);
    qint64 at = 0;
    for (;;) {
        const ssize_t got = ::pread(m_file.handle(), piece.data(), piece.size(), at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return false;
        if (got == 0)
            break;
        hash.addData(QByteArrayView(piece.data(), got));
        at += got;
    }
    return at == m_size && hash.result() == m_hash.result();
}

Result<void> SafeStream::commit()
{
    errno = 0;
    if (m_isDevice) {
        m_device.close();
        return m_device.error() == QFileDevice::NoError ? Result<void>() : Result<void>(failed());
    }
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return failed();
    if (!readsBack())
        return unwritable(QCoreApplication::translate("SafeWriter", "what was written does not read back"));
    if (!m_file.commit())
        return unwritable(m_file.errorString());
    syncFolder(m_file.fileName());
    return {};
}

} // namespace hookbench
