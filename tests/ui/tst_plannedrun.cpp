#include "model/items/planmodel.h"
#include "model/items/simulationmodel.h"
#include "tests/cli/cliprocess.h"
#include "tests/ui/deliverbench.h"
#include "ui/deliver/composer.h"
#include "ui/deliver/plannedrun.h"
#include "ui/deliver/runtabs.h"
#include "ui/deliver/whatifpanel.h"

#include <QtCore/QTemporaryDir>

using namespace hookbench;
using namespace hookbench::test;
using namespace std::chrono_literals;

namespace {

const QByteArray ownBytes = R"({"eventType":"own.type","a":1})";

/// One of each kind, none of them with usual numbers.
Sequence sequenceOf(SequenceKind kind)
{
    Sequence sequence;
    sequence.kind = kind;
    sequence.count = 5;
    sequence.perSecond = 40;
    sequence.concurrency = 3;
    sequence.age = 2h;
    if (kind == SequenceKind::OwnBody)
        sequence.ownBody = ownBytes;
    return sequence;
}

/// The same on the command line.
QStringList wordsFor(SequenceKind kind, const QString &bodyFile)
{
    QStringList words{u"--sequence"_s, idOf(kind)};
    const bool isBurst = kind == SequenceKind::Burst;
    if (isBurst || kind == SequenceKind::Duplicates || kind == SequenceKind::ConcurrentDuplicates ||
        kind == SequenceKind::ReorderedPair)
        words += u"--count=5"_s;
    if (isBurst)
        words += QStringList{u"--rate=40"_s, u"--concurrency=3"_s};
    if (kind == SequenceKind::Late)
        words += u"--age=2h"_s;
    if (kind == SequenceKind::OwnBody)
        words += QStringList{u"--body"_s, bodyFile};
    return words;
}

QStringList theEventOf(const DesignDocument &document)
{
    return {u"sample"_s,
            u"--event"_s,
            document.eventType().name,
            u"--id"_s,
            QString::fromLatin1(document.eventId().text),
            u"--now"_s,
            QString::fromLatin1(isoMilliseconds(document.occurredAt()))};
}

/// A plan in the command line's words, as far as the kinds differ in it.
Json jsonOf(const PlannedDelivery &planned)
{
    Json marks = Json::array();
    for (const QString &id : idsOf(planned.marks))
        marks.push_back(id.toStdString());
    return {{"eventId", planned.eventId.text.toStdString()},
            {"eventType", planned.eventType.toStdString()},
            {"occurredAt", isoMilliseconds(planned.occurredAt).toStdString()},
            {"startsAfter", planned.startsAfter < 0 ? Json() : Json(planned.startsAfter)},
            {"offsetMs", planned.offset.count()},
            {"marks", std::move(marks)},
            {"tampering", planned.tampering ? Json(idOf(*planned.tampering).toStdString()) : Json()},
            {"note", planned.note.toStdString()},
            {"bodySha256", sha256(planned.body).toHex().toStdString()}};
}

} // namespace

Q_DECLARE_METATYPE(hookbench::SequenceKind)

/// The window and hookbench-cli plan and simulate the same for the same event.
class PlannedRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theCommandLinePlansTheSame_data()
    {
        QTest::addColumn<SequenceKind>("kind");
        for (const SequenceKind kind : allSequenceKinds())
            QTest::newRow(qPrintable(idOf(kind))) << kind;
    }
    void theCommandLinePlansTheSame()
    {
        QFETCH(const SequenceKind, kind);
        const QTemporaryDir folder;
        const QString body = folder.filePath(u"own.json"_s);
        writeContent(body, ownBytes);
        Workbench workbench;
        workbench.document.reset(sampleDesign());
        const Result<DeliveryPlan> planned = planWhole(workbench.document, sequenceOf(kind));
        QVERIFY(planned);
        const QStringList event = theEventOf(workbench.document) + wordsFor(kind, body);
        for (const QStringList &more : {QStringList(), QStringList{u"--seed=3"_s}}) {
            const Finished told =
                runCli(QStringList{u"send"_s, u"--plan"_s, u"--format=json"_s} + event + more);
            QVERIFY2(told.exitCode == 0, told.err.constData());
            const Json plan = toJson(told.out);
            QCOMPARE(plan["title"], Json(planned->title.toStdString()));
            QCOMPARE(plan["released"], Json(planned->released));
            QCOMPARE(plan["deliveries"].size(), std::size_t(planned->deliveries.size()));
            for (qsizetype index = 0; index < planned->deliveries.size(); ++index) {
                Json delivery = plan["deliveries"][std::size_t(index)];
                delivery.erase("start");
                QCOMPARE(delivery, jsonOf(planned->deliveries.at(index)));
            }
        }
    }

    void theCommandLineSimulatesTheSame_data()
    {
        QTest::addColumn<SequenceKind>("kind");
        QTest::newRow("once") << SequenceKind::Once;
        QTest::newRow("concurrent") << SequenceKind::ConcurrentDuplicates;
        QTest::newRow("burst") << SequenceKind::Burst;
    }
    void theCommandLineSimulatesTheSame()
    {
        QFETCH(const SequenceKind, kind);
        const QString answers = u"500x4,429;retry-after=30,500"_s;
        Bench bench;
        bench.workbench.document.reset(sampleDesign());
        RunSettings settings = bench.page.composer().settings();
        settings.sequence = sequenceOf(kind);
        bench.page.composer().setSettings(settings);
        bench.page.runTabs().showTab(RunTabs::Tab::WhatIf);
        bench.page.runTabs().whatIf().setScript(answers);
        const auto *model = bench.page.findChild<SimulationModel *>();
        const int deliveries = kind == SequenceKind::Once ? 1 : 5;
        QTRY_COMPARE(model->rowCount(), 10 * deliveries);
        QTRY_COMPARE(model->index(0, SimulationModel::EventIdColumn).data(Qt::ToolTipRole).toByteArray(),
                     bench.workbench.document.eventId().text);

        const Finished told = runCli(QStringList{u"simulate"_s, u"--format=json"_s, u"--answers"_s, answers} +
                                     theEventOf(bench.workbench.document) + wordsFor(kind, {}));
        QCOMPARE(told.exitCode, 1);
        const Json simulated = toJson(told.out);
        int row = 0;
        for (const Json &delivery : simulated["deliveries"])
            for (const Json &attempt : delivery["attempts"]) {
                const QDateTime at = QDateTime::fromString(
                    QString::fromStdString(attempt["scheduledAt"].get<std::string>()), Qt::ISODateWithMs);
                QCOMPARE(model->index(row, SimulationModel::TimeColumn).data().toString(),
                         QLocale().toString(at.toUTC(), u"d MMM HH:mm:ss"_s));
                QCOMPARE(model->index(row, SimulationModel::ReasonColumn).data().toString(),
                         QString::fromStdString(attempt["reason"].get<std::string>()));
                ++row;
            }
        QCOMPARE(row, model->rowCount());
    }
};

QTEST_MAIN(PlannedRunTest)
#include "tst_plannedrun.moc"
