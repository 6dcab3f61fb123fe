#include "model/design/designfile.h"
#include "tests/ui/testwindow.h"
#include "ui/theme/colours.h"
#include "ui/widgets/elidedlabel.h"

#include <QtCore/QMimeData>
#include <QtCore/QTranslator>
#include <QtGui/QDragEnterEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

/// Marks every text that goes through tr(), so that one that was not asked anew gives itself away.
class MarkingTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"⟦%1⟧"_s.arg(QString::fromUtf8(source));
    }
};

bool isMarked(const QString &text)
{
    return text.contains(u'⟦') && text.contains(u'⟧');
}

QStringList menuTexts(const QMenu &menu)
{
    QStringList texts{menu.title()};
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            texts += menuTexts(*action->menu());
        else if (!action->isSeparator())
            texts.append(action->objectName());
    }
    return texts;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyTextSteps(0); }

    void startsWithTheSampleDesign();
    void aChangeMarksTheTitleAndUndoUnmarksIt();
    void savesToANewFileAndOpensItAgain();
    void savesInPlaceWithoutAsking();
    void newBeginsAnUntitledDesign();
    void unsavedWorkIsAskedAbout_data();
    void unsavedWorkIsAskedAbout();
    void closingWithUnsavedWorkAsks_data();
    void closingWithUnsavedWorkAsks();
    void aFileThatCannotBeReadLeavesEverythingAsItWas_data();
    void aFileThatCannotBeReadLeavesEverythingAsItWas();
    void aFileChangedOutsideIsAskedAbout_data();
    void aFileChangedOutsideIsAskedAbout();
    void aFileOpenElsewhereIsReadOnly();
    void aSaveThatFailsKeepsTheWorkAndSaysWhy();
    void aDroppedDesignIsOpened();
    void anotherDroppedFileIsRefused();
    void recentDesignsAreListedNewestFirst();
    void aCatalogueFileIsUsedAndUndone();
    void aDefectiveCatalogueFileIsRefusedWithItsPlace();
    void theSessionComesBack();
    void aCrashLosesNothing();
    void whatChangedSinceACrashIsNotOverwritten();
    void recoveredWorkWithoutItsCatalogueStaysWhereItIs();
    void aFileThatCannotBeOpenedAgainIsStillKnownAsChanged();
    void twoProgramsKeepTheirJournalsApart();
    void recoveredWorkCanBeGivenUp();
    void aFileOnTheCommandLineComesBeforeRecoveredWork();
    void everyActionHasItsPlaceAndItsOwnShortcut();
    void everyTextIsAskedAnewInAnotherLanguage();
    void theLanguageSwitchesAtRunTime_data();
    void theLanguageSwitchesAtRunTime();
    void appearanceSwitchesAtRunTime();
    void textGrowsAndShrinks();
    void pagesAreReachedByKeys();
    void aNewEventIsMadeFromAnyTextField();
    void theToolBarChangesTheDesign();
    void findingsOpenAndLeadToTheirEventType();
    void aStoredSecretSignsThePreview();
    void theReceiverShowsInTheStatusBar();
};

void TestMainWindow::startsWithTheSampleDesign()
{
    TestWindow test;
    QCOMPARE(test.document().design(), sampleDesign());
    QCOMPARE(test.document().eventType().name, u"visit_report.approved"_s);
    QVERIFY(!test.window().isWindowModified());
    QCOMPARE(test.window().windowTitle(), u"Rhein-Ruhr design review[*] — Hookbench"_s);
    QVERIFY(test.notice().isHidden());
    QVERIFY(!test.document().preview().request.signature.isEmpty());
}

void TestMainWindow::aChangeMarksTheTitleAndUndoUnmarksIt()
{
    TestWindow test;
    test.trigger(u"design.toggle-contact"_s);
    QVERIFY(test.window().isWindowModified());
    const auto *name = test.window().findChild<ElidedLabel *>(u"windowCorner"_s);
    QCOMPARE(name->text(), u"Rhein-Ruhr design review *"_s);
    QVERIFY(test.action(u"edit.undo"_s)->text().contains(u": "_s));
    test.trigger(u"edit.undo"_s);
    QVERIFY(!test.window().isWindowModified());
    QVERIFY(!test.action(u"edit.undo"_s)->isEnabled());
    QVERIFY(test.action(u"edit.redo"_s)->isEnabled());
}

