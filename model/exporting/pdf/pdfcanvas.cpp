#include "model/exporting/pdf/pdfcanvas.h"

#include <cairo-pdf.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

// PDF wants dates; the export's own instant keeps the bytes the same.
constexpr const char *fixedDate = "2026-06-18T16:40:00Z";

struct SurfaceDestroy
{
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};

struct ContextDestroy
{
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): cairo hands out unsigned bytes
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

void setColour(cairo_t *context, const PdfColour &colour)
{
    cairo_set_source_rgb(context, colour.red, colour.green, colour.blue);
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

void paintPage(cairo_t *context, const PdfPage &page)
{
    for (const PdfBox &box : page.boxes) {
        setColour(context, box.colour);
        cairo_rectangle(context, box.x, box.y, box.width, box.height);
        cairo_fill(context);
    }
    for (const PdfLine &line : page.lines) {
        setColour(context, line.colour);
        cairo_move_to(context, line.x, line.baseline);
        pango_cairo_show_layout_line(context, pango_layout_get_line_readonly(line.text.get(), line.line));
    }
    for (const PdfLink &link : page.links) {
        const QByteArray target = "rect=[" + number(link.area.x) + ' ' + number(link.area.y) + ' ' +
                                  number(link.area.width) + ' ' + number(link.area.height) +
                                  "] page=" + QByteArray::number(link.page) + " pos=[0 " + number(link.y) +
                                  ']';
        // cairo 1.16 names the root of the structure in the file but leaves it out when links are all there
        // is.
        cairo_tag_begin(context, "P", nullptr);
        cairo_tag_begin(context, CAIRO_TAG_LINK, target.constData());
        cairo_tag_end(context, CAIRO_TAG_LINK);
        cairo_tag_end(context, "P");
    }
    cairo_show_page(context);
}

void addBookmarks(cairo_surface_t *surface, const QList<PdfBookmark> &bookmarks)
{
    int chapter = CAIRO_PDF_OUTLINE_ROOT;
    for (const PdfBookmark &bookmark : bookmarks) {
        const QByteArray target =
            "page=" + QByteArray::number(bookmark.page) + " pos=[0 " + number(bookmark.y) + ']';
        const int parent = bookmark.level == 1 ? CAIRO_PDF_OUTLINE_ROOT : chapter;
        const int id = cairo_pdf_surface_add_outline(surface, parent, bookmark.title.toUtf8().constData(),
                                                     target.constData(), cairo_pdf_outline_flags_t{});
        if (bookmark.level == 1)
            chapter = id;
    }
}

} // namespace

QByteArray paintPdf(const PdfPages &pages)
{
    QByteArray bytes;
    const std::unique_ptr<cairo_surface_t, SurfaceDestroy> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, pages.width, pages.height));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, pages.title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "Hookbench");
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, fixedDate);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_MOD_DATE, fixedDate);
    const std::unique_ptr<cairo_t, ContextDestroy> context(cairo_create(surface.get()));
    for (const PdfPage &page : pages.pages)
        paintPage(context.get(), page);
    addBookmarks(surface.get(), pages.bookmarks);
    cairo_surface_finish(surface.get());
    return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? bytes : QByteArray();
}

QList<QByteArray> paintPictures(const PdfPages &pages, double scale)
{
    QList<QByteArray> pictures;
    for (const PdfPage &page : pages.pages) {
        const std::unique_ptr<cairo_surface_t, SurfaceDestroy> surface(
            cairo_image_surface_create(CAIRO_FORMAT_RGB24, int(std::lround(pages.width * scale)),
                                       int(std::lround(pages.height * scale))));
        const std::unique_ptr<cairo_t, ContextDestroy> context(cairo_create(surface.get()));
        setColour(context.get(), {1, 1, 1});
        cairo_paint(context.get());
        cairo_scale(context.get(), scale, scale);
        paintPage(context.get(), page);
        QByteArray picture;
        if (cairo_surface_write_to_png_stream(surface.get(), append, &picture) == CAIRO_STATUS_SUCCESS)
            pictures.append(picture);
    }
    return pictures;
}

} // namespace hookbench
