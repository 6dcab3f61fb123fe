#include "ui/theme/colours.h"
#include "ui/widgets/codeview.h"

#include <QtCore/QMimeData>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

MarkedLine line(const QString &text, const QByteArray &path = {}, LineChange change = LineChange::None,
                int number = 1)
{
    return {{text, path}, change, change == LineChange::Removed ? 0 : number};
}

/// `count` lines "line 1" … with paths "field1" ….
QList<MarkedLine> manyLines(int count)
{
    QList<MarkedLine> lines;
    for (int number = 1; number <= count; ++number)
        lines.append(line(u"line %1"_s.arg(number), QByteArray("field") + QByteArray::number(number),
                          LineChange::None, number));
    return lines;
}

QStringList blocksOf(const CodeView &view)
{
    QStringList texts;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        texts.append(block.text());
    return texts;
}

QStringList textsOf(const QList<MarkedLine> &lines)
{
    QStringList texts;
    for (const MarkedLine &each : lines)
        texts.append(each.line.text);
    return texts.isEmpty() ? QStringList{QString()} : texts;
}

QString copied(CodeView &view)
{
    view.selectAll();
    view.copy();
    return QGuiApplication::clipboard()->text();
}

QPoint middleOf(const CodeView &view, int block)
{
    const QTextCursor cursor(view.document()->findBlockByNumber(block));
    return view.cursorRect(cursor).center() + QPoint(20, 0);
}

bool isInSight(const CodeView &view, int block)
{
    const QTextCursor cursor(view.document()->findBlockByNumber(block));
    return view.viewport()->rect().contains(view.cursorRect(cursor));
}

QColor colourAt(const CodeView &view, int block, int column)
{
    for (const QTextLayout::FormatRange &range :
         view.document()->findBlockByNumber(block).layout()->formats())
        if (column >= range.start && column < range.start + range.length)
            return range.format.foreground().color();
    return {};
}

} // namespace

class TestCodeView final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void blocksFollowTheLines_data();
    void blocksFollowTheLines();
    void blocksFollowRandomChanges();
    void onlyWhatDiffersIsReplaced();
    void copyingLeavesRemovedLinesOut();
    void copyingJoinsWrappedLines();
    void aMegabyteInOneLineIsWrapped();
    void aCharacterOfTwoUnitsIsNotTornApart();
    void aLineStaysOneBlock_data();
    void aLineStaysOneBlock();
    void clickingALineActivatesItsPath();
    void movingTheCaretActivatesThePath();
    void showingLinesActivatesNothing();
    void selectedPathComesIntoSight();
    void firstMarkComesIntoSight();
    void scrollPositionStaysWhenAMarkIsInSight();
    void changesAreVisitedInTurn();
    void jsonIsColoured();
    void removedLinesAreStruck();
    void readsLeftToRightInEveryLanguage();
};

void TestCodeView::blocksFollowTheLines_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");

    const QStringList few{u"{"_s, u"a"_s, u"b"_s, u"}"_s};
    QTest::newRow("nothing to something") << QStringList{} << few;
    QTest::newRow("something to nothing") << few << QStringList{};
    QTest::newRow("a line in the middle comes") << few << QStringList{u"{"_s, u"a"_s, u"n"_s, u"b"_s, u"}"_s};
    QTest::newRow("a line in the middle goes") << few << QStringList{u"{"_s, u"b"_s, u"}"_s};
    QTest::newRow("a line changes") << few << QStringList{u"{"_s, u"a"_s, u"c"_s, u"}"_s};
    QTest::newRow("the first line goes") << few << QStringList{u"a"_s, u"b"_s, u"}"_s};
    QTest::newRow("the last line goes") << few << QStringList{u"{"_s, u"a"_s, u"b"_s};
    QTest::newRow("the last two lines change") << few << QStringList{u"{"_s, u"a"_s, u"x"_s, u"y"_s};
    QTest::newRow("a line comes at the end") << few << QStringList{u"{"_s, u"a"_s, u"b"_s, u"}"_s, u"e"_s};
    QTest::newRow("a line comes at the start") << few << QStringList{u"s"_s, u"{"_s, u"a"_s, u"b"_s, u"}"_s};
    QTest::newRow("everything changes") << few << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("only the first is left") << few << QStringList{u"{"_s};
    QTest::newRow("a repeated line comes") << few << QStringList{u"{"_s, u"a"_s, u"a"_s, u"b"_s, u"}"_s};
}

