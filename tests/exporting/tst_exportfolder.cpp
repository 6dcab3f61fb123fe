#include "model/core/json.h"
#include "model/core/safewriter.h"
#include "model/exporting/exportset.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

QList<ExportFile> twoFiles()
{
    const ExportFile one{u"a/one.json"_s, u"json-schema"_s, u"target.updated"_s, "{}\n", false};
    const ExportFile two{u"curl/two.sh"_s, u"curl"_s, {}, "#!/bin/sh\n", true};
    return {one, two, makeIndex({indexed(one), indexed(two)})};
}

QStringList allFilesOf(const QString &folder)
{
    QStringList paths;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(QDir(folder).relativeFilePath(it.next()));
    paths.sort();
    return paths;
}

QByteArray contentOf(const QString &path)
{
    return readFile(path).value_or({});
}

} // namespace

class ExportFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsWrittenAndNothingElse()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(u"new/deep"_s);
        const Result<qsizetype> written = writeExport(twoFiles(), folder);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
        QCOMPARE(allFilesOf(folder), (QStringList{u"a/one.json"_s, u"curl/two.sh"_s, u"index.json"_s}));
        QCOMPARE(contentOf(folder + u"/a/one.json"_s), "{}\n");
        QVERIFY(QFileInfo(folder + u"/curl/two.sh"_s).isExecutable());
        QVERIFY(!QFileInfo(folder + u"/a/one.json"_s).isExecutable());
    }

    void whatTheLastExportHadAndThisOneHasNotGoes()
    {
        const QTemporaryDir place;
        QVERIFY(writeExport(twoFiles(), place.path()));
        QFile own(place.filePath(u"a/own.txt"_s));
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.close();
        QCOMPARE(writeExport({makeIndex({})}, place.path()).value_or(-1), 2);
        QCOMPARE(allFilesOf(place.path()), (QStringList{u"a/own.txt"_s, u"index.json"_s}));
        QVERIFY(!QFileInfo::exists(place.filePath(u"curl"_s)));
    }

    void filesOfOtherFormatsStayAndStayInTheIndex()
    {
        const QTemporaryDir place;
        const QList<ExportFile> whole = twoFiles();
        QVERIFY(writeExport(whole, place.path()));
        const QByteArray index = contentOf(place.filePath(u"index.json"_s));
        QCOMPARE(writeExport({whole.at(1), makeIndex({indexed(whole.at(1))})}, place.path(), {u"curl"_s})
                     .value_or(-1),
                 0);
        QCOMPARE(allFilesOf(place.path()), (QStringList{u"a/one.json"_s, u"curl/two.sh"_s, u"index.json"_s}));
        QCOMPARE(contentOf(place.filePath(u"index.json"_s)), index);
        QCOMPARE(writeExport({makeIndex({})}, place.path(), {u"curl"_s}).value_or(-1), 1);
        QCOMPARE(allFilesOf(place.path()), (QStringList{u"a/one.json"_s, u"index.json"_s}));
        QCOMPARE(earlierFiles(place.path()), QList<IndexedFile>{indexed(whole.at(0))});
    }

    void whatSomebodyChangedSinceItWasExportedStays()
    {
        const QTemporaryDir place;
        QVERIFY(writeExport(twoFiles(), place.path()));
        QVERIFY(SafeWriter(place.filePath(u"a/one.json"_s)).write("{\"mine\":true}\n"));
        QCOMPARE(writeExport({makeIndex({})}, place.path()).value_or(-1), 1);
        QCOMPARE(allFilesOf(place.path()), (QStringList{u"a/one.json"_s, u"index.json"_s}));
    }

    // An index that was tampered with must not make us delete elsewhere.
    void anIndexThatPointsOutsideIsNotFollowed()
    {
        const QTemporaryDir place;
        QFile victim(place.filePath(u"victim"_s));
        QVERIFY(victim.open(QIODevice::WriteOnly));
        victim.close();
        const QString folder = place.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile index(folder + u"/index.json"_s);
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write(R"({"files":[{"path":"../victim"},{"path":7},{"path":"/etc/hostname"}]})");
        index.close();
        QVERIFY(writeExport(twoFiles(), folder));
        QVERIFY(victim.exists());
    }

    void aFolderThatCannotBeMadeIsOneError()
    {
        const QTemporaryDir place;
        QFile file(place.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Result<qsizetype> written = writeExport(twoFiles(), place.filePath(u"file/below"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unwritable);
        QVERIFY(written.error().message.contains(u"below"));
    }

    void aFolderWithoutRightsIsOneErrorAndStaysAsItIs()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir place;
        QVERIFY(QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::ExeOwner));
        const Result<qsizetype> written = writeExport(twoFiles(), place.path());
        QVERIFY(QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!written);
        QVERIFY(allFilesOf(place.path()).isEmpty());
    }

    void whatIsInTheWayIsNamedAndStays_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("a folder where a file goes")
            << u"curl/two.sh/own"_s << u""_s << u"a folder of that name"_s;
        QTest::newRow("a file where a folder goes") << u""_s << u"curl"_s << u"a file of that name"_s;
    }

    void whatIsInTheWayIsNamedAndStays()
    {
        QFETCH(QString, folder);
        QFETCH(QString, file);
        QFETCH(QString, words);
        const QTemporaryDir place;
        for (const QString &wanted : {u"a"_s, folder})
            QVERIFY(wanted.isEmpty() || QDir(place.path()).mkpath(wanted));
        for (const QString &path :
             QStringList{u"a/one.json"_s} + (file.isEmpty() ? QStringList() : QStringList{file}))
            QVERIFY(SafeWriter(place.filePath(path)).write("earlier"));
        const Result<qsizetype> written = writeExport(twoFiles(), place.path());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unwritable);
        QVERIFY2(written.error().message.contains(words), qPrintable(written.error().message));
        QCOMPARE(contentOf(place.filePath(u"a/one.json"_s)), "earlier");
        QVERIFY(!QFileInfo::exists(place.filePath(u"index.json"_s)));
        QVERIFY(QDir(place.path())
                    .entryList({u".*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

    void anExportThatCannotBeMovedInWholeIsTakenBack()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere; the check of written exports tries it as another user");
        const QTemporaryDir place;
        QVERIFY(writeExport(twoFiles(), place.path()));
        QList<ExportFile> next = twoFiles();
        next[0].bytes = "{\"changed\":true}\n";
        next.insert(1, {u"fresh/deep/three.txt"_s, {}, {}, "new", false});
        QVERIFY(QFile::setPermissions(place.filePath(u"curl"_s), QFile::ReadOwner | QFile::ExeOwner));
        const Result<qsizetype> written = writeExport(next, place.path());
        QVERIFY(QFile::setPermissions(place.filePath(u"curl"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"curl/two.sh"_s), qPrintable(written.error().message));
        QCOMPARE(contentOf(place.filePath(u"a/one.json"_s)), "{}\n");
        QCOMPARE(allFilesOf(place.path()), (QStringList{u"a/one.json"_s, u"curl/two.sh"_s, u"index.json"_s}));
        QVERIFY(!QFileInfo::exists(place.filePath(u"fresh"_s)));
    }

    void whatAKilledExportLeftGoesAndARunningOnesStays()
    {
        const QTemporaryDir place;
        const auto hidden = [&place](const QString &name) {
            return place.filePath(u".hookbench-export-"_s + name);
        };
        for (const QString &name : {u"killed"_s, u"running"_s, u"beginning"_s})
            QVERIFY(QDir().mkpath(hidden(name)));
        for (const QString &name : {u"killed"_s, u"running"_s})
            QVERIFY(SafeWriter(hidden(name) + u"/half").write("half"));
        const int running =
            ::open(QFile::encodeName(hidden(u"running"_s)).constData(), O_RDONLY | O_DIRECTORY);
        QCOMPARE(::flock(running, LOCK_EX | LOCK_NB), 0);
        QVERIFY(writeExport(twoFiles(), place.path()));
        QVERIFY(!QFileInfo::exists(hidden(u"killed"_s)));
        QVERIFY(QFileInfo::exists(hidden(u"running"_s)));
        QVERIFY(QFileInfo::exists(hidden(u"beginning"_s)));
        ::close(running);
        QVERIFY(writeExport(twoFiles(), place.path()));
        QVERIFY(!QFileInfo::exists(hidden(u"running"_s)));
    }

    void aWriteThatFailsHalfWayLeavesWhatWasThere()
    {
        const QTemporaryDir place;
        QVERIFY(writeExport(twoFiles(), place.path()));
        QList<ExportFile> next = twoFiles();
        next[0].bytes = "{\"changed\":true}\n";
        // A name longer than any file system takes stands in for a write that fails half-way.
        next.append({QString(300, u'x'), {}, {}, "late", false});
        const Result<qsizetype> written = writeExport(next, place.path());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unwritable);
        QVERIFY(!written.error().message.contains(u".hookbench-export"));
        QCOMPARE(contentOf(place.filePath(u"a/one.json"_s)), "{}\n");
        QCOMPARE(allFilesOf(place.path()), (QStringList{u"a/one.json"_s, u"curl/two.sh"_s, u"index.json"_s}));
    }
};

QTEST_GUILESS_MAIN(ExportFolderTest)
#include "tst_exportfolder.moc"
