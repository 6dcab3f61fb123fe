#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/directedtext.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace hookbench {

namespace {

constexpr int leastCharacters = 8;

} // namespace

ElidedLabel::ElidedLabel(Qt::Alignment alignment, QWidget *parent)
    : QWidget(parent)
    , m_alignment(alignment)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::~ElidedLabel() = default;

void ElidedLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const int gap = fontMetrics().averageCharWidth();
    return {fontMetrics().horizontalAdvance(directed(m_text)) + 2 * gap, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().height()};
}

bool ElidedLabel::isCut() const
{
    return sizeHint().width() > width();
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(directed(m_text)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int gap = fontMetrics().averageCharWidth();
    const QRect inner = rect().adjusted(gap, 0, -gap, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(inner, int(m_alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fontMetrics().elidedText(directed(m_text), Qt::ElideRight, inner.width()));
}

} // namespace hookbench
