#include "tests/ui/testwindow.h"
#include "ui/widgets/commandmodel.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/fuzzymatch.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

class TestCommandPalette final : public QObject
{
    Q_OBJECT

private slots:
    void lettersMatchInOrder_data();
    void lettersMatchInOrder();
    void theBetterMatchScoresHigher_data();
    void theBetterMatchScoresHigher();
    void positionsAreThoseOfTheLetters();
    void theModelSortsTheBestFirst();
    void keysOpenFindAndRun();
    void anEventTypeIsFoundAndShown();
    void aLanguageIsFoundByTheMenuItStandsIn();
    void arrowsChooseAnotherRow();
    void escapeGivesTheFocusBack();
    void nothingMatchesNothingRuns();
    void disabledActionsAreNotOffered();
    void shortcutsAreShown();
    void doesNotBlockTheWindow();
    void aClickElsewhereCloses();
    void theSearchFieldOpensIt();
};

void TestCommandPalette::lettersMatchInOrder_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::addRow("nothing typed matches everything") << u""_s << u"Open…"_s << true;
    QTest::addRow("case does not count") << u"OPEN"_s << u"open file"_s << true;
    QTest::addRow("letters may be scattered") << u"vra"_s << u"visit_report.approved"_s << true;
    QTest::addRow("spaces do not count") << u"op fi"_s << u"openfile"_s << true;
    QTest::addRow("the order counts") << u"po"_s << u"op"_s << false;
    QTest::addRow("a letter that is missing") << u"opx"_s << u"open"_s << false;
    QTest::addRow("longer than the text") << u"opening"_s << u"open"_s << false;
    QTest::addRow("Arabic") << u"فح"_s << u"فتح"_s << true;
    QTest::addRow("umlauts") << u"ÜB"_s << u"Über"_s << true;
}

void TestCommandPalette::lettersMatchInOrder()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, matches);
    QCOMPARE(fuzzyMatch(pattern, text).has_value(), matches);
}

void TestCommandPalette::theBetterMatchScoresHigher_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::addRow("a beginning before a middle") << u"op"_s << u"Open"_s << u"Develop"_s;
    QTest::addRow("word beginnings before scattered letters") << u"sa"_s << u"Save As"_s << u"Usual Data"_s;
    QTest::addRow("letters together before letters apart")
        << u"copy"_s << u"Copy Body"_s << u"Come on, play"_s;
    QTest::addRow("segments of an event type")
        << u"vrap"_s << u"visit_report.approved"_s << u"service.graph"_s;
}

void TestCommandPalette::theBetterMatchScoresHigher()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto one = fuzzyMatch(pattern, better);
    const auto other = fuzzyMatch(pattern, worse);
    QVERIFY(one && other);
    QVERIFY2(one->score > other->score, qPrintable(u"%1, %2"_s.arg(one->score).arg(other->score)));
}

void TestCommandPalette::positionsAreThoseOfTheLetters()
{
    const QString text = u"visit_report.approved"_s;
    const auto match = fuzzyMatch(u"vra", text);
    QVERIFY(match);
    QString letters;
    for (const qsizetype position : match->positions)
        letters += text.at(position);
    QCOMPARE(letters, u"vra"_s);
}

void TestCommandPalette::theModelSortsTheBestFirst()
{
    CommandModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands(
        {{u"Develop"_s, {}, {}, {}, [] {}}, {u"Open"_s, {}, {}, {}, [] {}}, {u"Quit"_s, {}, {}, {}, [] {}}});
    QCOMPARE(model.rowCount(), 3);
    model.setPattern(u"op"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.command(0).text, u"Open"_s);
    model.setPattern({});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.command(0).text, u"Develop"_s);
}

namespace {

/// The palette of a window, opened by its keys.
struct OpenPalette
{
    explicit OpenPalette(TestWindow &test)
        : palette(*test.window().findChild<CommandPalette *>())
        , edit(*palette.findChild<QLineEdit *>())
        , list(*palette.findChild<QListView *>())
    {
        if (QTest::qWaitForWindowActive(&test.window()))
            QTest::keyClick(&test.window(), Qt::Key_K, Qt::ControlModifier);
    }

    void find(const QString &text) const { QTest::keyClicks(&edit, text); }
    void press(Qt::Key key) const { QTest::keyClick(&edit, key); }
    [[nodiscard]] QString current() const { return list.currentIndex().data().toString(); }

    CommandPalette &palette;
    QLineEdit &edit;
    QListView &list;
};

} // namespace

