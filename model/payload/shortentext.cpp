#include "model/payload/payloadbuilder.h"

#include <QtCore/QTextBoundaryFinder>

namespace hookbench {

namespace {

constexpr QChar ellipsis(0x2026);

/// Where the first `count` user-perceived characters end; the text's size when it has no more than that.
qsizetype endOfCharacters(const QString &text, int count)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    for (int passed = 0; passed < count; ++passed)
        if (characters.toNextBoundary() < 0)
            return text.size();
    return characters.position();
}

/// The last word boundary at or before `limit`; `limit` when the first word goes on beyond it.
qsizetype lastWordBoundary(const QString &text, qsizetype limit)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    words.setPosition(limit);
    qsizetype boundary = words.isAtBoundary() ? limit : words.toPreviousBoundary();
    // Words may begin inside a character: after an Arabic number sign, for one.
    for (; boundary > 0; boundary = words.toPreviousBoundary()) {
        characters.setPosition(boundary);
        if (characters.isAtBoundary())
            return boundary;
    }
    return limit;
}

} // namespace

QString shortenText(const QString &text, int length)
{
    const QString folded = text.simplified();
    if (length <= 0)
        return {};
    if (endOfCharacters(folded, length) == folded.size())
        return folded;
    const qsizetype limit = endOfCharacters(folded, length - 1);
    QString shortened = folded.first(lastWordBoundary(folded, limit));
    while (shortened.endsWith(u' '))
        shortened.chop(1);
    return shortened + ellipsis;
}

} // namespace hookbench
