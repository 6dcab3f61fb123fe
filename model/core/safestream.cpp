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

} // namespace

SafeStream::SafeStream(const QString &path)
    : m_file(path)
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

Result<void> SafeStream::open()
{
    if (m_file.open(QIODevice::WriteOnly))
        return {};
    return unwritable(m_file.errorString());
}

Result<void> SafeStream::write(QByteArrayView bytes)
{
    errno = 0;
    if (!writeInPieces(m_file, bytes))
        return unwritable(m_file.error() != QFileDevice::NoError || errno == 0 ? m_file.errorString()
                                                                               : qt_error_string(errno));
    m_hash.addData(bytes);
    m_size += bytes.size();
    return {};
}

bool SafeStream::readsBack()
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
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return unwritable(errno != 0 ? qt_error_string(errno) : m_file.errorString());
    if (!readsBack())
        return unwritable(QCoreApplication::translate("SafeWriter", "what was written does not read back"));
    if (!m_file.commit())
        return unwritable(m_file.errorString());
    // A rename is only durable once its folder is; not every file system can sync one, so no error.
    const QByteArray folder = QFile::encodeName(QFileInfo(m_file.fileName()).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
    return {};
}

} // namespace hookbench
