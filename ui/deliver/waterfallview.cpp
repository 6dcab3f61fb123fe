#include "ui/deliver/waterfallview.h"

#include "model/items/texts.h"
#include "ui/theme/colours.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace hookbench {

namespace {

constexpr int phaseCount = 6;

QColor colourOf(Phase phase, const Colours &colours)
{
    switch (phase) {
    case Phase::Resolve:
        return colours.neutral.text;
    case Phase::Connect:
        return colours.accent.text;
    case Phase::Tls:
    case Phase::Send:
        return colours.personal.text;
    case Phase::Wait:
        return colours.caution.text;
    case Phase::Receive:
        break;
    }
    return colours.good.text;
}

} // namespace

WaterfallView::WaterfallView(QWidget *parent)
    : QWidget(parent)
{
    for (int row = 0; row < phaseCount; ++row) {
        m_names.append(new PlainLabel(PlainLabel::Role::Body, this));
        m_numbers.append(new PlainLabel(PlainLabel::Role::Body, this));
        m_numbers.constLast()->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_numbers.constLast()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showTimings({});
}

WaterfallView::~WaterfallView() = default;

void WaterfallView::showTimings(const PhaseTimings &timings)
{
    m_timings = timings;
    layOut();
}

WaterfallMetrics WaterfallView::metrics() const
{
    const QFontMetrics font = fontMetrics();
    WaterfallMetrics metrics;
    metrics.rowHeight = font.height() * 8 / 5;
    metrics.barHeight = font.ascent() * 2 / 3;
    metrics.gap = font.averageCharWidth() * 2;
    metrics.nameWidth = 0;
    metrics.numberWidth = font.horizontalAdvance(elapsedText(std::chrono::seconds(100)));
    for (int phase = 0; phase < phaseCount; ++phase)
        metrics.nameWidth = std::max(metrics.nameWidth, font.horizontalAdvance(titleOf(Phase(phase))));
    for (const PlainLabel *number : m_numbers)
        metrics.numberWidth = std::max(metrics.numberWidth, font.horizontalAdvance(number->text()));
    return metrics;
}

void WaterfallView::layOut()
{
    writeTexts();
    m_layout = layOutWaterfall(m_timings, width(), metrics(), layoutDirection());
    for (int row = 0; row < phaseCount; ++row) {
        m_names.at(row)->setGeometry(m_layout.rows.at(row).name);
        m_numbers.at(row)->setGeometry(m_layout.rows.at(row).number);
    }
    updateGeometry();
    update();
}

void WaterfallView::writeTexts()
{
    const WaterfallLayout layout = layOutWaterfall(m_timings, 0, {}, Qt::LeftToRight);
    for (int row = 0; row < phaseCount; ++row) {
        const WaterfallRow &phase = layout.rows.at(row);
        m_names.at(row)->setText(titleOf(phase.phase));
        m_numbers.at(row)->setText(phase.duration ? elapsedText(*phase.duration) : tr("–", "not reached"));
        //: %1 a phase of an exchange, %2 a duration or "not reached"
        m_numbers.at(row)->setAccessibleName(tr("%1: %2").arg(
            titleOf(phase.phase), phase.duration ? elapsedText(*phase.duration) : tr("not reached")));
    }
}

QSize WaterfallView::sizeHint() const
{
    const WaterfallMetrics measures = metrics();
    return {measures.nameWidth + measures.numberWidth + 30 * measures.gap, m_layout.height};
}

QSize WaterfallView::minimumSizeHint() const
{
    const WaterfallMetrics measures = metrics();
    return {measures.nameWidth + measures.numberWidth + 4 * measures.gap, m_layout.height};
}

void WaterfallView::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setPen(colours.line);
    painter.drawLine(m_layout.bars.topLeft(), m_layout.bars.bottomLeft());
    painter.drawLine(m_layout.bars.topRight(), m_layout.bars.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const WaterfallRow &row : std::as_const(m_layout.rows)) {
        painter.setBrush(colourOf(row.phase, colours));
        const double radius = std::min(2.0, row.bar.width() / 2.0);
        painter.drawRoundedRect(row.bar, radius, radius);
    }
}

void WaterfallView::resizeEvent(QResizeEvent *event)
{
    layOut();
    QWidget::resizeEvent(event);
}

void WaterfallView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        layOut();
    QWidget::changeEvent(event);
}

} // namespace hookbench
