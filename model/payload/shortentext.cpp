#include "model/payload/payloadbuilder.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace hookbench {

namespace {

constexpr QChar ellipsis(0x2026);
// What comes after a boundary decides about it only over a few characters.
constexpr qsizetype lookahead = 64;

/// Latin letters, digits and signs: between two of these a user-perceived character always ends (UAX #29).
bool isSimple(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7F) || (code >= 0xC0 && code < 0x250);
}

/// Where the characters end that may stay.
struct Ends
{
    qsizetype oneLess = 0; ///< of all but the last
    qsizetype all = 0;     ///< the text's size when it has no more
};

/// The ends of the first `count` (at least one) and `count` − 1 user-perceived characters. Analysing text
/// costs more than building a payload, so simple text is passed without, and the rest in growing pieces.
Ends endsOfCharacters(QStringView text, int count)
{
    qsizetype start = 0;
    while (start + 1 < text.size() && start < count && isSimple(text[start]) && isSimple(text[start + 1]))
        ++start;
    if (start == count)
        return {start - 1, start};
    const qsizetype left = count - start;
    for (qsizetype length = 2 * left + lookahead;; length *= 4) {
        const QStringView piece = text.sliced(start, std::min(length, text.size() - start));
        const bool isLast = start + piece.size() == text.size();
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, piece.data(), piece.size());
        Ends ends{start, start};
        qsizetype passed = 0;
        for (; passed < left && characters.toNextBoundary() >= 0; ++passed)
            ends = {ends.all, start + characters.position()};
        if (isLast || (passed == left && ends.all + lookahead <= start + piece.size()))
            return ends;
    }
}

/// Where the word of the position begins at the latest: after a blank that nothing combines with.
qsizetype startOfWord(QStringView text, qsizetype position)
{
    qsizetype start = position;
    do {
        start = text.first(start).lastIndexOf(u' ');
    } while (start > 0 && !text[start + 1].isLetterOrNumber());
    return start + 1;
}

/// The last word boundary at or before `limit`, where more text follows; `limit` when the first word goes on
/// beyond it. Only the word at the limit is analysed.
qsizetype lastWordBoundary(QStringView text, qsizetype limit)
{
    const qsizetype start = startOfWord(text, limit);
    const QStringView piece = text.sliced(start, std::min(limit + lookahead, text.size()) - start);
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, piece.data(), piece.size());
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, piece.data(), piece.size());
    words.setPosition(limit - start);
    qsizetype boundary = words.isAtBoundary() ? limit - start : words.toPreviousBoundary();
    // Words may begin inside a character: after an Arabic number sign, for one.
    for (; boundary > 0; boundary = words.toPreviousBoundary()) {
        characters.setPosition(boundary);
        if (characters.isAtBoundary())
            return start + boundary;
    }
    return start > 0 ? start : limit;
}

} // namespace

QString shortenText(const QString &text, int length)
{
    if (length <= 0)
        return {};
    QString folded = text.simplified();
    const Ends ends = endsOfCharacters(folded, length);
    if (ends.all == folded.size())
        return folded;
    QStringView shortened = QStringView(folded).first(lastWordBoundary(folded, ends.oneLess));
    while (shortened.endsWith(u' '))
        shortened.chop(1);
    return shortened.toString() + ellipsis;
}

} // namespace hookbench
