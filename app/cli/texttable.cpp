#include "app/cli/texttable.h"

#include "app/cli/console.h"

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

QList<qsizetype> columnWidths(const TextTable &table)
{
    QList<qsizetype> widths(table.header.size());
    const auto widen = [&widths](const QStringList &row) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths[column], row[column].size());
    };
    widen(table.header);
    for (const QStringList &row : table.rows)
        widen(row);
    return widths;
}

QString padded(const QStringList &row, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < row.size(); ++column)
        line += column + 1 == row.size() ? row[column] : row[column].leftJustified(widths[column] + 2);
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString csvCell(const QString &text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    QString cell = text;
    if (!cell.isEmpty() && formulaStarts.contains(cell.front()))
        cell.prepend(u'\'');
    cell = printable(cell);
    if (cell.contains(u',') || cell.contains(u'"'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

template<typename Cell>
QString joined(const QStringList &row, const QString &separator, Cell cell)
{
    QStringList cells;
    for (const QString &text : row)
        cells.append(cell(text));
    return cells.join(separator);
}

} // namespace

QString toPlainText(const TextTable &table)
{
    TextTable safe = table;
    for (QStringList &row : safe.rows)
        for (QString &cell : row)
            cell = printable(cell);
    const QList<qsizetype> widths = columnWidths(safe);
    QString text = padded(safe.header, widths);
    for (const QStringList &row : safe.rows)
        text += padded(row, widths);
    return text;
}

QString toCsv(const TextTable &table)
{
    QString text = joined(table.header, u","_s, csvCell) + u"\r\n"_s;
    for (const QStringList &row : table.rows)
        text += joined(row, u","_s, csvCell) + u"\r\n"_s;
    return text;
}

QString toMarkdown(const TextTable &table)
{
    const QString separator = u" | "_s;
    QString text = u"| "_s + joined(table.header, separator, markdownText) + u" |\n|"_s;
    text += u" --- |"_s.repeated(table.header.size()) + u'\n';
    for (const QStringList &row : table.rows)
        text += u"| "_s + joined(row, separator, markdownText) + u" |\n"_s;
    return text;
}

QString markdownText(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>#|~&!"_s;
    QString cell;
    for (const QChar character : printable(text)) {
        if (special.contains(character))
            cell += u'\\';
        cell += character;
    }
    return cell;
}

} // namespace hookbench
