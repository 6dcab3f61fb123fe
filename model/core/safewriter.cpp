#include "model/core/safewriter.h"

#include "model/core/safestream.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QIODevice>

namespace hookbench {

namespace {

constexpr qsizetype largestPiece = qsizetype{64} * 1024;

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
    SafeStream stream(m_path);
    Result<void> done = stream.open();
    if (done)
        done = stream.write(bytes);
    return done ? stream.commit() : done;
}

} // namespace hookbench
