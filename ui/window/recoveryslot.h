#pragma once

#include <QtCore/QString>

#include <memory>

class QLockFile;

namespace hookbench {

/// A folder for one running program's recovery journal, so that two at once do not write over each other's.
/// Nothing is made or locked before it is needed, since that waits for the disk.
class RecoverySlot final
{
public:
    /// Looks below `root`.
    explicit RecoverySlot(QString root);
    ~RecoverySlot();
    Q_DISABLE_COPY_MOVE(RecoverySlot)

    /// Takes a folder in which a program that ended badly has left a journal; false when there is none.
    [[nodiscard]] bool takeAbandoned();
    /// The folder taken, or else a free one without a journal, which is then taken.
    [[nodiscard]] QString folder();
    /// Gives the folder back with what is in it.
    void leave();

private:
    bool take(const QString &folder);

    QString m_root;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace hookbench
