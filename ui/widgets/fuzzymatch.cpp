#include "ui/widgets/fuzzymatch.h"

#include <QtCore/QString>

#include <algorithm>

namespace hookbench {

namespace {

constexpr int perLetter = 1;
constexpr int forWordBegin = 8;
constexpr int forFollowing = 5;
constexpr int forWholeWordFound = 12;

bool beginsWord(QStringView text, qsizetype position)
{
    if (position == 0)
        return true;
    const QChar before = text.at(position - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(position).isUpper());
}

int scoreOf(QStringView text, const QList<qsizetype> &positions)
{
    int score = -int(std::min<qsizetype>(positions.first(), 10));
    for (qsizetype index = 0; index < positions.size(); ++index) {
        score += perLetter;
        if (beginsWord(text, positions.at(index)))
            score += forWordBegin;
        if (index > 0 && positions.at(index) == positions.at(index - 1) + 1)
            score += forFollowing;
    }
    return score;
}

/// The letters one after the other, each at its first place after the one before.
std::optional<QList<qsizetype>> scattered(QStringView letters, QStringView text, qsizetype from)
{
    QList<qsizetype> positions;
    for (const QChar letter : letters) {
        from = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (from < 0)
            return std::nullopt;
        positions.append(from++);
    }
    return positions;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    QString letters = pattern.toString();
    letters.removeIf([](QChar letter) { return letter.isSpace(); });
    if (letters.isEmpty())
        return FuzzyMatch{};
    std::optional<FuzzyMatch> best;
    // Every place of the first letter is tried, since the first one need not begin the best match.
    for (qsizetype from = 0; from < text.size(); ++from) {
        const auto positions = scattered(letters, text, from);
        if (!positions)
            break;
        FuzzyMatch match{scoreOf(text, *positions), *positions};
        if (!best || match.score > best->score)
            best = std::move(match);
        from = positions->first();
    }
    if (best && text.contains(pattern.trimmed(), Qt::CaseInsensitive))
        best->score += forWholeWordFound;
    return best;
}

} // namespace hookbench
