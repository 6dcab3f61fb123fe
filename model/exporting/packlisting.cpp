#include "model/exporting/packlisting.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>

#include <quazip/quazip.h>
#include <quazip/quazipfileinfo.h>

namespace hookbench {

Result<QList<PackEntry>> packEntries(const QByteArray &zip)
{
    QBuffer buffer;
    buffer.setData(zip);
    QuaZip archive(&buffer);
    if (!archive.open(QuaZip::mdUnzip))
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Export", "These bytes are no zip archive.")};
    QList<PackEntry> entries;
    for (const QuaZipFileInfo64 &info : archive.getFileInfoList64())
        entries.append({info.name, qint64(info.uncompressedSize)});
    return entries;
}

} // namespace hookbench