void TestMainWindow::savesToANewFileAndOpensItAgain()
{
    TestWindow test;
    test.trigger(u"design.toggle-contact"_s);
    const Design changed = test.document().design();
    test.dialogs().savePath = test.path(u"review.hookbench"_s);
    test.trigger(u"file.save"_s);
    QCOMPARE(test.dialogs().asked, QStringList{u"save"_s});
    QVERIFY(!test.window().isWindowModified());
    QCOMPARE(test.sessionPath(), test.path(u"review.hookbench"_s));
    const Result<Design> onDisk =
        readDesign(TestWindow::read(test.path(u"review.hookbench"_s)), u"review.hookbench"_s);
    QVERIFY(onDisk);
    QCOMPARE(*onDisk, changed);

    test.trigger(u"file.new"_s);
    QVERIFY(test.document().design() != changed);
    test.dialogs().openPath = test.path(u"review.hookbench"_s);
    test.trigger(u"file.open"_s);
    QCOMPARE(test.document().design(), changed);
    QVERIFY(!test.window().isWindowModified());
}

void TestMainWindow::savesInPlaceWithoutAsking()
{
    TestWindow test;
    test.dialogs().savePath = test.path(u"review.hookbench"_s);
    test.trigger(u"file.save"_s);
    const QByteArray before = TestWindow::read(test.path(u"review.hookbench"_s));
    test.trigger(u"design.toggle-contact"_s);
    test.trigger(u"file.save"_s);
    QCOMPARE(test.dialogs().asked.size(), 1);
    QVERIFY(TestWindow::read(test.path(u"review.hookbench"_s)) != before);
    QVERIFY(!test.window().isWindowModified());
}

void TestMainWindow::newBeginsAnUntitledDesign()
{
    TestWindow test;
    test.trigger(u"file.new"_s);
    QCOMPARE(test.document().design().subscriptions.size(), 1);
    QVERIFY(test.sessionPath().isEmpty());
    QVERIFY(!test.window().isWindowModified());
    QVERIFY(test.dialogs().asked.isEmpty());
}

void TestMainWindow::unsavedWorkIsAskedAbout_data()
{
    QTest::addColumn<QString>("actionId");
    QTest::addColumn<Dialogs::Unsaved>("answer");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<bool>("isSaved");
    for (const char *id : {"file.new", "file.open-sample", "file.open"}) {
        const QString action = QString::fromLatin1(id);
        QTest::addRow("%s, cancelled, changes nothing", id)
            << action << Dialogs::Unsaved::Cancel << false << false;
        QTest::addRow("%s, discarded, goes on unsaved", id)
            << action << Dialogs::Unsaved::Discard << true << false;
        QTest::addRow("%s, saved, goes on", id) << action << Dialogs::Unsaved::Save << true << true;
    }
}

void TestMainWindow::unsavedWorkIsAskedAbout()
{
    QFETCH(QString, actionId);
    QFETCH(Dialogs::Unsaved, answer);
    QFETCH(bool, goesOn);
    QFETCH(bool, isSaved);
    TestWindow test;
    test.dialogs().openPath = test.write(u"other.hookbench"_s, writeDesign(newDesign(u"Other"_s)));
    test.dialogs().savePath = test.path(u"mine.hookbench"_s);
    test.trigger(u"design.toggle-contact"_s);
    const Design mine = test.document().design();
    test.dialogs().unsaved = answer;
    test.trigger(actionId);
    QVERIFY(test.dialogs().asked.contains(u"unsaved Rhein-Ruhr design review"_s));
    QCOMPARE(test.document().design() != mine, goesOn);
    QCOMPARE(test.window().isWindowModified(), !goesOn);
    QCOMPARE(QFile::exists(test.path(u"mine.hookbench"_s)), isSaved);
}

void TestMainWindow::closingWithUnsavedWorkAsks_data()
{
    QTest::addColumn<Dialogs::Unsaved>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addRow("cancelled, the window stays") << Dialogs::Unsaved::Cancel << false;
    QTest::addRow("discarded, the window goes") << Dialogs::Unsaved::Discard << true;
    QTest::addRow("saved, the window goes") << Dialogs::Unsaved::Save << true;
}

