#include "tests/cli/cliprocess.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleWith(const QByteArray &from, const QByteArray &to)
{
    QByteArray text =
        contentOf(qEnvironmentVariable("HOOKBENCH_SOURCE") + u"/resources/samples/sample.hookbench"_s);
    if (!text.contains(from))
        qFatal("the sample design has no %s", from.constData());
    return text.replace(from, to);
}

} // namespace

/// Files that are wrong: a sentence, exit 3, and the file as it was.
class CliErrorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDesignWithoutItsSampleIsNotClean()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"mine.hookbench"_s);
        QByteArray text = sampleWith("x", "x");
        const qsizetype begin = text.indexOf("\"sample\": \"") + 11;
        text.replace(begin, text.indexOf('"', begin) - begin, "none-such");
        writeContent(file, text);
        const Finished result = runCli({u"lint"_s, file});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("none-such"), result.err.constData());
    }

    void aWrongDesignIsSaidToBeWrongAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = sampleWith("x", "x");
        QTest::newRow("garbage") << QByteArray("\x89PNG\r\n\x1a\n\0\0garbage", 17)
                                 << QByteArray("line 1, column 1: this is not valid JSON");
        QTest::newRow("nothing") << QByteArray() << QByteArray("it is empty");
        QTest::newRow("cut off") << good.left(good.size() / 2) << QByteArray("too early");
        QTest::newRow("a newer format")
            << sampleWith("\"format\": 1", "\"format\": 2") << QByteArray("newer");
        QTest::newRow("JSON of something else")
            << QByteArray("[1, 2, 3]\n") << QByteArray("line 1, column 1");
        QTest::newRow("an unknown option")
            << sampleWith("\"summaryPreview\": \"off\"", "\"invoiceTotals\": \"on\"")
            << QByteArray("invoiceTotals");
        QTest::newRow("an unknown state")
            << sampleWith("\"summaryPreview\": \"off\"", "\"summaryPreview\": \"maybe\"")
            << QByteArray("line ");
        QTest::newRow("an unknown event type")
            << sampleWith("\"visit_report.approved\": {", "\"visit_report.aproved\": {")
            << QByteArray("visit_report.aproved");
    }
    void aWrongDesignIsSaidToBeWrongAndLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, says);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"broken.hookbench"_s);
        writeContent(file, content);
        const QStringList event{u"--event"_s, u"route.published"_s};
        const QList<QStringList> commandLines{
            {u"lint"_s, file},
            {u"matrix"_s, file},
            {u"events"_s, file},
            QStringList{u"payload"_s, file} + event,
            QStringList{u"send"_s, file, u"--url"_s, u"http://127.0.0.1:9/"_s} + event};
        for (const QStringList &arguments : commandLines) {
            const Finished result = runCli(arguments);
            QVERIFY2(result.err.contains(says), result.err.constData());
            QVERIFY2(result.err.contains("broken.hookbench"), result.err.constData());
            QCOMPARE(result.err.count('\n'), 1);
            QCOMPARE(result.exitCode, 3);
            QCOMPARE(result.out, QByteArray());
        }
        QCOMPARE(contentOf(file), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aDesignThatIsNotThereIsNamed()
    {
        const Finished result = runCli({u"lint"_s, u"/no/such/design.hookbench"_s});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.err.contains("/no/such/design.hookbench"));
        QCOMPARE(runCli({u"lint"_s, u"/"_s}).exitCode, 3);
    }

    void anUnknownEventTypeGetsASuggestion_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("mistyped") << u"visit_report.aproved"_s
                                  << QByteArray("Did you mean visit_report.approved?");
        QTest::newRow("nothing near") << u"x"_s << QByteArray("hookbench-cli events");
        QTest::newRow("of the other version") << u"target.completed"_s << QByteArray("\"connect\"");
        QTest::newRow("with control characters")
            << u"route\x1b[2Jpublished"_s << QByteArray("There is no event type");
    }
    void anUnknownEventTypeGetsASuggestion()
    {
        QFETCH(QString, event);
        QFETCH(QByteArray, says);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"connect.hookbench"_s);
        QCOMPARE(runCli({u"new"_s, file, u"--catalogue"_s, u"connect"_s}).exitCode, 0);
        for (const QStringList &command :
             {QStringList{u"payload"_s, file},
              QStringList{u"send"_s, file, u"--url"_s, u"http://127.0.0.1:9/"_s}}) {
            const Finished result = runCli(command + QStringList{u"--event"_s, event});
            QVERIFY2(result.err.contains(says), result.err.constData());
            QVERIFY(!result.err.contains('\x1b'));
            QCOMPARE(result.exitCode, 3);
            QCOMPARE(result.out, QByteArray());
        }
    }

    void aWrongCatalogueFileIsNamed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.hookbench"_s);
        QCOMPARE(runCli({u"new"_s, file}).exitCode, 0);
        Json design = toJson(contentOf(file));
        design["catalogueFile"] = "mine.json";
        writeContent(file, QByteArray::fromStdString(design.dump(2)));
        const Finished missing = runCli({u"events"_s, file});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY(missing.err.contains("mine.json"));
        writeContent(folder.filePath(u"mine.json"_s), "{\n  \"name\": 3\n}\n");
        const Finished wrong = runCli({u"events"_s, file});
        QCOMPARE(wrong.exitCode, 3);
        QVERIFY2(wrong.err.contains("mine.json, line "), wrong.err.constData());
    }

    void aCatalogueOfOnesOwnIsUsed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.hookbench"_s);
        QCOMPARE(runCli({u"new"_s, file}).exitCode, 0);
        Json design = toJson(contentOf(file));
        design["catalogueFile"] = "mine.json";
        writeContent(file, QByteArray::fromStdString(design.dump(2)));
        Json catalogue = toJson(
            contentOf(qEnvironmentVariable("HOOKBENCH_SOURCE") + u"/resources/catalogue/ordinavo.json"_s));
        catalogue["eventTypes"][0]["description"] = "=1+1 \x1b[31mred";
        writeContent(folder.filePath(u"mine.json"_s), QByteArray::fromStdString(catalogue.dump()));
        const Finished text = runCli({u"events"_s, file});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.contains("=1+1"));
        QVERIFY(!text.out.contains('\x1b'));
    }

    void aBodyThatIsNotThereIsNamed()
    {
        const Finished result =
            runCli({u"sign"_s, u"--body"_s, u"/no/such/body"_s, u"--secret-ref"_s, u"sample"_s});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.err.contains("/no/such/body"));
    }
};

QTEST_GUILESS_MAIN(CliErrorsTest)
#include "tst_clierrors.moc"
