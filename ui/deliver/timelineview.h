#pragma once

#include "ui/deliver/timelinelayout.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractScrollArea>

namespace hookbench {

/// One run, painted: a lane for each delivery, a sign for each attempt, dotted waits between them. Arrow keys
/// go from attempt to attempt and from lane to lane, + and - zoom, 0 shows all.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    void clear();
    void add(const QList<HistoryRow> &rows);
    void end(const QList<Delivery> &deliveries);
    /// Shows a simulation instead.
    void showSimulation(const QList<Delivery> &deliveries);
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }

    void setScaleKind(TimeScale::Kind kind);
    /// 1 … 64; the middle of what is seen stays.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

    [[nodiscard]] Timeline::Place selected() const { return m_selected; }
    /// Selects and brings into sight; an invalid place selects nothing.
    void select(Timeline::Place place);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// By mouse or keyboard.
    void selectionChanged(hookbench::Timeline::Place place);
    /// Many changes together.
    void timelineChanged();
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    void changed();
    void catchUp();
    void layOut();
    void choose(Timeline::Place place);
    void moveAlong(int step);
    void moveAcross(int step);
    void bringIntoSight();

    Timeline m_timeline;
    TimeScale m_scale;
    TimelineLayout m_layout;
    TimeScale::Kind m_kind = TimeScale::Kind::Even;
    double m_zoom = 1;
    Timeline::Place m_selected;
    bool m_isStale = true;
    QTimer m_refresh; ///< a burst adds faster than anybody looks
};

} // namespace hookbench
