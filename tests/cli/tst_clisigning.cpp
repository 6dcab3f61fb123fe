#include "model/core/secretbytes.h"
#include "tests/cli/cliprocess.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "whsec test \xC3\xA4\xF0\x9F\x94\x91";
const QByteArray body = R"({"a":1,"b":[true,null],"c":"ä"})";

// HMAC-SHA256 by python: key file, then body files; one hex digest per line.
const QString pythonHmac = u"import hashlib, hmac, sys\n"
                           "key = open(sys.argv[1], 'rb').read()\n"
                           "for name in sys.argv[2:]:\n"
                           "    body = open(name, 'rb').read()\n"
                           "    print('sha256=' + hmac.new(key, body, hashlib.sha256).hexdigest())\n"_s;
const QString nodeHmac =
    u"const crypto = require('crypto'), fs = require('fs');\n"
    "const [key, ...names] = process.argv.slice(1).map(name => fs.readFileSync(name));\n"
    "for (const body of names)\n"
    "  console.log('sha256=' + crypto.createHmac('sha256', key).update(body).digest('hex'));\n"_s;

} // namespace

/// sign, verify, and the signatures of payload --headers, against python and node.
class CliSigningTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_secretFile;
    QString m_bodyFile;

    [[nodiscard]] QByteArray signature() const
    {
        return runCli({u"sign"_s, u"--body"_s, m_bodyFile, u"--secret-file"_s, m_secretFile}).out.trimmed();
    }

