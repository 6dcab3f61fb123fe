#include "model/exporting/pdf/pdfflow.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr double margin = 50;
constexpr double topMargin = 54;
constexpr double bottomMargin = 58;
constexpr PdfColour ink{0.11, 0.14, 0.19};
constexpr PdfColour soft{0.35, 0.40, 0.47};
constexpr PdfColour white{1, 1, 1};
constexpr PdfColour accent{0.12, 0.37, 0.55};
constexpr PdfColour wash{0.955, 0.965, 0.978};
constexpr PdfColour amber{0.78, 0.47, 0};
constexpr PdfColour amberWash{1, 0.973, 0.925};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

QString plainText(const Phrase &phrase)
{
    QString text;
    for (const Span &span : phrase)
        text += span.text;
    return text;
}

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
    for (const Block &block : m_document.blocks) {
        if (!hasContents && block.kind == BlockKind::Heading) {
            addContents();
            hasContents = true;
        }
        addBlock(block);
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
    m_pages.pages.last().lines.append({text, line, x + place.x, m_y + place.baseline, colour});
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
                                              {.size = 25, .isStrong = true, .leading = 1.15}, m_width);
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
    const auto chapters = std::ranges::count_if(m_document.blocks, [](const Block &block) {
        return block.kind == BlockKind::Heading && block.level == 1;
    });
    const double lineHeight = 15.5;
    need(double(chapters) * lineHeight + 40);
    m_y += 10;
    place(m_typesetter.layOut({Span(Text::tr("Contents"))}, {.size = 10, .isStrong = true}, m_width), 0,
          m_width, accent);
    m_y += 3;
    for (int i = 0; i < int(chapters); ++i) {
        m_contents.append({int(m_pages.pages.size()), m_y, lineHeight});
        m_y += lineHeight;
    }
    newPage();
}

void PdfFlow::finishContents()
{
    qsizetype at = 0;
    for (const PdfBookmark &bookmark : m_pages.bookmarks) {
        if (bookmark.level != 1 || at >= m_contents.size())
            continue;
        const ContentsEntry &entry = m_contents.at(at++);
        PdfPage &page = m_pages.pages[entry.page - 1];
        const double numberWidth = 30;
        const PdfText name =
            m_typesetter.layOut({Span(bookmark.title)}, {.size = 9.5}, m_width - numberWidth);
        const PdfText number =
            m_typesetter.layOut({Span(QString::number(bookmark.page))}, {.size = 9.5}, numberWidth);
        const PdfLinePlace namePlace = linePlaces(name).constFirst();
        const PdfLinePlace numberPlace = linePlaces(number).constFirst();
        const double y = entry.y + namePlace.baseline;
        page.lines.append({name, 0, xOf(0, m_width - numberWidth) + namePlace.x, y, ink});
        const double numberX = xOf(m_width - numberPlace.width, numberPlace.width);
        page.lines.append({number, 0, numberX, y, soft});
        page.boxes.append({margin, entry.y + entry.height - 0.5, m_width, 0.4, {0.85, 0.87, 0.9}});
        page.links.append(
            {{margin, entry.y, m_width, entry.height, ink}, bookmark.page, std::max(0.0, bookmark.y - 20)});
    }
}

void PdfFlow::addFooters()
{
    const double y = m_pages.height - 36;
    const PdfText title = m_typesetter.layOut({Span(m_pages.title)}, {.size = 7.5}, m_width - 80);
    const PdfLinePlace titlePlace = linePlaces(title).constFirst();
    for (qsizetype i = 0; i < m_pages.pages.size(); ++i) {
        PdfPage &page = m_pages.pages[i];
        //: Number of a page in the footer: this one and how many there are.
        const QString count = Text::tr("%1 / %2", "page of pages").arg(i + 1).arg(m_pages.pages.size());
        const PdfText number = m_typesetter.layOut({Span(count, SpanStyle::Plain)}, {.size = 7.5}, 70);
        const PdfLinePlace place = linePlaces(number).constFirst();
        page.boxes.append({margin, y - 6, m_width, 0.5, {0.85, 0.87, 0.9}});
        page.lines.append({title, 0, xOf(0, m_width - 80) + titlePlace.x, y + titlePlace.baseline, soft});
        page.lines.append({number, 0, xOf(m_width - place.width, place.width), y + place.baseline, soft});
    }
}

void PdfFlow::addBlock(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return addHeading(block);
    case BlockKind::Paragraph:
        place(m_typesetter.layOut(block.text, {}, m_width), 0, m_width, ink);
        m_y += 7;
        return;
    case BlockKind::Bullets:
    case BlockKind::Numbers:
        return addList(block);
    case BlockKind::Notice:
        return addNotice(block);
    case BlockKind::Table:
        return addTable(block.table);
    case BlockKind::Code:
        return addCode(block);
    }
}

void PdfFlow::addHeading(const Block &block)
{
    const bool isChapter = block.level == 1;
    need(isChapter ? 150 : 120);
    if (m_y > topMargin)
        m_y += isChapter ? 20 : 12;
    if (isChapter)
        addBox(0, m_y - 4, m_width, 1.5, accent);
    m_y += isChapter ? 6 : 0;
    m_pages.bookmarks.append({plainText(block.text), block.level, int(m_pages.pages.size()), m_y});
    const PdfFont font{.size = isChapter ? 15.0 : 11.5, .isStrong = true, .leading = 1.2};
    place(m_typesetter.layOut(block.text, font, m_width), 0, m_width, isChapter ? ink : accent);
    m_y += isChapter ? 7 : 5;
}

void PdfFlow::addList(const Block &block)
{
    const bool isNumbered = block.kind == BlockKind::Numbers;
    const PdfFont font{.size = isNumbered ? 8.3 : 9.5};
    const double indent = 20;
    for (qsizetype i = 0; i < block.items.size(); ++i) {
        const PdfText text = m_typesetter.layOut(block.items.at(i), font, m_width - indent);
        need(std::min(heightOf(text), 60.0));
        const QString sign = isNumbered ? QString::number(i + 1) : u"•"_s;
        const PdfText mark = m_typesetter.layOut({Span(sign)}, font, indent);
        const PdfLinePlace first = linePlaces(mark).constFirst();
        placeLine(mark, 0, first, xOf(indent - 6 - first.width, first.width) - first.x, soft);
        place(text, indent, m_width - indent, ink);
        m_y += 1.5;
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

void PdfFlow::addCode(const Block &block)
{
    m_y += 2;
    for (const QString &line : block.code.split(u'\n')) {
        const PdfFont font{.size = 7.2, .isCode = true, .leading = 1.3};
        const PdfText text = m_typesetter.layOut({Span(line)}, font, m_width - 20);
        const QList<PdfLinePlace> lines = linePlaces(text);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            need(lines.at(i).height);
            addBox(0, m_y, m_width, lines.at(i).height + 0.2, wash);
            placeLine(text, int(i), lines.at(i), margin + 10, ink);
            m_y += lines.at(i).height;
        }
    }
    m_y += 10;
}

} // namespace hookbench
