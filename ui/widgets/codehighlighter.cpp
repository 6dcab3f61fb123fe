#include "ui/widgets/codehighlighter.h"

#include "ui/theme/colours.h"

#include <algorithm>

namespace hookbench {

namespace {

bool isNumberCharacter(QChar c)
{
    return c.isDigit() || c == u'-' || c == u'+' || c == u'.' || c == u'e' || c == u'E';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument *document, const CodeView &view)
    : QSyntaxHighlighter(document)
    , m_view(view)
{
}

CodeHighlighter::~CodeHighlighter() = default;

void CodeHighlighter::setLanguage(CodeView::Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    rehighlight();
}

void CodeHighlighter::readPalette()
{
    const Colours &colours = coloursFor(m_view.palette());
    m_name.setForeground(colours.jsonName);
    m_string.setForeground(colours.jsonString);
    m_number.setForeground(colours.jsonNumber);
    m_word.setForeground(colours.jsonWord);
    m_comment.setForeground(colours.quietText);
    m_removed.setForeground(toneOf(colours, LineChange::Removed).text);
    m_removed.setFontStrikeOut(true);
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockState(InText);
    const qsizetype line = currentBlock().blockNumber();
    if (line < m_view.lines().size() && m_view.lines().at(line).change == LineChange::Removed) {
        const QChar *const indent =
            std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
        paint(indent - text.begin(), text.size(), m_removed);
        // What stands above goes on below a removed line.
        setCurrentBlockState(previousBlockState());
        return;
    }
    switch (m_language) {
    case CodeView::Language::PlainText:
        break;
    case CodeView::Language::JsonText:
        highlightJson(text);
        break;
    case CodeView::Language::HttpText:
        highlightHttp(text);
        break;
    case CodeView::Language::ShellText:
        highlightShell(text);
        break;
    case CodeView::Language::SlashCode:
        highlightSource(text, CommentStyle::Slashes);
        break;
    case CodeView::Language::HashCode:
        highlightSource(text, CommentStyle::Hash);
        break;
    }
}

void CodeHighlighter::paint(qsizetype from, qsizetype to, const QTextCharFormat &format)
{
    if (from >= 0 && to > from)
        setFormat(int(from), int(to - from), format);
}

/// Colours a string whose first character stands at `begin`, reading on at `from`; returns where it ends.
qsizetype CodeHighlighter::highlightString(QStringView text, qsizetype begin, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text.at(end) != u'"')
        end += text.at(end) == u'\\' ? 2 : 1;
    if (end >= text.size()) {
        paint(begin, text.size(), m_string);
        setCurrentBlockState(InString);
        return text.size();
    }
    ++end;
    qsizetype after = end;
    while (after < text.size() && text.at(after).isSpace())
        ++after;
    const bool isName = after < text.size() && text.at(after) == u':';
    paint(begin, end, isName ? m_name : m_string);
    return end;
}

void CodeHighlighter::highlightJson(QStringView text)
{
    qsizetype at = 0;
    if (previousBlockState() == InString)
        at = highlightString(text, 0, 0);
    while (at < text.size()) {
        const QChar c = text.at(at);
        qsizetype end = at + 1;
        if (c == u'"') {
            end = highlightString(text, at, at + 1);
        } else if (c.isDigit() || c == u'-') {
            while (end < text.size() && isNumberCharacter(text.at(end)))
                ++end;
            paint(at, end, m_number);
        } else if (isAsciiLetter(c)) {
            while (end < text.size() && isAsciiLetter(text.at(end)))
                ++end;
            paint(at, end, m_word);
        }
        at = end;
    }
}

void CodeHighlighter::highlightHttp(QStringView text)
{
    const int before = previousBlockState();
    if (before != Start && before != InHead) {
        highlightJson(text);
        return;
    }
    if (text.isEmpty())
        return;
    setCurrentBlockState(InHead);
    // The request line has a space before any colon; a header's name cannot have one.
    const qsizetype colon = text.indexOf(u':');
    const qsizetype space = text.indexOf(u' ');
    if (colon > 0 && (space < 0 || colon < space))
        paint(0, colon, m_name);
    else
        paint(0, space, m_word);
}

void CodeHighlighter::highlightShell(QStringView text)
{
    bool quoted = previousBlockState() == InQuotes;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\'') {
            if (quoted)
                paint(begin, at + 1, m_string);
            quoted = !quoted;
            begin = at;
        } else if (!quoted && text.at(at) == u'-' && (at == 0 || text.at(at - 1).isSpace())) {
            qsizetype end = at;
            while (end < text.size() && !text.at(end).isSpace())
                ++end;
            paint(at, end, m_name);
            at = end - 1;
        }
    }
    if (quoted) {
        paint(begin, text.size(), m_string);
        setCurrentBlockState(InQuotes);
    }
}

void CodeHighlighter::highlightSource(QStringView text, CommentStyle style)
{
    const int before = previousBlockState();
    SourceState state = before == InComment     ? SourceState::InComment
                        : before == InDocString ? SourceState::InDocString
                                                : SourceState::Code;
    for (const SourceSpan &span : sourceSpans(text, style, state)) {
        const QTextCharFormat *const formats[]{&m_comment, &m_string, &m_number, &m_word};
        paint(span.from, span.to, *formats[std::size_t(span.token)]);
    }
    if (state != SourceState::Code)
        setCurrentBlockState(state == SourceState::InComment ? InComment : InDocString);
}

} // namespace hookbench
