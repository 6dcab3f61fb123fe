#pragma once

#include "model/exporting/document.h"
#include "model/exporting/pdf/pdfcanvas.h"

namespace hookbench {

/// How a piece of text is set.
struct PdfFont
{
    double size = 9.5; ///< points
    bool isStrong = false;
    bool isCode = false;  ///< a fixed width, left to right even in a document that is not
    double leading = 1.5; ///< from line to line, by the size: one grid for all scripts and fonts of a text
};

/// Lays texts out in the document's direction and language.
class PdfTypesetter final
{
public:
    PdfTypesetter(const QString &language, bool isRightToLeft);

    [[nodiscard]] PdfText layOut(const Phrase &phrase, const PdfFont &font, double width) const;
    /// The width of the longest word, below which a column would have to break it.
    [[nodiscard]] double leastWidth(const Phrase &phrase, const PdfFont &font) const;
    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }

private:
    using Context = std::unique_ptr<PangoContext, GObjectUnref>;

    void setFont(PangoLayout *layout, const PdfFont &font) const;
    void setText(PangoLayout *layout, const Phrase &phrase, const PdfFont &font) const;
    [[nodiscard]] bool runsLeft(const PdfFont &font) const { return m_isRightToLeft && !font.isCode; }

    Context m_text;
    Context m_code;
    bool m_isRightToLeft;
};

/// One line's place inside its text, in points.
struct PdfLinePlace
{
    double x = 0;
    double baseline = 0; ///< from the upper edge of the line
    double height = 0;
    double width = 0;
};
[[nodiscard]] QList<PdfLinePlace> linePlaces(const PdfText &text);
[[nodiscard]] double heightOf(const PdfText &text);

} // namespace hookbench
