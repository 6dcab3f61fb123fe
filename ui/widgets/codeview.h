#pragma once

#include "model/payload/jsonlines.h"

#include <QtWidgets/QPlainTextEdit>

namespace hookbench {

/// Read-only code: fixed-width, left to right in every language, line numbers and change signs (+ − ~) in a
/// gutter, JSON colours. Never shows a line longer than its model hard-wrapped it to.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeView)

public:
    enum class Language : quint8 { PlainText, JsonText, HttpText, ShellText };

    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    void setLanguage(Language language);
    /// Shows lines with their marks; keeps the scroll position, and scrolls to the first mark if none is in
    /// sight. Only what differs from the lines shown is laid out anew.
    void showLines(const QList<MarkedLine> &lines);
    /// Plain text, hard-wrapped at 400 characters a line.
    void showText(const QString &text);
    [[nodiscard]] const QList<MarkedLine> &lines() const { return m_lines; }
    /// Highlights the line of that path and brings it into view.
    void selectPath(const QByteArray &path);

signals:
    /// The caret came to the line of a value.
    void pathActivated(const QByteArray &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class CodeGutter;
    void layOutGutter();
    void paintGutter(QPaintEvent *event);
    void refreshSelections();

    QList<MarkedLine> m_lines;
    QByteArray m_path;
    QWidget *m_gutter;
    class Highlighter;
    Highlighter *m_highlighter;
};

} // namespace hookbench
