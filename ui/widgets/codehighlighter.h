#pragma once

#include "ui/widgets/codeview.h"
#include "ui/widgets/sourcespans.h"

#include <QtGui/QSyntaxHighlighter>
#include <QtGui/QTextCharFormat>

namespace hookbench {

/// Colours the lines of a CodeView; only the blocks whose text or mark changed are coloured anew.
class CodeHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeHighlighter)

public:
    CodeHighlighter(QTextDocument *document, const CodeView &view);
    ~CodeHighlighter() override;

    void setLanguage(CodeView::Language language);
    /// Takes the colours of the view's palette.
    void readPalette();

protected:
    void highlightBlock(const QString &text) override;

private:
    /// What a block leaves open for the next one.
    enum State : int {
        Start = -1,
        InText = 0,
        InString = 1,
        InHead = 2,
        InQuotes = 3,
        InComment = 4,
        InDocString = 5
    };

    void highlightJson(QStringView text);
    qsizetype highlightString(QStringView text, qsizetype begin, qsizetype from);
    void highlightHttp(QStringView text);
    void highlightShell(QStringView text);
    void highlightSource(QStringView text, CommentStyle style);
    void paint(qsizetype from, qsizetype to, const QTextCharFormat &format);

    const CodeView &m_view;
    CodeView::Language m_language = CodeView::Language::PlainText;
    QTextCharFormat m_name;
    QTextCharFormat m_string;
    QTextCharFormat m_number;
    QTextCharFormat m_word;
    QTextCharFormat m_comment;
    QTextCharFormat m_removed;
};

} // namespace hookbench
