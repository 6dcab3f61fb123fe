#include "model/history/historyfilter.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(hookbench::HistoryFilter)

namespace {

const Instant now = *parseIso(u"2026-06-18T16:40:00Z");

template<typename Change>
HistoryFilter filterWith(Change change)
{
    HistoryFilter filter;
    change(filter);
    return filter;
}

} // namespace

class HistoryFilterTest final : public QObject
{
    Q_OBJECT

private slots:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<HistoryFilter>("filter");
        const auto row = [](const char *text, auto change) {
            QTest::newRow(text) << QString::fromUtf8(text) << filterWith(change);
        };
        row("", [](HistoryFilter &) {});
        row("  plain   text ", [](HistoryFilter &f) { f.text = u"plain text"_s; });
        row("\"a:b  c\"", [](HistoryFilter &f) { f.text = u"a:b  c"_s; });
        row("type:billing.* id:M9B3C", [](HistoryFilter &f) {
            f.eventType = u"billing.*"_s;
            f.id = u"M9B3C"_s;
        });
        row("status:5xx,429 status:400-403", [](HistoryFilter &f) {
            f.statuses = {{500, 599}, {429, 429}, {400, 403}};
        });
        row("CLASS:failed class:throttled", [](HistoryFilter &f) {
            f.classes = {AttemptClass::Failed, AttemptClass::Throttled};
        });
        row("mark:late mark:out-of-order",
            [](HistoryFilter &f) { f.marks = DeliveryMark::Late | DeliveryMark::OutOfOrder; });
        row("error:too-large", [](HistoryFilter &f) { f.errorClass = u"too-large"_s; });
        row("since:15m until:2026-06-18T16:39:00Z", [](HistoryFilter &f) {
            f.from = now - 15min;
            f.to = now - 1min;
        });
        row("since:7d", [](HistoryFilter &f) { f.from = now - 7 * 24h; });
        row("since:2026-06-18", [](HistoryFilter &f) { f.from = parseIso(u"2026-06-18T00:00:00Z"); });
        row("run:run_01K", [](HistoryFilter &f) { f.run = RunId{"run_01K"}; });
        row("type:\"with space\"", [](HistoryFilter &f) { f.eventType = u"with space"_s; });
    }
    void words()
    {
        QFETCH(const QString, text);
        QFETCH(const HistoryFilter, filter);
        const Result<HistoryFilter> parsed = parseHistoryFilter(text, now);
        QVERIFY(parsed);
        QVERIFY(*parsed == filter);
    }

    void errorsNameTheWordAndWhatCanStandThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("an unknown key") << u"x foo:bar"_s << u"foo:"_s;
        QTest::newRow("a quote without a partner") << u"\"abc"_s << u"quote"_s;
        QTest::newRow("a status that is none") << u"status:abc"_s << u"status:abc"_s;
        QTest::newRow("a range from behind") << u"status:500-400"_s << u"5xx"_s;
        QTest::newRow("an unknown class") << u"class:good"_s << u"delivered, throttled"_s;
        QTest::newRow("an unknown mark") << u"mark:old"_s << u"duplicate, late"_s;
        QTest::newRow("an unknown error") << u"error:500"_s << u"connect, tls"_s;
        QTest::newRow("a time that is none") << u"since:yesterday"_s << u"since:yesterday"_s;
        QTest::newRow("an unknown unit") << u"since:5y"_s << u"15m"_s;
        QTest::newRow("nothing after the key") << u"id:"_s << u"id:"_s;
    }
    void errorsNameTheWordAndWhatCanStandThere()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, named);
        const Result<HistoryFilter> parsed = parseHistoryFilter(text, now);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Usage);
        QVERIFY2(parsed.error().message.contains(named), qPrintable(parsed.error().message));
    }

    void everyAttemptHasAClass_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<AttemptClass>("attemptClass");
        QTest::newRow("200") << 200 << ErrorClass::None << AttemptClass::Delivered;
        QTest::newRow("299") << 299 << ErrorClass::None << AttemptClass::Delivered;
        QTest::newRow("304") << 304 << ErrorClass::None << AttemptClass::Failed;
        QTest::newRow("429") << 429 << ErrorClass::None << AttemptClass::Throttled;
        QTest::newRow("503") << 503 << ErrorClass::None << AttemptClass::Throttled;
        QTest::newRow("500") << 500 << ErrorClass::None << AttemptClass::Failed;
        QTest::newRow("half of a 200") << 200 << ErrorClass::Truncated << AttemptClass::Failed;
        QTest::newRow("stopped") << 0 << ErrorClass::Cancelled << AttemptClass::Cancelled;
    }
    void everyAttemptHasAClass()
    {
        QFETCH(const int, status);
        QFETCH(const ErrorClass, errorClass);
        AttemptOutcome outcome;
        if (status != 0)
            outcome.status = status;
        outcome.errorClass = errorClass;
        QTEST(attemptClassOf(outcome), "attemptClass");
    }
};

QTEST_GUILESS_MAIN(HistoryFilterTest)
#include "tst_historyfilter.moc"
