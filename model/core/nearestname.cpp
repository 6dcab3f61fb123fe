#include "model/core/nearestname.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace hookbench {

namespace {

constexpr qsizetype longestCompared = 200;

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestName(QStringView mistyped, const QStringList &known)
{
    QString nearest;
    if (mistyped.size() > longestCompared)
        return nearest;
    qsizetype fewest = mistyped.size() / 3 + 1;
    for (const QString &name : known) {
        const qsizetype distance = editDistance(mistyped, name);
        if (distance < fewest) {
            fewest = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace hookbench
