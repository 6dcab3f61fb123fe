#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtDBus/QDBusConnection>

namespace hookbench::test {

/// What QtKeychain asks of KDE's wallet, on a bus of the test's own: entries live as long as this does.
class FakeKeychain final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    /// Starts a bus and makes it this process's session bus; before anything asks for one. False without
    /// dbus-daemon.
    [[nodiscard]] bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address"), QStringLiteral("--nopidfile")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return false;
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
        QDBusConnection bus =
            QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("fake keychain"));
        return bus.registerObject(QStringLiteral("/modules/kwalletd5"), this,
                                  QDBusConnection::ExportScriptableSlots) &&
               bus.registerService(QStringLiteral("org.kde.kwalletd5"));
    }
    ~FakeKeychain() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("fake keychain"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QHash<QString, QByteArray> entries; ///< by key
    QString folder;                     ///< that the entries were written to

public slots:
    Q_SCRIPTABLE QString networkWallet() const { return QStringLiteral("wallet"); }
    Q_SCRIPTABLE int open(const QString &, qlonglong, const QString &) const { return 1; }
    Q_SCRIPTABLE int entryType(int, const QString &, const QString &key, const QString &) const
    {
        return entries.contains(key) ? 2 : 0; // a stream of bytes
    }
    Q_SCRIPTABLE QByteArray readEntry(int, const QString &, const QString &key, const QString &) const
    {
        return entries.value(key);
    }
    Q_SCRIPTABLE int writeEntry(int, const QString &name, const QString &key, const QByteArray &value,
                                const QString &)
    {
        folder = name;
        entries.insert(key, value);
        return 0;
    }

private:
    QProcess m_daemon;
};

} // namespace hookbench::test