void TestMainWindow::closingWithUnsavedWorkAsks()
{
    QFETCH(Dialogs::Unsaved, answer);
    QFETCH(bool, closes);
    TestWindow test;
    test.dialogs().savePath = test.path(u"mine.hookbench"_s);
    test.trigger(u"design.toggle-contact"_s);
    test.dialogs().unsaved = answer;
    test.trigger(u"file.quit"_s);
    if (closes)
        QTRY_VERIFY(test.window().isHidden());
    QVERIFY(test.dialogs().asked.contains(u"unsaved Rhein-Ruhr design review"_s));
    QCOMPARE(test.window().isHidden(), closes);
    QCOMPARE(QFile::exists(test.path(u"mine.hookbench"_s)), answer == Dialogs::Unsaved::Save);
}

void TestMainWindow::aFileThatCannotBeReadLeavesEverythingAsItWas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = writeDesign(sampleDesign());
    QTest::addRow("garbage") << QByteArray("\x7f\x45LF, not a design\n");
    QTest::addRow("a truncated design") << good.left(good.size() / 2);
    QTest::addRow("an empty file") << QByteArray();
    QTest::addRow("a design of a newer format")
        << QByteArray(good).replace("\"format\": 1", "\"format\": 99");
    QTest::addRow("an unknown event type")
        << QByteArray(good).replace("\"visit_report.approved\": {", "\"visit_report.applauded\": {");
    QTest::addRow("an unknown option")
        << QByteArray(good).replace("\"contactDetails\"", "\"contactDetailz\"");
}

void TestMainWindow::aFileThatCannotBeReadLeavesEverythingAsItWas()
{
    QFETCH(QByteArray, bytes);
    TestWindow test;
    test.trigger(u"design.toggle-contact"_s);
    test.dialogs().savePath = test.path(u"mine.hookbench"_s);
    test.trigger(u"file.save"_s);
    const Design mine = test.document().design();
    const QString path = test.write(u"bad.hookbench"_s, bytes);
    test.dialogs().openPath = path;
    test.trigger(u"file.open"_s);
    QVERIFY(test.notice().isVisible());
    QCOMPARE(test.notice().kind(), InlineBar::Kind::Error);
    QVERIFY2(test.notice().text().contains(u"bad.hookbench"_s), qPrintable(test.notice().text()));
    QCOMPARE(test.document().design(), mine);
    QCOMPARE(test.sessionPath(), test.path(u"mine.hookbench"_s));
    QCOMPARE(TestWindow::read(path), bytes);
    test.trigger(u"design.toggle-contact"_s);
    test.trigger(u"file.save"_s);
    QVERIFY2(!test.window().isWindowModified(), "the design that was open can still be saved");
}

void TestMainWindow::aFileChangedOutsideIsAskedAbout_data()
{
    QTest::addColumn<Dialogs::Changed>("answer");
    QTest::addColumn<bool>("outsideStays");
    QTest::addColumn<bool>("isSaved");
    QTest::addRow("cancelled, nothing is written") << Dialogs::Changed::Cancel << true << false;
    QTest::addRow("overwritten") << Dialogs::Changed::Overwrite << false << true;
    QTest::addRow("saved elsewhere, both stay") << Dialogs::Changed::SaveElsewhere << true << true;
}

void TestMainWindow::aFileChangedOutsideIsAskedAbout()
{
    QFETCH(Dialogs::Changed, answer);
    QFETCH(bool, outsideStays);
    QFETCH(bool, isSaved);
    TestWindow test;
    test.dialogs().savePath = test.path(u"mine.hookbench"_s);
    test.trigger(u"file.save"_s);
    const QByteArray outside = writeDesign(newDesign(u"From outside"_s));
    test.write(u"mine.hookbench"_s, outside);
    test.trigger(u"design.toggle-contact"_s);
    test.dialogs().changed = answer;
    test.dialogs().savePath = test.path(u"elsewhere.hookbench"_s);
    test.trigger(u"file.save"_s);
    QVERIFY(test.dialogs().asked.contains(u"changed "_s + test.path(u"mine.hookbench"_s)));
    QCOMPARE(TestWindow::read(test.path(u"mine.hookbench"_s)) == outside, outsideStays);
    QCOMPARE(!test.window().isWindowModified(), isSaved);
}

