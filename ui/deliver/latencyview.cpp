#include "ui/deliver/latencyview.h"

#include "model/items/texts.h"
#include "ui/theme/colours.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace hookbench {

using namespace Qt::StringLiterals;

LatencyView::LatencyView(QWidget *parent)
    : QWidget(parent)
{
    showSummary({});
}

LatencyView::~LatencyView() = default;

void LatencyView::showSummary(const LatencySummary &summary)
{
    m_summary = summary;
    setAccessibleName(tr("How long attempts took"));
    setAccessibleDescription(summaryText());
    update();
}

QString LatencyView::summaryText() const
{
    if (m_summary.count == 0)
        return tr("No attempt of this run has ended yet.");
    if (m_summary.count == 1)
        //: %1 a duration
        return tr("1 attempt: %1").arg(elapsedText(m_summary.longest));
    //: %1 a number of attempts, the others durations
    return tr("%1 attempts: p50 %2, p95 %3, p99 %4, longest %5")
        .arg(QLocale().toString(m_summary.count), elapsedText(m_summary.p50), elapsedText(m_summary.p95),
             elapsedText(m_summary.p99), elapsedText(m_summary.longest));
}

QSize LatencyView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 7};
}

int LatencyView::xOf(LatencySummary::Duration duration, const QRect &area) const
{
    const auto log = [](LatencySummary::Duration d) {
        return std::log2(double(std::max<qint64>(1, d.count())));
    };
    const double first = log(m_summary.buckets.constFirst().from);
    const double last = log(m_summary.buckets.constLast().to);
    const double share = std::clamp((log(duration) - first) / std::max(1e-9, last - first), 0.0, 1.0);
    const int offset = int(share * area.width());
    return layoutDirection() == Qt::RightToLeft ? area.right() - offset : area.left() + offset;
}

void LatencyView::paintPercentile(QPainter &painter, const QRect &area, const QString &name,
                                  LatencySummary::Duration duration, int row)
{
    const Colours &colours = coloursFor(palette());
    const int x = xOf(duration, area);
    const QString text = name + u' ' + elapsedText(duration);
    painter.setPen(QPen(colours.accent.text, 1, Qt::DashLine));
    painter.drawLine(x, fontMetrics().height() * row, x, area.bottom());
    const int width = fontMetrics().horizontalAdvance(text) + 1;
    const int left = std::clamp(x + 3, 0, std::max(0, this->width() - width));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(left, fontMetrics().height() * row, width, fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text);
}

void LatencyView::paintEvent(QPaintEvent * /*event*/)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const int line = fontMetrics().height();
    painter.setPen(colours.quietText);
    painter.drawText(rect().adjusted(line / 2, 0, -line / 2, -line / 4),
                     int(Qt::AlignBottom | Qt::AlignLeading), summaryText());
    if (m_summary.buckets.isEmpty())
        return;
    const QRect area = rect().adjusted(line, line * 3, -line, -line * 2);
    const auto highest =
        std::max_element(m_summary.buckets.begin(), m_summary.buckets.end(),
                         [](const auto &one, const auto &other) { return one.count < other.count; });
    painter.setPen(colours.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(Qt::NoPen);
    QColor bar = colours.accent.text;
    bar.setAlphaF(0.55F);
    painter.setBrush(bar);
    for (const LatencySummary::Bucket &bucket : m_summary.buckets) {
        const int from = xOf(bucket.from, area);
        const int to = xOf(bucket.to, area);
        const int height = int(double(area.height()) * double(bucket.count) / double(highest->count));
        // A single slow attempt among thousands is what one looks for, so it is never rounded away.
        const int shown = bucket.count > 0 ? std::max(2, height) : 0;
        painter.drawRect(
            QRect(std::min(from, to), area.bottom() - shown, std::max(1, std::abs(to - from) - 1), shown));
    }
    paintPercentile(painter, area, u"p50"_s, m_summary.p50, 0);
    paintPercentile(painter, area, u"p95"_s, m_summary.p95, 1);
    paintPercentile(painter, area, u"p99"_s, m_summary.p99, 2);
}

void LatencyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSummary(m_summary);
}

} // namespace hookbench
