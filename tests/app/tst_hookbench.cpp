#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

enum class Screen : quint8 { None, Offscreen };

/// The window's program as a process, run to its end.
Ended run(const QStringList &arguments, Screen screen = Screen::Offscreen)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    if (screen == Screen::Offscreen)
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("HOOKBENCH_BIN") + u"/hookbench"_s, arguments);
    if (!process.waitForFinished(90'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestHookbench final : public QObject
{
    Q_OBJECT

private slots:
    void wordsNeedNoDisplay_data();
    void wordsNeedNoDisplay();
    void wrongArgumentsAreNamed_data();
    void wrongArgumentsAreNamed();
    void screenshotsShowTheMainJobInEveryLook();
    void theDemoTellsWhatItDoes();
    void aFolderThatCannotBeMadeIsNamed();
    void theFirstPaintEndsTheProcess();
};

void TestHookbench::wordsNeedNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("word");
    QTest::addRow("help names the options") << u"--help"_s << QByteArray("--screenshots");
    QTest::addRow("the version is a number") << u"--version"_s << QByteArray("hookbench 0.");
}

void TestHookbench::wordsNeedNoDisplay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, word);
    const Ended ended = run({option}, Screen::None);
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.out.contains(word), ended.out.constData());
}

void TestHookbench::wrongArgumentsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addRow("an unknown option") << QStringList{u"--sampel"_s};
    QTest::addRow("two designs") << QStringList{u"one.hookbench"_s, u"two.hookbench"_s};
}

void TestHookbench::wrongArgumentsAreNamed()
{
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY(!ended.err.trimmed().isEmpty());
    QVERIFY(ended.out.isEmpty());
}

void TestHookbench::screenshotsShowTheMainJobInEveryLook()
{
    const QTemporaryDir folder;
    const Ended ended = run({u"--screenshots"_s, folder.path()});
    QVERIFY2(ended.code == 0, ended.err.constData());
    for (const char *look : {"light", "dark", "de", "fr", "ar"}) {
        for (const char *page : {"design", "deliver", "duplicates", "what-if"}) {
            const QString path =
                folder.filePath(u"%1-%2.png"_s.arg(QString::fromLatin1(page), QString::fromLatin1(look)));
            QVERIFY2(ended.out.contains(path.toUtf8()), qPrintable(path));
            const QImage image(path);
            QCOMPARE(image.size(), QSize(1440, 900));
            const bool dark = qstrcmp(look, "dark") == 0;
            QCOMPARE(image.pixelColor(720, 5).lightness() < 128, dark);
        }
    }
    const QImage light(folder.filePath(u"design-light.png"_s));
    const QImage arabic(folder.filePath(u"design-ar.png"_s));
    const auto strip = [](const QImage &image, int x) { return image.pixelColor(x, 800); };
    QVERIFY2(strip(light, 20) == strip(arabic, 1420), "the navigation is mirrored in Arabic");
}

void TestHookbench::theDemoTellsWhatItDoes()
{
    const QTemporaryDir folder;
    const Ended ended = run({u"--headless-demo"_s, folder.path()});
    QVERIFY2(ended.code == 0, ended.err.constData());
    for (const char *words : {"\"displayName\":\"Anna Weber\"", "X-Ordinavo-Signature: sha256=", "Processed",
                              "Attempt 3 to http://127.0.0.1:", "Duplicate", "design-light.png",
                              "deliver-dark.png", "duplicates-dark.png", "what-if-dark.png"})
        QVERIFY2(ended.out.contains(words), words);
}

void TestHookbench::aFolderThatCannotBeMadeIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Ended ended = run({u"--screenshots"_s, folder.filePath(u"taken/pictures"_s)});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("taken/pictures"), ended.err.constData());
}

void TestHookbench::theFirstPaintEndsTheProcess()
{
    const QTemporaryDir folder;
    const Ended ended =
        run({u"--settings"_s, folder.filePath(u"settings.ini"_s), u"--quit-after-first-paint"_s});
    QVERIFY2(ended.code == 0, ended.err.constData());
}

QTEST_GUILESS_MAIN(TestHookbench)
#include "tst_hookbench.moc"
