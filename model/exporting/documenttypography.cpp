#include "model/exporting/document.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// A number and its unit stay on one line; an apostrophe is one; quotation marks are those of English.
QString refined(QString text, bool isEnglish)
{
    static const QRegularExpression unit(
        u"(?<=\\d) (?=(?:ms|s|min|h|d|j|KB|Ko|%|\u062b|\u062f|\u0633|\u064a\u0648\u0645)(?![\\w]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sign(u"(?<=\u00b1) (?=\\d)"_s);
    static const QRegularExpression apostrophe(u"(?<=\\p{L})'(?=\\p{L})"_s);
    static const QRegularExpression quoted(u"(?<![^\\s(])\"([^\"]+)\"(?![^\\s.,;:!?)])"_s);
    text.replace(unit, u"\u00a0"_s).replace(sign, u"\u00a0"_s).replace(apostrophe, u"\u2019"_s);
    if (isEnglish)
        text.replace(quoted, u"\u201c\\1\u201d"_s);
    return text;
}

void refine(Phrase &phrase, bool isEnglish)
{
    QString before; // the letter that a span follows, since a number and its unit can be two spans
    for (Span &span : phrase) {
        if (span.style != SpanStyle::Code)
            span.text = refined(before + span.text, isEnglish).mid(before.size());
        before = span.text.right(1);
    }
}

} // namespace

void refineTypography(Document &document)
{
    const bool isEnglish = document.language == u"en";
    refine(document.subtitle, isEnglish);
    for (Block &block : document.blocks) {
        refine(block.text, isEnglish);
        for (Phrase &item : block.items)
            refine(item, isEnglish);
        for (QString &heading : block.table.headings)
            heading = refined(heading, isEnglish);
        for (QList<Phrase> &row : block.table.rows)
            for (Phrase &cell : row)
                refine(cell, isEnglish);
    }
}

} // namespace hookbench
