#include "model/core/nearestname.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class NearestNameTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("mistyped");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the name itself") << u"target.updated"_s << u"target.updated"_s;
        QTest::newRow("a letter left out") << u"visit_report.aproved"_s << u"visit_report.approved"_s;
        QTest::newRow("a letter too many") << u"target.updatted"_s << u"target.updated"_s;
        QTest::newRow("two letters exchanged") << u"tagret.updated"_s << u"target.updated"_s;
        QTest::newRow("the wrong separator") << u"visit-report.approved"_s << u"visit_report.approved"_s;
        QTest::newRow("the nearer of two") << u"visit_report.approve"_s << u"visit_report.approved"_s;
        QTest::newRow("another word") << u"invoice.paid"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("something endless") << QString(100000, u'x') << QString();
    }
    void findsWhatWasMeant()
    {
        QFETCH(QString, mistyped);
        QFETCH(QString, expected);
        const QStringList known{u"visit_report.created"_s, u"visit_report.approved"_s, u"target.updated"_s};
        QCOMPARE(nearestName(mistyped, known), expected);
    }

    void findsNothingAmongNothing() { QCOMPARE(nearestName(u"target.updated", {}), QString()); }
};

QTEST_GUILESS_MAIN(NearestNameTest)
#include "tst_nearestname.moc"
