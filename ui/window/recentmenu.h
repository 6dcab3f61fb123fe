#pragma once

#include <QtWidgets/QMenu>

namespace hookbench {

class DesignSession;
class SessionSettings;

/// File ▸ Open Recent: the designs of the last days, newest first, and a way to forget them.
class RecentMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentMenu)

public:
    /// Both must outlive the menu.
    RecentMenu(DesignSession &session, SessionSettings &settings, QWidget *parent);
    ~RecentMenu() override;

    /// Makes the entries anew.
    void refresh();

private:
    DesignSession &m_session;
    SessionSettings &m_settings;
};

} // namespace hookbench
