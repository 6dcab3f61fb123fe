#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace hookbench {

class ActionRegistry;
class ExportSession;
class Pill;
class PlainLabel;

/// Where the export goes, how it stands to what is there, and the buttons that write it.
class FolderBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderBar)

public:
    /// Takes export.choose-folder, .open-folder and .write from the registry, which must outlive it.
    explicit FolderBar(const ActionRegistry &actions, QWidget *parent = nullptr);
    ~FolderBar() override;

    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    void showState(const ExportSession &session);
    void retranslate();

signals:
    /// Typed or chosen, when typing pauses.
    void folderChanged(const QString &folder);
    void cancelRequested();

private:
    [[nodiscard]] QString stateText(const ExportSession &session) const;

    PlainLabel *m_label;
    QLineEdit *m_edit;
    QPushButton *m_choose;
    QPushButton *m_open;
    QPushButton *m_write;
    QPushButton *m_cancel;
    Pill *m_state;
    QTimer m_typing;
};

} // namespace hookbench
