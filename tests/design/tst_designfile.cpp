#include "model/design/designfile.h"

#include "model/core/safewriter.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QSysInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

#include <sys/resource.h>

using namespace hookbench;
using namespace Qt::StringLiterals;

class DesignFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"ä design.hookbench"_s);
    }

    void whatIsSavedOpensAgain()
    {
        DesignFile file;
        QCOMPARE(file.path(), QString());
        const Design design = sampleDesign();
        QVERIFY(file.save(m_path, design, DesignFile::IfChanged::Refuse));
        QCOMPARE(file.path(), m_path);
        QVERIFY(!file.isReadOnly());
        QCOMPARE(content(), writeDesign(design));
        file.close();
        QCOMPARE(file.path(), QString());
        const Result<Design> opened = file.open(m_path);
        QVERIFY(opened);
        QVERIFY(*opened == design);
        QVERIFY(!file.isReadOnly());
        QVERIFY(file.save(m_path, newDesign(u"second"_s), DesignFile::IfChanged::Refuse));
        QVERIFY(file.save(m_path, newDesign(u"third"_s), DesignFile::IfChanged::Refuse));
        QCOMPARE(content(), writeDesign(newDesign(u"third"_s)));
    }

    void closingLeavesNothingBehind()
    {
        DesignFile file;
        QVERIFY(file.save(m_path, newDesign({}), DesignFile::IfChanged::Refuse));
        QCOMPARE(filesInFolder().size(), 2);
        file.close();
        QCOMPARE(filesInFolder(), QStringList{u"ä design.hookbench"_s});
    }

    void aFileThatDoesNotOpenChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("it does not exist") << QByteArray() << ErrorCode::Unreadable;
        QTest::newRow("it is garbage") << "garbage"_ba << ErrorCode::InvalidInput;
        QTest::newRow("it is newer") << "{\"format\": 2}"_ba << ErrorCode::InvalidInput;
    }
    void aFileThatDoesNotOpenChangesNothing()
    {
        QFETCH(QByteArray, other);
        QFETCH(ErrorCode, code);
        const QString otherPath = m_folder->filePath(u"other.hookbench"_s);
        if (!other.isEmpty())
            QVERIFY(SafeWriter(otherPath).write(other));
        DesignFile file;
        QVERIFY(file.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        const Result<Design> opened = file.open(otherPath);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(opened.error().message.contains(otherPath));
        QCOMPARE(file.path(), m_path);
        QVERIFY(isHeld(m_path));
        QVERIFY(file.save(m_path, newDesign(u"still mine"_s), DesignFile::IfChanged::Refuse));
        if (!other.isEmpty())
            QCOMPARE(*readFile(otherPath), other);
    }

    void aChangeFromOutsideIsNeverOverwrittenSilently()
    {
        DesignFile file;
        QVERIFY(file.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        QVERIFY(SafeWriter(m_path).write("theirs"));
        const Result<void> saved =
            file.save(m_path, newDesign(u"mine again"_s), DesignFile::IfChanged::Refuse);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ChangedOutside);
        QVERIFY(saved.error().message.contains(m_path));
        QCOMPARE(content(), "theirs"_ba);
        // Still so the second time, until told otherwise.
        QVERIFY(!file.save(m_path, newDesign(u"mine again"_s), DesignFile::IfChanged::Refuse));
        QVERIFY(file.save(m_path, newDesign(u"mine again"_s), DesignFile::IfChanged::Overwrite));
        QCOMPARE(content(), writeDesign(newDesign(u"mine again"_s)));
        QVERIFY(file.save(m_path, newDesign(u"and again"_s), DesignFile::IfChanged::Refuse));
    }
    void touchingAFileIsNoChange()
    {
        DesignFile file;
        QVERIFY(file.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        QVERIFY(SafeWriter(m_path).write(writeDesign(newDesign(u"mine"_s))));
        QVERIFY(file.save(m_path, newDesign(u"more"_s), DesignFile::IfChanged::Refuse));
    }
    void aFileThatIsGoneIsWrittenAnew()
    {
        DesignFile file;
        QVERIFY(file.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(file.save(m_path, newDesign(u"more"_s), DesignFile::IfChanged::Refuse));
        QCOMPARE(content(), writeDesign(newDesign(u"more"_s)));
    }
    void aFileThatWasThereBeforeIsNeverOverwrittenSilently()
    {
        QVERIFY(SafeWriter(m_path).write("something else"));
        DesignFile file;
        const Result<void> saved = file.save(m_path, newDesign({}), DesignFile::IfChanged::Refuse);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::ChangedOutside);
        QVERIFY(saved.error().message.contains(u"exists already"));
        QCOMPARE(content(), "something else"_ba);
        QCOMPARE(file.path(), QString());
        QCOMPARE(filesInFolder().size(), 1);
        QVERIFY(file.save(m_path, newDesign({}), DesignFile::IfChanged::Overwrite));
    }

    void aDesignThatCouldNotBeOpenedIsNotSaved()
    {
        DesignFile file;
        QVERIFY(file.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        Design broken = newDesign(u"broken"_s);
        broken.summaryLength = 5;
        for (const auto ifChanged : {DesignFile::IfChanged::Refuse, DesignFile::IfChanged::Overwrite}) {
            const Result<void> saved = file.save(m_path, broken, ifChanged);
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::InvalidInput);
            QVERIFY(saved.error().message.contains(u"summaryLength"));
        }
        QCOMPARE(content(), writeDesign(newDesign(u"mine"_s)));
    }

    void aSaveThatFailsLeavesEverythingAsItWas()
    {
        DesignFile file;
        QVERIFY(file.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        QVERIFY(!file.save(m_folder->filePath(u"missing/x.hookbench"_s), newDesign(u"x"_s),
                           DesignFile::IfChanged::Refuse));
        QCOMPARE(file.path(), m_path);
        // Files may not grow any more: what a full disk does.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit tiny = before;
        tiny.rlim_cur = 300;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tiny), 0);
        const Result<void> saved = file.save(m_path, sampleDesign(), DesignFile::IfChanged::Refuse);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Unwritable);
        QCOMPARE(content(), writeDesign(newDesign(u"mine"_s)));
        QVERIFY(isHeld(m_path));
        QVERIFY(file.save(m_path, sampleDesign(), DesignFile::IfChanged::Refuse));
    }

    void aSecondWindowOnlyReads_data()
    {
        QTest::addColumn<bool>("throughLink");
        QTest::newRow("by the same path") << false;
        QTest::newRow("through a link") << true;
    }
    void aSecondWindowOnlyReads()
    {
        QFETCH(bool, throughLink);
        DesignFile first;
        QVERIFY(first.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        QString path = m_path;
        if (throughLink) {
            path = m_folder->filePath(u"link.hookbench"_s);
            QVERIFY(QFile::link(m_path, path));
        }
        DesignFile second;
        QVERIFY(second.open(path));
        QVERIFY(second.isReadOnly());
        for (const auto ifChanged : {DesignFile::IfChanged::Refuse, DesignFile::IfChanged::Overwrite}) {
            const Result<void> saved = second.save(path, newDesign(u"theirs"_s), ifChanged);
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::Unwritable);
            QVERIFY(saved.error().message.contains(u"open in another Hookbench"));
        }
        QCOMPARE(content(), writeDesign(newDesign(u"mine"_s)));
        QVERIFY(first.save(m_path, newDesign(u"mine too"_s), DesignFile::IfChanged::Refuse));

        // Another path is free, and then it is an ordinary file.
        const QString copy = m_folder->filePath(u"copy.hookbench"_s);
        QVERIFY(second.save(copy, newDesign(u"theirs"_s), DesignFile::IfChanged::Refuse));
        QVERIFY(!second.isReadOnly());
        QCOMPARE(second.path(), copy);
        QVERIFY(isHeld(copy));
        QVERIFY(isHeld(m_path));
    }
    void theSecondWindowMaySaveWhenTheFirstIsGone()
    {
        DesignFile first;
        QVERIFY(first.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        DesignFile second;
        QVERIFY(second.open(m_path));
        QVERIFY(first.save(m_path, newDesign(u"changed"_s), DesignFile::IfChanged::Refuse));
        first.close();
        // The first one's last change is one from outside.
        QCOMPARE(second.save(m_path, newDesign(u"theirs"_s), DesignFile::IfChanged::Refuse).error().code,
                 ErrorCode::ChangedOutside);
        QVERIFY(second.save(m_path, newDesign(u"theirs"_s), DesignFile::IfChanged::Overwrite));
        QVERIFY(!second.isReadOnly());
        QVERIFY(isHeld(m_path));
    }
    void savingUnderAnotherNameFreesTheFirst()
    {
        DesignFile file;
        QVERIFY(file.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        QVERIFY(file.save(m_folder->filePath(u"other.hookbench"_s), newDesign(u"mine"_s),
                          DesignFile::IfChanged::Refuse));
        QVERIFY(!isHeld(m_path));
        DesignFile other;
        QVERIFY(other.open(m_path));
        QVERIFY(!other.isReadOnly());
    }
    void openingTheSameFileAgainKeepsTheLock()
    {
        DesignFile file;
        QVERIFY(file.save(m_path, newDesign(u"mine"_s), DesignFile::IfChanged::Refuse));
        QVERIFY(file.open(m_path));
        QVERIFY(!file.isReadOnly());
        QVERIFY(isHeld(m_path));
    }
    void theLockOfACrashedHookbenchCountsNoLonger()
    {
        QProcess process;
        process.start(u"true"_s, QStringList());
        QVERIFY(process.waitForStarted());
        const qint64 deadId = process.processId();
        QVERIFY(process.waitForFinished());
        QVERIFY(SafeWriter(m_path).write(writeDesign(newDesign(u"mine"_s))));
        const QByteArray lock =
            QByteArray::number(deadId) + "\nhookbench\n" + QSysInfo::machineHostName().toUtf8() + '\n';
        QVERIFY(SafeWriter(lockPath(m_path)).write(lock));
        DesignFile file;
        QVERIFY(file.open(m_path));
        QVERIFY(!file.isReadOnly());
    }

private:
    [[nodiscard]] QByteArray content() const { return readFile(m_path).value_or("(unreadable)"); }
    [[nodiscard]] QStringList filesInFolder() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static QString lockPath(const QString &path)
    {
        const QFileInfo info(path);
        return info.path() + u"/."_s + info.fileName() + u".lock"_s;
    }
    static bool isHeld(const QString &path) { return QFile::exists(lockPath(path)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(DesignFileTest)
#include "tst_designfile.moc"
