#include "model/core/languagelocale.h"
#include "model/delivery/durationtext.h"
#include "model/delivery/waittext.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DurationTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(localeFor(u"en")); }

    void spansAreToldInTheirTwoLargestUnits_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withHours");
        const auto row = [](const char *name, std::chrono::milliseconds span, const QString &text,
                            const QString &withHours = {}) {
            QTest::newRow(name) << qint64(span.count()) << text << (withHours.isEmpty() ? text : withHours);
        };
        row("nothing", 0ms, u"0 s"_s);
        row("part of a second", 250ms, u"250 ms"_s);
        row("seconds keep their thousandths", 4876ms, u"4.876 s"_s);
        row("whole seconds", 30s, u"30 s"_s);
        row("whole minutes", 5min, u"5 min"_s);
        row("minutes drop thousandths", 2min + 5s + 400ms, u"2 min 5 s"_s);
        row("a rest below the second unit is not told", 3h + 59s, u"3 h"_s);
        row("hours", 3h + 30min, u"3 h 30 min"_s);
        row("a day", 24h, u"1 d"_s, u"24 h"_s);
        row("the standard schedule", 75h + 35min + 5s, u"3 d 3 h"_s, u"75 h 35 min"_s);
        row("many hours are grouped", 1500h, u"62 d 12 h"_s, u"1,500 h"_s);
    }
    void spansAreToldInTheirTwoLargestUnits()
    {
        QFETCH(const qint64, milliseconds);
        QTEST(durationText(std::chrono::milliseconds(milliseconds)), "text");
        QTEST(hoursText(std::chrono::milliseconds(milliseconds)), "withHours");
    }

    void numbersFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"en"_s << u"4.876 s"_s;
        QTest::newRow("German") << u"de"_s << u"4,876 s"_s;
        QTest::newRow("French") << u"fr"_s << u"4,876 s"_s;
        QTest::newRow("Arabic, with the digits of payloads") << u"ar"_s << u"4.876 s"_s;
    }
    void numbersFollowTheLanguage()
    {
        QFETCH(const QString, language);
        QLocale::setDefault(localeFor(language));
        QTEST(durationText(4876ms), "text");
    }

    void aWaitTellsWhereJitterCouldHavePutIt()
    {
        NextAttempt next;
        next.at = next.earliest = next.latest = next.from + 30s;
        QCOMPARE(waitText(next), u"30 s"_s);
        next.earliest = next.from + 27s;
        next.latest = next.from + 33s;
        QCOMPARE(waitText(next), u"30 s (27 s … 33 s)"_s);
    }
};

QTEST_GUILESS_MAIN(DurationTextTest)
#include "tst_durationtext.moc"
