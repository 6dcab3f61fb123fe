#include "ui/widgets/sourcespans.h"

#include <QtCore/QSet>
#include <QtCore/QString>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

bool isKeyword(QStringView word)
{
    static const QSet<QString> keywords = [] {
        const QString words =
            u"abstract and as assert async await bool break byte case catch class const constexpr continue "
            u"def "
            "declare default defer die do done elif else elsif end enum eval except exit export extends "
            "extern "
            "false fi final finally fn for foreach from fun func function global go goto if impl implements "
            "import in instanceof int interface internal is lambda let local loop match mod module mut my "
            "namespace new nil none not null object of or our package pass private protected pub public "
            "raise "
            "readonly record require return sealed self shift static string struct sub super switch then "
            "this "
            "throw throws trait true try type unless unset until use using var void where while with yield"_s;
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return keywords.contains(word.toString());
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool startsComment(QStringView line, qsizetype at, CommentStyle style)
{
    if (style == CommentStyle::Slashes)
        return line.sliced(at).startsWith(u"//"_s);
    // ${#name} and $# are no comments.
    return line.at(at) == u'#' && (at == 0 || line.at(at - 1).isSpace());
}

/// The end of a text that begins at `at`, or `at` when it is none: Rust's 'a, a quote that is not closed.
qsizetype endOfString(QStringView line, qsizetype at)
{
    const QChar quote = line.at(at);
    if (quote == u'\'' && at > 0 && (line.at(at - 1) == u'&' || line.at(at - 1) == u'<'))
        return at;
    for (qsizetype end = at + 1; end < line.size(); ++end) {
        if (line.at(end) == u'\\')
            ++end;
        else if (line.at(end) == quote)
            return end + 1;
    }
    return at;
}

/// The end of what goes on over several lines, from `from` on; the state says whether it is closed.
qsizetype endOfOpen(QStringView line, qsizetype from, SourceState &state)
{
    const QString mark = state == SourceState::InComment ? u"*/"_s : u"\"\"\""_s;
    const qsizetype end = line.indexOf(mark, from);
    if (end < 0)
        return line.size();
    state = SourceState::Code;
    return end + mark.size();
}

/// The span at `at` of what may go on over several lines, or an empty one.
SourceSpan openSpan(QStringView line, qsizetype at, CommentStyle style, SourceState &state)
{
    const QStringView rest = line.sliced(at);
    if (style == CommentStyle::Slashes && rest.startsWith(u"/*"_s)) {
        state = SourceState::InComment;
        return {at, endOfOpen(line, at + 2, state), SourceToken::Comment};
    }
    if (style == CommentStyle::Hash && rest.startsWith(u"\"\"\""_s)) {
        state = SourceState::InDocString;
        return {at, endOfOpen(line, at + 3, state), SourceToken::Comment};
    }
    return {at, at, SourceToken::Comment};
}

SourceSpan spanAt(QStringView line, qsizetype at, CommentStyle style, SourceState &state)
{
    if (const SourceSpan open = openSpan(line, at, style, state); open.to > at)
        return open;
    if (startsComment(line, at, style))
        return {at, line.size(), SourceToken::Comment};
    const QChar c = line.at(at);
    if (c == u'"' || c == u'\'')
        return {at, endOfString(line, at), SourceToken::String};
    qsizetype end = at;
    while (end < line.size() && isWordCharacter(line.at(end)))
        ++end;
    if (end > at && c.isDigit())
        return {at, end, SourceToken::Number};
    // $case and .end are names.
    const bool isName = at > 0 && (line.at(at - 1) == u'$' || line.at(at - 1) == u'.');
    if (!isName && isKeyword(line.sliced(at, end - at)))
        return {at, end, SourceToken::Keyword};
    return {at, at, SourceToken::Keyword};
}

} // namespace

QList<SourceSpan> sourceSpans(QStringView line, CommentStyle style, SourceState &state)
{
    QList<SourceSpan> spans;
    qsizetype at = 0;
    if (state != SourceState::Code) {
        at = endOfOpen(line, 0, state);
        spans.append({0, at, SourceToken::Comment});
    }
    while (at < line.size()) {
        const SourceSpan span = spanAt(line, at, style, state);
        if (span.to > at) {
            spans.append(span);
            at = span.to;
        } else if (isWordCharacter(line.at(at))) {
            while (at < line.size() && isWordCharacter(line.at(at)))
                ++at;
        } else {
            ++at;
        }
    }
    return spans;
}

} // namespace hookbench
