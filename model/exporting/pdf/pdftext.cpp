#include "model/exporting/pdf/pdftext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr const char *textFamilies = "Noto Sans,Noto Sans Arabic,DejaVu Sans,sans-serif";
constexpr const char *codeFamilies = "DejaVu Sans Mono,Noto Sans Mono,monospace";

constexpr double arabicLeading = 1.13; // marks above and below need more room than in Latin
constexpr double middle = 0.36;        // from the middle of a line down to its baseline, by the font's size

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

struct StyleSettings
{
    double size = 0;
    bool hasItalics = true;
};

void addColour(PangoAttrList *list, Range range, int red, int green, int blue)
{
    add(list, pango_attr_foreground_new(guint16(red * 257), guint16(green * 257), guint16(blue * 257)),
        range);
}

void addStyle(PangoAttrList *list, SpanStyle style, Range range, const StyleSettings &settings)
{
    const auto points = [&settings](double share) { return int(settings.size * share * PANGO_SCALE); };
    switch (style) {
    case SpanStyle::Plain:
    case SpanStyle::Break:
        return;
    case SpanStyle::Strong:
        return add(list, pango_attr_weight_new(PANGO_WEIGHT_SEMIBOLD), range);
    case SpanStyle::Code:
        add(list, pango_attr_family_new(codeFamilies), range);
        // A hyphen that is not in an id would be taken for a part of it.
        add(list, pango_attr_insert_hyphens_new(FALSE), range);
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
        if (settings.hasItalics)
            add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), range);
        return addColour(list, range, 0x9a, 0x55, 0x00);
    }
}

/// What runs against the document's direction stands in an isolate, with its punctuation.
QByteArray shownText(const Span &span, bool isRightToLeft)
{
    constexpr char16_t leftToRight = 0x2066;
    constexpr char16_t rightToLeft = 0x2067;
    constexpr char16_t firstLetter = 0x2068;
    constexpr char16_t end = 0x2069;
    const auto isolated = [&span](char16_t begin) {
        return QString(QChar(begin) + span.text + QChar(end)).toUtf8();
    };
    if (span.isGiven)
        return isolated(firstLetter);
    if (span.style == SpanStyle::Code)
        return isRightToLeft ? isolated(leftToRight) : span.text.toUtf8();
    if (runsAgainst(span.text, isRightToLeft))
        return isolated(isRightToLeft ? leftToRight : rightToLeft);
    return span.text.toUtf8();
}

/// What stands between a span and the one before it.
const char *separator(SpanStyle style, SpanStyle before, bool isFirst)
{
    if (style == SpanStyle::Break || (style == SpanStyle::Minor && !isFirst))
        return "\xe2\x80\xa8"; // a new line in the same paragraph
    if (style == SpanStyle::Note)
        return before == SpanStyle::Note ? "," : "\xe2\x80\xaf"; // a narrow space that breaks no line
    return "";
}

} // namespace

PdfTypesetter::PdfTypesetter(const QString &language, bool isRightToLeft)
    : m_text(makeContext({isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR, language.toLatin1()}))
    , m_code(makeContext({PANGO_DIRECTION_LTR, QByteArrayLiteral("en")}))
    , m_isRightToLeft(isRightToLeft)
{
}

void PdfTypesetter::setFont(PangoLayout *layout, const PdfFont &font) const
{
    PangoFontDescription *description = pango_font_description_new();
    pango_font_description_set_family_static(description, font.isCode ? codeFamilies : textFamilies);
    pango_font_description_set_size(description, int(font.size * PANGO_SCALE));
    pango_font_description_set_weight(description,
                                      font.isStrong ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout, description);
    pango_font_description_free(description);
}

void PdfTypesetter::setText(PangoLayout *layout, const Phrase &phrase, const PdfFont &font) const
{
    PangoAttrList *attributes = pango_attr_list_new();
    QByteArray text;
    SpanStyle before = SpanStyle::Plain;
    for (const Span &span : phrase) {
        const qsizetype from = text.size();
        text += separator(span.style, before, text.isEmpty());
        text += shownText(span, runsLeft(font));
        // There are no italics in Arabic.
        addStyle(attributes, font.isCode ? SpanStyle::Code : span.style, {from, text.size()},
                 {font.isCode ? font.size / 0.9 : font.size, !m_isRightToLeft});
        before = span.style;
    }
    pango_layout_set_text(layout, text.constData(), int(text.size()));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

PdfText PdfTypesetter::layOut(const Phrase &phrase, const PdfFont &font, double width) const
{
    const std::shared_ptr<PangoLayout> layout(pango_layout_new(font.isCode ? m_code.get() : m_text.get()),
                                              GObjectUnref());
    setFont(layout.get(), font);
    setText(layout.get(), phrase, font);
    pango_layout_set_width(layout.get(), int(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_alignment(layout.get(), runsLeft(font) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    const double pitch = font.size * font.leading * (runsLeft(font) ? arabicLeading : 1.0);
    return {layout, pitch, pitch / 2 + font.size * middle};
}

double PdfTypesetter::leastWidth(const Phrase &phrase, const PdfFont &font) const
{
    const PdfText text = layOut(phrase, font, 0);
    pango_layout_set_wrap(text.layout.get(), PANGO_WRAP_WORD);
    PangoRectangle logical;
    pango_layout_get_extents(text.layout.get(), nullptr, &logical);
    return double(logical.width) / PANGO_SCALE;
}

QList<PdfLinePlace> linePlaces(const PdfText &text)
{
    constexpr double scale = 1.0 / PANGO_SCALE;
    QList<PdfLinePlace> places;
    PangoLayoutIter *iterator = pango_layout_get_iter(text.layout.get());
    do {
        PangoRectangle ink;
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iterator, &ink, &logical);
        const int line = pango_layout_iter_get_baseline(iterator);
        // Marks piled up on a letter push the lines apart instead of running into them.
        const double baseline = std::max(text.baseline, (line - ink.y) * scale);
        const double below = std::max(text.pitch - text.baseline, (ink.y + ink.height - line) * scale);
        places.append({logical.x * scale, baseline, baseline + below, logical.width * scale});
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
