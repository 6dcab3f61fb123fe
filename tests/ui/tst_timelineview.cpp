#include "ui/deliver/lanetexts.h"
#include "ui/deliver/timelinelayout.h"
#include "ui/deliver/timelinepanel.h"
#include "ui/deliver/timelineview.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant begin{1'781'800'800'000ms};

HistoryRow row(qint64 id, qsizetype delivery, int number, std::chrono::milliseconds after, int status)
{
    HistoryRow row;
    row.id = id;
    row.delivery = delivery;
    row.number = number;
    row.eventId = {"evt_1"};
    row.eventType = u"visit_report.approved"_s;
    row.scheduledAt = begin + after;
    row.status = status;
    row.duration = 12ms;
    row.decision = status == 200 ? Decision::Delivered : Decision::Retry;
    return row;
}

/// Two failed attempts and a third that was delivered; a copy that was delivered at once.
QList<HistoryRow> retryRun()
{
    QList<HistoryRow> rows{row(1, 0, 1, 0s, 500), row(2, 0, 2, 5s, 503), row(3, 0, 3, 305s, 200),
                           row(4, 1, 1, 310s, 200)};
    rows[0].next = NextAttempt{begin + 5s, begin + 4500ms, begin + 5500ms, begin + 12ms};
    rows[1].next = NextAttempt{begin + 305s, begin + 275s, begin + 335s, begin + 5012ms};
    return rows;
}

Timeline timelineOf(const QList<HistoryRow> &rows)
{
    Timeline timeline;
    for (const HistoryRow &row : rows)
        timeline.add(row);
    return timeline;
}

constexpr QSize sight(900, 300);

TimelineLayout layOut(const Timeline &timeline, Qt::LayoutDirection direction = Qt::LeftToRight,
                      double zoom = 1)
{
    const TimeScale scale(timeline.times(), TimeScale::Kind::Even);
    return layOutTimeline(timeline, scale, {sight, zoom, 0, 0}, {}, direction);
}

} // namespace

class TimelineViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void signsFollowEachOtherInTheirLane()
    {
        const TimelineLayout layout = layOut(timelineOf(retryRun()));
        QCOMPARE(layout.rows.size(), 2);
        QCOMPARE(layout.marks.size(), 4);
        QVERIFY(layout.marks[0].sign.right() < layout.marks[1].sign.left());
        QVERIFY(layout.marks[1].sign.right() < layout.marks[2].sign.left());
        QCOMPARE(layout.marks[0].sign.center().y(), layout.marks[2].sign.center().y());
        QVERIFY(layout.marks[3].sign.top() > layout.marks[2].sign.bottom());
        for (const TimelineMark &mark : layout.marks)
            QVERIFY(layout.lanes.contains(mark.sign));
    }

    void waitsReachFromSignToSign()
    {
        const TimelineLayout layout = layOut(timelineOf(retryRun()));
        const QLine wait = layout.marks[0].wait;
        QVERIFY(!wait.isNull());
        QVERIFY(wait.x1() > layout.marks[0].sign.right());
        QVERIFY(wait.x2() < layout.marks[1].sign.left() + 1);
        QVERIFY(layout.marks[2].wait.isNull());
        QVERIFY(layout.marks[1].band.contains(layout.marks[2].sign.center()));
    }

    void aCancelledLaneEndsWithACross()
    {
        QList<HistoryRow> rows = retryRun();
        rows.remove(1, 2);
        Timeline timeline = timelineOf(rows);
        QVERIFY(!layOut(timeline).marks[0].band.isEmpty());
        Delivery cancelled;
        cancelled.outcome = Decision::Cancelled;
        Delivery delivered;
        delivered.outcome = Decision::Delivered;
        timeline.end({cancelled, delivered});
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const TimelineLayout layout = layOut(timeline, direction);
            QVERIFY(layout.marks[0].wait.isNull());
            QVERIFY(layout.marks[0].band.isEmpty());
            const TimelineRow &row = layout.rows[0];
            QCOMPARE(row.cross.size(), layout.marks[0].sign.size());
            QCOMPARE(row.cross.center().y(), layout.marks[0].sign.center().y());
            QVERIFY(!row.cross.intersects(layout.marks[0].sign) && !row.cross.intersects(row.words));
            QVERIFY(layout.lanes.contains(row.words) && layout.lanes.contains(row.cross));
            QVERIFY(layout.rows[1].cross.isEmpty());
        }
        // An attempt that was cancelled itself has its own.
        rows[0].errorClass = ErrorClass::Cancelled;
        rows[0].status.reset();
        timeline = timelineOf(rows);
        timeline.end({cancelled});
        QVERIFY(layOut(timeline).rows[0].cross.isEmpty());
    }

    void laneNamesKeepWhatTellsThemApart_data()
    {
        QTest::addColumn<QString>("eventType");
        QTest::addColumn<int>("letters");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("the whole type where there is room")
            << u"target.imported"_s << 25 << u"^evt_…12345 target\\.imported$"_s;
        QTest::newRow("the family is cut first")
            << u"visit_report.completed"_s << 17 << u"^evt_…12345 v[a-z_]*…\\.completed$"_s;
        QTest::newRow("a long name in its middle")
            << u"visit_report.follow_up_required"_s << 12 << u"^evt_…12345 v[a-z_]+…[a-z_]+d$"_s;
        QTest::newRow("no family") << u"something_of_the_user"_s << 12 << u"^evt_…12345 s[a-z_]+…[a-z_]+r$"_s;
    }
    void laneNamesKeepWhatTellsThemApart()
    {
        QFETCH(const QString, eventType);
        QFETCH(const int, letters);
        QFETCH(const QString, pattern);
        const QFontMetrics font(qApp->font());
        TimelineLane lane;
        lane.eventId = {"evt_01J0000000000000000012345"};
        lane.eventType = eventType;
        const int width = font.horizontalAdvance(u"evt_…12345 "_s) + font.averageCharWidth() * letters;
        const QString shown = laneName(lane, font, width);
        QVERIFY(font.horizontalAdvance(shown) <= width);
        QVERIFY2(QRegularExpression(pattern).match(shown).hasMatch(), qPrintable(shown));
        lane.tampering = Tampering::MissingSignature;
        QCOMPARE(laneName(lane, font, width), u"No signature"_s);
        lane.tampering.reset();
        lane.copies = 3;
        lane.marks = DeliveryMark::Duplicate;
        QCOMPARE(laneName(lane, font, width), u"copy 1 of evt_…12345"_s);
    }

    void ticksDoNotCollide()
    {
        QList<HistoryRow> rows;
        for (int i = 0; i < 40; ++i)
            rows.append(row(i + 1, i % 6, i / 6 + 1, 3s * i, 500));
        const TimelineLayout layout = layOut(timelineOf(rows));
        QVERIFY(layout.ticks.size() > 2);
        for (qsizetype i = 1; i < layout.ticks.size(); ++i)
            QVERIFY(!layout.ticks.at(i).text.intersects(layout.ticks.at(i - 1).text));
    }

    void rightToLeftIsTheMirrorImage()
    {
        const Timeline timeline = timelineOf(retryRun());
        const TimelineLayout left = layOut(timeline);
        const TimelineLayout right = layOut(timeline, Qt::RightToLeft);
        for (qsizetype i = 0; i < left.marks.size(); ++i) {
            QCOMPARE(right.marks.at(i).sign.left(), sight.width() - 1 - left.marks.at(i).sign.right());
            QCOMPARE(right.marks.at(i).sign.size(), left.marks.at(i).sign.size());
        }
        QVERIFY(right.rows[0].name.left() > right.lanes.left());
    }

    void aPointOnASignIsItsAttempt()
    {
        const TimelineLayout layout = layOut(timelineOf(retryRun()));
        QCOMPARE(layout.placeAt(layout.marks[1].sign.center()), layout.marks[1].place);
        QVERIFY(!layout.placeAt({2, 2}).isValid());
    }

    void onlyLanesInSightAreLaidOut()
    {
        QList<HistoryRow> rows;
        for (int i = 0; i < 10'000; ++i)
            rows.append(row(i + 1, i, 1, std::chrono::milliseconds(i / 10), 200));
        const TimelineLayout layout = layOut(timelineOf(rows));
        QVERIFY(layout.rows.size() < 20);
        QCOMPARE(layout.lanesHeight, 10'000 * TimelineMetrics().laneHeight);
    }

    void zoomStretchesTheAxisAlone()
    {
        const Timeline timeline = timelineOf(retryRun());
        const TimelineLayout once = layOut(timeline);
        const TimelineLayout twice = layOut(timeline, Qt::LeftToRight, 2);
        QVERIFY(twice.axisLength > once.axisLength * 3 / 2);
        QCOMPARE(twice.lanesHeight, once.lanesHeight);
    }

    void keysGoFromAttemptToAttempt()
    {
        TimelinePanel panel;
        panel.resize(sight);
        panel.show();
        const QSignalSpy chosen(&panel, &TimelinePanel::attemptChosen);
        panel.add(retryRun());
        QTRY_COMPARE(panel.findChild<QStackedWidget *>()->currentWidget(), &panel.view());
        QTest::keyClick(&panel.view(), Qt::Key_Right);
        QTest::keyClick(&panel.view(), Qt::Key_Right);
        QTest::keyClick(&panel.view(), Qt::Key_End);
        QTest::keyClick(&panel.view(), Qt::Key_Down);
        QList<qint64> ids;
        for (const QList<QVariant> &call : chosen)
            ids.append(call.constFirst().toLongLong());
        QCOMPARE(ids, (QList<qint64>{1, 2, 3, 4}));
        QTest::keyClick(&panel.view(), Qt::Key_Plus);
        QVERIFY(panel.view().zoom() > 1);
        QTest::keyClick(&panel.view(), Qt::Key_0);
        QCOMPARE(panel.view().zoom(), 1.0);
    }

    void theTwinHasTheSameAttempts()
    {
        TimelinePanel panel;
        panel.resize(sight);
        panel.show();
        panel.add(retryRun());
        QTRY_VERIFY(!panel.view().timeline().isEmpty() && panel.view().isVisible());
        QTest::mouseClick(panel.findChild<QToolButton *>(u"timelineAsTable"_s), Qt::LeftButton);
        const auto *table = panel.findChild<QTableView *>(u"timelineTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 4);
        panel.select(3);
        QCOMPARE(table->currentIndex().row(), 2);
    }

    void picturesAreWellFormed()
    {
        TimelinePanel panel;
        panel.resize(sight);
        panel.show();
        panel.add(retryRun());
        QTRY_VERIFY(panel.view().isVisible());
        QXmlStreamReader svg(panel.picture(u"svg"));
        QVERIFY(svg.readNextStartElement());
        QCOMPARE(svg.name(), u"svg"_s);
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        const QImage png = QImage::fromData(panel.picture(u"png"), "PNG");
        QVERIFY(png.width() > 1000);
    }
};

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