void TestMainWindow::aFileOpenElsewhereIsReadOnly()
{
    TestWindow test;
    const QString path = test.write(u"shared.hookbench"_s, writeDesign(newDesign(u"Shared"_s)));
    DesignFile elsewhere;
    QVERIFY(elsewhere.open(path));
    QVERIFY(!elsewhere.isReadOnly());
    test.window().session().openPath(path);
    QCOMPARE(test.document().design().name, u"Shared"_s);
    QCOMPARE(test.notice().kind(), InlineBar::Kind::Warning);
    QVERIFY(test.notice().text().contains(u"shared.hookbench"_s));
    const QByteArray before = TestWindow::read(path);
    test.trigger(u"design.toggle-contact"_s);
    test.dialogs().savePath = test.path(u"copy.hookbench"_s);
    test.trigger(u"file.save"_s);
    QCOMPARE(TestWindow::read(path), before);
    QVERIFY(QFile::exists(test.path(u"copy.hookbench"_s)));
}

void TestMainWindow::aSaveThatFailsKeepsTheWorkAndSaysWhy()
{
    TestWindow test;
    test.trigger(u"design.toggle-contact"_s);
    test.dialogs().savePath = test.path(u"no such folder/mine.hookbench"_s);
    test.trigger(u"file.save"_s);
    QCOMPARE(test.notice().kind(), InlineBar::Kind::Error);
    QVERIFY(test.window().isWindowModified());
    test.dialogs().savePath = test.path(u"mine.hookbench"_s);
    QTest::mouseClick(test.notice().findChild<QPushButton *>(u"inlineBarAction"_s), Qt::LeftButton);
    QVERIFY(!test.window().isWindowModified());
    QVERIFY(QFile::exists(test.path(u"mine.hookbench"_s)));
}

void TestMainWindow::aDroppedDesignIsOpened()
{
    TestWindow test;
    const QString path = test.write(u"dropped.hookbench"_s, writeDesign(newDesign(u"Dropped"_s)));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&test.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&test.window(), &drop);
    QCOMPARE(test.document().design().name, u"Dropped"_s);
}

