#include "ui/window/recentmenu.h"

#include "ui/window/designsession.h"
#include "ui/window/sessionsettings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace hookbench {

using namespace Qt::StringLiterals;

RecentMenu::RecentMenu(DesignSession &session, SessionSettings &settings, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_settings(settings)
{
    setObjectName(u"recentDesigns"_s);
    connect(&m_session, &DesignSession::recentDesignsChanged, this, &RecentMenu::refresh);
    refresh();
}

RecentMenu::~RecentMenu() = default;

void RecentMenu::refresh()
{
    clear();
    setTitle(tr("Open &Recent"));
    const QStringList paths = m_settings.recentDesigns();
    setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QString text = tr("%1 — %2", "file name, folder")
                           .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
        text.replace(u'&', u"&&"_s); // in a menu a single one marks a letter
        connect(addAction(text), &QAction::triggered, &m_session, [this, path] { m_session.openPath(path); });
    }
    addSeparator();
    connect(addAction(tr("&Forget These")), &QAction::triggered, this, [this] {
        m_settings.clearRecentDesigns();
        refresh();
    });
}

} // namespace hookbench
