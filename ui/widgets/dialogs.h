#pragma once

#include <QtCore/QString>

#include <functional>

namespace hookbench {

/// What the window asks its user, so that tests can answer. Every question returns at once; its answer comes
/// through the function, and never if the window goes before.
class Dialogs
{
public:
    Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;
    virtual ~Dialogs() = default;

    enum class Unsaved : quint8 { Save, Discard, Cancel };
    enum class Changed : quint8 { Overwrite, SaveElsewhere, Cancel };

    /// What becomes of unsaved work in the design of that name.
    virtual void askUnsaved(const QString &name, std::function<void(Unsaved)> answer) = 0;
    /// What to do with a file that somebody else has changed since it was read.
    virtual void askChanged(const QString &path, std::function<void(Changed)> answer) = 0;
    /// A file to read; not answered when the user gives up.
    virtual void askOpenPath(const QString &title, const QString &filter,
                             std::function<void(QString)> answer) = 0;
    /// A file to write; its kind is the proposal's suffix; svg allows png as well.
    /// Not answered when the user gives up.
    virtual void askSavePath(const QString &title, const QString &proposal,
                             std::function<void(QString)> answer) = 0;
    /// A folder to write into, there or not; not answered when the user gives up.
    virtual void askFolder(const QString &title, const QString &proposal,
                           std::function<void(QString)> answer) = 0;
};

} // namespace hookbench
