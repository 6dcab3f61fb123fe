#include "ui/window/mainwindow.h"

#include "model/design/subscriptionplan.h"
#include "model/items/designdocument.h"
#include "ui/design/designpage.h"
#include "ui/exporting/exportpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/themeselector.h"
#include "ui/widgets/commandmodel.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/navigationbar.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/assumptions.h"
#include "ui/window/deliverplace.h"
#include "ui/window/designtoolbar.h"
#include "ui/window/exportplace.h"
#include "ui/window/languages.h"
#include "ui/window/mainmenu.h"
#include "ui/window/recentmenu.h"
#include "ui/window/secretloader.h"
#include "ui/window/sessionsettings.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/statusbar.h"
#include "ui/window/storesecret.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowdialogs.h"

#include <QtCore/QMimeData>
#include <QtGui/QActionGroup>
#include <QtGui/QCloseEvent>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto statusMessageTime = 6s;
constexpr int charactersInTitle = 50;

constexpr std::array allPages{MainWindow::Page::Design, MainWindow::Page::Deliver, MainWindow::Page::Export};

QString idOf(MainWindow::Page page)
{
    switch (page) {
    case MainWindow::Page::Design:
        return u"design"_s;
    case MainWindow::Page::Deliver:
        return u"deliver"_s;
    case MainWindow::Page::Export:
        return u"export"_s;
    }
    Q_UNREACHABLE();
}

