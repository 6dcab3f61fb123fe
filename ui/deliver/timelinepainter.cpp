#include "ui/deliver/timelinepainter.h"

#include "model/delivery/durationtext.h"
#include "model/items/texts.h"
#include "ui/deliver/lanetexts.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetrics>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int pictureWidth = 1100;

QColor colourOf(AttemptClass kind, TimelineCopy copy, const Colours &colours)
{
    switch (kind) {
    case AttemptClass::Delivered:
        return copy == TimelineCopy::Further ? colours.personal.text : colours.good.text;
    case AttemptClass::Throttled:
        return colours.caution.text;
    case AttemptClass::Failed:
        return colours.bad.text;
    case AttemptClass::Cancelled:
        break;
    }
    return colours.neutral.text;
}

QString tickText(Instant at, Instant begin)
{
    //: %1 a span of time after the begin
    return at == begin ? timeOfDayText(at).first(8) : Text::tr("+%1").arg(durationText(at - begin));
}

void paintMark(QPainter &painter, const TimelineMark &mark, const Timeline &timeline, const QPalette &palette)
{
    const Colours &colours = coloursFor(palette);
    const TimelineEntry &entry = timeline.entry(mark.place);
    const auto copy = timeline.lanes().at(mark.place.lane).marks.testFlag(DeliveryMark::Duplicate)
                          ? TimelineCopy::Further
                          : TimelineCopy::First;
    if (!mark.band.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.caution.tint);
        painter.drawRect(mark.band);
    }
    if (!mark.wait.isNull()) {
        painter.setPen(QPen(colours.quietText, 1, Qt::DotLine));
        painter.drawLine(mark.wait);
    }
    if (!mark.bar.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(entry.kind, copy, colours));
        painter.drawRect(mark.bar);
    }
    paintTimelineSign(painter, mark.sign, entry.kind, copy, palette);
}

/// Names and words of the lanes, and the lines between them.
void paintRows(QPainter &painter, const Timeline &timeline, const TimelineLayout &layout,
               const QPalette &palette, Qt::Alignment leading)
{
    const Colours &colours = coloursFor(palette);
    const QFontMetrics font = painter.fontMetrics();
    for (const TimelineRow &row : layout.rows) {
        const TimelineLane &lane = timeline.lanes().at(row.lane);
        painter.setPen(colours.line);
        painter.drawLine(row.area.bottomLeft(), row.area.bottomRight());
        painter.setPen(lane.isCopy() ? colours.personal.text : palette.color(QPalette::Text));
        painter.drawText(row.name, int(leading | Qt::AlignVCenter), laneName(lane, font, row.name.width()));
    }
    painter.setClipRect(layout.lanes);
    painter.setPen(colours.quietText);
    for (const TimelineRow &row : layout.rows)
        painter.drawText(row.words, int(leading | Qt::AlignVCenter) | Qt::TextDontClip,
                         laneWords(timeline.lanes().at(row.lane)));
}

/// A picture of everything: laid out as wide as it is printed and as high as its lanes.
TimelineLayout pictureLayout(const TimelinePicture &picture)
{
    const TimelineMetrics metrics = timelineMetrics(picture.font);
    const auto lanes = int(std::min(picture.timeline.lanes().size(), qsizetype{mostPictureLanes}));
    const QSize size(pictureWidth, metrics.headHeight + lanes * metrics.laneHeight + metrics.gap);
    return layOutTimeline(picture.timeline, picture.scale, {size, 1, 0, 0}, metrics, picture.direction);
}

QSize sizeOf(const TimelineLayout &layout)
{
    return {pictureWidth, layout.axis.height() + layout.lanes.height()};
}

void paintPicture(QPainter &painter, const TimelinePicture &picture, const TimelineLayout &layout)
{
    painter.setFont(picture.font);
    painter.setLayoutDirection(picture.direction);
    painter.fillRect(QRect({}, sizeOf(layout)), picture.palette.color(QPalette::Base));
    paintTimeline(painter, picture.timeline, layout, picture.palette, {});
}

} // namespace

