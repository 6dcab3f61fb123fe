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
{
    setObjectName(u"settings"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    const int gap = fontMetrics().height() / 2;
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(3 * gap);
    auto *subscription = new SubscriptionSettings(editor, content);
    column->addWidget(subscription);
    column->addWidget(new DesignSettings(editor, content));
    column->addStretch(1);
    setWidget(content);
    connect(subscription, &SubscriptionSettings::secretEditRequested, this,
            &SettingsPanel::secretEditRequested);
}

SettingsPanel::~SettingsPanel() = default;

QSize SettingsPanel::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

bool SettingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace hookbench
