#include "ui/theme/themeselector.h"

#include <QtCore/QEvent>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString colorSchemeKey = u"color-scheme"_s;

/// The portal wraps the value of Read() in a variant once more than that of SettingChanged().
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

ThemeSelector::ThemeSelector(Appearance chosen, QObject *parent)
    : QObject(parent)
    , m_chosen(chosen)
{
    apply();
}

ThemeSelector::~ThemeSelector() = default;

void ThemeSelector::select(Appearance chosen)
{
    m_chosen = chosen;
    apply();
}

void ThemeSelector::followDesktop(QWidget &window)
{
    window.installEventFilter(this);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, u"Read"_s);
    read << appearanceGroup << colorSchemeKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeSetting(appearanceGroup, colorSchemeKey, reply.value());
    });
}

bool ThemeSelector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_chosen == Appearance::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void ThemeSelector::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == colorSchemeKey)
        takeColorScheme(unwrapped(value.variant()).toUInt());
}

void ThemeSelector::takeColorScheme(uint scheme)
{
    std::optional<bool> dark;
    if (scheme == 1)
        dark = true;
    else if (scheme == 2)
        dark = false;
    if (dark == m_desktopIsDark)
        return;
    m_desktopIsDark = dark;
    if (m_chosen == Appearance::System)
        apply();
}

void ThemeSelector::apply()
{
    m_applying = true;
    Appearance shown = m_chosen;
    if (shown == Appearance::System && m_desktopIsDark)
        shown = *m_desktopIsDark ? Appearance::Dark : Appearance::Light;
    applyAppearance(*qApp, shown);
    m_applying = false;
}

} // namespace hookbench
