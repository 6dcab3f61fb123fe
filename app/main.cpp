#include "app/application.h"
#include "app/headstart.h"
#include "app/showcase.h"
#include "ui/theme/icons.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdlib>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

/// The window's own options; Qt takes its own (-platform …) off before.
struct Options
{
    QCommandLineOption sample{u"sample"_s, QCoreApplication::translate("main", "Open the sample design.")};
    QCommandLineOption settings{
        u"settings"_s,
        QCoreApplication::translate("main", "Keep settings and recovery in FILE and beside it."), u"FILE"_s};
    QCommandLineOption screenshots{
        u"screenshots"_s,
        QCoreApplication::translate("main",
                                    "Do the main job, write pictures of both pages to DIR, and quit."),
        u"DIR"_s};
    QCommandLineOption demo{
        u"headless-demo"_s,
        QCoreApplication::translate(
            "main", "Do the main job without a display, tell about it, write pictures to DIR, and quit."),
        u"DIR"_s};
    QCommandLineOption firstPaint{u"quit-after-first-paint"_s, {}};

    void addTo(QCommandLineParser &parser)
    {
        parser.setApplicationDescription(
            QCoreApplication::translate("main", "Workbench for the webhooks of Ordinavo."));
        parser.addHelpOption();
        parser.addVersionOption();
        firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOptions({sample, settings, screenshots, demo, firstPaint});
        parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("main", "The design to open."),
                                     u"[FILE]"_s);
    }
};

/// Ends the process when the window has been painted once: what start-up is measured by, and nothing after.
class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
        return QObject::eventFilter(watched, event);
    }
};

/// Help and version need no display, and must not fail for want of one.
bool wantsOnlyWords(int argc, char **argv)
{
    const auto asks = [](const char *argument) {
        const QByteArrayView text(argument);
        return text == "--help" || text == "-h" || text == "--help-all" || text == "--version" ||
               text == "-v";
    };
    return std::any_of(argv + 1, argv + argc, asks);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"hookbench"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKBENCH_VERSION));
}

/// The main job by itself, in a program whose settings go with it.
int runShowcase(QApplication &app, const QString &folder, Showcase::Telling telling, const QString &file)
{
    const QTemporaryDir own;
    Application::Options options;
    options.settingsFile = own.filePath(u"settings.ini"_s);
    QList<Showcase::Look> looks = Showcase::lightAndDark();
    if (telling == Showcase::Telling::Paths) {
        options.now = parseIso(u"2026-06-18T16:40:00Z");
        options.seed = 1;
        looks = Showcase::allLooks();
    }
    Application application(std::move(options));
    Showcase showcase(application, folder, looks, telling);
    QObject::connect(
        &showcase, &Showcase::finished, &app,
        [](bool done) { QCoreApplication::exit(done ? 0 : exitFailed); }, Qt::QueuedConnection);
    showcase.start();
    application.start(DesignSession::Begin::Sample, file);
    return app.exec();
}

int runWindow(QApplication &app, HeadStart &head, const QCommandLineParser &parser, const Options &options)
{
    Application::Options made;
    HeadStart::Materials materials = head.take();
    made.catalogue = std::move(materials.catalogue);
    made.samples = std::move(materials.samples);
    made.settingsFile = parser.value(options.settings);
    Application application(std::move(made));
    FirstPaint firstPaint;
    if (parser.isSet(options.firstPaint))
        application.window().installEventFilter(&firstPaint);
    application.start(parser.isSet(options.sample) ? DesignSession::Begin::Sample
                                                   : DesignSession::Begin::LastDesign,
                      parser.positionalArguments().value(0));
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    if (wantsOnlyWords(argc, argv)) {
        const QCoreApplication words(argc, argv);
        parser.process(words);
    }
    HeadStart head;
    QApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(u"hookbench"_s);
    QGuiApplication::setWindowIcon(themedIcon(u"hookbench"_s, QColor::fromRgb(0x2461cc)));
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() > 1) {
        QTextStream(stderr) << (parser.errorText().isEmpty()
                                    ? QCoreApplication::translate("main", "Only one design can be opened.")
                                    : parser.errorText())
                            << Qt::endl;
        return exitUsage;
    }
    const QString file = parser.positionalArguments().value(0);
    if (parser.isSet(options.screenshots))
        return runShowcase(app, parser.value(options.screenshots), Showcase::Telling::Paths, file);
    if (parser.isSet(options.demo))
        return runShowcase(app, parser.value(options.demo), Showcase::Telling::Everything, file);
    return runWindow(app, head, parser, options);
}
