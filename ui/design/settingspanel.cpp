#include "ui/design/settingspanel.h"

#include "ui/design/designsettings.h"
#include "ui/design/subscriptionsettings.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

SettingsPanel::SettingsPanel(DesignEditor &editor, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
{
    setObjectName(u"settings"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget(this));
}

SettingsPanel::~SettingsPanel() = default;

void SettingsPanel::addRows()
{
    m_hasRows = true;
    auto *column = new QVBoxLayout(widget());
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(3 * gap);
    auto *subscription = new SubscriptionSettings(m_editor, widget());
    column->addWidget(subscription);
    column->addWidget(new DesignSettings(m_editor, widget()));
    column->addStretch(1);
    connect(subscription, &SubscriptionSettings::secretEditRequested, this,
            &SettingsPanel::secretEditRequested);
}

QSize SettingsPanel::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

void SettingsPanel::showEvent(QShowEvent *event)
{
    if (!m_hasRows)
        addRows();
    QScrollArea::showEvent(event);
}

bool SettingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace hookbench
