#include "ui/deliver/waterfalllayout.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int width = 400;

PhaseTimings plainHttp()
{
    PhaseTimings timings;
    timings.resolve = 0us;
    timings.connect = 300us;
    timings.send = 100us;
    timings.wait = 11'200us;
    timings.receive = 200us;
    timings.total = 11'800us;
    return timings;
}

WaterfallLayout layOut(const PhaseTimings &timings, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return layOutWaterfall(timings, width, {}, direction);
}

} // namespace

class WaterfallLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyPhaseHasItsRowInOrder()
    {
        const WaterfallLayout layout = layOut(plainHttp());
        QCOMPARE(layout.rows.size(), 6);
        for (int row = 0; row < 6; ++row) {
            QCOMPARE(layout.rows.at(row).phase, Phase(row));
            QCOMPARE(layout.rows.at(row).name.y(), row * WaterfallMetrics().rowHeight);
        }
        QCOMPARE(layout.height, 6 * WaterfallMetrics().rowHeight);
    }

    void aPhaseThatWasNotReachedHasNoBar()
    {
        const WaterfallLayout layout = layOut(plainHttp());
        const WaterfallRow &tls = layout.rows.at(int(Phase::Tls));
        QVERIFY(!tls.duration);
        QVERIFY(tls.bar.isEmpty());
        QVERIFY(!tls.name.isEmpty());
        QVERIFY(!tls.number.isEmpty());
    }

    void aPhaseOfNoTimeCanStillBeSeen()
    {
        const WaterfallRow resolve = layOut(plainHttp()).rows.at(int(Phase::Resolve));
        QCOMPARE(resolve.bar.width(), WaterfallMetrics().shortestBar);
    }

    void barsFollowEachOtherAndStayInside()
    {
        const WaterfallLayout layout = layOut(plainHttp());
        int previousLeft = layout.bars.left();
        for (const WaterfallRow &row : layout.rows) {
            if (!row.duration)
                continue;
            QVERIFY(row.bar.left() >= previousLeft);
            QVERIFY2(layout.bars.contains(row.bar), qPrintable(QString::number(int(row.phase))));
            QVERIFY(!row.bar.intersects(row.name));
            QVERIFY(!row.bar.intersects(row.number));
            previousLeft = row.bar.left();
        }
        QVERIFY(layout.rows.constLast().bar.right() <= layout.bars.right());
    }

    void lengthsAreInProportion()
    {
        PhaseTimings timings;
        timings.connect = 1ms;
        timings.wait = 3ms;
        timings.total = 4ms;
        const WaterfallLayout layout = layOut(timings);
        const int room = layout.bars.width();
        QVERIFY(qAbs(layout.rows.at(int(Phase::Connect)).bar.width() - room / 4) <= 1);
        QVERIFY(qAbs(layout.rows.at(int(Phase::Wait)).bar.width() - room * 3 / 4) <= 1);
        QCOMPARE(layout.rows.at(int(Phase::Wait)).start, PhaseTimings::Duration(1ms));
    }

    void oddTimingsStayInside_data()
    {
        QTest::addColumn<qint64>("wait");
        QTest::addColumn<qint64>("total");
        QTest::newRow("no time at all") << qint64(0) << qint64(0);
        QTest::newRow("phases sum up to more than the total") << qint64(2000) << qint64(1500);
        QTest::newRow("a total far beyond the phases") << qint64(10) << qint64(15'000'000);
        QTest::newRow("hours") << qint64(7'200'000'000) << qint64(7'200'000'001);
    }
    void oddTimingsStayInside()
    {
        QFETCH(const qint64, wait);
        QFETCH(const qint64, total);
        PhaseTimings timings;
        timings.wait = std::chrono::microseconds(wait);
        timings.receive = 0us;
        timings.total = std::chrono::microseconds(total);
        const WaterfallLayout layout = layOut(timings);
        for (const Phase phase : {Phase::Wait, Phase::Receive})
            QVERIFY(layout.bars.contains(layout.rows.at(int(phase)).bar));
    }

    void rightToLeftIsTheMirrorImage()
    {
        const WaterfallLayout left = layOut(plainHttp());
        const WaterfallLayout right = layOut(plainHttp(), Qt::RightToLeft);
        for (int row = 0; row < 6; ++row) {
            const QRect bar = left.rows.at(row).bar;
            if (bar.isEmpty())
                continue;
            QCOMPARE(right.rows.at(row).bar,
                     QRect(width - bar.x() - bar.width(), bar.y(), bar.width(), bar.height()));
            QVERIFY(right.rows.at(row).name.left() > right.rows.at(row).number.left());
        }
    }

    void aWidthThatIsTooSmallBreaksNothing()
    {
        const WaterfallLayout layout = layOutWaterfall(plainHttp(), 10, {}, Qt::LeftToRight);
        for (const WaterfallRow &row : layout.rows)
            QVERIFY(!row.duration || row.bar.width() >= 1);
    }
};

QTEST_GUILESS_MAIN(WaterfallLayoutTest)
#include "tst_waterfalllayout.moc"
