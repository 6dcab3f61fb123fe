#include "model/core/safewriter.h"
#include "model/items/exportfilesmodel.h"
#include "model/items/exportformatsmodel.h"
#include "tests/support/process.h"
#include "tests/ui/testwindow.h"
#include "ui/exporting/exportpage.h"
#include "ui/exporting/formatdelegate.h"
#include "ui/exporting/formatlist.h"
#include "ui/exporting/pagesview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/pill.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringListModel>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace hookbench;
using namespace hookbench::test;

namespace {

constexpr int longest = 30'000; ///< milliseconds for making an export, on a machine that does much else

/// The window on the page Export, with a folder of its own.
class Exporting final
{
public:
    Exporting() { open(); }

    void open()
    {
        window().resize(1400, 860);
        test.trigger(u"view.page-export"_s);
        page().setFolder(folder());
    }

    [[nodiscard]] MainWindow &window() { return test.window(); }
    [[nodiscard]] ExportPage &page() { return window().exportPage(); }
    [[nodiscard]] QString folder() const { return test.path(u"export"_s); }
    template<typename Widget>
    [[nodiscard]] Widget *part(const QString &name)
    {
        return page().findChild<Widget *>(name);
    }
    [[nodiscard]] bool isSettled() { return page().isCurrent() && page().session().folder() == folder(); }
    [[nodiscard]] QString stateText() { return part<Pill>(u"exportFolderState"_s)->text(); }
    [[nodiscard]] InlineBar *notice() { return part<InlineBar>(u"exportNotice"_s); }
    [[nodiscard]] ExportFilesModel *files()
    {
        return qobject_cast<ExportFilesModel *>(part<QTableView>(u"exportFiles"_s)->model());
    }
    [[nodiscard]] QStringList changes()
    {
        return qobject_cast<QStringListModel *>(part<QListView>(u"exportChangesList"_s)->model())
            ->stringList();
    }
    /// Clicks the button, and waits until all is written.
    [[nodiscard]] bool write()
    {
        QSignalSpy written(&page().session(), &ExportSession::written);
        QTest::mouseClick(part<QPushButton>(u"export.write"_s), Qt::LeftButton);
        return written.size() == 1 || written.wait();
    }

    TestWindow test;
};

QString commandLine()
{
    return qEnvironmentVariable("HOOKBENCH_BIN") + u"/hookbench-cli"_s;
}

QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        tree.insert(QDir(folder).relativeFilePath(path), TestWindow::read(path));
    }
    return tree;
}

} // namespace

class ExportPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPreviewedIsWhatIsWrittenAndWhatTheCommandLineWrites();
    void aChangeOfTheDesignIsToldBeforeItIsWritten();
    void untickedFormatsAreNotWrittenAndTheirFilesStay();
    void ticksFollowKeysAndClicks();
    void thePolicyForbidsUntilItIsHeeded();
    void aFolderThatCannotBeWrittenIsSaidInThePage();
    void pagesOfThePdfAreThoseOfTheFile();
    void packsAreListed();
    void theSessionComesBack();
    void exportingFromAnotherPageBringsThisOne();
    void pagesStandOneUnderTheOther();
    void explanationsWrapInsideTheirRow();
    void countsAreNeverCut();
    void whatIsSaidOfAFolderGoesWithIt();
    void aFileIsNoNewFolder();
    void whatIsUpToDateIsNotWrittenAgain();
};

void ExportPageTest::whatIsPreviewedIsWhatIsWrittenAndWhatTheCommandLineWrites()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateText(), u"new folder"_s, longest);
    bench.page().showFile(u"openapi"_s, u"openapi/openapi.json"_s);
    const auto *text = bench.part<CodeView>(u"previewText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(u"\"openapi\": \"3.1.0\""_s), longest);
    QTest::mouseClick(bench.part<QPushButton>(u"previewCopy"_s), Qt::LeftButton);
    const QByteArray previewed = QGuiApplication::clipboard()->text().toUtf8();
    QVERIFY(bench.write());
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateText(), u"up to date"_s, longest);
    QCOMPARE(bench.notice()->kind(), InlineBar::Kind::Success);
    const QMap<QString, QByteArray> written = treeOf(bench.folder());
    QCOMPARE(written.value(u"openapi/openapi.json"_s), previewed);

    const QString design = bench.test.path(u"same.hookbench"_s);
    bench.test.dialogs().savePath = design;
    bench.test.trigger(u"file.save-as"_s);
    const QString other = bench.test.path(u"other"_s);
    QVERIFY(!outputOf(commandLine(), {u"export"_s, design, u"--to"_s, other, u"--lang=en"_s}).isNull());
    const QMap<QString, QByteArray> expected = treeOf(other);
    QVERIFY(expected.size() > 100);
    QCOMPARE(written.keys(), expected.keys());
    QCOMPARE(written, expected);
}