void TestMainWindow::anotherDroppedFileIsRefused()
{
    TestWindow test;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test.write(u"notes.txt"_s, "notes"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&test.window(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestMainWindow::recentDesignsAreListedNewestFirst()
{
    TestWindow test;
    const QString one = test.write(u"one.hookbench"_s, writeDesign(newDesign(u"One"_s)));
    const QString two = test.write(u"two.hookbench"_s, writeDesign(newDesign(u"Two"_s)));
    test.window().session().openPath(one);
    test.window().session().openPath(two);
    auto *recent = test.window().findChild<QMenu *>(u"recentDesigns"_s);
    QVERIFY(recent->actions().at(0)->text().startsWith(u"two.hookbench"_s));
    recent->actions().at(1)->trigger();
    QCOMPARE(test.document().design().name, u"One"_s);
    QVERIFY(recent->actions().at(0)->text().startsWith(u"one.hookbench"_s));
    QFile::remove(two);
    recent->actions().at(1)->trigger();
    QCOMPARE(test.notice().kind(), InlineBar::Kind::Error);
    QCOMPARE(test.settings().recentDesigns(), QStringList{one});
}

void TestMainWindow::aCatalogueFileIsUsedAndUndone()
{
    TestWindow test;
    const QByteArray catalogue = TestWindow::read(u":/hookbench/catalogue/ordinavo.json"_s);
    test.dialogs().openPath = test.write(u"own.json"_s, catalogue);
    const Catalogue *builtIn = &test.document().catalogue();
    test.trigger(u"file.load-catalogue"_s);
    QVERIFY2(test.notice().isHidden(), qPrintable(test.notice().text()));
    QVERIFY(&test.document().catalogue() != builtIn);
    QCOMPARE(test.document().design().catalogueFile, test.path(u"own.json"_s));
    test.dialogs().savePath = test.path(u"mine.hookbench"_s);
    test.trigger(u"file.save"_s);
    QVERIFY(TestWindow::read(test.path(u"mine.hookbench"_s)).contains("\"own.json\""));
    test.trigger(u"edit.undo"_s);
    QCOMPARE(&test.document().catalogue(), builtIn);
}

void TestMainWindow::aDefectiveCatalogueFileIsRefusedWithItsPlace()
{
    TestWindow test;
    test.dialogs().openPath = test.write(u"own.json"_s, "{\n  \"name\": 5\n}\n");
    const Catalogue *before = &test.document().catalogue();
    test.trigger(u"file.load-catalogue"_s);
    QCOMPARE(test.notice().kind(), InlineBar::Kind::Error);
    QVERIFY2(test.notice().text().contains(u"own.json, line "_s), qPrintable(test.notice().text()));
    QCOMPARE(&test.document().catalogue(), before);
    QVERIFY(!test.window().isWindowModified());
}

void TestMainWindow::theSessionComesBack()
{
    TestWindow test;
    const QString path = test.write(u"mine.hookbench"_s, writeDesign(newDesign(u"Mine"_s)));
    test.window().session().openPath(path);
    test.window().resize(1311, 777);
    test.document().selectEventType(u"appointment.started"_s);
    test.trigger(u"view.page-deliver"_s);
    test.trigger(u"view.appearance-dark"_s);
    test.trigger(u"view.larger-text"_s);
    test.trigger(u"view.language-de"_s);
    test.window().close();
    test.restart();
    QCOMPARE(test.sessionPath(), path);
    QCOMPARE(test.document().eventType().name, u"appointment.started"_s);
    QCOMPARE(test.window().size(), QSize(1311, 777));
    QVERIFY(test.action(u"view.page-deliver"_s)->isChecked());
    QVERIFY(test.action(u"view.appearance-dark"_s)->isChecked());
    QCOMPARE(test.settings().textSteps(), 1);
    QCOMPARE(test.settings().language(), u"de"_s);
    QCOMPARE(test.settings().recentDesigns().value(0), path);
    test.window().selectLanguage(u"en"_s);
    test.window().selectAppearance(Appearance::Light);
}

void TestMainWindow::aCrashLosesNothing()
{
    TestWindow test;
    test.dialogs().savePath = test.path(u"mine.hookbench"_s);
    test.trigger(u"file.save"_s);
    test.trigger(u"design.toggle-contact"_s);
    const Design unsaved = test.document().design();
    const QDir recovery(test.path(u"recovery/0"_s));
    QTRY_COMPARE(recovery.entryList(QDir::Files).size(), 2); // the lock and the journal
    test.restart();
    QCOMPARE(test.document().design(), unsaved);
    QVERIFY(test.window().isWindowModified());
    QCOMPARE(test.notice().kind(), InlineBar::Kind::Warning);
    QCOMPARE(test.sessionPath(), test.path(u"mine.hookbench"_s));
    test.trigger(u"file.save"_s);
    QVERIFY(!test.window().isWindowModified());
    test.restart();
    QVERIFY(test.notice().isHidden());
}

void TestMainWindow::whatChangedSinceACrashIsNotOverwritten()
{
    TestWindow test;
    test.dialogs().savePath = test.path(u"mine.hookbench"_s);
    test.trigger(u"file.save"_s);
    test.trigger(u"design.toggle-contact"_s);
    QTRY_COMPARE(QDir(test.path(u"recovery/0"_s)).entryList(QDir::Files).size(), 2);
    const QByteArray outside = writeDesign(newDesign(u"From outside"_s));
    test.write(u"mine.hookbench"_s, outside);
    test.restart();
    test.dialogs().changed = Dialogs::Changed::Cancel;
    test.trigger(u"file.save"_s);
    QVERIFY(test.dialogs().asked.contains(u"changed "_s + test.path(u"mine.hookbench"_s)));
    QCOMPARE(TestWindow::read(test.path(u"mine.hookbench"_s)), outside);
}

void TestMainWindow::recoveredWorkWithoutItsCatalogueStaysWhereItIs()
{
    TestWindow test;
    Design mine = sampleDesign();
    mine.catalogueFile =
        test.write(u"own.json"_s, TestWindow::read(u":/hookbench/catalogue/ordinavo.json"_s));
    const QByteArray saved = writeDesign(mine);
    const QString path = test.write(u"mine.hookbench"_s, saved);
    test.window().session().openPath(path);
    QCOMPARE(test.sessionPath(), path);
    test.trigger(u"design.toggle-contact"_s);
    const Design unsaved = test.document().design();
    QTRY_COMPARE(QDir(test.path(u"recovery/0"_s)).entryList(QDir::Files).size(), 2);
    QVERIFY(QFile::rename(mine.catalogueFile, mine.catalogueFile + u".away"_s));
    test.restart();
    QCOMPARE(test.notice().kind(), InlineBar::Kind::Error);
    QCOMPARE(test.document().design(), sampleDesign());
    QCOMPARE(test.sessionPath(), QString());
    test.trigger(u"design.toggle-contact"_s); // new work has a journal of its own
    QTRY_COMPARE(QDir(test.path(u"recovery/1"_s)).entryList(QDir::Files).size(), 2);
    QCOMPARE(TestWindow::read(path), saved);
    QVERIFY(QFile::rename(mine.catalogueFile + u".away"_s, mine.catalogueFile));
    test.restart();
    QCOMPARE(test.document().design(), unsaved);
}

void TestMainWindow::aFileThatCannotBeOpenedAgainIsStillKnownAsChanged()
{
    TestWindow test;
    const QString path = test.write(u"mine.hookbench"_s, writeDesign(newDesign(u"Mine"_s)));
    test.window().session().openPath(path);
    Design outside = newDesign(u"From outside"_s);
    outside.catalogueFile = u"missing.json"_s;
    const QByteArray bytes = writeDesign(outside);
    test.write(u"mine.hookbench"_s, bytes);
    test.window().session().openPath(path);
    QCOMPARE(test.notice().kind(), InlineBar::Kind::Error);
    test.trigger(u"design.toggle-contact"_s);
    test.dialogs().changed = Dialogs::Changed::Cancel;
    test.trigger(u"file.save"_s);
    QVERIFY(test.dialogs().asked.contains(u"changed "_s + path));
    QCOMPARE(TestWindow::read(path), bytes);
}

void TestMainWindow::twoProgramsKeepTheirJournalsApart()
{
    const QTemporaryDir root;
    RecoverySlot one(root.path());
    RecoverySlot other(root.path());
    QVERIFY(!one.takeAbandoned());
    QVERIFY(one.folder() != other.folder());
    const RecoveryJournal journal(one.folder());
    QVERIFY(journal.write({sampleDesign(), {}, {}}));
    RecoverySlot third(root.path());
    QVERIFY2(!third.takeAbandoned(), "the journal of a program that runs is not abandoned");
}

void TestMainWindow::recoveredWorkCanBeGivenUp()
{
    TestWindow test;
    test.trigger(u"design.toggle-contact"_s);
    QTRY_COMPARE(QDir(test.path(u"recovery/0"_s)).entryList(QDir::Files).size(), 2);
    test.restart();
    QVERIFY(test.document().design() != sampleDesign());
    QTest::mouseClick(test.notice().findChild<QPushButton *>(u"inlineBarAction"_s), Qt::LeftButton);
    QCOMPARE(test.document().design(), sampleDesign());
    QVERIFY(!test.window().isWindowModified());
    QCOMPARE(QDir(test.path(u"recovery/0"_s)).entryList(QDir::Files).size(), 1);
}

void TestMainWindow::aFileOnTheCommandLineComesBeforeRecoveredWork()
{
    TestWindow test;
    const QString path = test.write(u"mine.hookbench"_s, writeDesign(newDesign(u"Mine"_s)));
    test.trigger(u"design.toggle-contact"_s);
    const Design unsaved = test.document().design();
    QTRY_COMPARE(QDir(test.path(u"recovery/0"_s)).entryList(QDir::Files).size(), 2);
    test.restart(path);
    QCOMPARE(test.document().design().name, u"Mine"_s);
    QTest::mouseClick(test.notice().findChild<QPushButton *>(u"inlineBarAction"_s), Qt::LeftButton);
    QCOMPARE(test.document().design(), unsaved);
    QVERIFY(test.window().isWindowModified());
}

void TestMainWindow::everyActionHasItsPlaceAndItsOwnShortcut()
{
    TestWindow test;
    QStringList placed;
    for (const QAction *top : test.window().menuBar()->actions())
        placed += menuTexts(*top->menu());
    QHash<QString, QString> owners;
    for (const QAction *action : test.window().actionRegistry().actions()) {
        const QString id = action->objectName();
        QVERIFY2(!action->text().isEmpty(), qPrintable(id));
        QVERIFY2(placed.contains(id), qPrintable(id));
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(id));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(id));
        const QString keys = action->shortcut().toString();
        QVERIFY2(!owners.contains(keys), qPrintable(u"%1: %2 and %3"_s.arg(keys, id, owners.value(keys))));
        owners.insert(keys, id);
    }
}

void TestMainWindow::everyTextIsAskedAnewInAnotherLanguage()
{
    TestWindow test;
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QTRY_VERIFY(isMarked(test.action(u"file.new"_s)->text()));
    for (const QAction *action : test.window().actionRegistry().actions()) {
        const QString id = action->objectName();
        if (!id.startsWith(u"view.language-"_s))
            QVERIFY2(isMarked(action->text()), qPrintable(id));
        QVERIFY2(isMarked(action->statusTip()), qPrintable(id));
    }
    for (const QAction *top : test.window().menuBar()->actions()) {
        QVERIFY2(isMarked(top->text()), qPrintable(top->text()));
        for (const QAction *entry : top->menu()->actions())
            if (!entry->isSeparator())
                QVERIFY2(isMarked(entry->text()), qPrintable(entry->text()));
    }
    for (const auto *label : test.window().findChildren<QLabel *>())
        if (label->isVisible() && label->parentWidget()->objectName() == u"designToolBar"_s)
            QVERIFY2(isMarked(label->text()), qPrintable(label->text()));
    for (const char *name : {"receiverState", "policyState", "assumptionsState"}) {
        const auto *item = test.window().findChild<QToolButton *>(QString::fromLatin1(name));
        QVERIFY2(isMarked(item->text()), qPrintable(item->text()));
    }
    QVERIFY(isMarked(test.window().windowTitle()));
    QCoreApplication::removeTranslator(&marking);
    QTRY_VERIFY(!isMarked(test.action(u"file.new"_s)->text()));
}

void TestMainWindow::theLanguageSwitchesAtRunTime_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addRow("German reads left to right") << u"de"_s << Qt::LeftToRight;
    QTest::addRow("French reads left to right") << u"fr"_s << Qt::LeftToRight;
    QTest::addRow("Arabic reads right to left") << u"ar"_s << Qt::RightToLeft;
}

