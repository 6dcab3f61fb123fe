#include "coderuntimes.h"
#include "deliveryvectors.h"
#include "model/catalogue/cataloguereader.h"
#include "model/exporting/codeexport.h"
#include "model/exporting/codelanguage.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

const QString secretName = u"ORDINAVO_WEBHOOK_SECRET"_s;

struct Ended
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

} // namespace

/// Executes the code of the export as a customer's developer would, in every language that is installed.
class CodeRuntimesTest final : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = builtInCatalogue();
    const QList<SampleRecords> m_samples = builtInSamples();
    const Design m_design = sampleDesign();
    const QList<CodeRuntime> m_runtimes = codeRuntimes();
    QTemporaryDir m_dir;

    [[nodiscard]] QString folder(const QString &language) const
    {
        return m_dir.filePath(u"code/"_s + language);
    }

    [[nodiscard]] Ended run(const CodeRuntime &runtime, QStringList command,
                            const QProcessEnvironment &environment) const
    {
        command.replaceInStrings(u"%DIR"_s, folder(runtime.language));
        command.replaceInStrings(u"%OUT"_s, m_dir.filePath(u"out/"_s + runtime.language));
        QProcess process;
        process.setWorkingDirectory(folder(runtime.language));
        process.setProcessEnvironment(environment);
        process.start(command.takeFirst(), command);
        if (!process.waitForFinished(400'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString().toUtf8() + process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// That of the test, without a secret and without a way to the internet.
    [[nodiscard]] QProcessEnvironment plainEnvironment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(secretName);
        environment.insert(u"GOPROXY"_s, u"off"_s);
        environment.insert(u"GOFLAGS"_s, u"-mod=mod"_s);
        environment.insert(u"GOCACHE"_s, m_dir.filePath(u"gocache"_s));
        return environment;
    }

    [[nodiscard]] QStringList writeDeliveries(const QList<DeliveryVector> &vectors) const
    {
        QStringList files{u"2026-06-18T16:40:00Z"_s};
        for (qsizetype i = 0; i < vectors.size(); ++i) {
            const QString name = m_dir.filePath(u"deliveries/%1"_s.arg(i));
            if (write(name + u".headers"_s, headerLines(vectors.at(i).headers, i % 2 == 0 ? "\n" : "\r\n")) &&
                write(name + u".body"_s, vectors.at(i).body))
                files << name + u".headers"_s << name + u".body"_s;
        }
        return files;
    }

    [[nodiscard]] ExportContext context() const
    {
        return *makeExportContext(m_design, m_catalogue, m_design.subscriptions.constFirst(),
                                  m_samples.constLast());
    }

    /// "NAME: VERDICT, not VERDICT" of the deliveries that the code judges otherwise.
    [[nodiscard]] QByteArrayList misjudged(const CodeRuntime &runtime, const QByteArray &secret,
                                           const QList<DeliveryVector> &vectors) const
    {
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(secretName, QString::fromUtf8(secret));
        const Ended ended = run(runtime, runtime.run + writeDeliveries(vectors), environment);
        QByteArrayList wrong;
        if (ended.exitCode != 1)
            wrong.append("exit code " + QByteArray::number(ended.exitCode));
        if (!ended.errors.isEmpty())
            wrong.append(ended.errors);
        const QByteArrayList verdicts = ended.output.trimmed().replace("\r\n", "\n").split('\n');
        for (qsizetype i = 0; i < vectors.size(); ++i)
            if (verdicts.value(i) != vectors.at(i).verdict)
                wrong.append(vectors.at(i).name + ": " + verdicts.value(i) + ", not " +
                             vectors.at(i).verdict);
        if (verdicts.size() != vectors.size())
            wrong.append(QByteArray::number(verdicts.size()) + " verdicts");
        return wrong;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const Result<QList<ExportFile>> files = writeCode(context());
        QVERIFY(files);
        for (const ExportFile &file : *files)
            QVERIFY(write(m_dir.filePath(file.path), file.bytes));
    }

    void codeJudgesEveryDelivery_data()
    {
        QTest::addColumn<qsizetype>("index");
        for (qsizetype i = 0; i < m_runtimes.size(); ++i)
            QTest::newRow(qPrintable(m_runtimes.at(i).language)) << i;
    }

    void codeJudgesEveryDelivery()
    {
        QFETCH(const qsizetype, index);
        const CodeRuntime &runtime = m_runtimes.at(index);
        const QString missing = runtime.missing();
        if (!missing.isEmpty()) {
            QVERIFY2(!runtime.isInEveryRun || !qEnvironmentVariableIsSet("HOOKBENCH_NEED_RUNTIMES"),
                     qPrintable(u"%1 is not installed"_s.arg(missing)));
            QSKIP(qPrintable(
                u"%1 is not installed; Debian has it in %2"_s.arg(missing, runtime.packages.join(u", "_s))));
        }
        QVERIFY(QDir().mkpath(m_dir.filePath(u"out/"_s + runtime.language)));
        if (!runtime.build.isEmpty()) {
            const Ended built = run(runtime, runtime.build, plainEnvironment());
            QVERIFY2(built.exitCode == 0, built.errors.constData());
        }
        const QByteArray secret = "hookbench-sample-secret-not-for-production";
        QCOMPARE(misjudged(runtime, secret, deliveryVectors(context(), SecretBytes(secret))).join('\n'),
                 QByteArray());
        // Keys as long as SHA-256's block, longer, and outside of ASCII.
        for (const QByteArray &key :
             {QByteArray(64, 'k'), QByteArray(65, 'k'), "Geheim \u00df \u0633\u0631 \"$(id)\" %s \\x41"_ba})
            QCOMPARE(misjudged(runtime, key, keyVectors(SecretBytes(key))).join('\n'), QByteArray());
        refusesToJudgeWithoutSecret(runtime);
    }

    void spoiltCodeIsCaught_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const QByteArray compared = "hmac.compare_digest(signature.encode(), expected.encode())";
        QTest::newRow("signature not compared") << compared << "True"_ba;
        QTest::newRow("prefix not compared")
            << compared << "hmac.compare_digest(signature[-64:].encode(), expected[-64:].encode())"_ba;
        QTest::newRow("case not compared")
            << compared << "hmac.compare_digest(signature.lower().encode(), expected.encode())"_ba;
        QTest::newRow("only the beginning compared") << compared << "expected.startswith(signature)"_ba;
        QTest::newRow("body trimmed") << "hmac.new(secret, body,"_ba
                                      << "hmac.new(secret, body.strip(),"_ba;
        QTest::newRow("time not compared") << "abs(age) > TOLERANCE"_ba
                                           << "False"_ba;
        QTest::newRow("future not limited") << "abs(age) > TOLERANCE"_ba
                                            << "age > TOLERANCE"_ba;
        QTest::newRow("exactly 5 minutes refused") << "abs(age) > TOLERANCE"_ba
                                                   << "abs(age) >= TOLERANCE"_ba;
        QTest::newRow("event id not compared") << R"(given.get("x-ordinavo-event-id") != event["eventId"])"_ba
                                               << "False"_ba;
        QTest::newRow("event type not compared")
            << R"(given.get("x-ordinavo-event-type") != event["eventType"])"_ba
            << "False"_ba;
        QTest::newRow("not deduplicated") << R"(store_once(event["eventId"], event) else)"_ba
                                          << "True else"_ba;
        QTest::newRow("stored before it is verified")
            << "    signature = given.get("_ba
            << "    if not store_once(given.get('x-ordinavo-event-id'), {}):\n        return "
               "Verdict('duplicate', "
               "event={'eventId': given.get('x-ordinavo-event-id')})\n    signature = given.get("_ba;
    }

    void spoiltCodeIsCaught()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        CodeRuntime runtime = *std::ranges::find(m_runtimes, u"python"_s, &CodeRuntime::language);
        const CodeLanguage &language = *codeLanguage(runtime.language);
        runtime.language = u"spoilt"_s;
        QByteArray code = codeBytes(language, language.files.constFirst());
        QVERIFY2(code.contains(from), from.constData());
        QVERIFY(write(folder(u"spoilt"_s) + u'/' + language.files.constFirst(), code.replace(from, to)));
        QVERIFY(write(folder(u"spoilt"_s) + u'/' + language.files.constLast(),
                      codeBytes(language, language.files.constLast())));
        const QByteArray secret = "hookbench-sample-secret-not-for-production";
        const QByteArrayList wrong =
            misjudged(runtime, secret, deliveryVectors(context(), SecretBytes(secret)));
        QVERIFY(!wrong.isEmpty());
        // Some, and not because it no longer runs.
        QVERIFY2(wrong.constFirst().contains(", not "), wrong.constFirst().constData());
    }

