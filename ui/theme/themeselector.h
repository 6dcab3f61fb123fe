#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QObject>

#include <optional>

class QDBusVariant;
class QWidget;

namespace hookbench {

/// Light or dark: what the user chose and, where that is the system's, what the desktop says now.
class ThemeSelector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeSelector)

public:
    explicit ThemeSelector(Appearance chosen, QObject *parent = nullptr);
    ~ThemeSelector() override;

    void select(Appearance chosen);
    /// Follows the desktop from now on: the settings portal of the session bus where there is one, and
    /// changes of the platform's palette as `window` hears of them. Asks without waiting.
    void followDesktop(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private slots:
    /// A setting of the portal; its names and values are those of org.freedesktop.portal.Settings.
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void takeColorScheme(uint scheme);
    void apply();

    Appearance m_chosen;
    std::optional<bool> m_desktopIsDark; ///< nothing: it has no preference, or did not say
    bool m_applying = false;
};

} // namespace hookbench
