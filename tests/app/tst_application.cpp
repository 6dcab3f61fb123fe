#include "app/application.h"

#include "model/design/designfile.h"
#include "tests/support/recordedattempts.h"
#include "ui/deliver/deliverpage.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

/// The whole program over settings of its own, with the receiver on any free port.
class Program final
{
public:
    explicit Program(const QString &file = {})
        : m_application(optionsIn(m_folder))
    {
        QSignalSpy listening(&m_application.receiver(), &ReceiverHost::listening);
        m_application.start(DesignSession::Begin::Sample, file);
        m_listens = listening.wait();
    }

    [[nodiscard]] bool listens() const { return m_listens; }
    Application *operator->() { return &m_application; }
    [[nodiscard]] QAction *action(const QString &id)
    {
        return m_application.window().actionRegistry().action(id);
    }

    /// Sends the preview's event and waits until sender, log and receiver have all told about it.
    [[nodiscard]] bool deliver()
    {
        const int wanted = m_application.received().rowCount() + 1;
        const qsizetype recorded = m_attempts.count() + 1;
        m_application.window().deliverPage().send();
        return QTest::qWaitFor([this, wanted, recorded] {
            return m_application.received().rowCount() == wanted && m_attempts.count() == recorded &&
                   !m_application.sender().isSending();
        });
    }
    [[nodiscard]] const ReceivedRequest &last()
    {
        return m_application.received().request(m_application.received().rowCount() - 1);
    }

    [[nodiscard]] const test::RecordedAttempts &attempts() const { return m_attempts; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    static Application::Options optionsIn(const QTemporaryDir &folder)
    {
        Application::Options options;
        options.settingsFile = folder.filePath(u"settings.ini"_s);
        options.receiverPort = 0;
        return options;
    }

    QTemporaryDir m_folder;
    Application m_application;
    test::RecordedAttempts m_attempts{m_application.history()};
    bool m_listens = false;
};

} // namespace

class TestApplication final : public QObject
{
    Q_OBJECT

private slots:
    void aDeliveryIsVerifiedAndItsCopyIsADuplicate();
    void whatWasSentIsInTheLogAndTheSecretIsNot();
    void whatArrivesIsWhatWasPreviewed();
    void anotherSecretReachesTheReceiver();
    void anotherSchemeReachesTheReceiver();
    void forgottenEventsAreProcessedAgain();
    void itsOwnGoodCertificateIsTrustedAndNoOther_data();
    void itsOwnGoodCertificateIsTrustedAndNoOther();
    void aFileIsOpened();
    void aSwitchOfLanguageKeepsDesignAndReceiver();
};

void TestApplication::aDeliveryIsVerifiedAndItsCopyIsADuplicate()
{
    Program program;
    QVERIFY(program.listens());
    QVERIFY(program.deliver());
    QVERIFY2(program.last().verified, qPrintable(program.last().reason));
    QCOMPARE(program.last().effect, Effect::Processed);
    QVERIFY(program.deliver());
    QCOMPARE(program.last().effect, Effect::Duplicate);
    QCOMPARE(program.last().duplicateOf, std::optional<qint64>(1));
    QCOMPARE(program.attempts().count(), 2);
    program.action(u"design.new-event"_s)->trigger();
    QVERIFY(program.deliver());
    QCOMPARE(program.last().effect, Effect::Processed);
}

