#include "ui/window/recoveryslot.h"

#include <QtCore/QDir>
#include <QtCore/QLockFile>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSlots = 16;

bool holdsJournal(const QString &folder)
{
    const QStringList files = QDir(folder).entryList(QDir::Files);
    return files.size() > (files.contains(u"lock"_s) ? 1 : 0);
}

QStringList foldersBelow(const QString &root)
{
    QStringList folders;
    for (int number = 0; number < mostSlots; ++number)
        folders.append(u"%1/%2"_s.arg(root).arg(number));
    return folders;
}

} // namespace

RecoverySlot::RecoverySlot(QString root)
    : m_root(std::move(root))
{
}

RecoverySlot::~RecoverySlot() = default;

bool RecoverySlot::takeAbandoned()
{
    const QStringList folders = foldersBelow(m_root);
    return std::any_of(folders.begin(), folders.end(),
                       [this](const QString &folder) { return holdsJournal(folder) && take(folder); });
}

QString RecoverySlot::folder()
{
    if (!m_folder.isEmpty())
        return m_folder;
    const QStringList folders = foldersBelow(m_root);
    for (const QString &folder : folders)
        if (!holdsJournal(folder) && QDir().mkpath(folder) && take(folder))
            return m_folder;
    m_folder = folders.first();
    return m_folder;
}

void RecoverySlot::leave()
{
    m_lock.reset();
    m_folder.clear();
}

bool RecoverySlot::take(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u"/lock"_s);
    lock->setStaleLockTime(0); // stale only when the process that held it is gone
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    m_folder = folder;
    return true;
}

} // namespace hookbench
