#include "ui/widgets/pill.h"

#include <QtCore/QEvent>
#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

namespace hookbench {

namespace {

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace

Pill::Pill(ToneMember tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (parent)
        setVisible(false);
}

Pill::~Pill() = default;

void Pill::setText(const QString &text)
{
    if (parentWidget()) // without one it would open as a window
        setVisible(!text.isEmpty());
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setTone(ToneMember tone)
{
    m_tone = tone;
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(font(), m_text);
}

void Pill::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintPill(painter, rect(), font(), m_text, coloursFor(palette()).*m_tone);
}

void Pill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

QSize pillSize(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(smaller(font));
    const int padding = metrics.height() / 2;
    return {metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + padding / 2};
}

void paintPill(QPainter &painter, const QRect &rect, const QFont &font, const QString &text, const Tone &tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    const qreal radius = rect.height() / 2.0;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(tone.text);
    painter.setFont(smaller(font));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool fits = metrics.horizontalAdvance(text) <= rect.width();
    painter.drawText(rect, int(Qt::AlignCenter) | Qt::TextSingleLine,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width() - rect.height()));
    painter.restore();
}

Pill::ToneMember toneMemberOf(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Documented:
        return &Colours::good;
    case Provenance::Example:
        return &Colours::accent;
    case Provenance::Assumed:
        break;
    }
    return &Colours::caution;
}

Pill::ToneMember toneMemberOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Personal:
        return &Colours::personal;
    case DataClass::FreeText:
        return &Colours::caution;
    case DataClass::Billing:
        return &Colours::accent;
    case DataClass::Never:
        return &Colours::bad;
    case DataClass::Operational:
        break;
    }
    return &Colours::neutral;
}

} // namespace hookbench