private:
    void refusesToJudgeWithoutSecret(const CodeRuntime &runtime) const
    {
        // Signed with the empty key, which anybody can do.
        const QByteArray body = R"({"eventId":"evt_1","eventType":"a.b"})";
        const QByteArray mac = HmacSha256(SecretBytes(QByteArray())).mac({body}).toHex();
        const QList<DeliveryVector> vectors{{"",
                                             {{"X-Ordinavo-Event-Id", "evt_1"},
                                              {"X-Ordinavo-Event-Type", "a.b"},
                                              {"X-Ordinavo-Timestamp", "2026-06-18T16:40:00Z"},
                                              {"X-Ordinavo-Signature", "sha256=" + mac}},
                                             body,
                                             ""}};
        QProcessEnvironment environment = plainEnvironment();
        for (const bool isSet : {false, true}) {
            if (isSet)
                environment.insert(secretName, u""_s);
            const Ended ended = run(runtime, runtime.run + writeDeliveries(vectors), environment);
            QVERIFY(ended.exitCode != 0);
            QVERIFY2(!ended.output.contains("accepted"), ended.output.constData());
            QVERIFY2(ended.errors.contains(secretName.toUtf8()), ended.errors.constData());
        }
    }
};

QTEST_GUILESS_MAIN(CodeRuntimesTest)
#include "tst_coderuntimes.moc"
