#include "ui/window/exportplace.h"

#include "ui/exporting/exportactions.h"
#include "ui/exporting/exportpage.h"

namespace hookbench {

ExportPlace::ExportPlace(const Workbench &workbench, ActionRegistry &actions, Dialogs &dialogs,
                         QWidget *parent)
    : PagePlace(parent)
    , m_workbench(workbench)
    , m_actions(actions)
    , m_dialogs(dialogs)
{
    addExportActions(actions);
}

ExportPlace::~ExportPlace() = default;

ExportPage &ExportPlace::page()
{
    ensurePage();
    return *m_page;
}

void ExportPlace::ensurePage()
{
    if (m_page)
        return;
    m_page = new ExportPage(m_workbench.document, m_actions, m_dialogs, this);
    connect(m_page, &ExportPage::statusMessage, this, &ExportPlace::statusMessage);
    connect(m_page, &ExportPage::progressChanged, this, &ExportPlace::progressChanged);
    connect(m_page, &ExportPage::attentionWanted, this, &ExportPlace::attentionWanted);
    connect(m_page, &ExportPage::findingsRequested, this, &ExportPlace::findingsRequested);
    m_page->restoreLayout(m_layout);
    place(*m_page);
}

QByteArray ExportPlace::saveLayout() const
{
    return m_page ? m_page->saveLayout() : m_layout;
}

void ExportPlace::restoreLayout(const QByteArray &layout)
{
    m_layout = layout;
    if (m_page)
        m_page->restoreLayout(layout);
}

} // namespace hookbench