void TestApplication::whatWasSentIsInTheLogAndTheSecretIsNot()
{
    Program program;
    QVERIFY(program.listens());
    QVERIFY(program.deliver());
    QFuture<bool> flushed = program->history().flushed();
    QTRY_VERIFY(flushed.isFinished());
    QVERIFY(flushed.result());
    auto page = program->history().page({}, 0, 10);
    QTRY_VERIFY(page.isFinished());
    QCOMPARE(page.result()->size(), 1);
    QCOMPARE(page.result()->first().deliveryId, program.attempts().at(0).request.deliveryId);
    const QByteArray secret = publicSampleSecret().toByteArray();
    QVERIFY(!secret.isEmpty());
    bool holdsEvent = false;
    for (const QString &name : {u"history.sqlite"_s, u"history.sqlite-wal"_s}) {
        QFile file(program.folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        holdsEvent = holdsEvent || bytes.contains(page.result()->first().eventId.text);
        for (const QByteArray &canary :
             {secret, secret.toHex(), secret.toBase64(), secret.toPercentEncoding()})
            QVERIFY(!bytes.contains(canary));
    }
    QVERIFY(holdsEvent);
}

void TestApplication::whatArrivesIsWhatWasPreviewed()
{
    Program program;
    QVERIFY(program.listens());
    program.action(u"design.toggle-contact"_s)->trigger();
    const Preview preview = program->document().preview();
    QVERIFY(program.deliver());
    QCOMPARE(program.last().body, preview.payload.body);
    QCOMPARE(headerValue(program.last().headers, "X-Ordinavo-Signature"), preview.request.signature);
    QCOMPARE(program.attempts().at(0).outcome.requestBytes, program.last().raw);
}

void TestApplication::anotherSecretReachesTheReceiver()
{
    Program program;
    QVERIFY(program.listens());
    const QByteArray before = program->document().preview().request.signature;
    program.action(u"design.store-secret"_s)->trigger();
    auto *dialog = program->window().findChild<QDialog *>(u"secretDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"secretValue"_s), u"another secret"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"secretStore"_s), Qt::LeftButton);
    QTRY_VERIFY(program->document().preview().request.signature != before);
    QTRY_VERIFY(!program->document().preview().request.signature.isEmpty());
    QVERIFY(program.deliver());
    QVERIFY2(program.last().verified, qPrintable(program.last().reason));
    QVERIFY(!program.last().raw.contains("another secret"));
}

void TestApplication::anotherSchemeReachesTheReceiver()
{
    Program program;
    QVERIFY(program.listens());
    Design design = program->document().design();
    design.signatureScheme = SignatureScheme::StandardWebhooks;
    program->document().setDesign(design);
    QVERIFY(program.deliver());
    QVERIFY(!headerValue(program.last().headers, "webhook-signature").isEmpty());
    QVERIFY2(program.last().verified, qPrintable(program.last().reason));
}

void TestApplication::forgottenEventsAreProcessedAgain()
{
    Program program;
    QVERIFY(program.listens());
    QVERIFY(program.deliver());
    program.action(u"deliver.forget-events"_s)->trigger();
    QVERIFY(program.deliver());
    QCOMPARE(program.last().effect, Effect::Processed);
}

void TestApplication::itsOwnGoodCertificateIsTrustedAndNoOther_data()
{
    QTest::addColumn<ReceiverCertificate>("certificate");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a good one is trusted") << ReceiverCertificate::Good << QString();
    QTest::newRow("an expired one is not") << ReceiverCertificate::Expired << u"expired"_s;
    QTest::newRow("one of another host is not") << ReceiverCertificate::WrongName << u"mismatch"_s;
    QTest::newRow("one that signs itself is not") << ReceiverCertificate::SelfSigned << u"self-signed"_s;
}

void TestApplication::itsOwnGoodCertificateIsTrustedAndNoOther()
{
    QFETCH(ReceiverCertificate, certificate);
    QFETCH(QString, problem);
    Program program;
    QVERIFY(program.listens());
    QSignalSpy listening(&program->receiver(), &ReceiverHost::listening);
    ReceiverSettings settings;
    settings.certificate = certificate;
    emit program->window().receiverSettingsChanged(settings);
    QVERIFY(listening.wait());
    QCOMPARE(listening.constFirst().constFirst().toUrl().scheme(), u"https"_s);
    program->window().deliverPage().send();
    QTRY_COMPARE(program.attempts().count(), 1);
    const AttemptOutcome outcome = program.attempts().at(0).outcome;
    if (problem.isEmpty()) {
        QVERIFY2(outcome.message.isEmpty(), qPrintable(outcome.message));
        QCOMPARE(outcome.status, 200);
        QTRY_COMPARE(program->received().rowCount(), 1);
        QVERIFY(program.last().verified);
    } else {
        QCOMPARE(idOf(outcome.errorClass), u"tls"_s);
        QVERIFY2(outcome.tlsProblem.contains(problem), qPrintable(outcome.tlsProblem));
        QCOMPARE(program->received().rowCount(), 0);
    }
    program->sender().stop();
}

void TestApplication::aFileIsOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.hookbench"_s);
    DesignFile file;
    QVERIFY(file.save(path, newDesign(u"Mine"_s), DesignFile::IfChanged::Overwrite));
    file.close();
    Program program(path);
    QCOMPARE(program->document().design().name, u"Mine"_s);
    QCOMPARE(program->window().session().path(), path);
}

void TestApplication::aSwitchOfLanguageKeepsDesignAndReceiver()
{
    Program program;
    QVERIFY(program.listens());
    program.action(u"design.toggle-contact"_s)->trigger();
    const Design design = program->document().design();
    const QByteArray body = program->document().preview().payload.body;
    program.action(u"view.language-ar"_s)->trigger();
    QTRY_COMPARE(program->window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(program->document().design(), design);
    QCOMPARE(program->document().preview().payload.body, body);
    QVERIFY(program->window().isWindowModified());
    QVERIFY(program.deliver());
    QVERIFY(program.last().verified);
    program.action(u"view.language-en"_s)->trigger();
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
