#include "ui/theme/flatparts.h"

#include "ui/theme/colours.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace hookbench {

namespace {

/// Contrast 3 : 1 to the groove, more under the mouse.
QColor sliderColour(const QStyleOptionSlider &option)
{
    const Colours &colours = coloursFor(option.palette);
    const bool near = option.state.testFlag(QStyle::State_MouseOver) ||
                      option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    if (near)
        return colours.quietText;
    return QColor::fromRgb(isDark(option.palette) ? 0x7a8494 : 0x8a92a0);
}

void paintArrow(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style,
                const QWidget *widget, QStyle::SubControl part)
{
    const bool forward = part == QStyle::SC_ScrollBarAddLine;
    QStyle::PrimitiveElement arrow = forward ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowUp;
    if (option.orientation == Qt::Horizontal)
        arrow = forward == (option.direction == Qt::LeftToRight) ? QStyle::PE_IndicatorArrowRight
                                                                 : QStyle::PE_IndicatorArrowLeft;
    const QRect rect = style.subControlRect(QStyle::CC_ScrollBar, &option, part, widget);
    const int inset = rect.width() / 4;
    QStyleOption sign = option;
    sign.rect = rect.adjusted(inset, inset, -inset, -inset);
    style.drawPrimitive(arrow, &sign, &painter, widget);
}

} // namespace

void paintToolBar(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, coloursFor(option.palette).line);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style,
                    const QWidget *widget)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.minimum == option.maximum)
        return;
    paintArrow(painter, option, style, widget, QStyle::SC_ScrollBarSubLine);
    paintArrow(painter, option, style, widget, QStyle::SC_ScrollBarAddLine);
    const QRect slider =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const int across = option.orientation == Qt::Vertical ? slider.width() : slider.height();
    const int inset = across / 4;
    const QRect bar = option.orientation == Qt::Vertical ? slider.adjusted(inset, 1, -inset, -1)
                                                         : slider.adjusted(1, inset, -1, -inset);
    const qreal radius = (across - 2 * inset) / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sliderColour(option));
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

} // namespace hookbench
