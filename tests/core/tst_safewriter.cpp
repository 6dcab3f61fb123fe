#include "model/core/json.h"
#include "model/core/randomsource.h"
#include "model/core/safewriter.h"

#include "tests/support/failingdevice.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

/// No file of this process can grow beyond a size while this lives: the kernel then takes the part of a
/// write that fits and refuses the rest, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

/// A tiny file system of its own; only root can have one.
class TinyDisk
{
public:
    TinyDisk()
        : m_isMounted(::mount("tmpfs", path().toLocal8Bit().constData(), "tmpfs", 0, "size=256k") == 0)
    {
    }
    ~TinyDisk()
    {
        if (m_isMounted)
            ::umount2(path().toLocal8Bit().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(TinyDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace

class SafeWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatItIsGiven_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a line") << "{}\n"_ba;
        QTest::newRow("zero bytes and bytes that are no text") << QByteArray("\0\xFF\n\r\0", 5);
        QTest::newRow("exactly one piece") << QByteArray(64 * 1024, 'a');
        QTest::newRow("one byte more than a piece") << QByteArray(64 * 1024 + 1, 'b');
        QTest::newRow("many pieces") << QByteArray(3 * 1024 * 1024 + 7, 'c');
    }
    void writesWhatItIsGiven()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ä design.hookbench"_s);
        QVERIFY(SafeWriter(path).write(bytes));
        QCOMPARE(contentOf(path), bytes);
        QVERIFY(SafeWriter(path).write("second"));
        QCOMPARE(contentOf(path), "second"_ba);
        QVERIFY(SafeWriter(path).write(bytes));
        QCOMPARE(contentOf(path), bytes);
        QCOMPARE(filesIn(folder.path()), QStringList{u"ä design.hookbench"_s});
    }

    void aPipeTakesTheBytesAndStaysAPipe()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
        QProcess reader;
        reader.setStandardOutputFile(folder.filePath(u"read"_s));
        reader.start(u"cat"_s, {pipe});
        QVERIFY(reader.waitForStarted());
        const QByteArray bytes(200'000, 'x');
        QVERIFY(SafeWriter(pipe).write(bytes));
        QVERIFY(reader.waitForFinished());
        QCOMPARE(contentOf(folder.filePath(u"read"_s)), bytes);
        const QFileInfo after(pipe);
        QVERIFY(after.exists() && !after.isFile());
        QCOMPARE(filesIn(folder.path()), (QStringList{u"pipe"_s, u"read"_s}));
    }

    void keepsThePermissions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x"_s);
        QVERIFY(SafeWriter(path).write("old"));
        const QFileDevice::Permissions mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        QVERIFY(QFile::setPermissions(path, mine));
        QVERIFY(SafeWriter(path).write("new"));
        QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), mine);
    }

    void followsALink()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY(SafeWriter(target).write("old"));
        QVERIFY(QFile::link(target, link));
        QVERIFY(SafeWriter(link).write("new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(target), "new"_ba);
    }

    void saysWhyItCannotWrite_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("the folder does not exist") << u"missing/x"_s;
        QTest::newRow("the folder is a file") << u"file/x"_s;
        QTest::newRow("the target is a folder") << u"folder"_s;
    }
    void saysWhyItCannotWrite()
    {
        QFETCH(QString, place);
        const QTemporaryDir folder;
        QVERIFY(SafeWriter(folder.filePath(u"file"_s)).write("kept"));
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        const Result<void> result = SafeWriter(folder.filePath(place)).write("x");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unwritable);
        QVERIFY(result.error().message.contains(folder.filePath(place)));
        QVERIFY(result.error().message.endsWith(u"Nothing was changed."));
        QCOMPARE(filesIn(folder.path()), QStringList{u"file"_s});
        QCOMPARE(contentOf(folder.filePath(u"file"_s)), "kept"_ba);
    }

    void aReadOnlyFileStaysAsItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x"_s);
        QVERIFY(SafeWriter(path).write("old"));
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadOther));
        QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7777)));
        // Root may write to anything, so it is somebody else for a moment.
        const uid_t me = ::getuid();
        constexpr uid_t nobody = 65534;
        QVERIFY(me != 0 || ::setresuid(nobody, nobody, me) == 0);
        const Result<void> result = SafeWriter(path).write("new");
        QVERIFY(me != 0 || ::setresuid(me, me, me) == 0);
        QVERIFY(!result);
        QCOMPARE(contentOf(path), "old"_ba);
    }

    void anyFailingDeviceIsNoticed_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<FailingDevice::Failure>("failure");
        for (const auto failure : {FailingDevice::Failure::Error, FailingDevice::Failure::Short})
            for (const qint64 limit : {0, 1, 65535, 65536, 65537, 131072, 199998, 199999})
                QTest::addRow("%s after %lld bytes",
                              failure == FailingDevice::Failure::Error ? "an error" : "a short write", limit)
                    << limit << failure;
    }
    void anyFailingDeviceIsNoticed()
    {
        QFETCH(qint64, limit);
        QFETCH(FailingDevice::Failure, failure);
        FailingDevice device(limit, failure);
        QVERIFY(!writeInPieces(device, QByteArray(200000, 'x')));
        QVERIFY(device.taken().size() <= limit);
        QVERIFY(device.largestPiece() <= 64 * 1024);
        // Nothing is written after the first failure, however much would still fit.
        QCOMPARE(device.calls(), int(limit / 65536) + 1);
    }
    void aGoodDeviceGetsEverythingInPieces()
    {
        QByteArray bytes;
        SeededRandomSource random(1);
        while (bytes.size() < 200000)
            bytes += QByteArray::number(random.next());
        FailingDevice device(FailingDevice::unlimited, FailingDevice::Failure::Error);
        QVERIFY(writeInPieces(device, bytes));
        QCOMPARE(device.taken(), bytes);
        QVERIFY(device.largestPiece() <= 64 * 1024);
        QVERIFY(writeInPieces(device, {}));
    }
    void theKernelsFullDeviceIsNoticed()
    {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QVERIFY(!writeInPieces(full, "x"));
    }

    void aWriteThatTheKernelCutsShortLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {0, 1, 4096, 65536, 100000, 199999})
            QTest::addRow("at byte %d", limit) << limit;
    }
    void aWriteThatTheKernelCutsShortLeavesTheOldFile()
    {
        QFETCH(int, limit);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x"_s);
        QVERIFY(SafeWriter(path).write("old"));
        Result<void> result;
        {
            const FileSizeLimit fileSizeLimit(static_cast<rlim_t>(limit));
            result = SafeWriter(path).write(QByteArray(200000, 'x'));
        }
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unwritable);
        QCOMPARE(contentOf(path), "old"_ba);
        QCOMPARE(filesIn(folder.path()), QStringList{u"x"_s});
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("a little too large beside the old one") << 170 * 1024;
        QTest::newRow("larger than the disk") << 400 * 1024;
        QTest::newRow("much larger than the disk") << 8 * 1024 * 1024;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, size);
        const TinyDisk disk;
        if (!disk.isMounted())
            QSKIP("only root can mount a tiny disk");
        const QString path = disk.path() + u"/x"_s;
        const QByteArray old(100 * 1024, 'o');
        QVERIFY(SafeWriter(path).write(old));
        const Result<void> result = SafeWriter(path).write(QByteArray(size, 'n'));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Unwritable);
        QVERIFY2(result.error().message.contains(u"No space left on device"),
                 qPrintable(result.error().message));
        QCOMPARE(contentOf(path), old);
        QCOMPARE(filesIn(disk.path()), QStringList{u"x"_s});
        // And there is room again for what fits.
        QVERIFY(SafeWriter(path).write(QByteArray(120 * 1024, 'n')));
    }

    void killsLeaveTheOldContentOrTheNew()
    {
        const QString victim = qEnvironmentVariable("HOOKBENCH_BIN") + u"/savevictim"_s;
        QVERIFY2(QFile::exists(victim), qPrintable(victim));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x"_s);
        const QByteArray first(200000, 'a');
        const QByteArray second(300000, 'b');
        QVERIFY(SafeWriter(path).write(first));
        SeededRandomSource random(20);
        QSet<QByteArray> seen;
        for (int round = 0; round < 200; ++round) {
            // From 12 ms on ever later, since a slow machine may not have saved by then.
            const quint64 latest = 12'000 + quint64(round) * 300;
            QProcess process;
            process.start(victim, {path, QString::number(1 + random.next() % latest)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            QCOMPARE(process.exitCode(), SIGKILL);
            const QByteArray content = contentOf(path);
            QVERIFY2(content == first || content == second, qPrintable(QString::number(content.size())));
            seen.insert(content);
        }
        QCOMPARE(seen.size(), 2); // else no kill came after a save
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x"_s);
        const QByteArray bytes(2 * 1024 * 1024 + 1, 'x');
        QVERIFY(SafeWriter(path).write(bytes));
        const Result<QByteArray> read = readFile(path);
        QVERIFY(read);
        QCOMPARE(*read, bytes);
        QVERIFY(readFile(u"/proc/self/cmdline"_s)->contains("tst_safewriter"));
    }
    void refusesFilesThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("one that does not exist") << u"/nowhere/x.json"_s << ErrorCode::Unreadable;
        QTest::newRow("a folder") << u"/"_s << ErrorCode::Unreadable;
        QTest::newRow("one without an end") << u"/dev/zero"_s << ErrorCode::InvalidInput;
    }
    void refusesFilesThatCannotBeRead()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const Result<QByteArray> read = readFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(read.error().message.contains(path));
    }

    void sha256IsThePublishedHash()
    {
        // FIPS 180-4's example "abc", and the empty message.
        QCOMPARE(sha256("abc").toHex(),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
        QCOMPARE(sha256({}).toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
    }
};

QTEST_GUILESS_MAIN(SafeWriterTest)
#include "tst_safewriter.moc"
