#include "model/design/recoveryjournal.h"

#include "model/core/safewriter.h"

#include "tests/design/randomdesign.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class RecoveryJournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void unsavedWorkComesBack()
    {
        const QTemporaryDir folder;
        const RecoveryJournal journal(folder.filePath(u"not/yet/there"_s));
        QVERIFY(!journal.read());
        RandomDesign designs(5, {u"visit_report.approved"_s});
        for (int round = 0; round < 20; ++round) {
            const Design design = designs.next();
            const QString path = round % 2 == 0 ? QString() : u"/home/ä/x.hookbench"_s;
            QVERIFY(journal.write({design, path, "\1\2"}));
            // Another program reads it, after a crash.
            const auto entry = RecoveryJournal(folder.filePath(u"not/yet/there"_s)).read();
            QVERIFY(entry);
            QVERIFY(entry->design == design);
            QCOMPARE(entry->path, path);
            QCOMPARE(entry->hash, QByteArray("\1\2"));
        }
    }

    void aDesignAsDeepAsTheReaderGoesComesBack()
    {
        const QTemporaryDir folder;
        const RecoveryJournal journal(folder.path());
        Design design = newDesign(u"deep"_s);
        Json deep = 1;
        for (int level = 0; level < 62; ++level)
            deep = Json::array({deep});
        design.unknown["later"] = deep;
        QVERIFY(journal.write({design, {}, {}}));
        QVERIFY(journal.read());
        QVERIFY(journal.read()->design == design);
    }

    void workThatIsSavedOrGivenUpLeavesNothing()
    {
        const QTemporaryDir folder;
        const RecoveryJournal journal(folder.path());
        QVERIFY(journal.write({newDesign(u"x"_s), {}, {}}));
        journal.remove();
        QVERIFY(!journal.read());
        QVERIFY(QDir(folder.path()).isEmpty());
        journal.remove();
    }

    void aJournalThatCannotBeReadIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("garbage") << "garbage"_ba;
        QTest::newRow("a list") << "[]"_ba;
        QTest::newRow("an object of something else") << "{}"_ba;
        QTest::newRow("no design") << R"({"path":""})"_ba;
        QTest::newRow("a design that is none") << R"({"path":"","design":"{}"})"_ba;
        QTest::newRow("a path that is none") << R"({"path":1,"design":"{}"})"_ba;
    }
    void aJournalThatCannotBeReadIsNone()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const RecoveryJournal journal(folder.path());
        QVERIFY(journal.write({newDesign(u"x"_s), {}, {}}));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(SafeWriter(folder.filePath(files.first())).write(content));
        QVERIFY(!journal.read());
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        const QTemporaryDir folder;
        QVERIFY(SafeWriter(folder.filePath(u"file"_s)).write("x"));
        const Result<void> result =
            RecoveryJournal(folder.filePath(u"file/journal"_s)).write({newDesign({}), {}, {}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unwritable);
    }
};

QTEST_GUILESS_MAIN(RecoveryJournalTest)
#include "tst_recoveryjournal.moc"
