#include "ui/deliver/timelinepanel.h"

#include "model/items/timelinemodel.h"
#include "ui/deliver/timelinelegend.h"
#include "ui/deliver/timelinepainter.h"
#include "ui/deliver/timelineview.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.5;

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new TimelineView)
    , m_model(new TimelineModel(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState(u"timeline"_s))
    , m_stack(new QStackedWidget)
    , m_legend(new TimelineLegend)
    , m_bar(new QWidget)
{
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins({});
    row->addWidget(m_legend, 1);
    m_linear = addButton(u"timelineLinear"_s, u"scale"_s);
    m_zoomOut = addButton(u"timelineZoomOut"_s, u"zoom-out"_s);
    m_zoomIn = addButton(u"timelineZoomIn"_s, u"zoom-in"_s);
    m_asTable = addButton(u"timelineAsTable"_s, u"table"_s);
    m_picture = addButton(u"timelinePicture"_s, u"save"_s);
    m_linear->setCheckable(true);
    m_asTable->setCheckable(true);
    m_view->setObjectName(u"timeline"_s);
    setUpTable();
    for (QWidget *page :
         {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_table)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    // One lane is worth showing; a page that is hidden asks for more.
    const TimelineMetrics metrics = timelineMetrics(font());
    m_stack->setMinimumHeight(metrics.headHeight + 2 * metrics.laneHeight);

    connect(m_linear, &QToolButton::toggled, this, [this](bool linear) {
        m_view->setScaleKind(linear ? TimeScale::Kind::Linear : TimeScale::Kind::Even);
    });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() * zoomStep); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_view->setZoom(m_view->zoom() / zoomStep); });
    connect(m_asTable, &QToolButton::toggled, this, &TimelinePanel::follow);
    connect(m_picture, &QToolButton::clicked, this, &TimelinePanel::pictureWanted);
    connect(m_view, &TimelineView::timelineChanged, this, &TimelinePanel::follow);
    connect(m_view, &TimelineView::selectionChanged, this, [this](Timeline::Place place) {
        const qint64 id = m_view->timeline().entry(place).id;
        if (id != 0)
            emit attemptChosen(id);
    });
    retranslate();
    follow();
}

TimelinePanel::~TimelinePanel() = default;

QToolButton *TimelinePanel::addButton(const QString &name, const QString &iconId)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(iconId, palette()));
    button->setProperty("iconId", iconId);
    m_bar->layout()->addWidget(button);
    return button;
}

void TimelinePanel::setUpTable()
{
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setModel(m_model);
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                const qint64 id = index.data(TimelineModel::IdRole).toLongLong();
                if (id != 0)
                    emit attemptChosen(id);
            });
}

void TimelinePanel::begin()
{
    m_view->clear();
}

void TimelinePanel::add(const QList<HistoryRow> &rows)
{
    m_view->add(rows);
}

void TimelinePanel::end(const QList<Delivery> &deliveries)
{
    m_view->end(deliveries);
}

void TimelinePanel::showSimulation(const QList<Delivery> &deliveries)
{
    m_view->showSimulation(deliveries);
}

void TimelinePanel::select(qint64 id)
{
    const Timeline::Place place = m_view->timeline().placeOf(id);
    m_view->select(place);
    const int row = m_model->rowOf(place);
    if (row >= 0 && m_asTable->isChecked()) {
        const QSignalBlocker silence(m_table->selectionModel());
        m_table->selectRow(row);
    }
}

QByteArray TimelinePanel::picture(QStringView suffix) const
{
    const TimelinePicture picture{m_view->timeline(), m_view->scale(), font(), palette(), layoutDirection()};
    return suffix == u"png" ? timelinePng(picture) : timelineSvg(picture, tr("Deliveries"));
}

/// The twin costs a copy of the whole run, so it is only kept while it is seen.
void TimelinePanel::follow()
{
    const bool isEmpty = m_view->timeline().isEmpty();
    m_bar->setEnabled(!isEmpty);
    m_bar->setVisible(!isEmpty);
    if (isEmpty) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (!m_asTable->isChecked()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    const bool wasEmpty = m_model->rowCount() == 0;
    {
        const QSignalBlocker silence(m_table->selectionModel());
        m_model->setTimeline(m_view->timeline());
    }
    if (wasEmpty)
        m_table->resizeColumnsToContents();
    m_stack->setCurrentWidget(m_table);
}

void TimelinePanel::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(plainToolTip(text));
        button->setAccessibleName(text);
    };
    name(m_linear, tr("True to scale: a wait of two hours is 1440 times as long as one of five seconds"));
    name(m_zoomOut, tr("Show more of the time (-)"));
    name(m_zoomIn, tr("Show less of the time, but larger (+)"));
    name(m_asTable, tr("The same as a table"));
    name(m_picture, tr("Save the timeline as a picture, SVG or PNG"));
    m_view->setAccessibleName(tr("Timeline of the run"));
    m_table->setAccessibleName(tr("Timeline of the run as a table"));
}

void TimelinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        for (QToolButton *button : {m_linear, m_zoomOut, m_zoomIn, m_asTable, m_picture})
            button->setIcon(themedIcon(button->property("iconId").toString(), palette()));
}

} // namespace hookbench
