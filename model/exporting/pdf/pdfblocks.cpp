#include "model/exporting/pdf/pdfflow.h"
#include "model/exporting/pdf/pdfstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

using namespace pdfstyle;

namespace {

constexpr double codePadding = 5;

PdfFont listFont(BlockKind kind)
{
    return kind == BlockKind::Remarks ? remarkFont : PdfFont{};
}

double itemGap(BlockKind kind)
{
    return kind == BlockKind::Remarks ? 0.5 : 1.5;
}

} // namespace

void PdfFlow::addBlock(qsizetype index)
{
    const Block &block = m_document.blocks.at(index);
    need(togetherHeight(index));
    switch (block.kind) {
    case BlockKind::Heading:
        return addHeading(block);
    case BlockKind::Paragraph:
        return addParagraph(block);
    case BlockKind::Bullets:
    case BlockKind::Numbers:
    case BlockKind::Remarks:
        return addList(block);
    case BlockKind::Notice:
        return addNotice(block);
    case BlockKind::Table:
        return addTable(tableOf(index));
    case BlockKind::Code:
        return addCode(block);
    }
}

void PdfFlow::addParagraph(const Block &block)
{
    place(m_typesetter.layOut(block.text, {}, m_width), 0, m_width, ink);
    m_y += 7;
}

void PdfFlow::addHeading(const Block &block)
{
    const bool isChapter = block.level == 1;
    if (m_y > topMargin)
        m_y += isChapter ? 17 : 11;
    if (isChapter)
        addBox(0, m_y - 4, m_width, 1.5, accent);
    m_y += isChapter ? 6 : 0;
    m_pages.bookmarks.append({plainText(block.text), block.level, int(m_pages.pages.size()), m_y});
    place(m_typesetter.layOut(block.text, isChapter ? chapterFont : sectionFont, m_width), 0, m_width,
          isChapter ? ink : accent);
    m_y += isChapter ? 7 : 5;
}

void PdfFlow::addList(const Block &block)
{
    const PdfFont font = listFont(block.kind);
    const double inside = m_width - listIndent;
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const PdfText text = m_typesetter.layOut(block.items.at(i), font, inside);
        need(std::min(heightOf(text), 60.0));
        const QString sign = block.kind == BlockKind::Bullets   ? u"•"_s
                             : block.kind == BlockKind::Numbers ? u"%1."_s.arg(i + 1)
                                                                : QString::number(i + 1);
        const PdfText mark = m_typesetter.layOut({Span(sign)}, font, listIndent);
        PdfLinePlace first = linePlaces(mark).constFirst();
        first.baseline = linePlaces(text).constFirst().baseline;
        placeLine(mark, 0, first, xOf(listIndent - 6 - first.width, first.width) - first.x, soft);
        place(text, listIndent, inside, ink);
        m_y += itemGap(block.kind);
    }
    m_y += 6;
}

void PdfFlow::addNotice(const Block &block)
{
    const double inside = m_width - 26;
    const PdfText text = m_typesetter.layOut(block.text, {}, inside);
    const double height = heightOf(text) + 14;
    need(height + 6);
    m_y += 3;
    addBox(0, m_y, m_width, height, amberWash);
    addBox(0, m_y, 3, height, amber);
    m_y += 7;
    place(text, 14, inside, ink);
    m_y += 16;
}

QList<PdfFlow::CodeLine> PdfFlow::codeLines(const Block &block) const
{
    QList<CodeLine> lines;
    for (const QString &line : block.code.split(u'\n')) {
        const PdfText text = m_typesetter.layOut({Span(line)}, codeFont, m_width - 20);
        const QList<PdfLinePlace> places = linePlaces(text);
        for (qsizetype i = 0; i < places.size(); ++i)
            lines.append({text, int(i), places.at(i)});
    }
    return lines;
}

void PdfFlow::addCode(const Block &block)
{
    constexpr qsizetype fewest = 4; // lines that may stand alone on a page
    const QList<CodeLine> lines = codeLines(block);
    m_y += 2;
    for (qsizetype from = 0; from < lines.size();) {
        const double room = bottom() - m_y - 2 * codePadding;
        double height = 0;
        qsizetype to = from;
        while (to < lines.size() && (height + lines.at(to).place.height <= room || to == from))
            height += lines.at(to++).place.height;
        const qsizetype rest = lines.size() - to;
        for (; rest > 0 && to - from > fewest && lines.size() - to < fewest; --to)
            height -= lines.at(to - 1).place.height;
        addBox(0, m_y, m_width, height + 2 * codePadding, codeWash);
        m_y += codePadding;
        for (; from < to; ++from) {
            placeLine(lines.at(from).text, lines.at(from).line, lines.at(from).place, margin + 10, ink);
            m_y += lines.at(from).place.height;
        }
        m_y += codePadding;
        if (from < lines.size())
            newPage();
    }
    m_y += 10;
}

double PdfFlow::togetherHeight(qsizetype index)
{
    if (index >= m_document.blocks.size())
        return 0;
    const Block &block = m_document.blocks.at(index);
    const auto heightAt = [&](const PdfFont &font, double width) {
        return heightOf(m_typesetter.layOut(block.text, font, width));
    };
    // A page always has room for something of the next block.
    const double most = (m_pages.height - topMargin - bottomMargin) * 0.6;
    switch (block.kind) {
    case BlockKind::Heading:
        return std::min(most, 33 + heightAt(block.level == 1 ? chapterFont : sectionFont, m_width) +
                                  togetherHeight(index + 1));
    case BlockKind::Paragraph: {
        const bool introduces = index + 1 < m_document.blocks.size() &&
                                m_document.blocks.at(index + 1).kind != BlockKind::Paragraph &&
                                m_document.blocks.at(index + 1).kind != BlockKind::Heading;
        return std::min(most, heightAt({}, m_width) + (introduces ? 7 + togetherHeight(index + 1) : 0));
    }
    case BlockKind::Notice:
        return heightAt({}, m_width - 26) + 23;
    case BlockKind::Bullets:
    case BlockKind::Numbers:
    case BlockKind::Remarks:
        return listTogetherHeight(block);
    case BlockKind::Table:
        return tableTogetherHeight(index);
    case BlockKind::Code: {
        constexpr qsizetype whole = 14;
        double height = 2 * codePadding + 2;
        const QList<CodeLine> lines = codeLines(block);
        for (qsizetype i = 0; i < lines.size() && (lines.size() <= whole || i < 6); ++i)
            height += lines.at(i).place.height;
        return height;
    }
    }
    Q_UNREACHABLE();
}

double PdfFlow::listTogetherHeight(const Block &block) const
{
    const qsizetype items = block.kind == BlockKind::Remarks && block.items.size() <= 12
                                ? block.items.size()
                                : std::min<qsizetype>(block.items.size(), 2);
    double height = 0;
    for (qsizetype i = 0; i < items; ++i)
        height += itemGap(block.kind) + heightOf(m_typesetter.layOut(block.items.at(i), listFont(block.kind),
                                                                     m_width - listIndent));
    return height;
}

} // namespace hookbench
