#include "model/history/historyplace.h"

#include <QtCore/QStandardPaths>

namespace hookbench {

using namespace Qt::StringLiterals;

std::optional<QString> historyFile()
{
    const QString chosen = qEnvironmentVariable("HOOKBENCH_HISTORY");
    if (chosen == u"none")
        return {};
    if (!chosen.isEmpty())
        return chosen;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/hookbench/history.sqlite"_s;
}

} // namespace hookbench
