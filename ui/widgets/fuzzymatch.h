#pragma once

#include <QtCore/QList>
#include <QtCore/QStringView>

#include <optional>

namespace hookbench {

/// How well a pattern fits a text: its letters occur in this order, whatever lies between.
struct FuzzyMatch
{
    int score = 0;              ///< the higher the better; comparable between texts for one pattern
    QList<qsizetype> positions; ///< of the pattern's letters in the text
};

/// Nothing when the letters do not occur in order. Case and spaces in the pattern do not count; letters that
/// begin a word or follow each other count more, and so does a match near the beginning.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace hookbench
