#include "ui/design/leftoutdelegate.h"
#include "ui/design/matrixlayout.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace hookbench;
using namespace Qt::StringLiterals;

class TestMatrixLayout final : public QObject
{
    Q_OBJECT

private slots:
    void headingsBreakWhereTheyGetNarrow_data();
    void headingsBreakWhereTheyGetNarrow();
    void theWholeMatrixIsAtMost800High();
    void boxStandsInTheMiddleOfItsCell();
    void signStandsBehindTheName();
    void leftOutRowsGrowWithTheirText_data();
    void leftOutRowsGrowWithTheirText();
};

void TestMatrixLayout::headingsBreakWhereTheyGetNarrow_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("nothing") << u""_s << 3 << QStringList{};
    QTest::newRow("one word stays") << u"Abrechnungsdetails"_s << 3 << QStringList{u"Abrechnungsdetails"_s};
    QTest::newRow("two words, two lines")
        << u"Customer context"_s << 3 << QStringList{u"Customer"_s, u"context"_s};
    QTest::newRow("three words, two lines")
        << u"Secrets, API keys"_s << 2 << QStringList{u"Secrets,"_s, u"API keys"_s};
    QTest::newRow("one line where two are hardly narrower")
        << u"a customers"_s << 3 << QStringList{u"a customers"_s};
    QTest::newRow("three lines where they are narrower")
        << u"Target-level customer number"_s << 3
        << QStringList{u"Target-level"_s, u"customer"_s, u"number"_s};
    QTest::newRow("a long word breaks at a soft hyphen")
        << u"Abrechnungs\u00ADdetails"_s << 3 << QStringList{u"Abrechnungs-"_s, u"details"_s};
    QTest::newRow("a soft hyphen between words of a line does not show")
        << u"Kunden\u00ADnummer am Ziel"_s << 2 << QStringList{u"Kundennummer"_s, u"am Ziel"_s};
    QTest::newRow("a soft hyphen in one line does not show")
        << u"Kunden\u00ADnummer"_s << 1 << QStringList{u"Kundennummer"_s};
    QTest::newRow("one line where no more are allowed")
        << u"Event type"_s << 1 << QStringList{u"Event type"_s};
    QTest::newRow("Arabic") << u"سياق العميل"_s << 3 << QStringList{u"سياق"_s, u"العميل"_s};
}

void TestMatrixLayout::headingsBreakWhereTheyGetNarrow()
{
    QFETCH(const QString, heading);
    QFETCH(const int, most);
    QFETCH(const QStringList, lines);
    // Every character as wide as the next, so that the font does not matter.
    QCOMPARE(balancedLines(heading, most, [](const QString &line) { return int(line.size()); }), lines);
}

void TestMatrixLayout::theWholeMatrixIsAtMost800High()
{
    const QFontMetrics metrics(QApplication::font());
    const MatrixLayout layout = MatrixLayout::of(metrics);
    const int headings = 3 * metrics.height() + metrics.height() / 2;
    QVERIFY(layout.rowHeight >= metrics.height());
    QVERIFY(headings + 25 * layout.rowHeight + 5 * layout.headingHeight <= 800);
}

void TestMatrixLayout::boxStandsInTheMiddleOfItsCell()
{
    const MatrixLayout layout = MatrixLayout::of(QFontMetrics(QApplication::font()));
    const QRect cell(100, 50, 61, layout.rowHeight);
    const QRect box = layout.box(cell);
    QVERIFY(cell.contains(box));
    QCOMPARE(box.size(), QSize(layout.boxSize, layout.boxSize));
    QVERIFY((box.center() - cell.center()).manhattanLength() <= 2);
}

void TestMatrixLayout::signStandsBehindTheName()
{
    const MatrixLayout layout = MatrixLayout::of(QFontMetrics(QApplication::font()));
    const int nameWidth = 150;
    const QRect cell(0, 20, layout.nameColumnWidth(nameWidth), layout.rowHeight);
    const QRect sign = layout.sign(cell, nameWidth);
    QVERIFY(cell.contains(sign));
    QVERIFY(sign.left() > layout.name(cell).left() + nameWidth);
}

void TestMatrixLayout::leftOutRowsGrowWithTheirText_data()
{
    QTest::addColumn<QString>("paths");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("pillBeside");

    const QString reason = u"Contact details are out: the subscription's default is off."_s;
    QTest::newRow("short path, pill beside it") << u"apiKey"_s << reason << 400 << true;
    QTest::newRow("a path as long as the row, pill below") << QString(45, u'x') << reason << 300 << false;
    QTest::newRow("many paths, pill below")
        << u"contact.role, contact.email, contact.phone"_s << reason << 200 << false;
    QTest::newRow("hardly any room") << u"visitReport.summaryPreview"_s << reason << 60 << false;
}

void TestMatrixLayout::leftOutRowsGrowWithTheirText()
{
    QFETCH(const QString, paths);
    QFETCH(const QString, reason);
    QFETCH(const int, width);
    QFETCH(const bool, pillBeside);
    const QFont font = QApplication::font();
    const QSize pill(50, 18);
    const LeftOutLayout layout = LeftOutLayout::of(width, paths, font, reason, font, pill);
    const QRect row(0, 0, width, layout.height);
    QVERIFY(row.contains(layout.paths));
    QVERIFY(row.contains(layout.reason));
    QVERIFY(!layout.paths.intersects(layout.pill));
    QVERIFY(!layout.paths.intersects(layout.reason));
    QVERIFY(!layout.pill.intersects(layout.reason));
    QCOMPARE(layout.pill.top() < layout.paths.bottom(), pillBeside);
    // The same in less room is higher, and without a pill not higher.
    QVERIFY(LeftOutLayout::of(width / 2, paths, font, reason, font, pill).height > layout.height);
    QVERIFY(LeftOutLayout::of(width, paths, font, reason, font, {}).height <= layout.height);
}

QTEST_MAIN(TestMatrixLayout)
#include "tst_matrixlayout.moc"
