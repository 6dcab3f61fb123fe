#include "tests/cli/cliprocess.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

const QString publishedId = u"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"_s;
const QString publishedTime = u"2026-06-18T16:40:00Z"_s;

QStringList approved(const QString &design)
{
    return {u"payload"_s, design,
            u"--event"_s, u"visit_report.approved"_s,
            u"--set"_s,   u"customerContext=on"_s,
            u"--set"_s,   u"contactDetails=on"_s,
            u"--id"_s,    publishedId,
            u"--now"_s,   publishedTime};
}

} // namespace

class CliPayloadTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString makeDesign(const QString &name, const QStringList &options)
    {
        const QString file = m_folder.filePath(name + u".hookbench"_s);
        if (runCli(QStringList{u"new"_s, file, u"--force"_s} + options).exitCode != 0)
            return {};
        return file;
    }

private slots:
    void thePublishedExamplesComeOutFieldForField_data()
    {
        QTest::addColumn<QStringList>("newOptions");
        QTest::addColumn<QStringList>("payloadOptions");
        QTest::addColumn<QString>("expected");
        QTest::newRow("visit_report.approved of the API preview")
            << QStringList{u"--catalogue"_s, u"preview"_s}
            << QStringList{u"--event"_s, u"visit_report.approved"_s,
                           u"--set"_s,   u"customerContext=on"_s,
                           u"--set"_s,   u"contactDetails=on"_s,
                           u"--id"_s,    publishedId,
                           u"--now"_s,   publishedTime}
            << u"visit_report.approved.json"_s;
        QTest::newRow("billing.event_created of Connect")
            << QStringList{u"--catalogue"_s, u"connect"_s, u"--billing-endpoint"_s, u"--billing-feature"_s}
            << QStringList{u"--event"_s, u"billing.event_created"_s, u"--set"_s, u"customerContext=on"_s,
                           u"--set"_s,   u"contactDetails=off"_s,    u"--set"_s, u"billingDetails=on"_s,
                           u"--id"_s,    u"evt_01JZ8Y6EXAMPLE"_s,    u"--now"_s, u"2026-06-18T16:50:00Z"_s}
            << u"billing.event_created.json"_s;
    }
    void thePublishedExamplesComeOutFieldForField()
    {
        QFETCH(QStringList, newOptions);
        QFETCH(QStringList, payloadOptions);
        QFETCH(QString, expected);
        const QString design = makeDesign(u"published"_s, newOptions);
        const Finished result = runCli(QStringList{u"payload"_s, design} + payloadOptions);
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, dumpJson(toJson(contentOf(dataFile(expected)))));
    }

    void headersAreTheSevenInOrder()
    {
        const QString design = makeDesign(u"headers"_s, {u"--catalogue"_s, u"preview"_s});
        const QStringList arguments = approved(design) + QStringList{u"--headers"_s};
        const Finished result = runCli(arguments);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.contains("public sample secret"));
        const QList<QByteArray> lines = result.out.split('\n');
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines[0], QByteArray("X-Ordinavo-Event-Id: evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"));
        QCOMPARE(lines[1], QByteArray("X-Ordinavo-Event-Type: visit_report.approved"));
        QVERIFY(lines[2].startsWith("X-Ordinavo-Delivery-Id: del_"));
        QCOMPARE(lines[3], QByteArray("X-Ordinavo-Timestamp: 2026-06-18T16:40:00Z"));
        QVERIFY(lines[4].startsWith("X-Ordinavo-Signature: sha256="));
        QCOMPARE(lines[5], QByteArray("X-Ordinavo-Webhook-Version: v1"));
        QCOMPARE(lines[6], QByteArray("Content-Type: application/json"));
        QCOMPARE(lines[7], QByteArray());
        QCOMPARE(runCli(arguments).out, result.out);
        const Json json = toJson(runCli(arguments + QStringList{u"--format=json"_s}).out);
        QCOMPARE(json["headers"].size(), 7U);
        QCOMPARE(json["headers"][5]["value"], Json("v1"));
    }

    void aSeedMakesIdsTheSameEveryTime()
    {
        const QStringList base{u"payload"_s,   u"sample"_s, u"--event"_s, u"route.published"_s,
                               u"--headers"_s, u"--now"_s,  publishedTime};
        const QByteArray first = runCli(base + QStringList{u"--seed"_s, u"7"_s}).out;
        QVERIFY(first.startsWith("X-Ordinavo-Event-Id: evt_"));
        QCOMPARE(runCli(base + QStringList{u"--seed=7"_s}).out, first);
        QVERIFY(runCli(base + QStringList{u"--seed=8"_s}).out != first);
        QVERIFY(runCli(base).out != runCli(base).out);
    }

    void theSecretDecidesTheSignature()
    {
        const QStringList arguments =
            approved(u"sample"_s) + QStringList{u"--headers"_s, u"--secret-env"_s, u"HOOK_SECRET"_s};
        const Finished result = runCli(arguments, {{}, {{u"HOOK_SECRET"_s, u"hush"_s}}, {}});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.err, QByteArray());
        QVERIFY(result.out != runCli(approved(u"sample"_s) + QStringList{u"--headers"_s}).out);
    }

    void aDesignWithASecretOfItsOwnWantsItsValue()
    {
        const QString design = makeDesign(u"own"_s, {});
        Json json = toJson(contentOf(design));
        json["subscriptions"][0]["secret"] = {{"name", "erp-production"}};
        writeContent(design, QByteArray::fromStdString(json.dump(2)));
        const Finished headers = runCli(approved(design) + QStringList{u"--headers"_s});
        QCOMPARE(headers.exitCode, 3);
        QVERIFY(headers.err.contains("erp-production"));
        QVERIFY(headers.err.contains("--secret-file"));
        QCOMPARE(headers.out, QByteArray());
        QCOMPARE(runCli(approved(design)).exitCode, 0);
    }

    void explanationsHaveTheShapeOfTheContract()
    {
        const Finished result =
            runCli(approved(u"sample"_s) + QStringList{u"--explain"_s, u"--format=json"_s});
        QCOMPARE(result.exitCode, 0);
        const Json fields = toJson(result.out)["fields"];
        QSet<QByteArray> in;
        for (const Json &field : fields) {
            for (const char *text : {"path", "state", "group", "rule", "reason", "dataClass", "provenance"})
                QVERIFY2(field.contains(text) && field[text].is_string(), text);
            if (field["state"] == "in")
                in.insert(QByteArray::fromStdString(field["path"].get<std::string>()));
            else
                QCOMPARE(field["state"], Json("out"));
        }
        QVERIFY(in.contains("eventId"));
        QVERIFY(in.contains("contact.displayName"));
        QVERIFY(!in.contains("visitReport.summaryPreview"));
        QVERIFY(!in.contains("target.customerNumber"));
        const Finished text = runCli(approved(u"sample"_s) + QStringList{u"--explain"_s});
        QCOMPARE(text.exitCode, 0);
        QCOMPARE(qsizetype(fields.size()) + 1, text.out.count('\n'));
        QVERIFY(text.out.contains("\ncontact.displayName "));
    }

    void aMissingBillingConditionIsSaid_data()
    {
        QTest::addColumn<QStringList>("newOptions");
        QTest::addColumn<QByteArray>("missing");
        QTest::newRow("the endpoint")
            << QStringList{u"--billing-feature"_s} << QByteArray("billing endpoint");
        QTest::newRow("the feature") << QStringList{u"--billing-endpoint"_s}
                                     << QByteArray("billing webhook feature");
    }
    void aMissingBillingConditionIsSaid()
    {
        QFETCH(QStringList, newOptions);
        QFETCH(QByteArray, missing);
        const QString design = makeDesign(u"billing"_s, newOptions);
        const Finished result = runCli({u"payload"_s, design, u"--event"_s, u"billing.event_created"_s,
                                        u"--set"_s, u"billingDetails=on"_s, u"--now"_s, publishedTime});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.err.contains(missing), result.err.constData());
        QVERIFY(!result.out.contains("visitReportId"));
    }

    void aBodyEndsWithoutANewline()
    {
        const QByteArray body = runCli(approved(u"sample"_s)).out;
        QVERIFY(body.startsWith('{') && body.endsWith('}'));
        QVERIFY(!body.contains('\n'));
    }
};

QTEST_GUILESS_MAIN(CliPayloadTest)
#include "tst_clipayload.moc"
