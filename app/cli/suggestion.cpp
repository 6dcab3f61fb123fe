#include "app/cli/suggestion.h"

#include <algorithm>
#include <vector>

namespace hookbench {

namespace {

// Optimal string alignment distance.
int distance(QStringView from, QStringView to)
{
    const auto width = std::size_t(to.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (std::size_t column = 0; column < width; ++column)
        last[column] = int(column);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto at = std::size_t(j);
            const int change = from[i - 1].toCaseFolded() == to[j - 1].toCaseFolded() ? 0 : 1;
            row[at] = std::min({row[at - 1] + 1, last[at] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

} // namespace

QString nearest(QStringView word, const QStringList &candidates)
{
    constexpr qsizetype longestWord = 100;
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    QString best;
    int bestDistance = 0;
    for (const QString &candidate : candidates) {
        const int found = distance(word, candidate);
        const bool isNear = 3 * found <= int(qMax(word.size(), candidate.size()));
        if (isNear && (best.isEmpty() || found < bestDistance)) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

} // namespace hookbench
