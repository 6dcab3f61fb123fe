#include "model/exporting/exportstaging.h"

#include "model/core/safewriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr QLatin1StringView prefix(".hookbench-export-");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

bool renamed(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Between the making of a hidden folder and of its lock nobody else may take it for a leftover.
bool hasJustBegun(const QFileInfo &folder)
{
    return QDir(folder.filePath()).isEmpty() &&
           folder.lastModified().secsTo(QDateTime::currentDateTime()) < 60;
}

} // namespace

/// Held by a process as long as it lives: the kernel lets it go whatever ends the process.
class FolderLock final
{
    Q_DISABLE_COPY_MOVE(FolderLock)

public:
    explicit FolderLock(const QString &folder)
        : m_descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        , m_isHeld(m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
    {
    }
    ~FolderLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor;
    bool m_isHeld;
};

Error unwritableExport(const QString &path, const QString &reason)
{
    return {ErrorCode::Unwritable,
            //: %1 a path, %2 a sentence of the system
            Text::tr("%1 cannot be written: %2 Nothing was exported.")
                .arg(QDir::toNativeSeparators(path), reason)};
}

QString systemReason()
{
    //: What the system says of a failure, as a sentence: Permission denied.
    return Text::tr("%1.", "reason").arg(qt_error_string(errno));
}

ExportStaging::ExportStaging(QString folder)
    : m_folder(std::move(folder))
    , m_place(m_folder + u'/' + prefix + u"XXXXXX")
{
    if (!m_place.isValid()) {
        m_reason = systemReason();
        return;
    }
    m_lock = std::make_unique<FolderLock>(m_place.path());
    removeLeftovers();
}

ExportStaging::~ExportStaging() = default;

void ExportStaging::removeLeftovers() const
{
    const QFileInfoList folders =
        QDir(m_folder).entryInfoList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &other : folders) {
        if (hasJustBegun(other))
            continue;
        const FolderLock lock(other.filePath());
        if (lock.isHeld())
            QDir(other.filePath()).removeRecursively();
    }
}

Result<void> ExportStaging::write(const QList<ExportFile> &files, const std::stop_token &stop)
{
    if (!m_place.isValid())
        return unwritableExport(m_folder, m_reason);
    for (const ExportFile &file : files) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, Text::tr("The export was cancelled; no file was written.")};
        const QString path = stagedPath(file.path);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return unwritableExport(targetPath(file.path), systemReason());
        const Result<void> written = SafeWriter(path).write(file.bytes);
        if (!written) {
            // The path in the message would name the hidden folder that is gone by now.
            QString message = written.error().message;
            message.replace(m_place.path() + u"/new", m_folder);
            return Error{written.error().code, message};
        }
        if (file.isExecutable)
            QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeGroup |
                                            QFile::ExeOther);
    }
    return {};
}

Result<void> ExportStaging::expectNothingInTheWay(const QString &path) const
{
    if (QFileInfo(targetPath(path)).isDir())
        return unwritableExport(targetPath(path), Text::tr("a folder of that name is in the way."));
    for (QString parent = QFileInfo(path).path(); parent != u"."; parent = QFileInfo(parent).path())
        if (isThere(targetPath(parent)) && !QFileInfo(targetPath(parent)).isDir())
            return unwritableExport(targetPath(parent), Text::tr("a file of that name is in the way."));
    return {};
}

/// A second name for the file, or a copy where the file system knows no second names.
Result<void> ExportStaging::keepEarlier(const QString &path)
{
    const QString target = targetPath(path);
    if (!isThere(target))
        return {};
    const QString earlier = earlierPath(path);
    if (!QDir().mkpath(QFileInfo(earlier).path()))
        return unwritableExport(target, systemReason());
    const QByteArray from = QFile::encodeName(target);
    if (::link(from.constData(), QFile::encodeName(earlier).constData()) != 0 &&
        !QFile::copy(target, earlier))
        return unwritableExport(target, systemReason());
    return {};
}

Result<void> ExportStaging::moveOne(const QString &path)
{
    const QString target = targetPath(path);
    QStringList missing;
    for (QString parent = QFileInfo(path).path(); parent != u"." && !isThere(targetPath(parent));
         parent = QFileInfo(parent).path())
        missing.prepend(parent);
    for (const QString &parent : std::as_const(missing)) {
        errno = 0;
        if (!QDir().mkdir(targetPath(parent)))
            return unwritableExport(targetPath(parent), systemReason());
        m_made.append(parent);
    }
    if (!renamed(stagedPath(path), target))
        return unwritableExport(target, systemReason());
    m_moved.append(path);
    return {};
}

bool ExportStaging::takeBack()
{
    bool isAsItWas = true;
    for (const QString &path : std::as_const(m_moved)) {
        const bool isBack = isThere(earlierPath(path)) ? renamed(earlierPath(path), targetPath(path))
                                                       : QFile::remove(targetPath(path));
        isAsItWas = isBack && isAsItWas;
    }
    for (auto folder = m_made.crbegin(); folder != m_made.crend(); ++folder)
        QDir().rmdir(targetPath(*folder));
    return isAsItWas;
}

Result<void> ExportStaging::moveIn(const QList<ExportFile> &files)
{
    for (const ExportFile &file : files) {
        Result<void> ready = expectNothingInTheWay(file.path);
        if (ready)
            ready = keepEarlier(file.path);
        if (!ready)
            return ready;
    }
    for (const ExportFile &file : files) {
        const Result<void> moved = moveOne(file.path);
        if (moved)
            continue;
        if (takeBack())
            return moved;
        m_place.setAutoRemove(false);
        // Under another name, since the next export takes folders of that one away.
        QString kept = m_folder + u"/earlier-"_s + QFileInfo(m_place.path()).fileName().sliced(prefix.size());
        if (!QDir().rename(m_place.path(), kept))
            kept = m_place.path();
        return Error{ErrorCode::Unwritable,
                     Text::tr("%1 A part of the export is in the folder; the earlier files are in %2.")
                         .arg(moved.error().message, QDir::toNativeSeparators(kept + u"/old"))};
    }
    return {};
}

} // namespace hookbench
