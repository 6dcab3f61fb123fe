#include "ui/deliver/timelinelegend.h"

#include "ui/deliver/timelinepainter.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <array>

namespace hookbench {

namespace {

struct Sign
{
    AttemptClass kind;
    TimelineCopy copy;
};

constexpr std::array signs{
    Sign{AttemptClass::Delivered, TimelineCopy::First}, Sign{AttemptClass::Failed, TimelineCopy::First},
    Sign{AttemptClass::Throttled, TimelineCopy::First}, Sign{AttemptClass::Delivered, TimelineCopy::Further},
    Sign{AttemptClass::Cancelled, TimelineCopy::First}};

QString nameOf(const Sign &sign)
{
    return sign.copy == TimelineCopy::Further ? titlesOf(DeliveryMark::Duplicate).constFirst()
                                              : titleOf(sign.kind);
}

} // namespace

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

TimelineLegend::~TimelineLegend() = default;

int TimelineLegend::widthOf(qsizetype count) const
{
    const QFontMetrics font = fontMetrics();
    int width = 0;
    for (qsizetype i = 0; i < count; ++i)
        width +=
            font.ascent() + font.averageCharWidth() * 3 + font.horizontalAdvance(nameOf(signs.at(size_t(i))));
    return width;
}

QSize TimelineLegend::sizeHint() const
{
    return {widthOf(signs.size()), fontMetrics().height() * 5 / 4};
}

/// What has no room is left out, last sign first.
QSize TimelineLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TimelineLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics font = fontMetrics();
    const int size = font.ascent() | 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < qsizetype(signs.size()) && widthOf(i + 1) <= width(); ++i) {
        const Sign &sign = signs.at(size_t(i));
        const int x = widthOf(i);
        const int text = x + size + font.averageCharWidth() / 2;
        QRect signBox(x, (height() - size) / 2, size, size);
        QRect textBox(text, 0, font.horizontalAdvance(nameOf(sign)) + 1, height());
        if (isMirrored) {
            signBox.moveLeft(width() - signBox.x() - signBox.width());
            textBox.moveLeft(width() - textBox.x() - textBox.width());
        }
        paintTimelineSign(painter, signBox, sign.kind, sign.copy, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(textBox, Qt::AlignCenter, nameOf(sign));
    }
}

void TimelineLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
    update();
}

} // namespace hookbench
