#pragma once

#include "model/exporting/exportset.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace hookbench {

class FolderLock;

/// A hidden folder inside the target in which an export is written, and from which it is moved in by
/// renaming. When a file cannot be moved in, those before it are taken back. What a killed export left there
/// is removed by the next one.
class ExportStaging final
{
    Q_DISABLE_COPY_MOVE(ExportStaging)

public:
    /// The folder has to be there.
    explicit ExportStaging(QString folder);
    ~ExportStaging();

    /// Writes all files into the hidden folder. Errors: Unwritable, Cancelled; the target is as it was.
    [[nodiscard]] Result<void> write(const QList<ExportFile> &files, const std::stop_token &stop);
    /// Puts them in their places, the last of them at the end. Errors: Unwritable; the target is as it was.
    [[nodiscard]] Result<void> moveIn(const QList<ExportFile> &files);

private:
    [[nodiscard]] QString stagedPath(const QString &path) const { return m_place.path() + u"/new/" + path; }
    [[nodiscard]] QString earlierPath(const QString &path) const { return m_place.path() + u"/old/" + path; }
    [[nodiscard]] QString targetPath(const QString &path) const { return m_folder + u'/' + path; }

    void removeLeftovers() const;
    [[nodiscard]] Result<void> expectNothingInTheWay(const QString &path) const;
    [[nodiscard]] Result<void> keepEarlier(const QString &path);
    [[nodiscard]] Result<void> moveOne(const QString &path);
    /// Whether all is as it was.
    [[nodiscard]] bool takeBack();

    QString m_folder;
    QTemporaryDir m_place;
    QString m_reason; ///< why there is no such place
    std::unique_ptr<FolderLock> m_lock;
    QStringList m_moved;
    QStringList m_made; ///< folders in the target, in the order in which they were made
};

/// "%1 cannot be written: %2 Nothing was exported."
[[nodiscard]] Error unwritableExport(const QString &path, const QString &reason);
/// What the system says of its last failure, as a sentence.
[[nodiscard]] QString systemReason();

} // namespace hookbench
