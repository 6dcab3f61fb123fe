#include "ui/window/deliverplace.h"

#include "ui/deliver/deliveractions.h"
#include "ui/deliver/deliverpage.h"
#include "ui/deliver/historytrimming.h"
#include "ui/deliver/receiverpanel.h"
#include "ui/window/sessionsettings.h"

namespace hookbench {

DeliverPlace::DeliverPlace(const Workbench &workbench, ActionRegistry &actions, Dialogs &dialogs,
                           QWidget *parent)
    : PagePlace(parent)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_dialogs(dialogs)
{
    addDeliverActions(actions);
}

DeliverPlace::~DeliverPlace() = default;

DeliverPage &DeliverPlace::page()
{
    ensurePage();
    return *m_page;
}

void DeliverPlace::ensurePage()
{
    if (!m_page)
        make();
}

void DeliverPlace::make()
{
    m_page =
        new DeliverPage({m_workbench.document, m_workbench.sender, m_workbench.received, m_workbench.history,
                         m_workbench.random, m_workbench.clock, m_actions, m_dialogs},
                        this);
    m_page->trimming().setRetention(m_workbench.settings.retention());
    connect(&m_page->trimming(), &HistoryTrimming::retentionChosen, this,
            [this](const RetentionRule &rule) { m_workbench.settings.setRetention(rule); });
    connect(m_page, &DeliverPage::statusMessage, this, &DeliverPlace::statusMessage);
    connect(m_page, &DeliverPage::progressChanged, this, &DeliverPlace::progressChanged);
    connect(m_page, &DeliverPage::attentionWanted, this, &DeliverPlace::attentionWanted);
    connect(m_page, &DeliverPage::forgetEventsRequested, this, &DeliverPlace::forgetEventsRequested);
    ReceiverPanel &receiver = m_page->receiverPanel();
    receiver.setSettings(m_workbench.settings.receiver());
    connect(&receiver, &ReceiverPanel::settingsChanged, this, &DeliverPlace::receiverSettingsChanged);
    m_page->setReceiverAddress(m_address);
    m_page->setReceiverAuthority(m_authority);
    m_page->restoreLayout(m_layout);
    place(*m_page);
}

void DeliverPlace::setReceiverAddress(const QUrl &address)
{
    m_address = address;
    if (m_page)
        m_page->setReceiverAddress(address);
}

void DeliverPlace::setReceiverAuthority(const QByteArray &authority)
{
    m_authority = authority;
    if (m_page)
        m_page->setReceiverAuthority(authority);
}

QByteArray DeliverPlace::saveLayout() const
{
    return m_page ? m_page->saveLayout() : m_layout;
}

void DeliverPlace::restoreLayout(const QByteArray &layout)
{
    m_layout = layout;
    if (m_page)
        m_page->restoreLayout(layout);
}

} // namespace hookbench
