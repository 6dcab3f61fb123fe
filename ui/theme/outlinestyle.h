#pragma once

#include <QtWidgets/QProxyStyle>

namespace hookbench {

/// Fusion with outlines that can be seen: it draws those of text fields and check boxes darker than the
/// window, which on a dark one leaves nothing. Ours have a contrast of 3 : 1 to what they stand on. Tool bars
/// and scroll bars are flat, tabs narrow. Letters that join are not underlined.
class OutlineStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlineStyle)

public:
    OutlineStyle();
    ~OutlineStyle() override;

    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace hookbench