void ExportPageTest::aChangeOfTheDesignIsToldBeforeItIsWritten()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    QVERIFY(bench.write());
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateText(), u"up to date"_s, longest);
    QVERIFY(bench.changes().isEmpty());
    const QMap<QString, QByteArray> before = treeOf(bench.folder());

    bench.test.trigger(u"design.toggle-contact"_s); // of visit_report.approved
    QTRY_VERIFY_WITH_TIMEOUT(!bench.changes().isEmpty(), longest);
    QVERIFY2(bench.changes().constFirst().startsWith(u"visit_report.approved: contact"),
             qPrintable(bench.changes().constFirst()));
    QVERIFY2(bench.stateText().contains(u"changed"), qPrintable(bench.stateText()));
    QCOMPARE(treeOf(bench.folder()), before); // nothing is written by itself
    QVERIFY(bench.part<QTabWidget>(u"exportTabs"_s)->tabText(1).contains(u"("_s));
    QVERIFY(bench.write());
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateText(), u"up to date"_s, longest);
    QTRY_VERIFY_WITH_TIMEOUT(
        bench.changes().isEmpty() || !bench.part<QListView>(u"exportChangesList"_s)->isVisible(), longest);
    QVERIFY(treeOf(bench.folder()) != before);
}

void ExportPageTest::untickedFormatsAreNotWrittenAndTheirFilesStay()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    QVERIFY(bench.write());
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateText(), u"up to date"_s, longest);
    bench.test.trigger(u"export.none"_s);
    QVERIFY(!bench.test.action(u"export.write"_s)->isEnabled());
    QModelIndex markdown;
    auto *list = bench.part<FormatList>(u"exportFormats"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data(ExportFormatsModel::IdRole) == u"markdown"_s)
            markdown = list->model()->index(row, 0);
    QVERIFY(list->model()->setData(markdown, Qt::Checked, Qt::CheckStateRole));
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateText(), u"up to date"_s, longest);
    const QMap<QString, QByteArray> before = treeOf(bench.folder());
    QFile spec(QDir(bench.folder()).filePath(u"docs/spec.md"_s));
    QVERIFY(spec.open(QIODevice::Append));
    spec.write("by hand\n");
    spec.close();
    QVERIFY(bench.write());
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateText(), u"up to date"_s, longest);
    QCOMPARE(treeOf(bench.folder()), before);
}

void ExportPageTest::ticksFollowKeysAndClicks()
{
    Exporting bench;
    auto *list = bench.part<FormatList>(u"exportFormats"_s);
    const QModelIndex first = list->model()->index(0, 0);
    const auto isTicked = [&first] { return first.data(Qt::CheckStateRole).toInt() == Qt::Checked; };
    list->setCurrentIndex(first);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!isTicked());
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(isTicked());
    const QRect row = list->visualRect(first);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(10, 12));
    QVERIFY(!isTicked());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center()); // the text chooses, no more
    QVERIFY(!isTicked());
    bench.test.trigger(u"export.all"_s);
    QVERIFY(isTicked());
}

void ExportPageTest::thePolicyForbidsUntilItIsHeeded()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    bench.test.document().selectEventType(u"billing.event_created"_s);
    bench.test.trigger(u"design.toggle-billing"_s);
    QVERIFY(blocks(bench.test.document().findings()));
    QTRY_COMPARE_WITH_TIMEOUT(bench.notice()->kind(), InlineBar::Kind::Error, longest);
    QTRY_VERIFY_WITH_TIMEOUT(bench.notice()->isVisible(), longest);
    QVERIFY2(bench.notice()->text().contains(u"billing"), qPrintable(bench.notice()->text()));
    QVERIFY(!bench.test.action(u"export.write"_s)->isEnabled());
    QVERIFY(bench.page().session().files().isEmpty());
    bench.test.trigger(u"edit.undo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    QTRY_VERIFY_WITH_TIMEOUT(bench.notice()->isHidden(), longest);
    QVERIFY(bench.test.action(u"export.write"_s)->isEnabled());
}

