#pragma once

#include "model/delivery/latency.h"

#include <QtWidgets/QWidget>

namespace hookbench {

/// How long the attempts of a run took: a histogram on a logarithmic axis, with p50, p95 and p99 as lines and
/// as text.
class LatencyView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatencyView)

public:
    explicit LatencyView(QWidget *parent = nullptr);
    ~LatencyView() override;

    void showSummary(const LatencySummary &summary);
    /// One line: count, p50, p95, p99, longest.
    [[nodiscard]] QString summaryText() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int xOf(LatencySummary::Duration duration, const QRect &area) const;
    void paintPercentile(QPainter &painter, const QRect &area, const QString &name,
                         LatencySummary::Duration duration, int row);

    LatencySummary m_summary;
};

} // namespace hookbench