void TestCodeView::blocksFollowTheLines()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    const auto linesOf = [](const QStringList &texts) {
        QList<MarkedLine> lines;
        for (const QString &text : texts)
            lines.append(line(text));
        return lines;
    };
    CodeView view;
    view.showLines(linesOf(before));
    view.showLines(linesOf(after));
    QCOMPARE(blocksOf(view), textsOf(linesOf(after)));
    QCOMPARE(view.lines(), linesOf(after));
}

void TestCodeView::blocksFollowRandomChanges()
{
    QRandomGenerator random(7);
    CodeView view;
    view.setLanguage(CodeView::Language::JsonText);
    for (int round = 0; round < 500; ++round) {
        QList<MarkedLine> lines;
        const int count = random.bounded(9);
        for (int number = 0; number < count; ++number)
            lines.append(line(QString(u"abc\""_s.at(random.bounded(4))), {}, LineChange(random.bounded(4)),
                              number + 1));
        view.showLines(lines);
        QCOMPARE(blocksOf(view), textsOf(lines));
    }
}

void TestCodeView::onlyWhatDiffersIsReplaced()
{
    CodeView view;
    QList<MarkedLine> lines = manyLines(200);
    view.showLines(lines);
    QSignalSpy changes(view.document(), &QTextDocument::contentsChange);
    lines.insert(100, line(u"new"_s, {}, LineChange::Added));
    view.showLines(lines);
    int touched = 0;
    for (const QVariantList &change : changes)
        touched += change.at(1).toInt() + change.at(2).toInt();
    QVERIFY(touched > 0);
    QVERIFY2(touched < 20, qPrintable(QString::number(touched)));
}

void TestCodeView::copyingLeavesRemovedLinesOut()
{
    CodeView view;
    view.showLines({line(u"{"_s), line(u"gone"_s, "gone", LineChange::Removed),
                    line(u"new"_s, "new", LineChange::Added), line(u"}"_s)});
    QCOMPARE(blocksOf(view).size(), 4);
    QCOMPARE(copied(view), u"{\nnew\n}"_s);
}

void TestCodeView::copyingJoinsWrappedLines()
{
    CodeView view;
    const QString text = u"first\n"_s + QString(1000, u'x') + u"\nlast"_s;
    view.showText(text);
    QCOMPARE(copied(view), text);
}

void TestCodeView::aMegabyteInOneLineIsWrapped()
{
    CodeView view;
    view.resize(600, 400);
    view.show();
    const QString text(1 << 20, u'x');
    view.showText(text);
    for (const QString &block : blocksOf(view))
        QVERIFY(block.size() <= CodeView::longestLine);
    QCOMPARE(blocksOf(view).join(QString()), text);
    QCOMPARE(view.lines().first().number, 1);
    QCOMPARE(view.lines().at(1).number, 0);
}

void TestCodeView::aCharacterOfTwoUnitsIsNotTornApart()
{
    CodeView view;
    const QString text = QString(CodeView::longestLine - 1, u'x') + u"😀😀"_s;
    view.showText(text);
    for (const QString &block : blocksOf(view))
        QVERIFY(!block.front().isLowSurrogate() && !block.back().isHighSurrogate());
    QCOMPARE(blocksOf(view).join(QString()), text);
}

void TestCodeView::aLineStaysOneBlock_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::newRow("paragraph separator") << u"a\u2029b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("carriage return") << u"a\rb"_s;
    QTest::newRow("line feed") << u"a\nb"_s;
    QTest::newRow("null") << QString(u"a%1b"_s.arg(QChar(0)));
    QTest::newRow("frame delimiters of a text document") << u"a\ufdd0\ufdd1b"_s;
    QTest::newRow("markup") << u"<img src=\"file:///etc/passwd\">"_s;
}

void TestCodeView::aLineStaysOneBlock()
{
    QFETCH(const QString, foreign);
    CodeView view;
    view.showLines({line(u"{"_s), line(foreign), line(u"}"_s)});
    QCOMPARE(view.document()->blockCount(), 3);
    QCOMPARE(view.document()->lastBlock().text(), u"}"_s);
    QCOMPARE(view.document()->findBlockByNumber(1).text().size(), foreign.size());
    QCOMPARE(view.lines().at(1).line.text, foreign);
}

void TestCodeView::clickingALineActivatesItsPath()
{
    CodeView view;
    view.resize(600, 400);
    view.showLines(manyLines(5));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy activated(&view, &CodeView::pathActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middleOf(view, 3));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toByteArray(), QByteArray("field4"));
}

