#pragma once

#include "model/exporting/pdf/pdftext.h"

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

    void addTitle();
    void addContents();
    void finishContents();
    void addFooters();
    void addBlock(const Block &block);
    void addHeading(const Block &block);
    void addList(const Block &block);
    void addNotice(const Block &block);
    void addCode(const Block &block);
    void addTable(const DocumentTable &table);
    void addRow(const QList<Cell> &cells, const QList<Cell> &heading, bool isShaded);
    void placeRow(QList<Cell> cells, const PdfColour *shade, bool isHeading);
    [[nodiscard]] QList<Cell> cellsOf(const QList<Phrase> &row, const QList<double> &widths,
                                      const PdfFont &font) const;
    [[nodiscard]] QList<double> columnWidths(const DocumentTable &table) const;

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
};

} // namespace hookbench
