#pragma once

#include "model/exporting/pdf/pdftext.h"

namespace hookbench {

// Measures in points, colours and fonts of the printed document.
namespace pdfstyle {

inline constexpr double margin = 50;
inline constexpr double topMargin = 54;
inline constexpr double bottomMargin = 58;
inline constexpr double listIndent = 20;

inline constexpr PdfColour ink{0.11, 0.14, 0.19};
inline constexpr PdfColour soft{0.35, 0.40, 0.47};
inline constexpr PdfColour white{1, 1, 1};
inline constexpr PdfColour accent{0.12, 0.37, 0.55};
inline constexpr PdfColour rule{0.85, 0.87, 0.90};
inline constexpr PdfColour codeWash{0.955, 0.965, 0.978};
inline constexpr PdfColour rowWash{0.965, 0.973, 0.983};
inline constexpr PdfColour headingWash{0.89, 0.92, 0.95};
inline constexpr PdfColour amber{0.78, 0.47, 0};
inline constexpr PdfColour amberWash{1, 0.973, 0.925};

inline constexpr PdfFont chapterFont{.size = 15, .isStrong = true, .leading = 1.3};
inline constexpr PdfFont sectionFont{.size = 11.5, .isStrong = true, .leading = 1.3};
inline constexpr PdfFont remarkFont{.size = 8, .leading = 1.38};
inline constexpr PdfFont cellFont{.size = 7.8, .leading = 1.38};
inline constexpr PdfFont cellHeadingFont{.size = 7.8, .isStrong = true, .leading = 1.38};
inline constexpr PdfFont codeFont{.size = 7.2, .isCode = true, .leading = 1.35};

} // namespace pdfstyle

} // namespace hookbench