void TestCodeView::movingTheCaretActivatesThePath()
{
    CodeView view;
    view.showLines(manyLines(5));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.selectPath("field2");
    QSignalSpy activated(&view, &CodeView::pathActivated);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toByteArray(), QByteArray("field3"));
}

void TestCodeView::showingLinesActivatesNothing()
{
    CodeView view;
    view.showLines(manyLines(5));
    view.selectPath("field3");
    QSignalSpy activated(&view, &CodeView::pathActivated);
    view.showLines(manyLines(2));
    view.showLines(manyLines(9));
    QCOMPARE(activated.size(), 0);
    QCOMPARE(view.textCursor().blockNumber(), 2);
}

void TestCodeView::selectedPathComesIntoSight()
{
    CodeView view;
    view.resize(400, 200);
    view.showLines(manyLines(500));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(!isInSight(view, 399));
    view.selectPath("field400");
    QVERIFY(isInSight(view, 399));
}

void TestCodeView::firstMarkComesIntoSight()
{
    CodeView view;
    view.resize(400, 200);
    QList<MarkedLine> lines = manyLines(500);
    view.showLines(lines);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    lines[300].change = LineChange::Changed;
    view.showLines(lines);
    QVERIFY(isInSight(view, 300));
}

void TestCodeView::scrollPositionStaysWhenAMarkIsInSight()
{
    CodeView view;
    view.resize(400, 200);
    QList<MarkedLine> lines = manyLines(500);
    view.showLines(lines);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.verticalScrollBar()->setValue(250);
    lines[10].change = LineChange::Changed;
    lines[252].change = LineChange::Changed;
    view.showLines(lines);
    QCOMPARE(view.verticalScrollBar()->value(), 250);
}

void TestCodeView::changesAreVisitedInTurn()
{
    CodeView view;
    QList<MarkedLine> lines = manyLines(30);
    QVERIFY(!view.goToChange(CodeView::Direction::Next));
    for (const int changed : {5, 6, 7, 20})
        lines[changed].change = LineChange::Added;
    view.showLines(lines);
    view.selectPath("field1");
    QList<int> visited;
    for (int step = 0; step < 3; ++step) {
        QVERIFY(view.goToChange(CodeView::Direction::Next));
        visited.append(view.textCursor().blockNumber());
    }
    QCOMPARE(visited, QList<int>({5, 20, 5}));
    QVERIFY(view.goToChange(CodeView::Direction::Previous));
    QCOMPARE(view.textCursor().blockNumber(), 20);
}

void TestCodeView::jsonIsColoured()
{
    CodeView view;
    view.setLanguage(CodeView::Language::JsonText);
    view.showLines({line(uR"(  "na\"me": "te:xt",)"_s), line(u"  \"count\": -12.5e3, \"on\": true"_s)});
    const Colours &colours = coloursFor(view.palette());
    QCOMPARE(colourAt(view, 0, 3), colours.jsonName);
    QCOMPARE(colourAt(view, 0, 8), colours.jsonName);
    QCOMPARE(colourAt(view, 0, 16), colours.jsonString);
    QCOMPARE(colourAt(view, 1, 12), colours.jsonNumber);
    QCOMPARE(colourAt(view, 1, 16), colours.jsonNumber);
    QCOMPARE(colourAt(view, 1, 27), colours.jsonWord);
    QVERIFY(!colourAt(view, 1, 18).isValid());
}

void TestCodeView::removedLinesAreStruck()
{
    CodeView view;
    view.setLanguage(CodeView::Language::JsonText);
    QList<MarkedLine> lines{line(u"{"_s), line(u"  \"a\": 1"_s), line(u"}"_s)};
    view.showLines(lines);
    const auto struck = [&view] {
        const auto formats = view.document()->findBlockByNumber(1).layout()->formats();
        return formats.size() == 1 && formats.first().format.fontStrikeOut() && formats.first().start == 2;
    };
    QVERIFY(!struck());
    lines[1].change = LineChange::Removed;
    view.showLines(lines);
    QVERIFY(struck());
    lines[1].change = LineChange::None;
    view.showLines(lines);
    QVERIFY(!struck());
}

void TestCodeView::readsLeftToRightInEveryLanguage()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CodeView view;
    QCOMPARE(view.layoutDirection(), Qt::LeftToRight);
    view.showLines({line(u"  \"name\": \"مركز الصيانة\""_s)});
    QCOMPARE(view.document()->defaultTextOption().textDirection(), Qt::LeftToRight);
    QCOMPARE(view.document()->firstBlock().textDirection(), Qt::LeftToRight);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
