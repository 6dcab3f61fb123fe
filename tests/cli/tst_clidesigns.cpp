#include "tests/cli/cliprocess.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

// The rows as python's csv module reads them.
Json readCsv(const QByteArray &csv)
{
    const QString script = u"import csv, io, json, sys\n"
                           "text = sys.stdin.buffer.read().decode()\n"
                           "print(json.dumps(list(csv.reader(io.StringIO(text, None)))))\n"_s;
    return toJson(runProgram(u"python3"_s, {u"-c"_s, script}, {csv, {}, {}}).out);
}

} // namespace

/// new, events, matrix, lint.
class CliDesignsTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void newWritesADesignThatLintsWithoutErrors_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("eventTypes");
        QTest::newRow("all, the default") << QStringList() << 24;
        QTest::newRow("Connect") << QStringList{u"--catalogue"_s, u"connect"_s} << 16;
        QTest::newRow("API preview") << QStringList{u"--catalogue=preview"_s} << 19;
        QTest::newRow("billing endpoint with the feature")
            << QStringList{u"--billing-endpoint"_s, u"--billing-feature"_s} << 24;
    }
    void newWritesADesignThatLintsWithoutErrors()
    {
        QFETCH(QStringList, options);
        QFETCH(int, eventTypes);
        const QString file = path(QString::fromUtf8(QTest::currentDataTag()) + u".hookbench"_s);
        const Finished made = runCli(QStringList{u"new"_s, file} + options);
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.out, QByteArray());
        QVERIFY(made.err.contains("Wrote the new design"));
        const Json design = toJson(contentOf(file));
        QCOMPARE(design["format"].get<int>(), 1);
        QCOMPARE(design["subscriptions"].size(), 1U);
        const Finished events = runCli({u"events"_s, file, u"--format"_s, u"json"_s});
        QCOMPARE(toJson(events.out)["events"].size(), std::size_t(eventTypes));
        const Finished lint = runCli({u"lint"_s, file, u"--format"_s, u"json"_s});
        const Json report = toJson(lint.out);
        for (const Json &finding : report["findings"])
            QVERIFY(finding["severity"] != "error");
        QCOMPARE(lint.exitCode, 0);
    }

    void newLeavesAFileThatIsThereAlone()
    {
        const QString file = path(u"there.hookbench"_s);
        writeContent(file, "mine");
        const Finished refused = runCli({u"new"_s, file});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.err.contains("already there"));
        QCOMPARE(contentOf(file), QByteArray("mine"));
        const Finished forced = runCli({u"new"_s, file, u"--force"_s});
        QCOMPARE(forced.exitCode, 0);
        QVERIFY(toJson(contentOf(file)).is_object());
    }

    void newTakesNoNameThatMeansSomethingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("the design that comes along")
            << u"sample"_s << QByteArray("Choose another name, for example sample.hookbench.");
        QTest::newRow("none") << QString() << QByteArray("FILE is missing.");
    }
    void newTakesNoNameThatMeansSomethingElse()
    {
        QFETCH(const QString, name);
        const Finished refused = runCli({u"new"_s, name});
        QCOMPARE(refused.exitCode, 2);
        QFETCH(const QByteArray, says);
        QVERIFY2(refused.err.contains(says), refused.err.constData());
    }

    void newSaysWhereItCannotWrite()
    {
        const Finished nowhere = runCli({u"new"_s, path(u"no/such/folder.hookbench"_s)});
        QCOMPARE(nowhere.exitCode, 3);
        QVERIFY(nowhere.err.contains("Cannot write"));
        const Finished folder = runCli({u"new"_s, m_folder.path(), u"--force"_s});
        QCOMPARE(folder.exitCode, 3);
        QVERIFY(folder.err.contains("is a folder"));
    }

    void eventsHaveTheShapeOfTheContract()
    {
        const Finished result = runCli({u"events"_s, u"--format"_s, u"json"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.endsWith("}\n"));
        QCOMPARE(result.out.count('\n'), 1);
        const Json events = toJson(result.out)["events"];
        QCOMPARE(events.size(), 24U);
        for (const Json &event : events) {
            for (const char *text : {"eventType", "family", "description", "provenance"})
                QVERIFY2(event.contains(text) && event[text].is_string(), text);
            QVERIFY(!event["catalogues"].empty());
            for (const Json &catalogue : event["catalogues"])
                QVERIFY(catalogue == "connect" || catalogue == "preview");
        }
        QCOMPARE(events[1]["eventType"], Json("target.rejected"));
        QCOMPARE(events[1]["catalogues"], Json::array({"connect"}));
    }

    void eventsAsTextAreOneLineEach()
    {
        const Finished result = runCli({u"events"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out.count('\n'), 25);
        QVERIFY(result.out.startsWith("Event type "));
        QVERIFY(!result.out.contains('\x1b'));
    }

    void matrixHasTheShapeOfTheContract()
    {
        const Finished result = runCli({u"matrix"_s, u"sample"_s, u"--format"_s, u"json"_s});
        QCOMPARE(result.exitCode, 0);
        const Json matrix = toJson(result.out);
        QCOMPARE(matrix["rows"].size(), 24U);
        for (const Json &row : matrix["rows"]) {
            QVERIFY(row["eventType"].is_string());
            QCOMPARE(row["options"].size(), 4U);
            for (const char *option :
                 {"customerContext", "contactDetails", "summaryPreview", "billingDetails"}) {
                const Json &cell = row["options"][option];
                QVERIFY(cell["state"] == "in" || cell["state"] == "out");
                const std::string source = cell["source"].get<std::string>();
                QVERIFY(source == "default" || source == "subscription" || source == "event" ||
                        source == "rule");
                QVERIFY(!cell["reason"].get<std::string>().empty());
            }
        }
        QCOMPARE(matrix["never"].size(), 3U);
        QCOMPARE(matrix["never"][2]["group"], Json("targetCustomerNumber"));
        QVERIFY(!matrix["never"][2]["reason"].get<std::string>().empty());
    }

    void matrixShowsTheCellsOfItsSubscription()
    {
        const QString file = path(u"two.hookbench"_s);
        QCOMPARE(runCli({u"new"_s, file}).exitCode, 0);
        Json design = toJson(contentOf(file));
        Json second = design["subscriptions"][0];
        second["id"] = "crm";
        second["name"] = "Field CRM";
        second["options"] = {{"customerContext", "off"}};
        second["eventTypes"] = {"visit_report.approved"};
        design["subscriptions"].push_back(second);
        writeContent(file, QByteArray::fromStdString(design.dump(2)));
        for (const QString &name : {u"crm"_s, u"Field CRM"_s}) {
            const Finished result =
                runCli({u"matrix"_s, file, u"--subscription"_s, name, u"--format"_s, u"json"_s});
            const Json rows = toJson(result.out)["rows"];
            QCOMPARE(rows.size(), 1U);
            QCOMPARE(rows[0]["options"]["customerContext"]["state"], Json("out"));
            QCOMPARE(rows[0]["options"]["customerContext"]["source"], Json("subscription"));
        }
        const Finished unknown = runCli({u"matrix"_s, file, u"--subscription"_s, u"shop"_s});
        QCOMPARE(unknown.exitCode, 3);
        QVERIFY(unknown.err.contains("has no subscription \"shop\""));
        QVERIFY(unknown.err.contains("crm"));
    }

    void matrixIsReadableAndMarkdown()
    {
        const Finished text = runCli({u"matrix"_s, u"sample"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.contains("\nvisit_report.approved "));
        QVERIFY(text.out.contains("\nInternal notes are never sent."));
        const Finished markdown = runCli({u"matrix"_s, u"sample"_s, u"--format=markdown"_s});
        QCOMPARE(markdown.exitCode, 0);
        const QList<QByteArray> lines = markdown.out.split('\n');
        QCOMPARE(lines[1], QByteArray("| --- | --- | --- | --- | --- |"));
        for (qsizetype row = 0; row < 26; ++row)
            QCOMPARE(lines[row].count('|'), 6);
        QVERIFY(markdown.out.contains("| visit\\_report.approved | "));
    }

    void matrixAsCsvIsReadByPython()
    {
        const Finished csv = runCli({u"matrix"_s, u"sample"_s, u"--format=csv"_s});
        QCOMPARE(csv.exitCode, 0);
        const Json rows = readCsv(csv.out);
        QCOMPARE(rows.size(), 25U);
        for (const Json &row : rows)
            QCOMPARE(row.size(), 16U);
        QCOMPARE(rows[0][0], Json("eventType"));
        QCOMPARE(rows[1][0], Json("target.imported"));
        QCOMPARE(rows[1][13], Json("never"));
    }

    void lintNamesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("newOptions");
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("no billing endpoint")
            << QStringList{u"--billing-feature"_s} << QByteArray("billing.needs-endpoint");
        QTest::newRow("no billing feature")
            << QStringList{u"--billing-endpoint"_s} << QByteArray("billing.needs-feature");
    }
    void lintNamesWhatIsWrong()
    {
        QFETCH(QStringList, newOptions);
        QFETCH(QByteArray, rule);
        const QString file = path(QString::fromLatin1(rule) + u".hookbench"_s);
        QCOMPARE(runCli(QStringList{u"new"_s, file} + newOptions).exitCode, 0);
        Json design = toJson(contentOf(file));
        design["subscriptions"][0]["eventOptions"]["billing.event_created"] = {{"billingDetails", "on"}};
        writeContent(file, QByteArray::fromStdString(design.dump(2)));
        const Finished json = runCli({u"lint"_s, file, u"--format"_s, u"json"_s});
        QCOMPARE(json.exitCode, 1);
        const Json finding = toJson(json.out)["findings"][0];
        QCOMPARE(finding["rule"], Json(rule.toStdString()));
        QCOMPARE(finding["severity"], Json("error"));
        QCOMPARE(finding["eventType"], Json("billing.event_created"));
        QVERIFY(!finding["message"].get<std::string>().empty());
        const Finished text = runCli({u"lint"_s, file});
        QCOMPARE(text.exitCode, 1);
        QVERIFY(text.out.startsWith("error: billing.event_created: "));
        QVERIFY(text.out.contains(rule));
    }

    void theSampleDesignHasNoErrors()
    {
        const Finished lint = runCli({u"lint"_s, u"sample"_s, u"--format"_s, u"json"_s});
        const Json findings = toJson(lint.out)["findings"];
        QVERIFY(!findings.empty());
        for (const Json &finding : findings)
            QVERIFY(finding["severity"] != "error");
    }
};

QTEST_GUILESS_MAIN(CliDesignsTest)
#include "tst_clidesigns.moc"
