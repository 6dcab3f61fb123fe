#pragma once

#include <pango/pangocairo.h>

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

namespace hookbench {

struct PdfColour
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

struct GObjectUnref
{
    void operator()(void *object) const { g_object_unref(object); }
};

/// A laid-out text and the grid that its lines stand on, in points.
struct PdfText
{
    std::shared_ptr<PangoLayout> layout;
    double pitch = 0;    ///< from line to line
    double baseline = 0; ///< from the upper edge of a line
};

/// One line of a laid-out text where it stands on its page, in points from the upper left corner.
struct PdfLine
{
    std::shared_ptr<PangoLayout> text; ///< keeps the line alive
    int line = 0;
    double x = 0;
    double baseline = 0;
    PdfColour colour;
};

struct PdfBox
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    PdfColour colour;
};

/// A place that leads to another page.
struct PdfLink
{
    PdfBox area;
    int page = 0; ///< from 1
    double y = 0;
};

struct PdfPage
{
    QList<PdfBox> boxes; ///< painted first
    QList<PdfLine> lines;
    QList<PdfLink> links;
};

struct PdfBookmark
{
    QString title;
    int level = 1; ///< 1 or 2
    int page = 0;  ///< from 1
    double y = 0;
};

/// Pages as they are to be painted, so that what depends on their number can be added at the end.
struct PdfPages
{
    double width = 0;
    double height = 0;
    QString title;
    QList<PdfPage> pages;
    QList<PdfBookmark> bookmarks;
};

/// The PDF's bytes: text stays text, dates are fixed, so that the same pages give the same bytes. Empty when
/// cairo failed.
[[nodiscard]] QByteArray paintPdf(const PdfPages &pages);

/// Each page as a PNG picture on white; `scale` pixels to the point.
[[nodiscard]] QList<QByteArray> paintPictures(const PdfPages &pages, double scale);

} // namespace hookbench
