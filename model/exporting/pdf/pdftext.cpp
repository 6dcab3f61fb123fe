#include "model/exporting/pdf/pdftext.h"

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr const char *textFamilies = "Noto Sans,Noto Sans Arabic,DejaVu Sans,sans-serif";
constexpr const char *codeFamilies = "DejaVu Sans Mono,Noto Sans Mono,monospace";

struct ContextSettings
{
    PangoDirection direction;
    QByteArray language;
};

std::unique_ptr<PangoContext, GObjectUnref> makeContext(const ContextSettings &settings)
{
    std::unique_ptr<PangoContext, GObjectUnref> context(
        pango_font_map_create_context(pango_cairo_font_map_get_default()));
    pango_cairo_context_set_resolution(context.get(), 72); // points
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_base_dir(context.get(), settings.direction);
    pango_context_set_language(context.get(), pango_language_from_string(settings.language.constData()));
    return context;
}

struct Range
{
    qsizetype from = 0;
    qsizetype to = 0;
};

void add(PangoAttrList *list, PangoAttribute *attribute, Range range)
{
    attribute->start_index = guint(range.from);
    attribute->end_index = guint(range.to);
    pango_attr_list_insert(list, attribute);
}

void addColour(PangoAttrList *list, Range range, int red, int green, int blue)
{
    add(list, pango_attr_foreground_new(guint16(red * 257), guint16(green * 257), guint16(blue * 257)),
        range);
}

void addStyle(PangoAttrList *list, SpanStyle style, Range range, double size)
{
    const auto points = [size](double share) { return int(size * share * PANGO_SCALE); };
    switch (style) {
    case SpanStyle::Plain:
        return;
    case SpanStyle::Strong:
        return add(list, pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), range);
    case SpanStyle::Code:
        add(list, pango_attr_family_new(codeFamilies), range);
        return add(list, pango_attr_size_new(points(0.9)), range);
    case SpanStyle::Minor:
        add(list, pango_attr_size_new(points(0.92)), range);
        return addColour(list, range, 0x5a, 0x65, 0x77);
    case SpanStyle::Note:
        add(list, pango_attr_size_new(points(0.72)), range);
        add(list, pango_attr_rise_new(points(0.35)), range);
        return addColour(list, range, 0x5a, 0x65, 0x77);
    case SpanStyle::In:
        add(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), range);
        return addColour(list, range, 0x14, 0x6c, 0x3a);
    case SpanStyle::Out:
        return addColour(list, range, 0x6b, 0x74, 0x85);
    case SpanStyle::Documented:
        return addColour(list, range, 0x17, 0x4a, 0x76);
    case SpanStyle::Example:
        return addColour(list, range, 0x4b, 0x2e, 0x83);
    case SpanStyle::Assumed:
        add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), range);
        return addColour(list, range, 0x9a, 0x55, 0x00);
    }
}

/// Code keeps its direction between a left-to-right isolate and its end.
QByteArray shownText(const Span &span, bool isRightToLeft)
{
    const QString text =
        span.style == SpanStyle::Code && isRightToLeft ? u'\u2066' + span.text + u'\u2069' : span.text;
    return text.toUtf8();
}

} // namespace

PdfTypesetter::PdfTypesetter(const QString &language, bool isRightToLeft)
    : m_text(makeContext({isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR, language.toLatin1()}))
    , m_code(makeContext({PANGO_DIRECTION_LTR, QByteArrayLiteral("en")}))
    , m_isRightToLeft(isRightToLeft)
{
}

PdfText PdfTypesetter::layOut(const Phrase &phrase, const PdfFont &font, double width) const
{
    const PdfText layout(pango_layout_new(font.isCode ? m_code.get() : m_text.get()), GObjectUnref());
    PangoFontDescription *description = pango_font_description_new();
    pango_font_description_set_family_static(description, font.isCode ? codeFamilies : textFamilies);
    pango_font_description_set_size(description, int(font.size * PANGO_SCALE));
    pango_font_description_set_weight(description,
                                      font.isStrong ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), description);
    pango_font_description_free(description);

    PangoAttrList *attributes = pango_attr_list_new();
    QByteArray text;
    SpanStyle before = SpanStyle::Plain;
    for (const Span &span : phrase) {
        if (span.style == SpanStyle::Minor && !text.isEmpty())
            text += "\xe2\x80\xa8"; // a new line in the same paragraph
        if (span.style == SpanStyle::Note)
            text += before == SpanStyle::Note ? "," : "\xe2\x80\x89";
        const qsizetype from = text.size();
        text += shownText(span, m_isRightToLeft && !font.isCode);
        addStyle(attributes, span.style, {from, text.size()}, font.size);
        before = span.style;
    }
    pango_layout_set_text(layout.get(), text.constData(), int(text.size()));
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);

    pango_layout_set_width(layout.get(), int(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_alignment(layout.get(),
                               m_isRightToLeft && !font.isCode ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    pango_layout_set_line_spacing(layout.get(), float(font.leading));
    return layout;
}

QList<PdfLinePlace> linePlaces(const PdfText &text)
{
    QList<PdfLinePlace> places;
    PangoLayoutIter *iterator = pango_layout_get_iter(text.get());
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iterator, nullptr, &logical);
        const double scale = 1.0 / PANGO_SCALE;
        places.append({logical.x * scale, (pango_layout_iter_get_baseline(iterator) - logical.y) * scale,
                       logical.height * scale, logical.width * scale});
    } while (pango_layout_iter_next_line(iterator));
    pango_layout_iter_free(iterator);
    return places;
}

double heightOf(const PdfText &text)
{
    double height = 0;
    for (const PdfLinePlace &place : linePlaces(text))
        height += place.height;
    return height;
}

} // namespace hookbench
