#pragma once

#include "model/payload/jsonlines.h"

#include <QtWidgets/QPlainTextEdit>

namespace hookbench {

class CodeGutter;
class CodeHighlighter;

/// Read-only code: fixed-width, left to right in every language, line numbers and change signs (+ − ~) in a
/// gutter, JSON colours. Lines are hard-wrapped at `longestLine` characters, since one layout of a long line
/// costs the square of its length.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeView)

public:
    /// SlashCode and HashCode are programs whose comments begin with // or with #.
    enum class Language : quint8 { PlainText, JsonText, HttpText, ShellText, SlashCode, HashCode };
    static constexpr qsizetype longestLine = 2000;

    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    void setLanguage(Language language);
    /// Shows lines with their marks; keeps the scroll position, and scrolls to the first mark if none is in
    /// sight. Only what differs from the lines shown is laid out anew.
    void showLines(const QList<MarkedLine> &lines);
    /// Plain text, numbered by its own line breaks.
    void showText(const QString &text);
    /// What is shown, one for each text block: the rest of a wrapped line has the number 0 and the same
    /// path and change as its beginning.
    [[nodiscard]] const QList<MarkedLine> &lines() const { return m_lines; }
    /// Highlights the line of that path and brings it into view; an empty path takes the highlight away.
    void selectPath(const QByteArray &path);
    /// Brings the next (or the previous) run of changed lines into view and the caret to its first line;
    /// false when there is none.
    enum class Direction : quint8 { Next, Previous };
    bool goToChange(Direction direction);

signals:
    /// The caret came to the line of a value.
    void pathActivated(const QByteArray &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    /// The text that was shown: without removed lines, wrapped lines in one piece.
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    friend class CodeGutter;
    void applyFont();
    void layOutGutter();
    void replaceBlocks(qsizetype first, qsizetype removed, const QString &text, qsizetype added);
    void rehighlightRemoved(const QList<MarkedLine> &before, qsizetype head, qsizetype tail);
    void activateCaretLine();
    void placeCaret(qsizetype line);
    void scrollTo(qsizetype line);
    void scrollToChange();
    void repaintLines();
    [[nodiscard]] qsizetype lineOf(const QByteArray &path) const;
    [[nodiscard]] QPair<int, int> visibleLines() const;
    [[nodiscard]] QColor tintOf(qsizetype line) const;

    QList<MarkedLine> m_lines;
    QByteArray m_path;
    qsizetype m_selectedLine = -1;
    CodeGutter *m_gutter;
    CodeHighlighter *m_highlighter;
    bool m_filling = false; ///< the caret moves because the text does
};

} // namespace hookbench