void TestMainWindow::theLanguageSwitchesAtRunTime()
{
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    TestWindow test;
    const int before = test.window().findChild<QWidget *>(u"navigation"_s)->x();
    test.trigger(u"view.language-"_s + language);
    QTRY_COMPARE(test.window().layoutDirection(), direction);
    QCOMPARE(test.settings().language(), language);
    const auto *navigation = test.window().findChild<QWidget *>(u"navigation"_s);
    if (direction == Qt::RightToLeft)
        QTRY_VERIFY(navigation->x() > before);
    else
        QCOMPARE(navigation->x(), before);
    test.trigger(u"view.language-en"_s);
    QTRY_COMPARE(test.window().layoutDirection(), Qt::LeftToRight);
}

void TestMainWindow::appearanceSwitchesAtRunTime()
{
    TestWindow test;
    test.trigger(u"view.appearance-dark"_s);
    QVERIFY(isDark(QApplication::palette()));
    QCOMPARE(test.settings().appearance(), Appearance::Dark);
    test.trigger(u"view.appearance-light"_s);
    QVERIFY(!isDark(QApplication::palette()));
}

void TestMainWindow::textGrowsAndShrinks()
{
    TestWindow test;
    const qreal usual = QApplication::font().pointSizeF();
    QMap<QWidget *, qreal> sizes;
    for (QWidget *widget : test.window().findChildren<QWidget *>())
        if (widget->testAttribute(Qt::WA_SetFont)) // the others follow their parents
            sizes.insert(widget, widget->font().pointSizeF());
    test.trigger(u"view.larger-text"_s);
    QVERIFY(QApplication::font().pointSizeF() > usual);
    for (auto at = sizes.cbegin(); at != sizes.cend(); ++at)
        QVERIFY2(at.key()->font().pointSizeF() > at.value(),
                 qPrintable(QLatin1StringView(at.key()->metaObject()->className()) + u' ' +
                            at.key()->objectName()));
    test.trigger(u"view.smaller-text"_s);
    test.trigger(u"view.smaller-text"_s);
    QVERIFY(QApplication::font().pointSizeF() < usual);
    test.trigger(u"view.usual-text"_s);
    QCOMPARE(QApplication::font().pointSizeF(), usual);
}

