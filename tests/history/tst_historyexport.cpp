#include "model/history/historyexport.h"
#include "tests/history/historyattempts.h"
#include "tests/support/process.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

QString exportTo(const QTemporaryDir &folder, HistoryFormat format, Redaction redaction,
                 const QList<Attempt> &attempts)
{
    const QString path = folder.filePath(u"log."_s + idOf(format));
    HistoryExport writer(format, redaction, path);
    bool good = writer.begin().has_value();
    for (const Attempt &attempt : attempts)
        good = good && writer.add(attempt).has_value();
    return good && writer.finish().has_value() ? path : QString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Attempt> someAttempts()
{
    QList<Attempt> attempts = attemptsOf(97, 4); // one of them without an answer
    attempts[0].request.eventType = u"=cmd()"_s;
    attempts[1].reason = u"With \"quotes\", commas and\nlines."_s;
    attempts[3].outcome.responseBody = QByteArray("\xff\xfe\0", 3);
    attempts[3].outcome.responseBodySize = 9;
    return attempts;
}

} // namespace

class HistoryExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void harHoldsWhatTheFormatAsksFor()
    {
        const QTemporaryDir folder;
        const QString path = exportTo(folder, HistoryFormat::Har, Redaction::Redacted, someAttempts());
        QCOMPARE(
            QString::fromUtf8(outputOf(u"python3"_s, {sourcePath(u"tests/data/history/checkhar.py"_s), path}))
                .trimmed(),
            u"4 ['Host', 'X-Ordinavo-Signature', 'Content-Length']"_s);
        const QString empty = exportTo(folder, HistoryFormat::Har, Redaction::Redacted, {});
        QVERIFY(contentOf(empty).contains("\"entries\":[\n]"));
    }

    void csvIsReadByAnotherProgramAndHasNoFormulas()
    {
        const QTemporaryDir folder;
        const QString path = exportTo(folder, HistoryFormat::Csv, Redaction::Redacted, someAttempts());
        const QString script = u"import csv,sys\nrows=list(csv.reader(open(sys.argv[1],newline='')))\n"
                               "assert all(len(r)==18 for r in rows)\n"
                               "print(len(rows),rows[1][2],repr(rows[2][14]),rows[3][10:12])"_s;
        QCOMPARE(QString::fromUtf8(outputOf(u"python3"_s, {u"-c"_s, script, path})).trimmed(),
                 u"5 '=cmd() 'With \"quotes\", commas and\\nlines.' ['', 'timeout']"_s);
    }

    void ndjsonHasADocumentInEachLine()
    {
        const QTemporaryDir folder;
        const QString path = exportTo(folder, HistoryFormat::Ndjson, Redaction::Redacted, someAttempts());
        const QString script =
            u"import json,sys\nrows=[json.loads(l) for l in open(sys.argv[1])]\n"
            "print(len(rows),rows[0]['eventType'],rows[2]['status'],rows[2]['errorClass'])"_s;
        QCOMPARE(QString::fromUtf8(outputOf(u"python3"_s, {u"-c"_s, script, path})).trimmed(),
                 u"4 =cmd() None timeout"_s);
    }

    void secretsInAddressesAreShownOnlyWhenAsked_data() { signaturesAndCookiesAreShownOnlyWhenAsked_data(); }
    void secretsInAddressesAreShownOnlyWhenAsked()
    {
        QFETCH(const HistoryFormat, format);
        const QTemporaryDir folder;
        QList<Attempt> attempts = attemptsOf(1, 1);
        attempts[0].url = QUrl(u"https://receiver.example/hook?tenant=7&access_token=tell-nobody"_s);
        attempts[0].outcome.responseHead = "HTTP/1.1 307 Temporary Redirect\r\nLocation: "
                                           "/other?pw=tell-nobody\r\n\r\n";
        const QByteArray hidden = contentOf(exportTo(folder, format, Redaction::Redacted, attempts));
        QVERIFY2(hidden.contains("tenant=7&access_token=redacted"), hidden.constData());
        QVERIFY(!hidden.contains("tell-nobody"));
        QVERIFY(contentOf(exportTo(folder, format, Redaction::Shown, attempts)).contains("tell-nobody"));
    }

    void signaturesAndCookiesAreShownOnlyWhenAsked_data()
    {
        QTest::addColumn<HistoryFormat>("format");
        for (const HistoryFormat format : allHistoryFormats())
            QTest::addRow("%s", qPrintable(idOf(format))) << format;
    }
    void signaturesAndCookiesAreShownOnlyWhenAsked()
    {
        QFETCH(const HistoryFormat, format);
        const QTemporaryDir folder;
        const QByteArray signature = attemptOf(1).request.signature;
        const QByteArray hidden = contentOf(exportTo(folder, format, Redaction::Redacted, attemptsOf(1, 3)));
        QVERIFY(!hidden.isEmpty());
        QVERIFY(!hidden.contains(signature.last(64)));
        QList<Attempt> echoed = attemptsOf(1, 1);
        AttemptOutcome &answer = echoed[0].outcome;
        answer.responseHead = "HTTP/1.1 401 Unauthorized\r\nX-Got: " + signature + "\r\n\r\n";
        answer.responseBody = "expected something else than " + signature.last(64);
        QVERIFY(
            !contentOf(exportTo(folder, format, Redaction::Redacted, echoed)).contains(signature.last(64)));
        QVERIFY(!hidden.contains("a=b"));
        const bool carries = format == HistoryFormat::Har || format == HistoryFormat::Curl;
        QCOMPARE(contentOf(exportTo(folder, format, Redaction::Shown, attemptsOf(1, 3))).contains(signature),
                 carries);
    }

    void anExportThatWasNotFinishedLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log.har"_s);
        {
            HistoryExport writer(HistoryFormat::Har, Redaction::Redacted, path);
            QVERIFY(writer.begin());
            QVERIFY(writer.add(attemptOf(1)));
        }
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        HistoryExport nowhere(HistoryFormat::Csv, Redaction::Redacted, folder.filePath(u"no/folder/x.csv"_s));
        const Result<void> begun = nowhere.begin();
        QVERIFY(!begun);
        QCOMPARE(begun.error().code, ErrorCode::Unwritable);
    }

    void formatsAreKnownByTheirIds()
    {
        for (const HistoryFormat format : allHistoryFormats())
            QVERIFY(historyFormatFromId(idOf(format)) == format);
        QVERIFY(!historyFormatFromId(u"pdf"));
    }
};

QTEST_GUILESS_MAIN(HistoryExportTest)
#include "tst_historyexport.moc"
