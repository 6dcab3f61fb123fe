#include "model/items/texts.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class TextsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void durationsKeepTwoOrThreeDigits_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("no time") << qint64(0) << u"0 µs"_s;
        QTest::newRow("microseconds") << qint64(31) << u"31 µs"_s;
        QTest::newRow("parts of a millisecond") << qint64(312) << u"0.31 ms"_s;
        QTest::newRow("few milliseconds") << qint64(3124) << u"3.1 ms"_s;
        QTest::newRow("milliseconds") << qint64(18'200) << u"18 ms"_s;
        QTest::newRow("nearly a second") << qint64(998'000) << u"998 ms"_s;
        QTest::newRow("seconds") << qint64(15'002'000) << u"15.00 s"_s;
    }
    void durationsKeepTwoOrThreeDigits()
    {
        QFETCH(const qint64, microseconds);
        QTEST(elapsedText(std::chrono::microseconds(microseconds)), "text");
    }

    void bytesAreCountedToTheLast()
    {
        QCOMPARE(byteCountText(0), u"0 bytes"_s);
        QCOMPARE(byteCountText(1), u"1 byte"_s);
        QCOMPARE(byteCountText(878), u"878 bytes"_s);
    }

    void idsAreShortenedInTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("an event id keeps prefix and end")
            << QByteArray("evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C") << u"evt_…M9B3C"_s;
        QTest::newRow("a short one stays whole") << QByteArray("evt_1") << u"evt_1"_s;
        QTest::newRow("one without a prefix keeps both ends")
            << QByteArray("0123456789abcdef0123456789abcdef") << u"01234…bcdef"_s;
        QTest::newRow("nothing stays nothing") << QByteArray() << QString();
    }
    void idsAreShortenedInTheMiddle()
    {
        QFETCH(const QByteArray, id);
        QTEST(shortIdText(id), "text");
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
