#pragma once

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace hookbench {

enum class SourceToken : quint8 { Comment, String, Number, Keyword };
enum class CommentStyle : quint8 { Slashes, Hash };
/// What a line leaves open for the next one.
enum class SourceState : quint8 { Code, InComment, InDocString };

struct SourceSpan
{
    qsizetype from = 0;
    qsizetype to = 0; ///< behind the last character
    SourceToken token = SourceToken::Comment;

    bool operator==(const SourceSpan &) const = default;
};

/// What is to be coloured in one line of a program in any of the usual languages: comments, texts in one
/// line, Python's texts in three quotes, numbers and the words that most languages reserve. A reading aid, no
/// grammar.
[[nodiscard]] QList<SourceSpan> sourceSpans(QStringView line, CommentStyle style, SourceState &state);

} // namespace hookbench
