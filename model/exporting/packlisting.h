#pragma once

#include "model/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hookbench {

struct PackEntry
{
    QString path;
    qint64 size = 0; ///< of the bytes inside

    bool operator==(const PackEntry &) const = default;
};

/// What a zip archive holds, in its order. Error: InvalidInput when it is none.
[[nodiscard]] Result<QList<PackEntry>> packEntries(const QByteArray &zip);

} // namespace hookbench
