#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace hookbench {

/// Rows and columns of text, all rows as long as the header.
struct TextTable
{
    QStringList header;
    QList<QStringList> rows;
};

/// Columns padded with spaces, for a terminal.
[[nodiscard]] QString toPlainText(const TextTable &table);

/// RFC 4180. A cell that a spreadsheet would take for a formula (it begins with = + - @ or a control
/// character) gets an apostrophe before it.
[[nodiscard]] QString toCsv(const TextTable &table);

/// A table of GitHub Flavored Markdown; everything in a cell that Markdown would read is escaped.
[[nodiscard]] QString toMarkdown(const TextTable &table);

/// Text as one line of Markdown that renders as just that text.
[[nodiscard]] QString markdownText(const QString &text);

} // namespace hookbench