/// The one design file that is dragged; empty when it is something else.
QString draggedDesign(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(u".hookbench"_s, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

MainWindow::MainWindow(Workbench workbench, std::unique_ptr<Dialogs> dialogs)
    : m_workbench(std::move(workbench))
    , m_dialogs(dialogs ? std::move(dialogs) : std::make_unique<WindowDialogs>(*this))
    , m_notice(new InlineBar(this))
    , m_navigation(new NavigationBar(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusBar(this))
    , m_session(new DesignSession({m_workbench.document, m_undo, m_workbench.settings, *m_dialogs, *m_notice,
                                   m_workbench.builtInCatalogue, m_workbench.recoveryFolder,
                                   m_workbench.journalInterval},
                                  this))
    , m_secretLoader(new SecretLoader(m_workbench.document, m_workbench.secrets, this))
    , m_storeSecret(new StoreSecret(
          {m_workbench.document, m_undo, m_workbench.secrets, m_workbench.random, *m_notice}, this))
{
    setObjectName(u"mainWindow"_s);
    m_notice->setObjectName(u"windowNotice"_s);
    setAcceptDrops(true);
    setAnimated(false);                      // its one tool bar never moves
    setContextMenuPolicy(Qt::NoContextMenu); // the tool bar is not to be hidden by it
    addWindowActions(m_actions, m_undo);
    addPages();
    layOut();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectHelpActions();
    connectDocument();
    restoreSession();
    refreshTitle();
    m_statusTimer.start();
}

MainWindow::~MainWindow()
{
    // Members go before the children of a widget, and these use members.
    m_undo.disconnect();
    delete takeCentralWidget();
    delete m_toolBar;
    delete m_session;
}

void MainWindow::begin(DesignSession::Begin begin, const QString &file)
{
    m_session->begin(begin, file);
    const QString last = m_workbench.settings.eventType();
    // At the first start the published example: it has every object that a payload can have.
    m_workbench.document.selectEventType(last.isEmpty() ? u"visit_report.approved"_s : last);
}

void MainWindow::addPages()
{
    m_design = new DesignPage(m_workbench.document, m_undo, m_actions, m_pages);
    m_deliver = new DeliverPlace(m_workbench, m_actions, *m_dialogs, m_pages);
    m_export = new ExportPlace(m_workbench, m_actions, *m_dialogs, m_pages);
    m_pages->addWidget(m_design);
    m_pages->addWidget(m_deliver);
    m_pages->addWidget(m_export);
    for (const Page page : allPages) {
        QAction *action = m_actions.action(u"view.page-"_s + idOf(page));
        m_navigation->addPage(*action, idOf(page));
        connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    }
    connectPages();
}

void MainWindow::connectPages()
{
    const auto showStatus = [this](const QString &text) {
        m_status->showMessage(text, int(std::chrono::milliseconds(statusMessageTime).count()));
    };
    connect(m_design, &DesignPage::statusMessage, this, showStatus);
    connect(m_deliver, &DeliverPlace::statusMessage, this, showStatus);
    connect(m_export, &ExportPlace::statusMessage, this, showStatus);
    connect(m_deliver, &DeliverPlace::progressChanged, this,
            [this](const QString &text) { m_status->showProgress(StatusBar::Job::Run, text); });
    connect(m_export, &ExportPlace::progressChanged, this,
            [this](const QString &text) { m_status->showProgress(StatusBar::Job::Export, text); });
    connect(m_status, &StatusBar::cancelRequested, this, [this](StatusBar::Job job) {
        if (job == StatusBar::Job::Run)
            m_actions.action(u"deliver.stop"_s)->trigger();
        else
            exportPage().session().cancel();
    });
    connect(m_design, &DesignPage::attentionWanted, this, [this] { showPage(Page::Design); });
    connect(m_deliver, &DeliverPlace::attentionWanted, this, [this] { showPage(Page::Deliver); });
    connect(m_export, &ExportPlace::attentionWanted, this, [this] { showPage(Page::Export); });
    connect(m_export, &ExportPlace::findingsRequested, m_status, &StatusBar::openFindings);
    connect(m_deliver, &DeliverPlace::forgetEventsRequested, this, &MainWindow::forgetEventsRequested);
    connect(m_deliver, &DeliverPlace::receiverSettingsChanged, this, &MainWindow::changeReceiver);
    connect(m_design, &DesignPage::secretEditRequested, this, [this] { m_storeSecret->ask(*this); });
}

void MainWindow::layOut()
{
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    m_toolBar = new DesignToolBar(m_workbench.document, m_undo, m_actions, this);
    addToolBar(m_toolBar);
    m_recent = new RecentMenu(*m_session, m_workbench.settings, this);
    m_menu = new MainMenu(*menuBar(), m_actions, *m_recent, this);
    m_palette = new CommandPalette(this);
    // A menu bar lays its corner out by a size hint that it does not follow, so the corner has one size.
    auto *corner = new QWidget(this);
    auto *cornerRow = new QHBoxLayout(corner);
    cornerRow->setContentsMargins({});
    m_title = new ElidedLabel(Qt::AlignRight, corner);
    m_title->setObjectName(u"windowCorner"_s);
    m_title->setFixedSize(fontMetrics().averageCharWidth() * charactersInTitle,
                          menuBar()->sizeHint().height());
    cornerRow->addWidget(m_title);
    menuBar()->setCornerWidget(corner);
}

void MainWindow::connectFileActions()
{
    const auto on = [this](const char16_t *id, auto effect) {
        connect(m_actions.action(QString::fromUtf16(id)), &QAction::triggered, m_session, effect);
    };
    on(u"file.new", [this] { m_session->startNew(); });
    on(u"file.open", [this] { m_session->open(); });
    on(u"file.open-sample", [this] { m_session->openSample(); });
    on(u"file.save", [this] { m_session->save(); });
    on(u"file.save-as", [this] { m_session->saveAs(); });
    on(u"file.load-catalogue", [this] { m_session->loadCatalogueFile(); });
    on(u"file.quit", [this] { close(); });
    connect(m_session, &DesignSession::identityChanged, this, &MainWindow::refreshTitle);
}

void MainWindow::connectEditActions()
{
    QAction *undo = m_actions.action(u"edit.undo"_s);
    QAction *redo = m_actions.action(u"edit.redo"_s);
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(undo, &QAction::triggered, &m_undo, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &m_undo, &QUndoStack::redo);
    connect(&m_undo, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    connect(&m_undo, &QUndoStack::undoTextChanged, this, [this] { m_actions.refresh(u"edit.undo"_s); });
    connect(&m_undo, &QUndoStack::redoTextChanged, this, [this] { m_actions.refresh(u"edit.redo"_s); });
    connect(m_actions.action(u"edit.find"_s), &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions.action(u"design.store-secret"_s), &QAction::triggered, this,
            [this] { m_storeSecret->ask(*this); });
}

void MainWindow::connectViewActions()
{
    auto *languages = new QActionGroup(this);
    for (const Language &language : Languages::all()) {
        QAction *action = m_actions.action(u"view.language-"_s + language.id);
        action->setCheckable(true);
        action->setChecked(language.id == m_workbench.languages.current());
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = language.id] { selectLanguage(id); });
    }
    auto *appearances = new QActionGroup(this);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = m_actions.action(u"view.appearance-"_s + hookbench::idOf(appearance));
        action->setCheckable(true);
        action->setChecked(appearance == m_workbench.settings.appearance());
        appearances->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] { selectAppearance(appearance); });
    }
    connect(m_actions.action(u"view.larger-text"_s), &QAction::triggered, this, [this] { stepText(1); });
    connect(m_actions.action(u"view.smaller-text"_s), &QAction::triggered, this, [this] { stepText(-1); });
    connect(m_actions.action(u"view.usual-text"_s), &QAction::triggered, this,
            [this] { stepText(-m_workbench.settings.textSteps()); });
    connect(m_actions.action(u"view.findings"_s), &QAction::triggered, m_status, &StatusBar::openFindings);
    connect(m_actions.action(u"view.assumptions"_s), &QAction::triggered, m_status,
            &StatusBar::openAssumptions);
}

