#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/actionregistry.h"
#include "ui/window/designsession.h"
#include "ui/window/workbench.h"

#include <QtCore/QTimer>
#include <QtGui/QUndoStack>
#include <QtWidgets/QMainWindow>

#include <memory>

class QStackedWidget;
class QUrl;

namespace hookbench {

class CommandPalette;
class DeliverPage;
class DeliverPlace;
class DesignPage;
class DesignToolBar;
class Dialogs;
class ElidedLabel;
class ExportPage;
class ExportPlace;
class InlineBar;
class MainMenu;
class NavigationBar;
class RecentMenu;
class SecretLoader;
class StatusBar;
class StoreSecret;
struct Command;
struct ReceiverSettings;

/// The window: pages, menus, tool bar, status bar, and what it remembers between two starts.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Everything in the workbench must outlive the window. Without `dialogs` it asks in dialogs of its own.
    explicit MainWindow(Workbench workbench, std::unique_ptr<Dialogs> dialogs = {});
    ~MainWindow() override;

    /// Opens the program's first design and shows the event type that was shown last.
    void begin(DesignSession::Begin begin, const QString &file);

    enum class Page : quint8 { Design, Deliver, Export };

    void showPage(Page page);
    void selectLanguage(const QString &id);
    void selectAppearance(Appearance appearance);

    void showReceiver(const QUrl &address, bool portWasTaken);
    /// PEM of whom deliveries to the built-in receiver trust by HTTPS; empty: whom all others trust.
    void setReceiverAuthority(const QByteArray &authority);
    /// `reason`: why it does not listen, in a translated sentence.
    void showNoReceiver(const QString &reason);
    /// The delivery log could not be opened or written; the window goes on without.
    void showLogProblem(const QString &reason);

    [[nodiscard]] DesignSession &session() { return *m_session; }
    [[nodiscard]] ActionRegistry &actionRegistry() { return m_actions; }
    /// Makes the page when nobody has wanted it yet.
    [[nodiscard]] DeliverPage &deliverPage();
    [[nodiscard]] ExportPage &exportPage();

signals:
    /// The built-in receiver is to take no event for known any more.
    void forgetEventsRequested();
    /// The user wants it to behave so; the session settings know already.
    void receiverSettingsChanged(const hookbench::ReceiverSettings &settings);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPages();
    void connectPages();
    void layOut();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectHelpActions();
    void connectDocument();
    void restoreSession();
    void saveSession();
    void refreshTitle();
    void refreshStatus();
    void changeReceiver(const ReceiverSettings &settings);
    void stepText(int steps);
    void openPalette();
    [[nodiscard]] QList<Command> commands();

    Workbench m_workbench;
    std::unique_ptr<Dialogs> m_dialogs;
    QUndoStack m_undo;
    ActionRegistry m_actions;
    QTimer m_statusTimer;
    InlineBar *m_notice;
    NavigationBar *m_navigation;
    QStackedWidget *m_pages;
    StatusBar *m_status;
    DesignSession *m_session;
    SecretLoader *m_secretLoader;
    StoreSecret *m_storeSecret;
    DesignPage *m_design = nullptr;
    DeliverPlace *m_deliver = nullptr;
    ExportPlace *m_export = nullptr;
    ElidedLabel *m_title = nullptr; ///< for pictures and for desktops without title bars
    DesignToolBar *m_toolBar = nullptr;
    RecentMenu *m_recent = nullptr;
    MainMenu *m_menu = nullptr;
    CommandPalette *m_palette = nullptr;
    bool m_closeGranted = false;
};

} // namespace hookbench
