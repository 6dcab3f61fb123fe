#pragma once

#include "model/exporting/pdf/pdftext.h"

#include <map>

namespace hookbench {

struct PdfPaper
{
    double width = 0; ///< points
    double height = 0;
};
inline constexpr PdfPaper paperA4{595.28, 841.89};
inline constexpr PdfPaper paperLetter{612, 792};

/// Flows a document's blocks onto pages.
class PdfFlow final
{
public:
    PdfFlow(const Document &document, const PdfPaper &paper);

    [[nodiscard]] PdfPages pages();

private:
    struct ContentsEntry
    {
        int level = 1;
        int page = 0;
        double y = 0;
        double height = 0;
    };
    /// A cell of a table while its lines go onto pages.
    struct Cell
    {
        PdfText text;
        QList<PdfLinePlace> lines;
        qsizetype next = 0;
        double offset = 0;
        double width = 0;
    };
    struct Row
    {
        QList<Cell> cells;
        double height = 0;
    };
    /// A table laid out once, for its place as well as for what stands above it.
    struct Table
    {
        Row heading; ///< without cells when the table has none
        QList<Row> rows;
        double height = 0;
        bool isForm = false;
    };
    struct CodeLine
    {
        PdfText text;
        int line = 0;
        PdfLinePlace place;
    };

    void addTitle();
    void addContents();
    void addContentsEntry(const Block &heading);
    void finishContents();
    void finishEntry(const ContentsEntry &entry, const PdfBookmark &bookmark);
    void addFooters();
    void addBlock(qsizetype index);
    void addParagraph(const Block &block);
    void addHeading(const Block &block);
    void addList(const Block &block);
    void addNotice(const Block &block);
    void addCode(const Block &block);
    void addTable(const Table &table);
    void placeHeading(const Row &heading);
    void placeRow(const Row &row, const Row &heading, bool isShaded);
    bool placeLines(QList<Cell> &cells);

    [[nodiscard]] Row rowOf(const QList<Phrase> &phrases, const QList<double> &widths,
                            const PdfFont &font) const;
    [[nodiscard]] QList<double> columnWidths(const DocumentTable &table) const;
    [[nodiscard]] QList<double> leastWidths(const DocumentTable &table) const;
    const Table &tableOf(qsizetype index);
    [[nodiscard]] QList<CodeLine> codeLines(const Block &block) const;

    /// What has to stand on one page when a block begins there: a heading is not left behind by what it
    /// heads, nor a sentence by the table that it introduces.
    double togetherHeight(qsizetype index);
    double listTogetherHeight(const Block &block) const;
    double tableTogetherHeight(qsizetype index);

    /// Puts a text at the current place, over page ends.
    void place(const PdfText &text, double offset, double width, const PdfColour &colour);
    void placeLine(const PdfText &text, int line, const PdfLinePlace &place, double x,
                   const PdfColour &colour);
    void addBox(double offset, double y, double width, double height, const PdfColour &colour);
    /// The x of something that begins `offset` after the margin where reading starts.
    [[nodiscard]] double xOf(double offset, double width) const;
    void need(double height);
    void newPage();
    [[nodiscard]] double bottom() const;

    const Document &m_document;
    PdfTypesetter m_typesetter;
    PdfPages m_pages;
    double m_width = 0; ///< between the margins
    double m_y = 0;
    QList<ContentsEntry> m_contents;
    std::map<qsizetype, Table> m_tables; ///< by the place of their block
};

} // namespace hookbench