void MainWindow::connectHelpActions()
{
    connect(m_actions.action(u"help.shortcuts"_s), &QAction::triggered, this,
            [this] { (new ShortcutsDialog(m_actions, this))->show(); });
    connect(m_actions.action(u"help.about"_s), &QAction::triggered, this,
            [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::connectDocument()
{
    // What the status bar tells is not needed within the frame of a toggle, and not once per signal.
    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(0);
    connect(&m_statusTimer, &QTimer::timeout, this, &MainWindow::refreshStatus);
    const auto refreshSoon = [this] { m_statusTimer.start(); };
    connect(&m_workbench.document, &DesignDocument::designChanged, this, refreshSoon);
    connect(&m_workbench.document, &DesignDocument::catalogueChanged, this, refreshSoon);
    connect(&m_workbench.document, &DesignDocument::selectionChanged, this, refreshSoon);
    connect(m_status, &StatusBar::eventTypeChosen, &m_workbench.document, &DesignDocument::selectEventType);
}

void MainWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    m_actions.action(u"view.page-"_s + idOf(page))->setChecked(true);
    for (const QString &step : {u"view.next-pane"_s, u"view.previous-pane"_s})
        m_actions.action(step)->setEnabled(page == Page::Design); // whose panes they are
}

DeliverPage &MainWindow::deliverPage()
{
    return m_deliver->page();
}

ExportPage &MainWindow::exportPage()
{
    return m_export->page();
}

void MainWindow::selectLanguage(const QString &id)
{
    m_workbench.languages.select(id);
    m_workbench.settings.setLanguage(id);
    m_actions.action(u"view.language-"_s + m_workbench.languages.current())->setChecked(true);
}

void MainWindow::selectAppearance(Appearance appearance)
{
    m_workbench.theme.select(appearance);
    m_workbench.settings.setAppearance(appearance);
    m_actions.action(u"view.appearance-"_s + hookbench::idOf(appearance))->setChecked(true);
}

void MainWindow::stepText(int steps)
{
    m_workbench.settings.setTextSteps(m_workbench.settings.textSteps() + steps);
    applyTextSteps(m_workbench.settings.textSteps());
}

void MainWindow::showReceiver(const QUrl &address, bool portWasTaken)
{
    m_status->showReceiver(address, portWasTaken);
    m_design->setReceiverAddress(address);
    m_deliver->setReceiverAddress(address);
}

void MainWindow::setReceiverAuthority(const QByteArray &authority)
{
    m_deliver->setReceiverAuthority(authority);
}

void MainWindow::changeReceiver(const ReceiverSettings &settings)
{
    m_workbench.settings.setReceiver(settings);
    m_status->showReceiverBehaviour(settings);
    emit receiverSettingsChanged(settings);
}

void MainWindow::showNoReceiver(const QString &reason)
{
    m_status->showNoReceiver(reason);
    m_design->setReceiverAddress({});
    m_deliver->setReceiverAddress({});
}

void MainWindow::showLogProblem(const QString &reason)
{
    m_notice->showMessage(InlineBar::Kind::Warning, reason);
}

void MainWindow::restoreSession()
{
    const SessionSettings &settings = m_workbench.settings;
    m_status->showReceiverBehaviour(settings.receiver());
    if (!restoreGeometry(settings.geometry()))
        resize(1440, 900);
    m_design->restoreLayout(settings.pageLayout(idOf(Page::Design)));
    m_deliver->restoreLayout(settings.pageLayout(idOf(Page::Deliver)));
    m_export->restoreLayout(settings.pageLayout(idOf(Page::Export)));
    const auto page =
        std::ranges::find_if(allPages, [&settings](Page each) { return idOf(each) == settings.page(); });
    showPage(page == allPages.end() ? Page::Design : *page);
}

void MainWindow::saveSession()
{
    SessionSettings &settings = m_workbench.settings;
    settings.setGeometry(saveGeometry());
    settings.setPageLayout(idOf(Page::Design), m_design->saveLayout());
    settings.setPageLayout(idOf(Page::Deliver), m_deliver->saveLayout());
    settings.setPageLayout(idOf(Page::Export), m_export->saveLayout());
    settings.setPage(idOf(Page(m_pages->currentIndex())));
    settings.setEventType(m_workbench.document.eventType().name);
}

void MainWindow::refreshTitle()
{
    const QString plain = m_session->displayName();
    QString name = plain;
    name.replace(u"[*]"_s, u"[*][*]"_s); // so that a name which holds the mark shows it
    setWindowTitle(tr("%1[*] — Hookbench").arg(name));
    setWindowModified(m_session->isModified());
    m_title->setText(m_session->isModified() ? tr("%1 *", "name of a design with unsaved changes").arg(plain)
                                             : plain);
}

void MainWindow::refreshStatus()
{
    const DesignDocument &document = m_workbench.document;
    const auto plan = planSubscriptions(document.design(), document.subscription(), document.catalogue());
    m_status->showDesign(document.findings(), assumptionsInForce(document), plan.size());
}

void MainWindow::openPalette()
{
    m_palette->open(commands());
}

QList<Command> MainWindow::commands()
{
    QList<Command> found;
    for (QAction *action : m_actions.actions())
        if (action->isEnabled() && action->objectName() != u"edit.find"_s)
            found.append({plainActionText(*action), m_menu->titleOf(action->objectName()),
                          action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                          [action] { action->trigger(); }});
    const QIcon icon = themedIcon(u"event"_s, palette());
    for (const EventType *type : m_workbench.document.eventTypes())
        found.append({type->name, tr("Event type"), {}, icon, [this, name = type->name] {
                          m_workbench.document.selectEventType(name);
                      }});
    return found;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        m_menu->retranslate();
        m_recent->refresh();
        m_session->retranslate();
        refreshTitle();
    } else if (event->type() == QEvent::PaletteChange) {
        m_actions.recolour(palette());
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closeGranted && m_session->isModified()) {
        event->ignore();
        m_session->whenSettled([this] {
            m_closeGranted = true;
            // An answer that comes at once comes inside this event, where closing is ignored.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    saveSession();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedDesign(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedDesign(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_session->openPath(path);
}

} // namespace hookbench
