#include "model/catalogue/cataloguereader.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class ProvenanceTest final : public QObject
{
    Q_OBJECT

private slots:
    void theWeakerFactCounts_data()
    {
        QTest::addColumn<QString>("eventType");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("provenance");
        QTest::newRow("published payload, published field")
            << u"visit_report.approved"_s << QByteArray("customer.name") << u"example"_s;
        QTest::newRow("published payload, our field")
            << u"visit_report.approved"_s << QByteArray("visitReport.summaryPreview") << u"assumed"_s;
        QTest::newRow("documented context, unpublished payload")
            << u"appointment.started"_s << QByteArray("customer.name") << u"example"_s;
        QTest::newRow("unpublished payload")
            << u"visit_report.rejected"_s << QByteArray("visitReport.id") << u"assumed"_s;
        QTest::newRow("assumed context")
            << u"route.published"_s << QByteArray("customer.name") << u"assumed"_s;
        QTest::newRow("envelope") << u"route.published"_s << QByteArray("eventId") << u"example"_s;
        QTest::newRow("never") << u"visit_report.rejected"_s << QByteArray("visitReport.internalNotes")
                               << u"documented"_s;
    }
    void theWeakerFactCounts()
    {
        QFETCH(QString, eventType);
        QFETCH(QByteArray, path);
        QFETCH(QString, provenance);
        const Catalogue catalogue = builtInCatalogue();
        const EventType *type = catalogue.eventType(eventType);
        const CatalogueField *field = catalogue.field(path);
        QVERIFY(type && field);
        QCOMPARE(idOf(provenanceIn(*field, *type)), provenance);
    }
};

QTEST_GUILESS_MAIN(ProvenanceTest)
#include "tst_provenance.moc"
