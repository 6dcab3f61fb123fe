#include "model/catalogue/cataloguereader.h"
#include "model/exporting/exportset.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class ExportContextTest final : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = builtInCatalogue();
    const QList<SampleRecords> m_samples = builtInSamples();

    [[nodiscard]] Result<ExportContext> contextOf(const Design &design) const
    {
        return makeExportContext(design, m_catalogue, design.subscriptions.constFirst(),
                                 m_samples.constFirst());
    }

private slots:
    void theSameDesignGivesTheSameContext()
    {
        const Design design = sampleDesign();
        const Result<ExportContext> one = contextOf(design);
        const Result<ExportContext> other = contextOf(design);
        QVERIFY(one && other);
        QCOMPARE(one->events.size(), 24);
        QSet<QByteArray> ids;
        for (qsizetype i = 0; i < one->events.size(); ++i) {
            const ExportedEvent &event = one->events.at(i);
            QCOMPARE(event.payload.body, other->events.at(i).payload.body);
            QCOMPARE(event.request.headers, other->events.at(i).request.headers);
            QVERIFY(event.payload.body.contains("2026-06-18T16:40:00Z"));
            ids.insert(event.request.eventId.text);
        }
        QCOMPARE(ids.size(), 24);
    }

    void aPolicyErrorBlocks()
    {
        Design design = sampleDesign();
        setOptionState(design.subscriptions.first(), {}, Option::BillingDetails, OptionState::On);
        const Result<ExportContext> context = contextOf(design);
        QVERIFY(!context);
        QCOMPARE(context.error().code, ErrorCode::Blocked);
    }

    void slugsArePlain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::newRow("spaces and capitals")
            << u"Rhein-Ruhr design  review"_s << u"rhein-ruhr-design-review-erp"_s;
        QTest::newRow("umlauts") << u"Größe é"_s << u"gro-e-e-erp"_s;
        QTest::newRow("no letter of ours") << u"عقد"_s << u"erp"_s;
        QTest::newRow("paths") << u"../../etc"_s << u"etc-erp"_s;
    }

    void slugsArePlain()
    {
        QFETCH(QString, name);
        Design design = sampleDesign();
        design.name = name;
        const Result<ExportContext> context = contextOf(design);
        QVERIFY(context);
        QTEST(context->slug(), "slug");
    }

    void questionsHaveStableIdsAndAnAssumption()
    {
        QSet<QString> ids;
        for (const OpenQuestion &question : openQuestions(sampleDesign(), ExportLanguage::English)) {
            QVERIFY(!question.question.isEmpty());
            QVERIFY(!question.assumed.isEmpty());
            QVERIFY(!ids.contains(question.id));
            ids.insert(question.id);
        }
        QCOMPARE(ids.size(), 17);
        QVERIFY(ids.contains(u"retry-schedule"_s));
    }

    void onlyBillingTriggersNeedTheDisclaimer()
    {
        Design design = sampleDesign();
        QVERIFY(hasBillingTriggers(*contextOf(design)));
        design.subscriptions.first().eventTypes = {u"visit_report.approved"_s};
        QVERIFY(!hasBillingTriggers(*contextOf(design)));
    }
};

QTEST_GUILESS_MAIN(ExportContextTest)
#include "tst_exportcontext.moc"