void ExportPageTest::aFolderThatCannotBeWrittenIsSaidInThePage()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    const QString file = bench.test.write(u"file"_s, "text");
    bench.page().setFolder(file);
    QSignalSpy failed(&bench.page().session(), &ExportSession::writeFailed);
    bench.test.trigger(u"export.write"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longest);
    QCOMPARE(bench.notice()->kind(), InlineBar::Kind::Error);
    QVERIFY2(bench.notice()->text().contains(file), qPrintable(bench.notice()->text()));
    QCOMPARE(TestWindow::read(file), QByteArray("text"));
    QVERIFY(bench.test.action(u"export.write"_s)->isEnabled()); // another folder, another try
}

void ExportPageTest::pagesOfThePdfAreThoseOfTheFile()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    bench.page().showFile(u"pdf"_s, u"docs/spec.pdf"_s);
    const auto *pages = bench.part<PagesView>(u"previewPages"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 0, longest);
    QVERIFY(bench.write());
    const QByteArray info = outputOf(u"pdfinfo"_s, {QDir(bench.folder()).filePath(u"docs/spec.pdf"_s)});
    const QRegularExpressionMatch found =
        QRegularExpression(u"Pages: +(\\d+)"_s).match(QString::fromUtf8(info));
    QVERIFY(found.hasMatch());
    QCOMPARE(pages->pageCount(), found.captured(1).toLongLong());
}

void ExportPageTest::packsAreListed()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    bench.page().showFile(u"fixtures"_s, u"fixtures/fixtures.zip"_s);
    const auto *text = bench.part<CodeView>(u"previewText"_s);
    QTRY_VERIFY(text->toPlainText().startsWith(u"index.json"_s) ||
                text->toPlainText().contains(u"\nindex.json"_s));
    QVERIFY(bench.write());
    const QString zip = QDir(bench.folder()).filePath(u"fixtures/fixtures.zip"_s);
    const QByteArray entries =
        outputOf(u"python3"_s,
                 {u"-c"_s, u"import sys,zipfile;print(len(zipfile.ZipFile(sys.argv[1]).namelist()))"_s, zip});
    const QString shown = text->toPlainText().trimmed();
    QCOMPARE(shown.count(u'\n') + 1, entries.trimmed().toLongLong());
}

void ExportPageTest::theSessionComesBack()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    bench.test.trigger(u"export.none"_s);
    auto *list = bench.part<FormatList>(u"exportFormats"_s);
    QVERIFY(list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    list->setCurrentIndex(list->model()->index(1, 0));
    bench.window().close();
    bench.test.restart();
    QTRY_VERIFY_WITH_TIMEOUT(bench.page().isVisible(), longest);
    QCOMPARE(bench.page().session().folder(), bench.folder());
    QCOMPARE(bench.part<QLineEdit>(u"exportFolder"_s)->text(), QDir::toNativeSeparators(bench.folder()));
    list = bench.part<FormatList>(u"exportFormats"_s);
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(qobject_cast<ExportFormatsModel *>(list->model())->chosen(), QStringList{u"json-schema"_s});
}

void ExportPageTest::exportingFromAnotherPageBringsThisOne()
{
    TestWindow test;
    test.trigger(u"view.page-design"_s);
    QVERIFY(!test.window().exportPage().isVisible());
    test.dialogs().folder = test.path(u"chosen"_s);
    test.trigger(u"export.choose-folder"_s);
    QTRY_VERIFY_WITH_TIMEOUT(test.window().exportPage().isVisible(), longest);
    QCOMPARE(test.dialogs().asked, QStringList{u"folder"_s});
    QCOMPARE(test.window().exportPage().session().folder(), test.path(u"chosen"_s));
}

