#include "app/cli/console.h"
#include "app/cli/eventscommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/help.h"
#include "app/cli/historycommand.h"
#include "app/cli/language.h"
#include "app/cli/lintcommand.h"
#include "app/cli/matrixcommand.h"
#include "app/cli/newcommand.h"
#include "app/cli/payloadcommand.h"
#include "app/cli/receivecommand.h"
#include "app/cli/sendcommand.h"
#include "app/cli/signcommand.h"
#include "app/cli/simulatecommand.h"
#include "app/cli/suggestion.h"
#include "app/cli/verifycommand.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringDecoder>
#include <QtCore/QTranslator>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Commands makeCommands(Console &console)
{
    Commands commands;
    commands.push_back(std::make_unique<NewCommand>(console));
    commands.push_back(std::make_unique<EventsCommand>(console));
    commands.push_back(std::make_unique<MatrixCommand>(console));
    commands.push_back(std::make_unique<PayloadCommand>(console));
    commands.push_back(std::make_unique<SignCommand>(console));
    commands.push_back(std::make_unique<VerifyCommand>(console));
    commands.push_back(std::make_unique<LintCommand>(console));
    commands.push_back(std::make_unique<ExportCommand>(console));
    commands.push_back(std::make_unique<SendCommand>(console));
    commands.push_back(std::make_unique<SimulateCommand>(console));
    commands.push_back(std::make_unique<ReceiveCommand>(console));
    commands.push_back(std::make_unique<HistoryCommand>(console));
    return commands;
}

// Looked for before anything is parsed, so that errors about the command line are in that language too.
QString chosenLanguage(const QStringList &words, const QString &fallback)
{
    const QString prefix = u"--lang="_s;
    for (qsizetype at = 0; at < words.size() && words[at] != u"--"; ++at) {
        if (words[at] == u"--lang" && languages().contains(words.value(at + 1)))
            return words[at + 1];
        if (words[at].startsWith(prefix) && languages().contains(words[at].sliced(prefix.size())))
            return words[at].sliced(prefix.size());
    }
    return fallback;
}

// A --lang before the command is that of the command.
void moveLanguageBehindCommand(QStringList &words)
{
    QStringList moved;
    while (!words.isEmpty() && words.first().startsWith(u"--lang"_s)) {
        const bool hasOwnValue = words.first() == u"--lang" && words.size() > 1;
        moved += words.takeFirst();
        if (hasOwnValue)
            moved += words.takeFirst();
    }
    for (qsizetype at = 0; at < moved.size(); ++at)
        words.insert(qMin(words.size(), 1 + at), moved[at]);
}

bool asksForHelp(const QStringList &words)
{
    const QStringList options = words.mid(0, words.indexOf(u"--"_s));
    return options.contains(u"--help"_s) || options.contains(u"-h"_s);
}

Error unknownCommand(const QString &name, const Commands &commands)
{
    QStringList names;
    for (const auto &command : commands)
        names.append(command->name());
    const QString near = nearest(name, names);
    if (near.isEmpty())
        return usageError(Text::tr("There is no command \"%1\".").arg(name));
    return usageError(Text::tr("There is no command \"%1\". Did you mean %2?").arg(name, near));
}

int conclude(const Outcome &outcome, const QString &commandName, Console &console)
{
    const Result<void> written = console.result();
    if (!written) {
        console.say(written.error().message);
        return int(exitCodeFor(written.error().code));
    }
    if (outcome)
        return int(*outcome);
    console.say(outcome.error().message);
    if (outcome.error().code == ErrorCode::Usage)
        console.say(Text::tr("See %1.").arg(u"hookbench-cli "_s + commandName + u"--help"_s));
    return int(exitCodeFor(outcome.error().code));
}

int runCommand(Command &command, const QStringList &words, Console &console, QCoreApplication &application)
{
    const QString name = command.name() + u' ';
    if (asksForHelp(words)) {
        console.writeText(commandHelp(command));
        return conclude(ExitCode::Fine, name, console);
    }
    CommandSyntax syntax = command.syntax();
    syntax.options += globalOptions();
    const Result<Arguments> arguments = Arguments::parse(syntax, words);
    if (!arguments)
        return conclude(arguments.error(), name, console);
    QFuture<Outcome> future = command.run(*arguments);
    if (!future.isFinished()) {
        future.then(&application, [&application](const Outcome &) { application.quit(); });
        application.exec();
    }
    return conclude(future.result(), name, console);
}

/// The words as they were given: QCoreApplication's own decoding drops a byte order mark in front of one,
/// which a pasted signature can have.
QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int at = 1; at < argc; ++at) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        words.append(decoder(QByteArrayView(argv[at])));
    }
    return words;
}

int run(QCoreApplication &application, QStringList words, const QString &environmentsLanguage)
{
    Console console;
    QTranslator translator(&application);
    installLanguage(chosenLanguage(words, environmentsLanguage), translator);
    moveLanguageBehindCommand(words);
    const Commands commands = makeCommands(console);
    if (words.isEmpty())
        return conclude(usageError(Text::tr("A command is missing.")), {}, console);
    const QString first = words.takeFirst();
    if (first == u"--help" || first == u"-h") {
        console.writeText(generalHelp(commands));
        return conclude(ExitCode::Fine, {}, console);
    }
    if (first == u"--version") {
        console.writeLine(u"hookbench-cli "_s + QCoreApplication::applicationVersion());
        return conclude(ExitCode::Fine, {}, console);
    }
    if (first.startsWith(u'-'))
        return conclude(usageError(Text::tr("The command comes before its options.")), {}, console);
    const auto found = std::ranges::find_if(commands, [&](const auto &c) { return c->name() == first; });
    if (found == commands.end())
        return conclude(unknownCommand(first, commands), {}, console);
    return runCommand(**found, words, console, application);
}

} // namespace

} // namespace hookbench

int main(int argc, char *argv[])
{
    hookbench::reserveStandardStreams();
    // A reader that goes away shows as a failed write, not as a signal.
    std::signal(SIGPIPE, SIG_IGN);
    const QString language = hookbench::environmentLanguage();
    hookbench::ensureUtf8Locale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"hookbench-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOOKBENCH_VERSION));
    try {
        return hookbench::run(application, hookbench::wordsOf(argc, argv), language);
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "hookbench-cli: internal error: %s\n", exception.what());
        return int(hookbench::ExitCode::Internal);
    }
}
