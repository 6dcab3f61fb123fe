#include "model/exporting/pdf/pdfflow.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr double padding = 4;
constexpr double topPadding = 2.6;
constexpr PdfColour ink{0.11, 0.14, 0.19};
constexpr PdfColour rule{0.85, 0.87, 0.90};
constexpr PdfColour wash{0.965, 0.973, 0.983};
constexpr PdfColour headingWash{0.89, 0.92, 0.95};

constexpr PdfFont cellFont{.size = 7.8, .leading = 1.25};
constexpr PdfFont headingFont{.size = 7.8, .isStrong = true, .leading = 1.25};

} // namespace

QList<double> PdfFlow::columnWidths(const DocumentTable &table) const
{
    const qsizetype columns = table.rows.constFirst().size();
    const bool isWeighed = table.widths.size() == columns;
    const int sum = isWeighed ? std::accumulate(table.widths.begin(), table.widths.end(), 0) : int(columns);
    QList<double> widths;
    for (qsizetype i = 0; i < columns; ++i)
        widths.append(m_width * (isWeighed ? table.widths.at(i) : 1) / sum);
    return widths;
}

QList<PdfFlow::Cell> PdfFlow::cellsOf(const QList<Phrase> &row, const QList<double> &widths,
                                      const PdfFont &font) const
{
    QList<Cell> cells;
    double offset = 0;
    for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i) {
        const double inside = widths.at(i) - 2 * padding;
        Cell cell;
        cell.text = m_typesetter.layOut(row.at(i), font, inside);
        cell.lines = linePlaces(cell.text);
        cell.offset = offset + padding;
        cell.width = inside;
        cells.append(cell);
        offset += widths.at(i);
    }
    return cells;
}

void PdfFlow::placeRow(QList<Cell> cells, const PdfColour *shade, bool isHeading)
{
    bool isLeft = true;
    while (isLeft) {
        isLeft = false;
        const double begin = m_y;
        double deepest = begin + topPadding;
        const double limit = bottom() - topPadding;
        const qsizetype boxAt = m_pages.pages.last().boxes.size();
        for (Cell &cell : cells) {
            m_y = begin + topPadding;
            while (cell.next < cell.lines.size()) {
                const PdfLinePlace &line = cell.lines.at(cell.next);
                if (m_y + line.height > limit && m_y > begin + topPadding)
                    break;
                placeLine(cell.text, int(cell.next), line, xOf(cell.offset, cell.width), ink);
                m_y += line.height;
                ++cell.next;
            }
            deepest = std::max(deepest, m_y);
            isLeft = isLeft || cell.next < cell.lines.size();
        }
        m_y = deepest + topPadding;
        if (shade)
            m_pages.pages.last().boxes.insert(boxAt, {xOf(0, m_width), begin, m_width, m_y - begin, *shade});
        addBox(0, m_y - 0.25, m_width, isHeading ? 0.9 : 0.5, isHeading ? ink : rule);
        if (isLeft)
            newPage();
    }
}

void PdfFlow::addRow(const QList<Cell> &cells, const QList<Cell> &heading, bool isShaded)
{
    double height = 2 * topPadding;
    for (const Cell &cell : cells) {
        double lines = 2 * topPadding;
        for (const PdfLinePlace &line : cell.lines)
            lines += line.height;
        height = std::max(height, lines);
    }
    // A row stays whole unless it is longer than half a page.
    if (m_y + std::min(height, m_pages.height / 2) > bottom()) {
        newPage();
        if (!heading.isEmpty())
            placeRow(heading, &headingWash, true);
    }
    placeRow(cells, isShaded ? &wash : nullptr, false);
}

void PdfFlow::addTable(const DocumentTable &table)
{
    const QList<double> widths = columnWidths(table);
    QList<Cell> heading;
    if (!table.headings.isEmpty()) {
        QList<Phrase> titles;
        for (const QString &title : table.headings)
            titles.append({Span(title)});
        heading = cellsOf(titles, widths, headingFont);
        need(90);
        m_y += 2;
        placeRow(heading, &headingWash, true);
    }
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        addRow(cellsOf(table.rows.at(i), widths, cellFont), heading, i % 2 == 1);
    m_y += 9;
}

} // namespace hookbench
