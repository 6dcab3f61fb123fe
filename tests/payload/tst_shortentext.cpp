#include "model/payload/payloadbuilder.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

const QString family = u"👨‍👩‍👧‍👦"_s; // one character of eleven UTF-16 units
const QString accented = u"e\u0301"_s;                 // e and a combining acute accent
const QString scotland = u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s;

QList<qsizetype> boundariesOf(QTextBoundaryFinder::BoundaryType type, const QString &text)
{
    QTextBoundaryFinder finder(type, text);
    QList<qsizetype> boundaries{0};
    while (finder.toNextBoundary() >= 0)
        boundaries.append(finder.position());
    return boundaries;
}

} // namespace

class ShortenTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void textIsShortened_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QString() << 20 << QString();
        QTest::newRow("what fits stays") << u"Filters replaced."_s << 17 << u"Filters replaced."_s;
        QTest::newRow("one too many") << u"Filters replaced."_s << 16 << u"Filters…"_s;
        QTest::newRow("the ellipsis counts") << u"one two three"_s << 8 << u"one two…"_s;
        QTest::newRow("no room for the second word's last letter") << u"one two three"_s << 7 << u"one…"_s;
        QTest::newRow("line breaks fold to spaces")
            << u"one\r\n\r\n\ttwo\u2028three "_s << 20 << u"one two three"_s;
        QTest::newRow("a word that is too long is cut between characters")
            << u"Donaudampfschifffahrt"_s << 6 << u"Donau…"_s;
        QTest::newRow("an apostrophe is inside a word") << u"it don't fit"_s << 8 << u"it…"_s;
        QTest::newRow("a family is one character")
            << QString(family + family + family) << 3 << QString(family + family + family);
        QTest::newRow("a family is not cut")
            << QString(family + family + family) << 2 << QString(family + u'…');
        QTest::newRow("an accent stays on its letter")
            << QString(accented + accented + accented + accented) << 3 << QString(accented + accented + u'…');
        QTest::newRow("a flag of tags is one character")
            << QString(scotland + u' ' + scotland) << 2 << QString(scotland + u'…');
        QTest::newRow("two letters make one flag") << u"🇩🇪🇸🇦🇫🇷"_s << 2 << u"🇩🇪…"_s;
        QTest::newRow("Arabic is cut between words")
            << u"تم فحص نظام التهوية بالكامل"_s << 13 << u"تم فحص نظام…"_s;
        QTest::newRow("a length of one is the ellipsis") << u"one two"_s << 1 << u"…"_s;
        QTest::newRow("no length is nothing") << u"one two"_s << 0 << QString();
    }
    void textIsShortened()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QFETCH(QString, expected);
        QCOMPARE(shortenText(text, length), expected);
    }

    // Long texts are analysed in pieces; the result must be that of the whole.
    void longTextsAreCutAtTheSamePlace_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("Latin") << u"Größere Wartung, "_s;
        QTest::newRow("Arabic") << u"تم فحص نظام "_s;
        QTest::newRow("families") << QString(family + u' ');
        QTest::newRow("flags without blanks") << u"🇩🇪🇸🇦"_s;
        QTest::newRow("Chinese") << u"漢字かな"_s;
        QTest::newRow("accents") << QString(accented + accented + u' ');
        QTest::newRow("an accent on a blank") << u"ab \u0301c "_s;
        QTest::newRow("a pile of accents") << QString(u"x"_s + QString(150, QChar(0x301)) + u' ');
        QTest::newRow("Arabic number signs") << u"ab \u06001 "_s;
    }
    void longTextsAreCutAtTheSamePlace()
    {
        QFETCH(QString, unit);
        const QString text = unit.repeated(40).simplified();
        const auto words = boundariesOf(QTextBoundaryFinder::Word, text);
        const auto characters = boundariesOf(QTextBoundaryFinder::Grapheme, text);
        for (int length = 1; length < int(characters.size()) - 1; ++length) {
            qsizetype expected = characters.at(length - 1);
            while (expected > 0 && (!words.contains(expected) || !characters.contains(expected)))
                --expected;
            if (expected == 0)
                expected = characters.at(length - 1);
            while (expected > 0 && text.at(expected - 1) == u' ')
                --expected;
            QCOMPARE(shortenText(text, length), QString(text.first(expected) + u'…'));
        }
    }

    // For every length: within the limit, and cut where a word and a character end.
    void everyLengthHolds()
    {
        const QString text =
            u"Größere Wartung "_s + family + u" – 한국어, "_s + accented +
            u"té: تم فحص نظام التهوية. 1️⃣ \"OK\" 漢字かな交じり文 don't "_s +
            scotland + u" end"_s;
        const QString folded = text.simplified();
        const auto words = boundariesOf(QTextBoundaryFinder::Word, folded);
        const auto characters = boundariesOf(QTextBoundaryFinder::Grapheme, folded);
        for (int length = 1; length < int(characters.size()) + 2; ++length) {
            const QString shortened = shortenText(text, length);
            QVERIFY(boundariesOf(QTextBoundaryFinder::Grapheme, shortened).size() - 1 <= length);
            if (length >= int(characters.size()) - 1) {
                QCOMPARE(shortened, folded);
                continue;
            }
            QVERIFY(shortened.endsWith(u'…'));
            const QString kept = shortened.chopped(1);
            QVERIFY(folded.startsWith(kept));
            QVERIFY(characters.contains(kept.size()));
            const bool firstWordGoesOn = kept.size() < words.at(1);
            QVERIFY(words.contains(kept.size()) || firstWordGoesOn);
        }
    }
};

QTEST_GUILESS_MAIN(ShortenTextTest)
#include "tst_shortentext.moc"
