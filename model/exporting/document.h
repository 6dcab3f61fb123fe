#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hookbench {

enum class SpanStyle : quint8 {
    Plain,
    Strong,
    Code,  ///< always left to right
    Minor, ///< a remark of less weight, on a line of its own where the format has lines
    Note,  ///< the number of a remark below the table
    Break, ///< no text: what follows begins a line of its own where the format has lines
    In,    ///< words that are marked by colour, too
    Out,
    Documented,
    Example,
    Assumed
};

/// A piece of text. Its text holds no control characters and none that turn the direction of what follows:
/// they are made visible when it is made.
struct Span
{
    Span(const QString &shownText, SpanStyle spanStyle = SpanStyle::Plain);

    QString text;
    SpanStyle style = SpanStyle::Plain;
    bool isGiven = false; ///< somebody's own words, which keep the direction of their first letter
};

using Phrase = QList<Span>;

[[nodiscard]] Span code(const QString &text);
[[nodiscard]] Span strong(const QString &text);
[[nodiscard]] Span given(const QString &text);
[[nodiscard]] Span lineBreak();
/// A translated sentence with %1 … %9 replaced by spans, each whole and inert.
[[nodiscard]] Phrase phrase(const QString &sentence, const QList<Span> &arguments = {});

[[nodiscard]] QString plainText(const Phrase &phrase);

struct DocumentTable
{
    QStringList headings; ///< empty: a list of facts, whose first column names them
    QList<int> widths;    ///< of the columns, in relation to each other
    QList<QList<Phrase>> rows;
    bool isForm = false; ///< rows are filled in by hand
};

enum class BlockKind : quint8 {
    Heading,
    Paragraph,
    Bullets,
    Numbers, ///< what is done or said in an order
    Remarks, ///< the numbered notes below a table
    Table,
    Code,
    Notice
};

/// One block of a document.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;       ///< of a heading: 1 and 2
    Phrase text;         ///< heading, paragraph, notice
    QList<Phrase> items; ///< bullets, numbers, remarks
    DocumentTable table;
    QString code;         ///< lines of code, left to right
    QString codeLanguage; ///< json, python, http
};

/// A document without a form: Markdown, HTML and PDF are written from the same blocks.
struct Document
{
    QString language; ///< en, de, fr, ar
    bool isRightToLeft = false;
    QString title;
    Phrase subtitle;
    QList<Block> blocks;

    void heading(int level, const QString &text);
    void paragraph(const Phrase &text);
    void notice(const Phrase &text);
    void bullets(const QList<Phrase> &items);
    void numbers(const QList<Phrase> &items);
    void remarks(const QList<Phrase> &items);
    void addTable(const DocumentTable &table);
    /// Makes every character visible; the code stays what it is for whoever runs it only when it holds none
    /// that is made visible.
    void addCode(const QString &codeLanguage, const QString &lines);
};

/// Whether all letters of a text are written in the other direction than the document.
[[nodiscard]] bool runsAgainst(const QString &text, bool isRightToLeft);

/// Apostrophes, quotation marks, and spaces between numbers and units, as they are printed in the document's
/// language; code stays as it is.
void refineTypography(Document &document);

/// Control characters and those that change the direction of text as \u202e; line breaks as spaces.
[[nodiscard]] QString inertText(const QString &text);

} // namespace hookbench
