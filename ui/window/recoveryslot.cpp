#include "ui/window/recoveryslot.h"

#include <QtCore/QDir>
#include <QtCore/QLockFile>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSlots = 16;

bool holdsJournal(const QString &folder)
{
    const QStringList files = QDir(folder).entryList(QDir::Files);
    return files.size() > (files.contains(u"lock"_s) ? 1 : 0);
}

} // namespace

RecoverySlot::RecoverySlot(const QString &root)
{
    QStringList folders;
    for (int number = 0; number < mostSlots; ++number)
        folders.append(u"%1/%2"_s.arg(root).arg(number));
    for (const QString &folder : std::as_const(folders))
        if (holdsJournal(folder) && take(folder))
            return;
    for (const QString &folder : std::as_const(folders))
        if (QDir().mkpath(folder) && take(folder))
            return;
    m_folder = folders.first();
}

RecoverySlot::~RecoverySlot() = default;

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
