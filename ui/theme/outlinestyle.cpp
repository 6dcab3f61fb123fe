#include "ui/theme/outlinestyle.h"

#include "ui/theme/colours.h"
#include "ui/theme/flatparts.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Fusion takes the window's colour, darkened by 140, for outlines.
QPalette outlined(const QPalette &palette)
{
    QPalette changed = palette;
    const QRgb outline = isDark(palette) ? 0x7a8494 : 0x8a92a0;
    changed.setColor(QPalette::Window, QColor::fromRgb(outline).lighter(140));
    return changed;
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"fusion"_s); // what a style is known by
}

OutlineStyle::~OutlineStyle() = default;

int OutlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    // Qt shapes the letter that is underlined apart from its neighbours: wrong in Arabic, and wider than it
    // measures, so that captions are cut. The keys work all the same.
    if (hint == SH_UnderlineShortcut && QGuiApplication::layoutDirection() == Qt::RightToLeft)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

int OutlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Six tabs beside the matrix have room in every language: one behind an arrow is found by few.
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_TabBarTabHSpace ? usual * 7 / 12 : usual;
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const auto drawChanged = [&](auto changed) {
        changed.palette = outlined(option->palette);
        QProxyStyle::drawPrimitive(element, &changed, painter, widget);
    };
    const bool isField = element == PE_FrameLineEdit || element == PE_Frame;
    const bool isMark = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton ||
                        element == PE_IndicatorItemViewItemCheck;
    if (isField && frame)
        drawChanged(*frame);
    else if (isMark && button)
        drawChanged(*button);
    else if (isMark && item)
        drawChanged(*item);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_ToolBar)
        paintToolBar(*painter, *option);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        paintScrollBar(*painter, *slider, *this, widget);
        return;
    }
    const auto *spinBox = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || !spinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    QStyleOptionSpinBox changed = *spinBox;
    changed.palette = outlined(option->palette);
    QProxyStyle::drawComplexControl(control, &changed, painter, widget);
}

} // namespace hookbench
