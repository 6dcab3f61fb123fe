#pragma once

#include "ui/deliver/waterfalllayout.h"

#include <QtWidgets/QWidget>

namespace hookbench {

class PlainLabel;

/// Where the time of one exchange went: a bar for each phase, and its name and number as text beside it,
/// which is also what a screen reader reads.
class WaterfallView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaterfallView)

public:
    explicit WaterfallView(QWidget *parent = nullptr);
    ~WaterfallView() override;

    void showTimings(const PhaseTimings &timings);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] WaterfallMetrics metrics() const;
    void layOut();
    void writeTexts();

    PhaseTimings m_timings;
    WaterfallLayout m_layout;
    QList<PlainLabel *> m_names;
    QList<PlainLabel *> m_numbers;
};

} // namespace hookbench
