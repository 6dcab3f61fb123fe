#include "model/design/designfile.h"

#include "model/core/safewriter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DesignFile)
};

// One name for a file, however it was reached: links are followed, also in front of a file yet to come.
QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

std::unique_ptr<QLockFile> makeLock(const QString &path)
{
    const QFileInfo info(canonicalPath(path));
    auto lock = std::make_unique<QLockFile>(info.path() + u"/."_s + info.fileName() + u".lock"_s);
    // Held for as long as a window is open; only a process that is gone makes it stale.
    lock->setStaleLockTime(0);
    return lock;
}

// False only when another Hookbench holds it: a folder that takes no lock file takes no design either, and
// saying so is the writer's business.
bool acquire(QLockFile &lock)
{
    return lock.tryLock(0) || lock.error() != QLockFile::LockFailedError;
}

// What stands in the way of writing to a path whose content should have this hash; an empty one: of a path
// that nothing was read from. A file that is gone stands in nobody's way.
Result<void> checkUnchanged(const QString &path, const QByteArray &hash)
{
    if (!QFileInfo::exists(path))
        return {};
    const Result<QByteArray> now = readFile(path);
    if (!now)
        return now.error();
    if (hash.isEmpty())
        return Error{
            ErrorCode::ChangedOutside,
            Text::tr("%1 exists already. Save under another name, or replace it. Nothing was changed.")
                .arg(path)};
    if (sha256(*now) != hash)
        return Error{ErrorCode::ChangedOutside,
                     Text::tr("%1 was changed by another program after it was read here. Save under another "
                              "name, open it again, or replace it. Nothing was changed.")
                         .arg(path)};
    return {};
}

} // namespace

DesignFile::DesignFile() = default;
DesignFile::~DesignFile() = default;

Result<DesignFile::Content> DesignFile::read(const QString &path)
{
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return text.error();
    Result<Design> design = readDesign(*text, path);
    if (!design)
        return design.error();
    return Content{*std::move(design), sha256(*text)};
}

void DesignFile::take(const QString &path, const QByteArray &hash)
{
    close();
    m_path = path;
    m_hash = hash;
    m_lock = makeLock(path);
    m_readOnly = !acquire(*m_lock);
}

Result<Design> DesignFile::open(const QString &path)
{
    Result<Content> content = read(path);
    if (!content)
        return content.error();
    take(path, content->hash);
    return std::move(content->design);
}

Result<void> DesignFile::save(const QString &path, const Design &design, IfChanged ifChanged)
{
    const QByteArray text = writeDesign(design);
    // A file that could not be opened again would be the end of the work in it.
    if (const Result<Design> readable = readDesign(text, path); !readable)
        return readable.error();

    const bool isCurrent = !m_path.isEmpty() && canonicalPath(path) == canonicalPath(m_path);
    const bool hasLock = isCurrent && !m_readOnly;
    std::unique_ptr<QLockFile> lock = hasLock ? nullptr : makeLock(path);
    if (lock && !acquire(*lock))
        return Error{ErrorCode::Unwritable, Text::tr("%1 is open in another Hookbench. Save under another "
                                                     "name, or close it there. Nothing was changed.")
                                                .arg(path)};
    if (ifChanged == IfChanged::Refuse)
        if (Result<void> unchanged = checkUnchanged(path, isCurrent ? m_hash : QByteArray()); !unchanged)
            return unchanged;
    if (Result<void> written = SafeWriter(path).write(text); !written)
        return written;

    if (lock)
        m_lock = std::move(lock);
    m_path = path;
    m_hash = sha256(text);
    m_readOnly = false;
    return {};
}

void DesignFile::close()
{
    m_lock.reset();
    m_path.clear();
    m_hash.clear();
    m_readOnly = false;
}

} // namespace hookbench
