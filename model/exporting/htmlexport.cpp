#include "model/exporting/htmlexport.h"

#include "model/core/safewriter.h"
#include "model/exporting/documentcontent.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

// What is longer may be broken anywhere, so that a signature does not widen its column.
constexpr qsizetype longCode = 40;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// Text that is nothing but text, for template engines that read the file before a browser does, too.
QString escaped(const QString &text)
{
    QString plain = text.toHtmlEscaped();
    plain.replace(u'\'', u"&#39;"_s).replace(u'`', u"&#96;"_s).replace(u'$', u"&#36;"_s);
    return plain.replace(u'{', u"&#123;"_s).replace(u'}', u"&#125;"_s);
}

QString marked(QLatin1StringView name, const QString &text)
{
    return u"<span class=\"mark %1\">"_s.arg(name) + escaped(text) + u"</span>"_s;
}

[[nodiscard]] bool isMark(SpanStyle style)
{
    return style >= SpanStyle::In && style <= SpanStyle::Assumed;
}

/// Writes the pieces of one document.
class HtmlWriter final
{
public:
    explicit HtmlWriter(const Document &document)
        : m_document(document)
    {
    }

    [[nodiscard]] QString phrase(const Phrase &phrase) const;
    [[nodiscard]] QString block(const Block &block, qsizetype number) const;
    [[nodiscard]] QString contents() const;

private:
    [[nodiscard]] QString span(const Span &span) const;
    [[nodiscard]] QString list(const Block &block) const;
    [[nodiscard]] QString table(const DocumentTable &table) const;

    const Document &m_document;
};

QString HtmlWriter::span(const Span &span) const
{
    switch (span.style) {
    case SpanStyle::Plain:
        // What runs against the document's direction keeps its punctuation.
        return runsAgainst(span.text, m_document.isRightToLeft)
                   ? u"<bdi>"_s + escaped(span.text) + u"</bdi>"_s
                   : escaped(span.text);
    case SpanStyle::Strong:
        return u"<strong>"_s + escaped(span.text) + u"</strong>"_s;
    case SpanStyle::Code:
        return (span.text.size() > longCode ? u"<code class=\"long\">"_s : u"<code>"_s) + escaped(span.text) +
               u"</code>"_s;
    case SpanStyle::Break:
        return u"<br>"_s;
    case SpanStyle::Minor:
        return u"<span class=\"minor\">"_s + escaped(span.text) + u"</span>"_s;
    case SpanStyle::Note:
        return u"<sup>"_s + escaped(span.text) + u"</sup>"_s;
    case SpanStyle::In:
        return marked("in"_L1, span.text);
    case SpanStyle::Out:
        return marked("out"_L1, span.text);
    case SpanStyle::Documented:
        return marked("documented"_L1, span.text);
    case SpanStyle::Example:
        return marked("example"_L1, span.text);
    case SpanStyle::Assumed:
        return marked("assumed"_L1, span.text);
    }
    Q_UNREACHABLE();
}

QString HtmlWriter::phrase(const Phrase &phrase) const
{
    QString html;
    bool afterNote = false;
    bool isKept = false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const Span &piece = phrase.at(i);
        const bool beforeNote = i + 1 < phrase.size() && phrase.at(i + 1).style == SpanStyle::Note;
        // A line may break after a mark, which is a box of its own: its number is kept beside it.
        if (beforeNote && isMark(piece.style)) {
            html += u"<span class=\"kept\">"_s;
            isKept = true;
        }
        // Two numbers in a row are two, not one of two digits.
        if (piece.style == SpanStyle::Note && afterNote)
            html += u"<sup>,</sup>"_s;
        html += span(piece);
        if (isKept && !beforeNote) {
            html += u"</span>"_s;
            isKept = false;
        }
        afterNote = piece.style == SpanStyle::Note;
    }
    return html.trimmed();
}

QString HtmlWriter::list(const Block &block) const
{
    const QLatin1StringView tag = block.kind == BlockKind::Bullets ? "ul"_L1 : "ol"_L1;
    QString html = u'<' + tag + (block.kind == BlockKind::Remarks ? u" class=\"remarks\">\n"_s : u">\n"_s);
    for (const Phrase &item : block.items)
        html += u"<li>"_s + phrase(item) + u"</li>\n"_s;
    return html + u"</"_s + tag + u">\n"_s;
}

