#include "model/signing/secretstore.h"
#include "tests/signing/fakekeychain.h"
#include "tests/support/process.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

SecretReference named(const QString &name)
{
    return {name, {}, {}};
}

QByteArray textOf(const SharedSecret &secret)
{
    return secret ? QByteArrayView(secret->data(), qsizetype(secret->size())).toByteArray() : QByteArray();
}

} // namespace

class SecretStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // No test may reach the keychain of whoever runs it.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void theSampleSecretIsAlwaysThere()
    {
        SecretStore store;
        const auto found = store.find(named(sampleSecretName.toString()));
        QTRY_VERIFY(found.isFinished());
        QVERIFY(found.result());
        QCOMPARE(textOf(found.result().value()), publicSampleSecret().toByteArray());
    }

    void theSampleSecretCannotBeReplaced()
    {
        SecretStore store;
        const auto kept = store.keep(sampleSecretName.toString(), SecretBytes(QByteArrayView("mine")));
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(kept.result(), SecretStore::Place::Sample);
        QCOMPARE(textOf(store.cached(named(sampleSecretName.toString()))),
                 publicSampleSecret().toByteArray());
    }

    void withoutAKeychainASecretLivesForTheSession()
    {
        SecretStore store;
        QSignalSpy changed(&store, &SecretStore::secretChanged);
        const auto kept = store.keep(u"erp"_s, SecretBytes(QByteArrayView("s3cret")));
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(kept.result(), SecretStore::Place::Session);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"erp"_s);
        QCOMPARE(textOf(store.cached(named(u"erp"_s))), QByteArray("s3cret"));
        const auto found = store.find(named(u"erp"_s));
        QTRY_VERIFY(found.isFinished());
        QCOMPARE(textOf(found.result().value()), QByteArray("s3cret"));
        QVERIFY(!SecretStore().cached(named(u"erp"_s)));
    }

    void aMissingSecretIsNamedWithTheKeychainsState()
    {
        SecretStore store;
        const auto found = store.find(named(u"crm"_s));
        QTRY_VERIFY(found.isFinished());
        QVERIFY(!found.result());
        QCOMPARE(found.result().error().code, ErrorCode::InvalidInput);
        QVERIFY(found.result().error().message.contains(u"\"crm\""_s));
        QVERIFY(found.result().error().message.contains(u"keychain cannot be reached"_s));
    }

    // Here and not earlier: a process has one session bus, and the tests before want none.
    void aKeychainKeepsSecretsBetweenSessions()
    {
        test::FakeKeychain keychain;
        if (!keychain.start())
            QSKIP("There is no dbus-daemon to put a keychain on.");
        const QByteArray secret("s3cret \xff\n\0 bytes", 16);
        {
            SecretStore store;
            const auto kept = store.keep(u"erp"_s, SecretBytes(secret));
            QTRY_VERIFY(kept.isFinished());
            QCOMPARE(kept.result(), SecretStore::Place::Keychain);
        }
        QCOMPARE(keychain.folder, u"Hookbench"_s);
        QCOMPARE(keychain.entries.value(u"erp"_s), secret);

        SecretStore store;
        QVERIFY(!store.cached(named(u"erp"_s)));
        const auto found = store.find(named(u"erp"_s));
        QTRY_VERIFY(found.isFinished());
        QVERIFY(found.result());
        QCOMPARE(textOf(found.result().value()), secret);
        QCOMPARE(textOf(store.cached(named(u"erp"_s))), secret);

        const auto missing = store.find(named(u"crm"_s));
        QTRY_VERIFY(missing.isFinished());
        QVERIFY(missing.result().error().message.contains(u"in the keychain"_s));
    }

    void aKeychainThatIsGoneLeavesTheSession()
    {
        // Nobody listens any more: QtKeychain is asked and fails.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        SecretStore store;
        const auto found = store.find(named(u"crm"_s));
        const auto kept = store.keep(u"erp"_s, SecretBytes(QByteArrayView("s3cret")));
        QTRY_VERIFY(found.isFinished() && kept.isFinished());
        QVERIFY(!found.result());
        QCOMPARE(kept.result(), SecretStore::Place::Session);
        QCOMPARE(textOf(store.cached(named(u"erp"_s))), QByteArray("s3cret"));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }

    void theFingerprintIsAnHmacOfTheSalt()
    {
        const QByteArray mac =
            test::outputOf(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-hmac"_s, u"s3cret"_s, u"-r"_s}, "salt");
        QCOMPARE(secretFingerprint(SecretBytes(QByteArrayView("s3cret")), "salt"),
                 QString::fromLatin1("73616c74:" + mac.first(16)));
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
