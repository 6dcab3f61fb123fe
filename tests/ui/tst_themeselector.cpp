#include "ui/theme/colours.h"
#include "ui/theme/themeselector.h"

#include <QtCore/QProcess>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

using namespace hookbench;
using namespace Qt::StringLiterals;

/// Speaks as the desktop's portal does, on a bus of the test's own.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void change(uint scheme)
    {
        m_scheme = scheme;
        QDBusMessage changed = QDBusMessage::createSignal(
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        changed << u"org.freedesktop.appearance"_s << u"color-scheme"_s
                << QVariant::fromValue(QDBusVariant(scheme));
        QDBusConnection(u"portal"_s).send(changed);
    }
    [[nodiscard]] int reads() const { return m_reads; }

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++m_reads;
        if (group != u"org.freedesktop.appearance"_s || key != u"color-scheme"_s)
            return QDBusVariant(QString());
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme)));
    }

private:
    uint m_scheme = 1;
    int m_reads = 0;
};

class ThemeSelectorTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted());
        QVERIFY(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        QVERIFY(!address.isEmpty());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), u"portal"_s);
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void theDesktopsChoiceIsFollowedWhileRunning()
    {
        m_portal.change(1);
        ThemeSelector theme(Appearance::System);
        QVERIFY(!isDark(QApplication::palette())); // offscreen has no palette of its own
        QWidget window;
        theme.followDesktop(window);
        QTRY_VERIFY(isDark(QApplication::palette()));
        m_portal.change(2);
        QTRY_VERIFY(!isDark(QApplication::palette()));
        m_portal.change(1);
        QTRY_VERIFY(isDark(QApplication::palette()));
        m_portal.change(0); // no preference: the platform's palette
        QTRY_VERIFY(!isDark(QApplication::palette()));
    }

    void theUsersChoiceStandsAgainstTheDesktops()
    {
        m_portal.change(1);
        ThemeSelector theme(Appearance::Light);
        QWidget window;
        const int before = m_portal.reads();
        theme.followDesktop(window);
        QTRY_COMPARE(m_portal.reads(), before + 1);
        QVERIFY(!isDark(QApplication::palette()));
        // What the desktop said meanwhile counts once the choice is its own.
        theme.select(Appearance::System);
        QTRY_VERIFY(isDark(QApplication::palette()));
        theme.select(Appearance::Light);
        QVERIFY(!isDark(QApplication::palette()));
    }

private:
    QProcess m_daemon;
    FakePortal m_portal;
};

QTEST_MAIN(ThemeSelectorTest)
#include "tst_themeselector.moc"
