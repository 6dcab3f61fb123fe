#pragma once

#include "ui/window/pageplace.h"
#include "ui/window/workbench.h"

#include <QtCore/QUrl>

namespace hookbench {

class ActionRegistry;
class DeliverPage;
class Dialogs;
struct ReceiverSettings;

/// The place of the page Deliver.
class DeliverPlace final : public PagePlace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliverPlace)

public:
    /// Adds the page's actions at once. What is handed over must outlive this.
    DeliverPlace(const Workbench &workbench, ActionRegistry &actions, Dialogs &dialogs, QWidget *parent);
    ~DeliverPlace() override;

    /// Makes the page when there is none yet.
    [[nodiscard]] DeliverPage &page();

    void setReceiverAddress(const QUrl &address);
    void setReceiverAuthority(const QByteArray &authority);
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    void statusMessage(const QString &text);
    void progressChanged(const QString &text);
    void attentionWanted();
    void forgetEventsRequested();
    void receiverSettingsChanged(const hookbench::ReceiverSettings &settings);

protected:
    void ensurePage() override;

private:
    void make();

    Workbench m_workbench;
    ActionRegistry &m_actions;
    Dialogs &m_dialogs;
    DeliverPage *m_page = nullptr;
    QUrl m_address;         ///< until there is a page
    QByteArray m_authority; ///< likewise
    QByteArray m_layout;    ///< until there is a page
};

} // namespace hookbench
