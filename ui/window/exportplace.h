#pragma once

#include "ui/window/pageplace.h"
#include "ui/window/workbench.h"

namespace hookbench {

class ActionRegistry;
class Dialogs;
class ExportPage;

/// The place of the page Export.
class ExportPlace final : public PagePlace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPlace)

public:
    /// Adds the page's actions at once. What is handed over must outlive this.
    ExportPlace(const Workbench &workbench, ActionRegistry &actions, Dialogs &dialogs, QWidget *parent);
    ~ExportPlace() override;

    /// Makes the page when there is none yet.
    [[nodiscard]] ExportPage &page();

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void statusMessage(const QString &text);
    void progressChanged(const QString &text);
    void attentionWanted();
    void findingsRequested();

protected:
    void ensurePage() override;

private:
    Workbench m_workbench;
    ActionRegistry &m_actions;
    Dialogs &m_dialogs;
    ExportPage *m_page = nullptr;
    QByteArray m_layout; ///< until there is a page
};

} // namespace hookbench
