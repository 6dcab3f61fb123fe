#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionSlider;
class QStyle;
class QWidget;

namespace hookbench {

/// A tool bar as part of the window: its colour, and a line below. Fusion's gradient is filled by a thread
/// pool, line by line, which costs more than all the rest of the window.
void paintToolBar(QPainter &painter, const QStyleOption &option);

/// A scroll bar without gradients, for the same reason; the parts lie where `style` puts them.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style,
                    const QWidget *widget);

} // namespace hookbench
