#include "model/exporting/markdownexport.h"

#include "model/exporting/documentcontent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// Text that no Markdown reader, and no template engine that runs before it, takes for more than text.
QString escaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        if (letter == u'<')
            plain += u"&lt;"_s;
        else if (letter == u'>')
            plain += u"&gt;"_s;
        else if (letter == u'&')
            plain += u"&amp;"_s;
        else if (u"\\`*_[]{}|~$#!@^"_s.contains(letter) || (letter == u':' && text.mid(i, 3) == u"://"))
            plain += u'\\' + QString(letter);
        else
            plain += letter;
    }
    return plain.replace(u"www."_s, u"www\\."_s, Qt::CaseInsensitive);
}

/// Whether text may stand between backticks: nothing in it means something to a template or to a table.
bool isPlainCode(const QString &text)
{
    return std::ranges::all_of(text,
                               [](QChar letter) {
                                   return letter.isLetterOrNumber() ||
                                          u" .,:;/_-+=()'\"%@"_s.contains(letter);
                               }) &&
           text.trimmed() == text && !text.isEmpty();
}

QString spanText(const Span &span)
{
    switch (span.style) {
    case SpanStyle::Code:
        return isPlainCode(span.text) ? u'`' + span.text + u'`' : escaped(span.text);
    case SpanStyle::Strong:
    case SpanStyle::In:
        return u"**"_s + escaped(span.text.trimmed()) + u"**"_s;
    case SpanStyle::Assumed:
        return u'*' + escaped(span.text.trimmed()) + u'*';
    case SpanStyle::Note:
        return u" ("_s + span.text + u')';
    case SpanStyle::Minor:
        return u" — "_s + escaped(span.text);
    case SpanStyle::Break:
        break;
    case SpanStyle::Plain:
    case SpanStyle::Out:
    case SpanStyle::Documented:
    case SpanStyle::Example:
        break;
    }
    return escaped(span.text);
}

QString phraseText(const Phrase &phrase)
{
    QString text;
    for (const Span &span : phrase) {
        QString piece = spanText(span);
        if (text.isEmpty() && span.style == SpanStyle::Minor)
            piece = escaped(span.text);
        if (span.style == SpanStyle::Break)
            piece = text.isEmpty() || text.trimmed().endsWith(u':') ? u" "_s : u" · "_s;
        text += piece;
    }
    return text.simplified();
}

/// As a paragraph or an item, where the first character could make it a list, a heading or a rule.
QString blockText(const Phrase &phrase)
{
    QString text = phraseText(phrase);
    if (!text.isEmpty() && u"-+=:"_s.contains(text.front()))
        text.prepend(u'\\');
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits < text.size() && (text.at(digits) == u'.' || text.at(digits) == u')'))
        text.insert(digits, u'\\');
    return text;
}

QString rowText(const QStringList &cells)
{
    QString row = u"|"_s;
    for (const QString &cell : cells)
        row += cell.isEmpty() ? u"  |"_s : u' ' + cell + u" |"_s;
    return row + u'\n';
}

/// Markdown knows no table without a heading.
QString factsText(const DocumentTable &table)
{
    QString text;
    for (const QList<Phrase> &row : table.rows)
        text += u"- "_s + phraseText(labelled(strong(plainText(row.at(0))), row.at(1))) + u'\n';
    return text;
}

QString tableText(const DocumentTable &table)
{
    if (table.headings.isEmpty())
        return factsText(table);
    QStringList headings;
    for (const QString &heading : table.headings)
        headings.append(escaped(inertText(heading)));
    QString text = rowText(headings) + rowText(QStringList(headings.size(), u"---"_s));
    for (const QList<Phrase> &row : table.rows) {
        QStringList cells;
        for (const Phrase &cell : row)
            cells.append(phraseText(cell).trimmed());
        text += rowText(cells);
    }
    return text;
}

QString codeText(const Block &block)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar letter : block.code) {
        run = letter == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + block.codeLanguage + u'\n' + block.code + u'\n' + fence + u'\n';
}

QString blockMarkdown(const Block &block)
{
    QString text;
    switch (block.kind) {
    case BlockKind::Heading:
        return QString(block.level + 1, u'#') + u' ' + phraseText(block.text) + u'\n';
    case BlockKind::Paragraph:
        return blockText(block.text) + u'\n';
    case BlockKind::Notice:
        return u"> "_s + blockText(block.text) + u'\n';
    case BlockKind::Bullets:
        for (const Phrase &item : block.items)
            text += u"- "_s + blockText(item) + u'\n';
        return text;
    case BlockKind::Numbers:
    case BlockKind::Remarks:
        for (qsizetype i = 0; i < block.items.size(); ++i)
            text += u"%1. "_s.arg(i + 1) + blockText(block.items.at(i)) + u'\n';
        return text;
    case BlockKind::Table:
        return tableText(block.table);
    case BlockKind::Code:
        return codeText(block);
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray markdownOf(const Document &document)
{
    QString text = u"# "_s + escaped(document.title) + u"\n\n"_s + blockText(document.subtitle) + u'\n';
    for (const Block &block : document.blocks)
        text += u'\n' + blockMarkdown(block);
    return text.toUtf8();
}

Result<QList<ExportFile>> writeMarkdown(const ExportContext &context)
{
    return QList<ExportFile>{
        {u"docs/spec.md"_s, u"markdown"_s, {}, markdownOf(specDocument(context)), false}};
}

} // namespace hookbench