TimelineMetrics timelineMetrics(const QFont &font)
{
    const QFontMetrics measures(font);
    const int letter = measures.averageCharWidth();
    TimelineMetrics metrics;
    metrics.laneHeight = measures.height() * 7 / 4;
    metrics.headHeight = measures.height() * 3 / 2;
    metrics.nameWidth = letter * 32;
    metrics.sign = measures.ascent() | 1; // odd, so that it has a middle pixel
    metrics.tickWidth = letter * 14;
    metrics.wordsWidth = letter * 30;
    metrics.gap = letter * 2;
    return metrics;
}

void paintTimelineSign(QPainter &painter, const QRect &rect, AttemptClass kind, TimelineCopy copy,
                       const QPalette &palette)
{
    const QColor colour = colourOf(kind, copy, coloursFor(palette));
    const QRectF box = QRectF(rect).adjusted(1, 1, -1, -1);
    const QPointF centre = box.center();
    const bool isLines =
        kind == AttemptClass::Cancelled || (kind == AttemptClass::Delivered && copy == TimelineCopy::Further);
    painter.setPen(isLines ? QPen(colour, 2) : QPen(Qt::NoPen));
    painter.setBrush(isLines ? QBrush() : QBrush(colour));
    switch (kind) {
    case AttemptClass::Delivered:
        painter.drawEllipse(box);
        break;
    case AttemptClass::Throttled:
        painter.drawPolygon(QPolygonF({{centre.x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
        break;
    case AttemptClass::Failed:
        painter.drawPolygon(QPolygonF({{centre.x(), box.top()},
                                       {box.right(), centre.y()},
                                       {centre.x(), box.bottom()},
                                       {box.left(), centre.y()}}));
        break;
    case AttemptClass::Cancelled:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    }
}

void paintTimeline(QPainter &painter, const Timeline &timeline, const TimelineLayout &layout,
                   const QPalette &palette, Timeline::Place selected)
{
    const Colours &colours = coloursFor(palette);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    // Painted texts do not turn round by themselves.
    const Qt::Alignment leading = (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.save();
    painter.setClipRect(layout.axis.united(layout.lanes));
    for (const TimelineTick &tick : layout.ticks) {
        painter.setPen(colours.line);
        painter.drawLine(tick.x, layout.axis.bottom(), tick.x, layout.lanes.bottom());
        painter.setPen(colours.quietText);
        painter.drawText(tick.text, int(leading | Qt::AlignVCenter) | Qt::TextDontClip,
                         tickText(tick.at, timeline.begin()));
    }
    QRect below = layout.lanes;
    below.setLeft(0);
    below.setRight(std::max(layout.axis.right(), layout.rows.isEmpty() ? 0 : layout.rows[0].area.right()));
    painter.setClipRect(below);
    paintRows(painter, timeline, layout, palette, leading);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TimelineRow &row : layout.rows)
        if (!row.cross.isEmpty())
            paintTimelineSign(painter, row.cross, AttemptClass::Cancelled, TimelineCopy::First, palette);
    for (const TimelineMark &mark : layout.marks) {
        paintMark(painter, mark, timeline, palette);
        if (mark.place == selected) {
            painter.setPen(QPen(palette.color(QPalette::Highlight), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(mark.sign.adjusted(-3, -3, 3, 3), 3, 3);
        }
    }
    painter.restore();
}

QByteArray timelineSvg(const TimelinePicture &picture, const QString &title)
{
    const TimelineLayout layout = pictureLayout(picture);
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(sizeOf(layout));
    generator.setViewBox(QRect({}, sizeOf(layout)));
    QPainter painter(&generator);
    paintPicture(painter, picture, layout);
    painter.end();
    return svg;
}

QByteArray timelinePng(const TimelinePicture &picture)
{
    const TimelineLayout layout = pictureLayout(picture);
    QImage image(sizeOf(layout) * 2, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2);
    QPainter painter(&image);
    paintPicture(painter, picture, layout);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return png;
}

} // namespace hookbench
