#include "model/core/clock.h"
#include "model/core/json.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace hookbench;
using namespace Qt::StringLiterals;

class CoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void errorsNameLineAndColumn()
    {
        const auto result = parseJson("{\n  \"a\": 1,\n  \"a\": 2}", u"x.json"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().message,
                 u"x.json, line 3, column 5: the name \"a\" appears twice in one object."_s);
    }
    void timesSurviveARoundTrip()
    {
        const auto instant = parseIso(u"2026-06-18T16:40:00Z");
        QVERIFY(instant);
        QCOMPARE(isoSeconds(*instant), QByteArray("2026-06-18T16:40:00Z"));
    }
};

QTEST_GUILESS_MAIN(CoreTest)
#include "tst_core.moc"
