#include "model/core/json.h"
#include "model/exporting/exportset.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <unistd.h>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

QList<ExportFile> twoFiles()
{
    return {{u"a/one.json"_s, u"json-schema"_s, u"target.updated"_s, "{}\n", false},
            {u"curl/two.sh"_s, u"curl"_s, {}, "#!/bin/sh\n", true},
            {u"index.json"_s, {}, {}, R"({"files":[{"path":"a/one.json"},{"path":"curl/two.sh"}]})", false}};
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
        const Result<void> written = writeExport(twoFiles(), folder);
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
        QVERIFY(writeExport({{u"index.json"_s, {}, {}, R"({"files":[]})", false}}, place.path()));
        QCOMPARE(allFilesOf(place.path()), (QStringList{u"a/own.txt"_s, u"index.json"_s}));
        QVERIFY(!QFileInfo::exists(place.filePath(u"curl"_s)));
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
        const Result<void> written = writeExport(twoFiles(), place.filePath(u"file/below"_s));
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
        const Result<void> written = writeExport(twoFiles(), place.path());
        QVERIFY(QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!written);
        QVERIFY(allFilesOf(place.path()).isEmpty());
    }

    void aWriteThatFailsHalfWayLeavesWhatWasThere()
    {
        const QTemporaryDir place;
        QVERIFY(writeExport(twoFiles(), place.path()));
        QList<ExportFile> next = twoFiles();
        next[0].bytes = "{\"changed\":true}\n";
        // A name longer than any file system takes stands in for a write that fails half-way.
        next.append({QString(300, u'x'), {}, {}, "late", false});
        const Result<void> written = writeExport(next, place.path());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Unwritable);
        QVERIFY(!written.error().message.contains(u".hookbench-export"));
        QCOMPARE(contentOf(place.filePath(u"a/one.json"_s)), "{}\n");
        QCOMPARE(allFilesOf(place.path()), (QStringList{u"a/one.json"_s, u"curl/two.sh"_s, u"index.json"_s}));
    }
};

QTEST_GUILESS_MAIN(ExportFolderTest)
#include "tst_exportfolder.moc"
