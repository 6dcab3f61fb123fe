#include "model/exporting/pdf/pdfflow.h"

#include "model/exporting/pdf/pdfstyle.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

using namespace pdfstyle;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

} // namespace

PdfFlow::PdfFlow(const Document &document, const PdfPaper &paper)
    : m_document(document)
    , m_typesetter(document.language, document.isRightToLeft)
    , m_width(paper.width - 2 * margin)
{
    m_pages.width = paper.width;
    m_pages.height = paper.height;
    m_pages.title = document.title + u" · "_s + plainText(document.subtitle);
}

PdfPages PdfFlow::pages()
{
    newPage();
    addTitle();
    bool hasContents = false;
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        if (!hasContents && m_document.blocks.at(i).kind == BlockKind::Heading) {
            addContents();
            hasContents = true;
        }
        addBlock(i);
    }
    finishContents();
    addFooters();
    return m_pages;
}

double PdfFlow::bottom() const
{
    return m_pages.height - bottomMargin;
}

double PdfFlow::xOf(double offset, double width) const
{
    return margin + (m_typesetter.isRightToLeft() ? m_width - offset - width : offset);
}

void PdfFlow::newPage()
{
    m_pages.pages.append(PdfPage());
    m_y = topMargin;
}

void PdfFlow::need(double height)
{
    if (m_y + height > bottom() && m_y > topMargin)
        newPage();
}

void PdfFlow::addBox(double offset, double y, double width, double height, const PdfColour &colour)
{
    m_pages.pages.last().boxes.append({xOf(offset, width), y, width, height, colour});
}

void PdfFlow::placeLine(const PdfText &text, int line, const PdfLinePlace &place, double x,
                        const PdfColour &colour)
{
    m_pages.pages.last().lines.append({text.layout, line, x + place.x, m_y + place.baseline, colour});
}

void PdfFlow::place(const PdfText &text, double offset, double width, const PdfColour &colour)
{
    const QList<PdfLinePlace> lines = linePlaces(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        need(lines.at(i).height);
        placeLine(text, int(i), lines.at(i), xOf(offset, width), colour);
        m_y += lines.at(i).height;
    }
}

void PdfFlow::addTitle()
{
    const PdfText title = m_typesetter.layOut({Span(m_document.title)},
                                              {.size = 25, .isStrong = true, .leading = 1.25}, m_width);
    const PdfText subtitle = m_typesetter.layOut(m_document.subtitle, {.size = 11.5}, m_width);
    const double height = 62 + heightOf(title) + heightOf(subtitle) + 28;
    // A title of unusual length must not push the page's content off it.
    const double band = std::min(height, m_pages.height * 0.6);
    m_pages.pages.last().boxes.append({0, 0, m_pages.width, band, accent});
    m_y = 62;
    place(title, 0, m_width, white);
    m_y += 4;
    const QList<PdfLinePlace> lines = linePlaces(subtitle);
    for (qsizetype i = 0; i < lines.size() && m_y + lines.at(i).height < band; ++i) {
        placeLine(subtitle, int(i), lines.at(i), xOf(0, m_width), white);
        m_y += lines.at(i).height;
    }
    m_y = band + 22;
}

void PdfFlow::addContents()
{
    need(100);
    m_y += 10;
    place(m_typesetter.layOut({Span(Text::tr("Contents"))}, {.size = 10, .isStrong = true}, m_width), 0,
          m_width, accent);
    m_y += 3;
    for (const Block &block : m_document.blocks)
        if (block.kind == BlockKind::Heading)
            addContentsEntry(block);
    newPage();
}

/// Keeps its place; the number of its page is known when all pages are.
void PdfFlow::addContentsEntry(const Block &heading)
{
    const double height = heading.level == 1 ? 17 : 12.5;
    need(height);
    m_contents.append({heading.level, int(m_pages.pages.size()), m_y, height});
    m_y += height;
}

void PdfFlow::finishContents()
{
    for (qsizetype i = 0; i < m_contents.size() && i < m_pages.bookmarks.size(); ++i)
        finishEntry(m_contents.at(i), m_pages.bookmarks.at(i));
}

void PdfFlow::finishEntry(const ContentsEntry &entry, const PdfBookmark &bookmark)
{
    constexpr double numberWidth = 30;
    const bool isChapter = entry.level == 1;
    const double indent = isChapter ? 0 : 14;
    const double nameWidth = m_width - numberWidth - indent;
    const PdfFont font{.size = isChapter ? 9.5 : 8.5};
    const PdfText name = m_typesetter.layOut({Span(bookmark.title)}, font, nameWidth);
    const PdfText number = m_typesetter.layOut({Span(QString::number(bookmark.page))}, font, numberWidth);
    const PdfLinePlace namePlace = linePlaces(name).constFirst();
    const PdfLinePlace numberPlace = linePlaces(number).constFirst();
    const double y = entry.y + entry.height - (isChapter ? 5 : 3.5);
    PdfPage &page = m_pages.pages[entry.page - 1];
    page.lines.append({name.layout, 0, xOf(indent, nameWidth) + namePlace.x, y, isChapter ? ink : soft});
    const double numberX = xOf(m_width - numberPlace.width, numberPlace.width);
    page.lines.append({number.layout, 0, numberX, y, soft});
    if (isChapter)
        page.boxes.append({margin, entry.y + entry.height - 0.5, m_width, 0.4, rule});
    page.links.append(
        {{margin, entry.y, m_width, entry.height, ink}, bookmark.page, std::max(0.0, bookmark.y - 20)});
}

void PdfFlow::addFooters()
{
    const double y = m_pages.height - 36;
    const PdfText title = m_typesetter.layOut(
        Phrase{Span(m_document.title), Span(u" · "_s)} + m_document.subtitle, {.size = 7.5}, m_width - 80);
    const PdfLinePlace titlePlace = linePlaces(title).constFirst();
    for (qsizetype i = 0; i < m_pages.pages.size(); ++i) {
        PdfPage &page = m_pages.pages[i];
        //: Number of a page in the footer: this one and how many there are.
        const QString count = Text::tr("%1 / %2", "page of pages").arg(i + 1).arg(m_pages.pages.size());
        const PdfText number = m_typesetter.layOut({Span(count, SpanStyle::Plain)}, {.size = 7.5}, 70);
        const PdfLinePlace place = linePlaces(number).constFirst();
        page.boxes.append({margin, y - 6, m_width, 0.5, rule});
        page.lines.append(
            {title.layout, 0, xOf(0, m_width - 80) + titlePlace.x, y + titlePlace.baseline, soft});
        page.lines.append(
            {number.layout, 0, xOf(m_width - place.width, place.width), y + place.baseline, soft});
    }
}

} // namespace hookbench
