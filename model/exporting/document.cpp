#include "model/exporting/document.h"

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

bool turnsDirection(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e ||
           code == 0x200f || code == 0x061c;
}

bool isUnseen(QChar letter)
{
    const char16_t code = letter.unicode();
    return letter.category() == QChar::Other_Control || turnsDirection(letter) || code == 0x2028 ||
           code == 0x2029 || code == 0xfeff || code >= 0xfffe;
}

QString escaped(QChar letter)
{
    return u"\\u%1"_s.arg(int(letter.unicode()), 4, 16, QChar(u'0'));
}

void addList(QList<Block> &blocks, BlockKind kind, const QList<Phrase> &items)
{
    Block block;
    block.kind = kind;
    block.items = items;
    if (!items.isEmpty())
        blocks.append(block);
}

} // namespace

QString inertText(const QString &text)
{
    QString inert;
    inert.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\n' || letter == u'\t' || letter == u'\r')
            inert += u' ';
        else if (isUnseen(letter))
            inert += escaped(letter);
        else
            inert += letter;
    }
    return inert;
}

Span::Span(const QString &shownText, SpanStyle spanStyle)
    : text(inertText(shownText))
    , style(spanStyle)
{
}

Span code(const QString &text)
{
    return {text, SpanStyle::Code};
}

Span strong(const QString &text)
{
    return {text, SpanStyle::Strong};
}

Span given(const QString &text)
{
    Span span(text);
    span.isGiven = true;
    return span;
}

Span lineBreak()
{
    return {QString(), SpanStyle::Break};
}

bool runsAgainst(const QString &text, bool isRightToLeft)
{
    bool hasLeftToRight = false;
    bool hasRightToLeft = false;
    for (const QChar letter : text) {
        const QChar::Direction direction = letter.direction();
        hasLeftToRight = hasLeftToRight || direction == QChar::DirL;
        hasRightToLeft = hasRightToLeft || direction == QChar::DirR || direction == QChar::DirAL;
    }
    return isRightToLeft ? hasLeftToRight && !hasRightToLeft : hasRightToLeft && !hasLeftToRight;
}

Phrase phrase(const QString &sentence, const QList<Span> &arguments)
{
    Phrase phrase;
    qsizetype from = 0;
    for (qsizetype at = sentence.indexOf(u'%'); at >= 0; at = sentence.indexOf(u'%', at + 1)) {
        const int number = at + 1 < sentence.size() ? sentence.at(at + 1).digitValue() : -1;
        if (number < 1 || number > arguments.size())
            continue;
        if (at > from)
            phrase.append(Span(sentence.mid(from, at - from)));
        phrase.append(arguments.at(number - 1));
        from = at + 2;
    }
    if (from < sentence.size())
        phrase.append(Span(sentence.mid(from)));
    return phrase;
}

QString plainText(const Phrase &phrase)
{
    QString text;
    for (const Span &span : phrase)
        text += span.text;
    return text;
}

void Document::heading(int level, const QString &text)
{
    Block block;
    block.kind = BlockKind::Heading;
    block.level = level;
    block.text = {Span(text)};
    blocks.append(block);
}

void Document::paragraph(const Phrase &text)
{
    Block block;
    block.text = text;
    blocks.append(block);
}

void Document::notice(const Phrase &text)
{
    Block block;
    block.kind = BlockKind::Notice;
    block.text = text;
    blocks.append(block);
}

void Document::bullets(const QList<Phrase> &items)
{
    addList(blocks, BlockKind::Bullets, items);
}

void Document::numbers(const QList<Phrase> &items)
{
    addList(blocks, BlockKind::Numbers, items);
}

void Document::remarks(const QList<Phrase> &items)
{
    addList(blocks, BlockKind::Remarks, items);
}

void Document::addTable(const DocumentTable &table)
{
    Block block;
    block.kind = BlockKind::Table;
    block.table = table;
    if (!table.rows.isEmpty())
        blocks.append(block);
}

void Document::addCode(const QString &codeLanguage, const QString &lines)
{
    Block block;
    block.kind = BlockKind::Code;
    block.codeLanguage = codeLanguage;
    QStringList inert;
    for (const QString &line : lines.split(u'\n'))
        inert.append(inertText(line));
    while (!inert.isEmpty() && inert.constLast().isEmpty())
        inert.removeLast();
    block.code = inert.join(u'\n');
    blocks.append(block);
}

} // namespace hookbench