void TestCommandPalette::keysOpenFindAndRun()
{
    TestWindow test;
    const OpenPalette open(test);
    QVERIFY(open.palette.isVisible());
    QVERIFY(open.edit.hasFocus());
    open.find(u"deliv"_s);
    QCOMPARE(open.current(), u"Deliver"_s);
    open.press(Qt::Key_Return);
    QVERIFY(!open.palette.isVisible());
    QVERIFY(test.action(u"view.page-deliver"_s)->isChecked());
}

void TestCommandPalette::anEventTypeIsFoundAndShown()
{
    TestWindow test;
    const OpenPalette open(test);
    open.find(u"apprep"_s);
    QCOMPARE(open.current(), u"appointment.problem_reported"_s);
    open.press(Qt::Key_Return);
    QCOMPARE(test.document().eventType().name, u"appointment.problem_reported"_s);
}

void TestCommandPalette::aLanguageIsFoundByTheMenuItStandsIn()
{
    CommandModel model;
    model.setCommands({{u"العربية"_s, u"Language"_s, {}, {}, {}},
                       {u"Change Langour"_s, u"Edit"_s, {}, {}, {}},
                       {u"Save"_s, u"File"_s, {}, {}, {}}});
    model.setPattern(u"lang"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.command(0).text, u"Change Langour"_s);
    QCOMPARE(model.command(1).text, u"العربية"_s);
    model.setPattern(u"la"_s);
    QCOMPARE(model.rowCount(), 1);
    TestWindow test;
    test.trigger(u"edit.find"_s);
    QTest::keyClicks(test.window().findChild<QLineEdit *>(u"commandEdit"_s), u"language"_s);
    auto *list = test.window().findChild<QListView *>(u"commandList"_s);
    QCOMPARE(list->model()->rowCount(), 4);
}

void TestCommandPalette::arrowsChooseAnotherRow()
{
    TestWindow test;
    const OpenPalette open(test);
    open.find(u"billing."_s);
    const QString first = open.current();
    open.press(Qt::Key_Down);
    const QString second = open.current();
    QVERIFY(first != second);
    open.press(Qt::Key_Up);
    QCOMPARE(open.current(), first);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return);
    QCOMPARE(test.document().eventType().name, second);
}

void TestCommandPalette::escapeGivesTheFocusBack()
{
    TestWindow test;
    auto *before = test.window().findChild<QWidget *>(u"catalogueChoice"_s);
    QVERIFY(QTest::qWaitForWindowActive(&test.window()));
    before->setFocus();
    const OpenPalette open(test);
    QVERIFY(open.palette.isVisible());
    open.press(Qt::Key_Escape);
    QVERIFY(!open.palette.isVisible());
    QVERIFY(before->hasFocus());
}

void TestCommandPalette::nothingMatchesNothingRuns()
{
    TestWindow test;
    const OpenPalette open(test);
    open.find(u"zzzzqq"_s);
    QVERIFY(!open.list.isVisible());
    open.press(Qt::Key_Return);
    QVERIFY(open.palette.isVisible());
    QVERIFY(!test.window().isWindowModified());
}

void TestCommandPalette::disabledActionsAreNotOffered()
{
    TestWindow test;
    const OpenPalette open(test);
    QVERIFY(!test.action(u"edit.undo"_s)->isEnabled());
    open.find(u"undo"_s);
    QVERIFY(open.current() != u"Undo"_s);
}

void TestCommandPalette::shortcutsAreShown()
{
    TestWindow test;
    const OpenPalette open(test);
    open.find(u"save as"_s);
    QCOMPARE(open.current(), u"Save As…"_s);
    QCOMPARE(open.list.currentIndex().data(CommandModel::ShortcutRole).toString(), u"Ctrl+Shift+S"_s);
    QCOMPARE(open.list.currentIndex().data(CommandModel::KindRole).toString(), u"File"_s);
}

void TestCommandPalette::doesNotBlockTheWindow()
{
    TestWindow test;
    const OpenPalette open(test);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!QApplication::activePopupWidget());
    auto *elsewhere = test.window().findChild<QWidget *>(u"catalogueChoice"_s);
    elsewhere->setFocus();
    QVERIFY(!open.palette.isVisible());
    QVERIFY(elsewhere->hasFocus());
}

void TestCommandPalette::aClickElsewhereCloses()
{
    TestWindow test;
    const OpenPalette open(test);
    QTest::mouseClick(open.palette.findChild<QLineEdit *>(), Qt::LeftButton);
    QVERIFY(open.palette.isVisible());
    QTest::mouseClick(test.window().findChild<QWidget *>(u"navigation"_s), Qt::LeftButton);
    QVERIFY(!open.palette.isVisible());
}

void TestCommandPalette::theSearchFieldOpensIt()
{
    TestWindow test;
    QTest::mouseClick(test.window().findChild<QWidget *>(u"searchField"_s), Qt::LeftButton);
    QVERIFY(test.window().findChild<CommandPalette *>()->isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
