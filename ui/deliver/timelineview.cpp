#include "ui/deliver/timelineview.h"

#include "model/items/timelinemodel.h"
#include "ui/deliver/timelinepainter.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace hookbench {

namespace {

constexpr double largestZoom = 64;
constexpr double zoomStep = 1.25;
constexpr int refreshMs = 33;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        catchUp();
        emit timelineChanged();
    });
}

TimelineView::~TimelineView() = default;

void TimelineView::clear()
{
    m_timeline.clear();
    m_selected = {};
    changed();
}

void TimelineView::add(const QList<HistoryRow> &rows)
{
    // A lane that comes in between moves the others.
    const qint64 selected = m_selected.isValid() ? m_timeline.entry(m_selected).id : 0;
    for (const HistoryRow &row : rows)
        m_timeline.add(row);
    if (selected != 0)
        m_selected = m_timeline.placeOf(selected);
    changed();
}

void TimelineView::end(const QList<Delivery> &deliveries)
{
    m_timeline.end(deliveries);
    changed();
}

void TimelineView::showSimulation(const QList<Delivery> &deliveries)
{
    m_timeline.clear();
    m_selected = {};
    for (const Delivery &delivery : deliveries)
        for (const Attempt &attempt : delivery.attempts)
            m_timeline.add(attempt);
    m_timeline.end(deliveries);
    changed();
}

void TimelineView::changed()
{
    m_isStale = true;
    if (!m_refresh.isActive())
        m_refresh.start();
}

/// The layout names lanes and entries by their place, so none is used that belongs to what was there before.
void TimelineView::catchUp()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_scale = TimeScale(m_timeline.times(), m_kind);
    layOut();
}

void TimelineView::setScaleKind(TimeScale::Kind kind)
{
    m_kind = kind;
    changed();
}

void TimelineView::setZoom(double zoom)
{
    const double bounded = std::clamp(zoom, 1.0, largestZoom);
    if (qFuzzyCompare(bounded, m_zoom))
        return;
    QScrollBar *bar = horizontalScrollBar();
    const double middle = bar->value() + bar->pageStep() / 2.0;
    const double share = m_layout.axisLength > 0 ? middle / m_layout.axisLength : 0;
    m_zoom = bounded;
    layOut();
    bar->setValue(int(share * m_layout.axisLength - bar->pageStep() / 2.0));
    emit zoomChanged(m_zoom);
}

void TimelineView::select(Timeline::Place place)
{
    if (m_selected == place)
        return;
    m_selected = place;
    bringIntoSight();
    viewport()->update();
}

void TimelineView::choose(Timeline::Place place)
{
    if (!place.isValid() || place == m_selected)
        return;
    select(place);
    const TimelineLane &lane = m_timeline.lanes().at(place.lane);
    setAccessibleDescription(describe(lane, m_timeline.entry(place), m_timeline.begin()));
    emit selectionChanged(place);
}

QSize TimelineView::sizeHint() const
{
    const TimelineMetrics metrics = timelineMetrics(font());
    return {metrics.nameWidth * 3, metrics.headHeight + metrics.laneHeight * 6};
}

void TimelineView::layOut()
{
    const TimelineSight sight{viewport()->size(), m_zoom, horizontalScrollBar()->value(),
                              verticalScrollBar()->value()};
    m_layout = layOutTimeline(m_timeline, m_scale, sight, timelineMetrics(font()), layoutDirection());
    horizontalScrollBar()->setPageStep(m_layout.axis.width());
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.axisLength - m_layout.axis.width()));
    horizontalScrollBar()->setSingleStep(m_layout.axis.width() / 20);
    verticalScrollBar()->setPageStep(m_layout.lanes.height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.lanesHeight - m_layout.lanes.height()));
    verticalScrollBar()->setSingleStep(timelineMetrics(font()).laneHeight);
    viewport()->update();
}

void TimelineView::bringIntoSight()
{
    if (!m_selected.isValid())
        return;
    const int height = timelineMetrics(font()).laneHeight;
    const int top = int(m_selected.lane) * height;
    QScrollBar *down = verticalScrollBar();
    down->setValue(std::clamp(down->value(), top + height - down->pageStep(), top));
    const int x = int(m_scale.shareOf(m_timeline.entry(m_selected).at) * m_layout.axisLength);
    QScrollBar *along = horizontalScrollBar();
    if (x < along->value() || x > along->value() + along->pageStep())
        along->setValue(x - along->pageStep() / 2);
}

void TimelineView::moveAlong(int step)
{
    if (!m_selected.isValid()) {
        moveAcross(0);
        return;
    }
    const auto last = m_timeline.lanes().at(m_selected.lane).entries.size() - 1;
    choose({m_selected.lane, std::clamp(m_selected.entry + step, qsizetype{0}, last)});
}

void TimelineView::moveAcross(int step)
{
    if (m_timeline.isEmpty())
        return;
    const auto from = m_selected.isValid() ? m_selected.lane : 0;
    const auto lane = std::clamp(from + step, qsizetype{0}, m_timeline.lanes().size() - 1);
    const auto last = m_timeline.lanes().at(lane).entries.size() - 1;
    choose({lane, std::clamp(m_selected.entry, qsizetype{0}, last)});
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int page = std::max(1, verticalScrollBar()->pageStep() / timelineMetrics(font()).laneHeight);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveAlong(-forward);
    case Qt::Key_Right:
        return moveAlong(forward);
    case Qt::Key_Up:
        return moveAcross(-1);
    case Qt::Key_Down:
        return moveAcross(1);
    case Qt::Key_PageUp:
        return moveAcross(-page);
    case Qt::Key_PageDown:
        return moveAcross(page);
    case Qt::Key_Home:
        return moveAlong(-mostAttempts);
    case Qt::Key_End:
        return moveAlong(mostAttempts);
    case Qt::Key_Plus:
        return setZoom(m_zoom * zoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / zoomStep);
    case Qt::Key_0:
        return setZoom(1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    catchUp();
    choose(m_layout.placeAt(event->position().toPoint()));
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    catchUp();
    const Timeline::Place place = m_layout.placeAt(help->pos());
    if (place.isValid())
        QToolTip::showText(help->globalPos(),
                           plainToolTip(describe(m_timeline.lanes().at(place.lane), m_timeline.entry(place),
                                                 m_timeline.begin())),
                           viewport());
    else
        QToolTip::hideText();
    return true;
}

void TimelineView::paintEvent(QPaintEvent * /*event*/)
{
    catchUp();
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setLayoutDirection(layoutDirection());
    paintTimeline(painter, m_timeline, m_layout, palette(), m_selected);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::LanguageChange)
        layOut();
}

void TimelineView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    layOut();
}

} // namespace hookbench
