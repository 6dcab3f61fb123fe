#include "ui/design/settingspanel.h"

#include "ui/design/designsettings.h"
#include "ui/design/subscriptionsettings.h"

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

} // namespace hookbench
