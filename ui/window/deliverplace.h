#pragma once

#include "ui/window/workbench.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

namespace hookbench {

class ActionRegistry;
class DeliverPage;
class Dialogs;
struct ReceiverSettings;

/// Where the page Deliver stands. The page is made when it is first wanted, at the latest right after the
/// window has been painted for the first time: a start does not wait for what it does not show.
class DeliverPlace final : public QWidget
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

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