QString HtmlWriter::table(const DocumentTable &table) const
{
    QString html =
        u"<div class=\"scroll\">\n"_s + (table.isForm ? u"<table class=\"form\">\n"_s : u"<table>\n"_s);
    if (!table.headings.isEmpty()) {
        html += u"<thead>\n<tr>"_s;
        for (const QString &heading : table.headings)
            html += u"<th scope=\"col\">"_s + escaped(inertText(heading)) + u"</th>"_s;
        html += u"</tr>\n</thead>\n"_s;
    }
    html += u"<tbody>\n"_s;
    for (const QList<Phrase> &row : table.rows) {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isName = i == 0 && table.headings.isEmpty();
            html += (isName ? u"<th scope=\"row\">"_s : u"<td>"_s) + phrase(row.at(i)) +
                    (isName ? u"</th>"_s : u"</td>"_s);
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</tbody>\n</table>\n</div>\n"_s;
}

QString HtmlWriter::block(const Block &block, qsizetype number) const
{
    switch (block.kind) {
    case BlockKind::Heading:
        return u"<h%1 id=\"s%2\">"_s.arg(block.level + 1).arg(number) + phrase(block.text) +
               u"</h%1>\n"_s.arg(block.level + 1);
    case BlockKind::Paragraph:
        return u"<p>"_s + phrase(block.text) + u"</p>\n"_s;
    case BlockKind::Notice:
        return u"<div class=\"notice\"><p>"_s + phrase(block.text) + u"</p></div>\n"_s;
    case BlockKind::Bullets:
    case BlockKind::Numbers:
    case BlockKind::Remarks:
        return list(block);
    case BlockKind::Table:
        return table(block.table);
    case BlockKind::Code:
        return u"<pre><code>"_s + escaped(block.code) + u"</code></pre>\n"_s;
    }
    Q_UNREACHABLE();
}

/// Chapters, each with its sections.
QString HtmlWriter::contents() const
{
    QString html = u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">"_s +
                   escaped(Text::tr("Contents")) + u"</h2>\n<ol>\n"_s;
    int level = 0;
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const Block &heading = m_document.blocks.at(i);
        if (heading.kind != BlockKind::Heading)
            continue;
        if (level == 0)
            html += u"<li>"_s;
        else if (heading.level > level)
            html += u"\n<ol>\n<li>"_s;
        else
            html += (heading.level < level ? u"</li>\n</ol>\n</li>\n<li>"_s : u"</li>\n<li>"_s);
        html += u"<a href=\"#s%1\">"_s.arg(i) + phrase(heading.text) + u"</a>"_s;
        level = heading.level;
    }
    return html + (level == 2 ? u"</li>\n</ol>\n</li>\n"_s : u"</li>\n"_s) + u"</ol>\n</nav>\n"_s;
}

QString head(const Document &document)
{
    const QByteArray style = htmlStyle();
    const QString hash = QString::fromLatin1(sha256(style).toBase64());
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
               document.language, document.isRightToLeft ? u"rtl"_s : u"ltr"_s) +
           u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"_s +
           hash + u"'; base-uri 'none'; form-action 'none'\">\n"_s +
           u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s +
           escaped(document.title) + u"</title>\n<style>"_s + QString::fromUtf8(style) +
           u"</style>\n</head>\n"_s;
}

} // namespace

QByteArray htmlOf(const Document &document)
{
    const HtmlWriter writer(document);
    QString html = head(document) + u"<body>\n<header>\n<div>\n<h1>"_s + escaped(document.title) +
                   u"</h1>\n<p>"_s + writer.phrase(document.subtitle) + u"</p>\n</div>\n</header>\n"_s +
                   writer.contents() + u"<main>\n"_s;
    for (qsizetype i = 0; i < document.blocks.size(); ++i)
        html += writer.block(document.blocks.at(i), i);
    return (html + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

Result<QList<ExportFile>> writeHtml(const ExportContext &context)
{
    return QList<ExportFile>{{u"docs/spec.html"_s, u"html"_s, {}, htmlOf(specDocument(context)), false}};
}

} // namespace hookbench