private slots:
    void initTestCase()
    {
        m_secretFile = m_folder.filePath(u"secret"_s);
        m_bodyFile = m_folder.filePath(u"body.json"_s);
        writeContent(m_secretFile, secret);
        writeContent(m_bodyFile, body);
    }

    void pythonAgreesWithSign()
    {
        const Finished ours = runCli({u"sign"_s, u"--body"_s, m_bodyFile, u"--secret-file"_s, m_secretFile});
        QCOMPARE(ours.exitCode, 0);
        QCOMPARE(ours.err, QByteArray());
        const Finished theirs = runProgram(u"python3"_s, {u"-c"_s, pythonHmac, m_secretFile, m_bodyFile});
        QCOMPARE(theirs.exitCode, 0);
        QCOMPARE(ours.out, theirs.out);
    }

    void everySecretOptionGivesTheSameSignature_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("file") << QStringList{u"--secret-file"_s, u"secret"_s} << QByteArray();
        QTest::newRow("file with a final newline")
            << QStringList{u"--secret-file"_s, u"newline"_s} << QByteArray();
        QTest::newRow("standard input") << QStringList{u"--secret-stdin"_s} << secret;
        QTest::newRow("standard input with a final newline")
            << QStringList{u"--secret-stdin"_s} << secret + '\n';
        QTest::newRow("environment") << QStringList{u"--secret-env"_s, u"HOOK_SECRET"_s} << QByteArray();
    }
    void everySecretOptionGivesTheSameSignature()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, input);
        writeContent(m_folder.filePath(u"newline"_s), secret + '\n');
        const Finished result =
            runCli(QStringList{u"sign"_s, u"--body"_s, u"body.json"_s} + options,
                   {input, {{u"HOOK_SECRET"_s, QString::fromUtf8(secret)}}, m_folder.path()});
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.out.trimmed(), signature());
    }

    void theSampleSecretIsSaidToBeOne()
    {
        const QString sampleFile = m_folder.filePath(u"sample"_s);
        writeContent(sampleFile, publicSampleSecret().toByteArray());
        const Finished byName = runCli({u"sign"_s, u"--body"_s, m_bodyFile, u"--secret-ref"_s, u"sample"_s});
        const Finished byValue = runCli({u"sign"_s, u"--body"_s, m_bodyFile, u"--secret-file"_s, sampleFile});
        QCOMPARE(byName.exitCode, 0);
        QCOMPARE(byName.out, byValue.out);
        QVERIFY(byName.err.contains("public sample secret"));
    }

    void aSecretThatTheKeychainHasNotIsAskedForInAnotherWay()
    {
        const Finished result =
            runCli({u"sign"_s, u"--body"_s, m_bodyFile, u"--secret-ref"_s, u"no-such-secret"_s},
                   {{}, {{u"DBUS_SESSION_BUS_ADDRESS"_s, {}}, {u"XDG_RUNTIME_DIR"_s, {}}}, {}});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("\"no-such-secret\" is not in the system's keychain"),
                 result.err.constData());
        QVERIFY(result.err.contains("--secret-env"));
    }

    void aBodyFromStdinIsTakenByteForByte()
    {
        const Finished result =
            runCli({u"sign"_s, u"--body"_s, u"-"_s, u"--secret-file"_s, m_secretFile}, {body, {}, {}});
        QCOMPARE(result.out.trimmed(), signature());
        const Finished other =
            runCli({u"sign"_s, u"--body"_s, u"-"_s, u"--secret-file"_s, m_secretFile}, {body + '\n', {}, {}});
        QVERIFY(other.out.trimmed() != signature());
    }

    void otherSchemesSignTheirOwnText()
    {
        const QString signedFile = m_folder.filePath(u"signed"_s);
        writeContent(signedFile, "1781800800." + body);
        const Finished theirs = runProgram(u"python3"_s, {u"-c"_s, pythonHmac, m_secretFile, signedFile});
        const Finished ours =
            runCli({u"sign"_s, u"--body"_s, m_bodyFile, u"--secret-file"_s, m_secretFile, u"--scheme"_s,
                    u"timestamp-body"_s, u"--now"_s, u"2026-06-18T16:40:00Z"_s});
        QCOMPARE(ours.exitCode, 0);
        QCOMPARE(ours.out.trimmed(), "t=1781800800,v1=" + theirs.out.trimmed().sliced(7));
        const Finished standard =
            runCli({u"sign"_s, u"--body"_s, m_bodyFile, u"--secret-file"_s, m_secretFile, u"--scheme"_s,
                    u"standard-webhooks"_s, u"--now"_s, u"2026-06-18T16:40:00Z"_s, u"--id"_s, u"msg_1"_s});
        writeContent(signedFile, "msg_1.1781800800." + body);
        const Finished python = runProgram(u"python3"_s, {u"-c"_s, pythonHmac, m_secretFile, signedFile});
        const QByteArray mac = QByteArray::fromHex(python.out.trimmed().sliced(7));
        QCOMPARE(standard.out.trimmed(), "v1," + mac.toBase64());
    }

    void everyEventIsSignedAsPythonAndNodeSignIt()
    {
        QStringList bodyFiles;
        QByteArray ours;
        const Json events = toJson(runCli({u"events"_s, u"--format=json"_s}).out)["events"];
        QCOMPARE(events.size(), 24U);
        for (const Json &event : events) {
            const QString type = toQString(event["eventType"].get<std::string>());
            const QStringList arguments{
                u"payload"_s,       u"sample"_s, u"--event"_s, type,
                u"--seed"_s,        u"1"_s,      u"--now"_s,   u"2026-06-18T16:40:00Z"_s,
                u"--secret-file"_s, m_secretFile};
            bodyFiles.append(m_folder.filePath(type));
            writeContent(bodyFiles.last(), runCli(arguments).out);
            const QByteArray headers = runCli(arguments + QStringList{u"--headers"_s}).out;
            ours += headers.split('\n')[4].mid(int(sizeof("X-Ordinavo-Signature: ") - 1)) + '\n';
        }
        const Finished python =
            runProgram(u"python3"_s, QStringList{u"-c"_s, pythonHmac, m_secretFile} + bodyFiles);
        QCOMPARE(python.exitCode, 0);
        QCOMPARE(ours, python.out);
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("node is not installed; python agreed");
        const Finished node = runProgram(u"node"_s, QStringList{u"-e"_s, nodeHmac, m_secretFile} + bodyFiles);
        QCOMPARE(node.exitCode, 0);
        QCOMPARE(ours, node.out);
    }

    void verifyNamesTheCause_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<Json>("cause");
        const QByteArray good = signature();
        const QByteArray mac = QByteArray::fromHex(good.sliced(7));
        QTest::newRow("a good one") << good << body << Json();
        QTest::newRow("JSON written anew")
            << good << QByteArray(R"({ "a": 1, "b": [true, null], "c": "ä" })") << Json("reserialised-json");
        QTest::newRow("a newline at the end") << good << body + '\n' << Json("trailing-newline");
        QTest::newRow("a byte order mark") << good << "\xEF\xBB\xBF" + body << Json("byte-order-mark");
        QTest::newRow("base64") << "sha256=" + mac.toBase64() << body << Json("base64");
        QTest::newRow("no prefix") << good.sliced(7) << body << Json("missing-prefix");
        QTest::newRow("upper case") << "sha256=" + good.sliced(7).toUpper() << body << Json("upper-case");
        QTest::newRow("cut short") << good.left(40) << body << Json("truncated");
        QTest::newRow("nothing at all") << QByteArray() << body << Json("empty");
        QTest::newRow("another secret") << "sha256=" + QByteArray(64, 'a') << body << Json("wrong-secret");
    }
    void verifyNamesTheCause()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, received);
        QFETCH(Json, cause);
        const QStringList arguments{u"verify"_s,
                                    u"--body"_s,
                                    u"-"_s,
                                    u"--secret-file"_s,
                                    m_secretFile,
                                    u"--signature"_s,
                                    QString::fromLatin1(given)};
        const Finished json = runCli(arguments + QStringList{u"--format=json"_s}, {received, {}, {}});
        const Json result = toJson(json.out);
        QCOMPARE(result["cause"], cause);
        QCOMPARE(result["verified"], Json(cause.is_null()));
        QVERIFY(result["detail"].is_string());
        QCOMPARE(json.exitCode, cause.is_null() ? 0 : 1);
        const Finished text = runCli(arguments, {received, {}, {}});
        QCOMPARE(text.exitCode, json.exitCode);
        QCOMPARE(text.out.count('\n'), 1);
        QCOMPARE(text.out.startsWith("The signature verifies."), cause.is_null());
    }

    void secretsThatAreNotThereAreNamed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("none given") << QStringList() << QByteArray("The secret is missing: give it with");
        QTest::newRow("no file") << QStringList{u"--secret-file"_s, u"/no/such/file"_s}
                                 << QByteArray("/no/such/file");
        QTest::newRow("no variable") << QStringList{u"--secret-env"_s, u"NO_SUCH_VARIABLE"_s}
                                     << QByteArray("NO_SUCH_VARIABLE");
        QTest::newRow("empty input") << QStringList{u"--secret-stdin"_s} << QByteArray("is empty");
        QTest::newRow("unknown name")
            << QStringList{u"--secret-ref"_s, u"no-such-secret"_s} << QByteArray("no-such-secret");
    }
    void secretsThatAreNotThereAreNamed()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        const Finished result = runCli(QStringList{u"sign"_s, u"--body"_s, m_bodyFile} + options);
        QVERIFY2(result.err.contains(says), result.err.constData());
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(result.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(CliSigningTest)
#include "tst_clisigning.moc"
