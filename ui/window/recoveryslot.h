#pragma once

#include <QtCore/QString>

#include <memory>

class QLockFile;

namespace hookbench {

/// A folder for one running program's recovery journal, so that two at once do not write over each other's.
/// Prefers a folder that a program which ended badly has left a journal in.
class RecoverySlot final
{
public:
    /// Looks below `root`, and makes what is missing.
    explicit RecoverySlot(const QString &root);
    ~RecoverySlot();
    Q_DISABLE_COPY_MOVE(RecoverySlot)

    [[nodiscard]] QString folder() const { return m_folder; }

private:
    bool take(const QString &folder);

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace hookbench
