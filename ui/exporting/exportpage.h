#pragma once

#include "ui/exporting/exportsession.h"

#include <QtCore/QMap>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QSplitter;
class QTabWidget;

namespace hookbench {

class ActionRegistry;
class ChangesPanel;
class Dialogs;
class ExportFilesModel;
class ExportFormatsModel;
class ExportNotice;
class FilePreview;
class FileTable;
class FolderBar;
class FormatList;
class InlineBar;
class PlainLabel;

/// The page Export: formats to choose from, the files they consist of, each file as it would be written, and
/// what has changed since the folder was written last.
class ExportPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPage)

public:
    /// Connects the actions of addExportActions(). All references must outlive the page.
    ExportPage(DesignDocument &document, ActionRegistry &actions, Dialogs &dialogs,
               QWidget *parent = nullptr);
    ~ExportPage() override;

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    [[nodiscard]] ExportSession &session() { return *m_session; }
    /// What is shown is of the document as it is now.
    [[nodiscard]] bool isCurrent() const;
    void setFolder(const QString &folder);
    /// Shows that file of that format, at once or when it has been made.
    void showFile(const QString &format, const QString &path);

signals:
    void statusMessage(const QString &text);
    /// How making or writing goes; empty: nothing is under way.
    void progressChanged(const QString &text);
    /// The page has something to say that should be seen.
    void attentionWanted();
    /// What stands against exporting is to be shown.
    void findingsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFormatsPane();
    void layOut();
    void connectActions();
    void connectSession();
    void makeSoon();
    void proposeFolder();
    void chooseFolder();
    void openFile(const QString &path);
    void write();
    void connectNotice();
    void refresh();
    void refreshFile();
    void retranslate();

    DesignDocument &m_document;
    ActionRegistry &m_actions;
    Dialogs &m_dialogs;
    ExportSession *m_session;
    ExportFormatsModel *m_formats;
    ExportFilesModel *m_files;
    PlainLabel *m_title;
    PlainLabel *m_caption;
    FolderBar *m_folder;
    InlineBar *m_bar;
    ExportNotice *m_notice;
    QSplitter *m_splitter;
    FormatList *m_list;
    FileTable *m_table;
    QTabWidget *m_tabs;
    FilePreview *m_preview;
    ChangesPanel *m_changes;
    QString m_wantedPath;             ///< the file to show where the format has it
    QMap<QString, QString> m_folders; ///< chosen ones, by the design's proposed name
    bool m_isStale = true;
    QTimer m_makeTimer;
};

} // namespace hookbench
