#include "tests/cli/cliprocess.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <algorithm>
#include <csignal>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "Kanarienvogel#7+zwitschert/laut";

// Base64 of a text that holds the canary somewhere: one of three alignments, less the edges.
QList<QByteArray> base64Forms()
{
    QList<QByteArray> forms;
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray shifted = QByteArray(shift, 'x') + canary;
        const QByteArray encoded = shifted.toBase64();
        forms.append(encoded.sliced(4, encoded.size() - 8));
    }
    return forms;
}

QByteArray utf16(bool littleEndian)
{
    QByteArray text;
    for (const char c : canary) {
        text.append(littleEndian ? c : '\0');
        text.append(littleEndian ? '\0' : c);
    }
    return text;
}

QList<QByteArray> forms()
{
    QByteArray reversed = canary;
    std::reverse(reversed.begin(), reversed.end());
    QList<QByteArray> all{canary,
                          canary.toHex(),
                          canary.toHex().toUpper(),
                          canary.toPercentEncoding(),
                          utf16(true),
                          utf16(false),
                          reversed,
                          QByteArray(canary).replace('/', "\\/")};
    for (const QByteArray &form : base64Forms()) {
        all.append(form);
        all.append(QByteArray(form).replace('+', '-').replace('/', '_'));
    }
    return all;
}

} // namespace

class CliSecretsTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_everything;

    void run(const QStringList &arguments, const QByteArray &input = {})
    {
        const Finished result =
            runCli(arguments, {input, {{u"HOOK_SECRET"_s, QString::fromLatin1(canary)}}, m_folder.path()});
        m_everything += result.out + result.err;
        QVERIFY(result.exitCode >= 0);
    }

private slots:
    void theFormsAreFoundWhereTheyAre()
    {
        const QByteArray around = "ab" + canary + 'c';
        QVERIFY(around.toBase64().contains(base64Forms()[2]));
        QCOMPARE(forms().size(), 14);
    }

    void aSecretIsInNoOutputAndNoFile()
    {
        const QTemporaryDir hidingPlace;
        const QString secretFile = hidingPlace.filePath(u"secret"_s);
        writeContent(secretFile, canary + '\n');
        const QString body = m_folder.filePath(u"body"_s);
        writeContent(body, "{}");
        const QStringList event{u"sample"_s, u"--event"_s, u"visit_report.approved"_s};
        const QList<QStringList> places{
            {u"--secret-file"_s, secretFile}, {u"--secret-env"_s, u"HOOK_SECRET"_s}, {u"--secret-stdin"_s}};
        run({u"new"_s, u"canary.hookbench"_s});
        for (const QStringList &place : places) {
            run(QStringList{u"payload"_s} + event + place + QStringList{u"--headers"_s}, canary);
            run(QStringList{u"payload"_s} + event + place + QStringList{u"--explain"_s}, canary);
            run(QStringList{u"sign"_s, u"--body"_s, body} + place, canary);
            run(QStringList{u"sign"_s, u"--body"_s, body, u"--scheme=standard-webhooks"_s, u"--id=a"_s,
                            u"--now=2026-06-18T16:40:00Z"_s} +
                    place,
                canary);
            run(QStringList{u"verify"_s, u"--body"_s, body, u"--signature"_s, u"sha256=00"_s} + place,
                canary);
            run(QStringList{u"verify"_s, u"--body"_s, body, u"--signature="_s, u"--format=json"_s} + place,
                canary);
            run(QStringList{u"send"_s, u"--url"_s, u"http://127.0.0.1:9/"_s} + event + place, canary);
        }
        // Where it does not belong.
        run(QStringList{u"sign"_s, u"--body"_s, body, QString::fromLatin1(canary)});
        run(QStringList{u"sign"_s, u"--body"_s, body, u"--secret="_s + QString::fromLatin1(canary)});
        run(QStringList{u"sign"_s, u"--body"_s, body, u"--secret-stdin="_s + QString::fromLatin1(canary)});

        const auto receiver = startCli({u"receive"_s, u"--port=0"_s, u"--secret-file"_s, secretFile});
        const QByteArray listening = nextLine(*receiver);
        const QString url = QString::fromLatin1(listening.sliced(listening.indexOf("http"))).trimmed();
        run(QStringList{u"send"_s, u"--url"_s, url} + event + places[0]);
        m_everything += nextLine(*receiver);
        ::kill(pid_t(receiver->processId()), SIGTERM);
        QVERIFY(receiver->waitForFinished());
        m_everything += receiver->readAllStandardOutput() + receiver->readAllStandardError();
        QVERIFY(m_everything.contains("verified"));

        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            m_everything += contentOf(files.next());
        QVERIFY(m_everything.size() > 5000);
        for (const QByteArray &form : forms())
            QVERIFY2(!m_everything.contains(form), form.constData());
    }
};

QTEST_GUILESS_MAIN(CliSecretsTest)
#include "tst_clisecrets.moc"
