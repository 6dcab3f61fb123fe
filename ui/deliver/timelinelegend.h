#pragma once

#include <QtWidgets/QWidget>

namespace hookbench {

/// What the timeline's signs mean.
class TimelineLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineLegend)

public:
    explicit TimelineLegend(QWidget *parent = nullptr);
    ~TimelineLegend() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthOf(qsizetype count) const;
};

} // namespace hookbench
