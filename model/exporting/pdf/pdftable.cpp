#include "model/exporting/pdf/pdfflow.h"
#include "model/exporting/pdf/pdfstyle.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hookbench {

using namespace pdfstyle;

namespace {

constexpr double padding = 4;
constexpr double topPadding = 2.2;
constexpr double formRow = 30; ///< room for a signature
constexpr double tableGap = 11;
constexpr double firstLines = 75; ///< of a long row before it goes on on the next page

double sumOf(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

QList<double> PdfFlow::leastWidths(const DocumentTable &table) const
{
    // Beyond this a word is broken: hexadecimal digits, or what somebody made as long as that.
    const double most = m_width * 0.34;
    QList<double> least(table.rows.constFirst().size(), 0);
    const auto widen = [&](qsizetype column, const Phrase &phrase, const PdfFont &font) {
        if (column < least.size())
            least[column] = std::max(least.at(column),
                                     std::min(most, m_typesetter.leastWidth(phrase, font) + 2 * padding));
    };
    for (qsizetype i = 0; i < table.headings.size(); ++i)
        widen(i, {Span(table.headings.at(i))}, cellHeadingFont);
    for (const QList<Phrase> &row : table.rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widen(i, row.at(i), cellFont);
    return least;
}

/// As the table wishes them, but no narrower than its longest words as long as the others have room to give.
QList<double> PdfFlow::columnWidths(const DocumentTable &table) const
{
    QList<double> least = leastWidths(table);
    const bool isWeighed = table.widths.size() == least.size();
    const int sum =
        isWeighed ? std::accumulate(table.widths.begin(), table.widths.end(), 0) : int(least.size());
    const double shrink = std::min(1.0, m_width / sumOf(least));
    QList<double> widths;
    for (qsizetype i = 0; i < least.size(); ++i) {
        least[i] *= shrink;
        widths.append(std::max(least.at(i), m_width * (isWeighed ? table.widths.at(i) : 1) / sum));
    }
    const double room = sumOf(widths) - sumOf(least);
    const double excess = sumOf(widths) - m_width;
    for (qsizetype i = 0; i < widths.size() && room > 0; ++i)
        widths[i] -= excess * (widths.at(i) - least.at(i)) / room;
    return widths;
}

PdfFlow::Row PdfFlow::rowOf(const QList<Phrase> &phrases, const QList<double> &widths,
                            const PdfFont &font) const
{
    Row row;
    double offset = 0;
    for (qsizetype i = 0; i < phrases.size() && i < widths.size(); ++i) {
        Cell cell;
        cell.width = widths.at(i) - 2 * padding;
        cell.text = m_typesetter.layOut(phrases.at(i), font, cell.width);
        cell.lines = linePlaces(cell.text);
        cell.offset = offset + padding;
        row.cells.append(cell);
        row.height = std::max(row.height, heightOf(cell.text) + 2 * topPadding);
        offset += widths.at(i);
    }
    return row;
}

const PdfFlow::Table &PdfFlow::tableOf(qsizetype index)
{
    if (const auto it = m_tables.find(index); it != m_tables.end())
        return it->second;
    const DocumentTable &table = m_document.blocks.at(index).table;
    const QList<double> widths = columnWidths(table);
    Table laid;
    laid.isForm = table.isForm;
    if (!table.headings.isEmpty()) {
        QList<Phrase> titles;
        for (const QString &title : table.headings)
            titles.append({Span(title)});
        laid.heading = rowOf(titles, widths, cellHeadingFont);
    }
    laid.height = laid.heading.height;
    for (const QList<Phrase> &phrases : table.rows) {
        Row row = rowOf(phrases, widths, cellFont);
        row.height = std::max(row.height, table.isForm ? formRow : 0.0);
        laid.height += row.height;
        laid.rows.append(row);
    }
    return m_tables.emplace(index, laid).first->second;
}

/// Puts the next lines of each cell below each other, as far as the page goes; whether lines are left.
bool PdfFlow::placeLines(QList<Cell> &cells)
{
    const double begin = m_y + topPadding;
    const double limit = bottom() - topPadding + 0.01;
    double deepest = begin;
    bool isLeft = false;
    for (Cell &cell : cells) {
        m_y = begin;
        for (; cell.next < cell.lines.size(); ++cell.next) {
            const PdfLinePlace &line = cell.lines.at(cell.next);
            if (m_y + line.height > limit && m_y > begin)
                break;
            placeLine(cell.text, int(cell.next), line, xOf(cell.offset, cell.width), ink);
            m_y += line.height;
        }
        deepest = std::max(deepest, m_y);
        isLeft = isLeft || cell.next < cell.lines.size();
    }
    m_y = deepest + topPadding;
    return isLeft;
}

void PdfFlow::placeHeading(const Row &heading)
{
    if (heading.cells.isEmpty())
        return;
    const double begin = m_y;
    const qsizetype boxAt = m_pages.pages.last().boxes.size();
    QList<Cell> cells = heading.cells;
    placeLines(cells);
    m_pages.pages.last().boxes.insert(boxAt, {xOf(0, m_width), begin, m_width, m_y - begin, headingWash});
    addBox(0, m_y - 0.25, m_width, 0.9, ink);
}

void PdfFlow::placeRow(const Row &row, const Row &heading, bool isShaded)
{
    QList<Cell> cells = row.cells;
    const bool isWhole = m_y + row.height <= bottom();
    for (bool isLeft = true; isLeft;) {
        const double begin = m_y;
        const qsizetype boxAt = m_pages.pages.last().boxes.size();
        isLeft = placeLines(cells);
        if (isWhole)
            m_y = begin + row.height;
        if (isShaded)
            m_pages.pages.last().boxes.insert(boxAt, {xOf(0, m_width), begin, m_width, m_y - begin, rowWash});
        addBox(0, m_y - 0.25, m_width, 0.5, rule);
        if (isLeft) {
            newPage();
            placeHeading(heading);
        }
    }
}

void PdfFlow::addTable(const Table &table)
{
    const auto needRows = [&](double height) {
        if (m_y + height <= bottom())
            return;
        newPage();
        placeHeading(table.heading);
    };
    m_y += 2;
    placeHeading(table.heading);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const Row &row = table.rows.at(i);
        // A row stays whole unless it is longer than a third of a page, and then begins with some lines.
        needRows(row.height > m_pages.height / 3 ? firstLines : row.height);
        // The last row does not go to the next page alone.
        if (i > 0 && i == table.rows.size() - 2) {
            const double both = row.height + table.rows.at(i + 1).height;
            needRows(both < m_pages.height / 4 ? both : 0);
        }
        placeRow(row, table.heading, i % 2 == 1 && !table.isForm);
    }
    m_y += tableGap;
}

double PdfFlow::tableTogetherHeight(qsizetype index)
{
    const Table &table = tableOf(index);
    if (table.height < m_pages.height * 0.18)
        return table.height + 2;
    const double first = table.rows.isEmpty() ? 0 : table.rows.constFirst().height;
    return 2 + table.heading.height + std::min(first, firstLines);
}

} // namespace hookbench