void TestMainWindow::pagesAreReachedByKeys()
{
    TestWindow test;
    QVERIFY(QTest::qWaitForWindowActive(&test.window()));
    QTest::keyClick(&test.window(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(test.action(u"view.page-deliver"_s)->isChecked());
    QVERIFY(!test.action(u"view.next-pane"_s)->isEnabled());
    test.trigger(u"view.tab-headers"_s);
    QVERIFY2(test.action(u"view.page-design"_s)->isChecked(), "a pane that is asked for comes into sight");
    test.trigger(u"view.page-deliver"_s);
    auto *button = test.window().findChild<QToolButton *>(u"view.page-deliver"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Up);
    QVERIFY(test.action(u"view.page-design"_s)->isChecked());
    QVERIFY(test.window().findChild<QToolButton *>(u"view.page-design"_s)->hasFocus());
}

void TestMainWindow::aNewEventIsMadeFromAnyTextField()
{
    TestWindow test;
    QVERIFY(QTest::qWaitForWindowActive(&test.window()));
    test.trigger(u"view.page-deliver"_s);
    auto *url = test.window().findChild<QLineEdit *>(u"receiverUrl"_s);
    url->setFocus();
    QTRY_VERIFY(url->hasFocus());
    const EventId before = test.document().preview().request.eventId;
    const QKeyCombination keys = test.action(u"design.new-event"_s)->shortcut()[0];
    QTest::keyClick(url, keys.key(), keys.keyboardModifiers());
    QVERIFY(test.document().preview().request.eventId != before);
}

void TestMainWindow::theToolBarChangesTheDesign()
{
    TestWindow test;
    auto *version = test.window().findChild<QComboBox *>(u"catalogueChoice"_s);
    const int other = version->currentIndex() == 0 ? 1 : 0;
    version->setFocus();
    version->setCurrentIndex(other);
    emit version->activated(other);
    QCOMPARE(test.document().design().catalogueVersion, version->itemData(other).toString());
    QVERIFY(test.window().isWindowModified());
    test.trigger(u"edit.undo"_s);
    QCOMPARE(test.document().design(), sampleDesign());
    QVERIFY(version->currentIndex() != other);
    auto *subscription = test.window().findChild<QComboBox *>(u"subscriptionChoice"_s);
    emit subscription->activated(1);
    QCOMPARE(test.document().subscriptionIndex(), 1);
    QVERIFY(!test.window().isWindowModified());
}

void TestMainWindow::findingsOpenAndLeadToTheirEventType()
{
    TestWindow test;
    Design bad = sampleDesign();
    setOptionState(bad.subscriptions.first(), u"billing.event_created"_s, Option::BillingDetails,
                   OptionState::On);
    test.document().setDesign(bad);
    QVERIFY(blocks(test.document().findings()));
    auto *policy = test.window().findChild<QToolButton *>(u"policyState"_s);
    QTRY_VERIFY(!policy->toolTip().isEmpty());
    QTest::mouseClick(policy, Qt::LeftButton);
    auto *list = test.window().findChild<QWidget *>(u"notesList"_s);
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QCOMPARE(test.document().eventType().name, u"billing.event_created"_s);
}

void TestMainWindow::aStoredSecretSignsThePreview()
{
    TestWindow test;
    const QByteArray before = test.document().preview().request.signature;
    test.trigger(u"design.store-secret"_s);
    auto *dialog = test.window().findChild<QDialog *>(u"secretDialog"_s);
    QVERIFY(dialog);
    auto *value = dialog->findChild<QLineEdit *>(u"secretValue"_s);
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    QTest::keyClicks(value, u"correct horse battery staple"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"secretStore"_s), Qt::LeftButton);
    QVERIFY(value->text().isEmpty());
    QVERIFY(!value->isUndoAvailable());
    QTRY_VERIFY(test.notice().isVisible());
    const SecretReference &reference = test.document().subscription().secret;
    QCOMPARE(reference.name, u"erp-signing"_s);
    QVERIFY(!reference.fingerprint.isEmpty());
    QTRY_VERIFY(!test.document().preview().request.signature.isEmpty());
    QVERIFY(test.document().preview().request.signature != before);
    QVERIFY(!writeDesign(test.document().design()).contains("battery"));
    test.trigger(u"edit.undo"_s);
    QTRY_COMPARE(test.document().preview().request.signature, before);
}

void TestMainWindow::theReceiverShowsInTheStatusBar()
{
    TestWindow test;
    const auto *state = test.window().findChild<QToolButton *>(u"receiverState"_s);
    test.window().showReceiver(QUrl(u"http://127.0.0.1:5005/hook"_s), false);
    QVERIFY(state->text().contains(u"127.0.0.1:5005"_s));
    test.window().showReceiver(QUrl(u"http://127.0.0.1:40123/hook"_s), true);
    QVERIFY(state->text().contains(u"127.0.0.1:40123"_s));
    test.window().showNoReceiver(u"no address"_s);
    QVERIFY(state->text().contains(u"no address"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
