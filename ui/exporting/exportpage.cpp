#include "ui/exporting/exportpage.h"

#include "model/items/designdocument.h"
#include "model/items/exportfilesmodel.h"
#include "model/items/exportformatsmodel.h"
#include "ui/exporting/changespanel.h"
#include "ui/exporting/exportnotice.h"
#include "ui/exporting/filepreview.h"
#include "ui/exporting/filetable.h"
#include "ui/exporting/folderbar.h"
#include "ui/exporting/formatlist.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QIODevice>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFrame>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint32 layoutVersion = 1;
/// Folders that are remembered; whoever has more designs chooses anew.
constexpr int mostFolders = 50;

} // namespace

ExportPage::ExportPage(DesignDocument &document, ActionRegistry &actions, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_session(new ExportSession(document, this))
    , m_formats(new ExportFormatsModel(this))
    , m_files(new ExportFilesModel(this))
    , m_title(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_caption(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_folder(new FolderBar(actions, this))
    , m_bar(new InlineBar(this))
    , m_notice(new ExportNotice(*m_bar, this))
    , m_splitter(new QSplitter(this))
    , m_list(new FormatList(*m_formats, this))
    , m_table(new FileTable(*m_files, this))
    , m_tabs(new QTabWidget(this))
    , m_preview(new FilePreview(
          [this](const QString &path, double scale) { return m_session->pages(path, scale); }, this))
    , m_changes(new ChangesPanel(this))
{
    setObjectName(u"exportPage"_s);
    m_bar->setObjectName(u"exportNotice"_s);
    layOut();
    connectActions();
    connectSession();
    connectNotice();
    m_session->setFormats(m_formats->chosen());
    m_files->setFormat(m_list->currentFormat());
    proposeFolder();
    retranslate();
    refresh();
}

ExportPage::~ExportPage() = default;

QWidget *ExportPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *flow = new FlowLayout(head);
    const int gap = fontMetrics().height() / 2;
    flow->setContentsMargins(gap, gap, gap, 0);
    flow->setSpacing(gap);
    flow->addWidget(m_title);
    flow->addWidget(m_caption);
    return head;
}

QWidget *ExportPage::makeFormatsPane()
{
    auto *pane = new QWidget(this);
    auto *row = new QHBoxLayout;
    const int gap = fontMetrics().height() / 2;
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    for (const QString &id : {u"export.all"_s, u"export.none"_s}) {
        auto *button = new QToolButton(pane);
        button->setDefaultAction(m_actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    return pane;
}

void ExportPage::layOut()
{
    m_tabs->setObjectName(u"exportTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_preview, {});
    m_tabs->addTab(m_changes, {});
    m_splitter->setObjectName(u"exportSplitter"_s);
    m_splitter->addWidget(makeFormatsPane());
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_tabs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(2, 1);
    const int character = fontMetrics().averageCharWidth();
    m_splitter->setSizes({42 * character, 60 * character, 90 * character});
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_folder);
    column->addWidget(m_bar);
    column->addWidget(rule);
    column->addWidget(m_splitter, 1);
}

void ExportPage::connectActions()
{
    const auto on = [this](const QString &id, auto effect) {
        connect(m_actions.action(id), &QAction::triggered, this, effect);
    };
    on(u"export.write"_s, [this] { write(); });
    on(u"export.choose-folder"_s, [this] { chooseFolder(); });
    on(u"export.open-folder"_s, [this] { openFile({}); });
    on(u"export.all"_s, [this] {
        QStringList ids;
        for (const ExportFormat &format : exportFormats())
            ids.append(format.id);
        m_formats->setChosen(ids);
    });
    on(u"export.none"_s, [this] { m_formats->setChosen({}); });
}

void ExportPage::connectSession()
{
    m_makeTimer.setSingleShot(true);
    m_makeTimer.setInterval(150ms);
    connect(&m_makeTimer, &QTimer::timeout, m_session, &ExportSession::make);
    connect(&m_document, &DesignDocument::designChanged, this, &ExportPage::makeSoon);
    connect(&m_document, &DesignDocument::catalogueChanged, this, &ExportPage::makeSoon);
    connect(&m_document, &DesignDocument::selectionChanged, this, &ExportPage::makeSoon);
    connect(m_session, &ExportSession::made, this, [this] {
        m_notice->forgetRefusal();
        refresh();
    });
    connect(m_session, &ExportSession::compared, this, &ExportPage::refresh);
    connect(m_session, &ExportSession::progressChanged, this, [this] {
        emit progressChanged(m_session->progressText());
        refresh();
    });
    connect(m_formats, &ExportFormatsModel::chosenChanged, this, [this] {
        m_session->setFormats(m_formats->chosen());
        refresh();
    });
    connect(m_list, &FormatList::formatChosen, this, [this](const QString &id) {
        m_files->setFormat(id);
        refreshFile();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_wantedPath = current.data(ExportFilesModel::PathRole).toString();
                refreshFile();
            });
    connect(m_folder, &FolderBar::folderChanged, this, &ExportPage::setFolder);
    connect(m_folder, &FolderBar::cancelRequested, m_session, &ExportSession::cancel);
    connect(m_preview, &FilePreview::statusMessage, this, &ExportPage::statusMessage);
    connect(m_preview, &FilePreview::openRequested, this, &ExportPage::openFile);
}

void ExportPage::connectNotice()
{
    connect(m_session, &ExportSession::refused, this, [this](const Error &error) {
        refresh();
        if (error.code != ErrorCode::Cancelled)
            m_notice->showRefusal(error);
    });
    connect(m_session, &ExportSession::written, this,
            [this](qsizetype files) { m_notice->showWritten(files, m_session->folder()); });
    connect(m_session, &ExportSession::foundUpToDate, this,
            [this](qsizetype files) { m_notice->showUpToDate(files, m_session->folder()); });
    connect(m_session, &ExportSession::writeFailed, this,
            [this](const Error &error) { m_notice->showFailure(error.message); });
    connect(m_notice, &ExportNotice::folderRequested, this, [this] { openFile({}); });
    connect(m_notice, &ExportNotice::findingsRequested, this, &ExportPage::findingsRequested);
}

bool ExportPage::isCurrent() const
{
    return !m_isStale && !m_makeTimer.isActive() && m_session->doing() == ExportSession::Doing::Nothing &&
           !m_session->files().isEmpty();
}

/// Nobody looks at an export while the page is hidden; it is made when the page is shown.
void ExportPage::makeSoon()
{
    m_isStale = true;
    proposeFolder();
    if (!isVisible())
        return;
    m_isStale = false;
    m_makeTimer.start();
}

void ExportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        m_session->make();
    else
        m_session->setFolder(m_session->folder()); // somebody may have changed what is there
}

/// The folder that was chosen for this design and subscription, or one of its name among the documents.
void ExportPage::proposeFolder()
{
    const QString name = m_session->proposedName();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_folders.value(name, documents + u'/' + name);
    if (folder == m_session->folder())
        return;
    m_notice->forgetFolder();
    m_folder->setFolder(folder);
    m_session->setFolder(folder);
}

void ExportPage::setFolder(const QString &folder)
{
    if (m_folders.size() >= mostFolders)
        m_folders.clear();
    m_folders.insert(m_session->proposedName(), folder);
    if (folder != m_session->folder())
        m_notice->forgetFolder();
    if (folder != m_folder->folder())
        m_folder->setFolder(folder);
    m_session->setFolder(folder);
    refresh();
}

void ExportPage::chooseFolder()
{
    if (!isVisible())
        emit attentionWanted();
    m_dialogs.askFolder(tr("Folder of the Export"), m_folder->folder(),
                        [self = QPointer(this)](const QString &folder) {
                            if (self)
                                self->setFolder(folder);
                        });
}

void ExportPage::openFile(const QString &path)
{
    const QString whole = QDir(m_session->folder()).filePath(path);
    if (!QFileInfo::exists(whole) || !QDesktopServices::openUrl(QUrl::fromLocalFile(whole)))
        m_notice->showFailure(tr("%1 cannot be opened: it is not there, or the system has no program for it.")
                                  .arg(QDir::toNativeSeparators(whole)));
}

void ExportPage::write()
{
    if (!isVisible())
        emit attentionWanted(); // showing the page makes what is stale
    m_bar->dismiss();
    if (m_session->doing() == ExportSession::Doing::Making || m_session->files().isEmpty()) {
        emit statusMessage(tr("Nothing was written: the export is still being made."));
        return;
    }
    m_session->write();
}

void ExportPage::refresh()
{
    const FolderState &state = m_session->folderState();
    // Of a folder that is not there yet, everything is to be written: nothing to count.
    m_formats->setExport(m_session->files(), state.exists ? state.files : QList<FileDifference>());
    m_files->setExport(m_session->files(), state.files,
                       m_session->folder().isEmpty() ? ExportFilesModel::Comparison::None
                                                     : ExportFilesModel::Comparison::WithFolder);
    m_folder->showState(*m_session);
    m_changes->showChanges(*m_session);
    m_tabs->setTabText(1, state.fields.isEmpty()
                              ? tr("Changes")
                              : tr("Changes (%1)").arg(QLocale().toString(state.fields.size())));
    const bool isIdle = m_session->doing() == ExportSession::Doing::Nothing;
    m_actions.action(u"export.write"_s)
        ->setEnabled(isIdle && m_session->filesToWrite() > 0 && !m_session->folder().isEmpty());
    m_actions.action(u"export.open-folder"_s)->setEnabled(state.exists);
    refreshFile();
}

/// Keeps the file by its path, and takes the format's first where it has no such file.
void ExportPage::refreshFile()
{
    const int wanted = m_files->rowOf(m_wantedPath);
    const int row = wanted < 0 && m_files->rowCount() > 0 ? 0 : wanted;
    if (row < 0) {
        m_preview->showNothing();
        return;
    }
    if (m_table->currentIndex().row() != row) {
        const QString kept = m_wantedPath;
        m_table->selectRow(row); // comes back here
        if (wanted < 0)
            m_wantedPath = kept;
        return;
    }
    m_preview->showFile(m_files->file(row), m_files->state(row));
}

void ExportPage::showFile(const QString &format, const QString &path)
{
    m_wantedPath = path;
    m_list->setCurrentFormat(format);
    refreshFile();
}

QByteArray ExportPage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << layoutVersion << m_splitter->saveState() << m_formats->chosen() << m_list->currentFormat()
           << m_wantedPath << m_folders;
    return layout;
}

void ExportPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray splitter;
    QStringList chosen;
    QString format;
    QString path;
    QMap<QString, QString> folders;
    stream >> version >> splitter >> chosen >> format >> path >> folders;
    if (stream.status() != QDataStream::Ok || version != layoutVersion)
        return;
    m_splitter->restoreState(splitter);
    m_formats->setChosen(chosen);
    m_folders = folders;
    proposeFolder();
    showFile(format, path);
}

void ExportPage::retranslate()
{
    m_title->setText(tr("Export"));
    m_caption->setText(tr("exactly what was designed, for this subscription: the same design gives the same "
                          "bytes, and no secret is in them"));
    m_tabs->setTabText(0, tr("Preview"));
    m_list->setAccessibleName(tr("Formats"));
    m_table->setAccessibleName(tr("Files of the format"));
}

void ExportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_folder->retranslate();
    m_formats->retranslate();
    m_files->retranslate();
    makeSoon(); // documents speak the user's language
}

} // namespace hookbench