void ExportPageTest::pagesStandOneUnderTheOther()
{
    const PagesLayout layout = PagesLayout::of(3, QSize(600, 800), 340, 20);
    QCOMPARE(layout.pages, (QList<QRect>{{20, 20, 300, 400}, {20, 440, 300, 400}, {20, 860, 300, 400}}));
    QCOMPARE(layout.height, 1280);
    QCOMPARE(layout.visible(0, 400), (PagesLayout::Range{0, 1}));
    QCOMPARE(layout.visible(430, 20), (PagesLayout::Range{1, 2}));
    QCOMPARE(layout.visible(425, 10), (PagesLayout::Range{1, 1})); // the gap
    QCOMPARE(layout.visible(1270, 100), (PagesLayout::Range{3, 3}));
    // Never larger than the paper, and in the middle then.
    QCOMPARE(PagesLayout::of(1, QSize(600, 800), 1000, 20).pages, (QList<QRect>{{200, 20, 600, 800}}));
    QCOMPARE(PagesLayout::of(0, QSize(600, 800), 340, 20).height, 0);
    QCOMPARE(PagesLayout::of(2, QSize(), 340, 20).pages, QList<QRect>());
}

void ExportPageTest::explanationsWrapInsideTheirRow()
{
    const QFont font = QApplication::font();
    const QString name = u"OpenAPI"_s;
    const QString words = u"For validating what arrives: one schema per event type, open and strict."_s;
    const FormatRowLayout wide = FormatRowLayout::of({0, 0, 900, 0}, font, 14, name, u"96 files"_s, words);
    const FormatRowLayout narrow = FormatRowLayout::of({0, 0, 220, 0}, font, 14, name, u"96 files"_s, words);
    QVERIFY(narrow.height > wide.height);
    for (const FormatRowLayout &layout : {wide, narrow}) {
        QVERIFY(!layout.title.intersects(layout.count));
        QVERIFY(!layout.title.intersects(layout.tick));
        QVERIFY(layout.explanation.top() > layout.title.top());
        QVERIFY(layout.explanation.bottom() < layout.height);
    }
}

void ExportPageTest::countsAreNeverCut()
{
    const QFont font = QApplication::font();
    const QString count = u"96 Dateien, 4 zu schreiben"_s; // the longest of the four languages
    for (const int width : {900, 420, 300, 250}) {
        const FormatRowLayout layout =
            FormatRowLayout::of({0, 0, width, 0}, font, 14, u"JSON Schema"_s, count, u"Words"_s);
        QVERIFY(layout.count.width() > QFontMetrics(quietFont(font)).horizontalAdvance(count));
        QVERIFY(!layout.title.intersects(layout.count));
        QVERIFY(!layout.explanation.intersects(layout.count));
        QVERIFY(layout.count.right() <= width);
    }
}

void ExportPageTest::whatIsSaidOfAFolderGoesWithIt()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    const QString file = bench.test.write(u"file"_s, "text");
    bench.page().setFolder(file);
    bench.test.trigger(u"export.write"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bench.notice()->isVisible(), longest);
    auto *edit = bench.part<QLineEdit>(u"exportFolder"_s);
    edit->selectAll();
    QTest::keyClicks(edit, QDir::toNativeSeparators(bench.folder()));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(bench.notice()->isHidden(), longest);
    QVERIFY(bench.write());
    QVERIFY(bench.notice()->isVisible());
    bench.page().setFolder(bench.folder()); // the same stays
    QVERIFY(bench.notice()->isVisible());
    bench.page().setFolder(bench.test.path(u"another"_s));
    QVERIFY(bench.notice()->isHidden());
}

void ExportPageTest::aFileIsNoNewFolder()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    bench.page().setFolder(bench.test.write(u"file"_s, "text"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateText(), u"a file, not a folder"_s, longest);
}

void ExportPageTest::whatIsUpToDateIsNotWrittenAgain()
{
    Exporting bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), longest);
    QVERIFY(bench.write());
    QTRY_COMPARE_WITH_TIMEOUT(bench.stateText(), u"up to date"_s, longest);
    const QFileInfo index(bench.folder() + u"/index.json"_s);
    QFile file(index.filePath());
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    file.close();
    QSignalSpy found(&bench.page().session(), &ExportSession::foundUpToDate);
    bench.test.trigger(u"export.write"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, longest);
    QCOMPARE(bench.notice()->kind(), InlineBar::Kind::Information);
    QVERIFY2(bench.notice()->text().contains(u"Nothing to write"), qPrintable(bench.notice()->text()));
    QCOMPARE(QFileInfo(index.filePath()).lastModified().toUTC(), longAgo);
}

QTEST_MAIN(ExportPageTest)
#include "tst_exportpage.moc"
