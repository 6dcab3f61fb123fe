#pragma once

#include "ui/widgets/dialogs.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

class QWidget;

namespace hookbench {

/// Asks in dialogs that belong to the window and run beside the event loop, not in one of their own.
class WindowDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(hookbench::WindowDialogs)

public:
    explicit WindowDialogs(QWidget &window);

    void askUnsaved(const QString &name, std::function<void(Unsaved)> answer) override;
    void askChanged(const QString &path, std::function<void(Changed)> answer) override;
    void askOpenPath(const QString &title, const QString &filter,
                     std::function<void(QString)> answer) override;
    void askSavePath(const QString &title, const QString &proposal,
                     std::function<void(QString)> answer) override;
    void askFolder(const QString &title, const QString &proposal,
                   std::function<void(QString)> answer) override;

private:
    QWidget &m_window;
};

} // namespace hookbench
