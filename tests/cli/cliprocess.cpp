#include "tests/cli/cliprocess.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace hookbench::test {

namespace {

constexpr int patience = 30'000; // milliseconds; generous, since it only bounds what hangs

void prepare(QProcess &process, const Surroundings &surroundings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = surroundings.environment.cbegin(); it != surroundings.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(surroundings.folder);
}

} // namespace

QString cliPath()
{
    return qEnvironmentVariable("HOOKBENCH_BIN") + u"/hookbench-cli"_s;
}

Finished runProgram(const QString &program, const QStringList &arguments, const Surroundings &surroundings)
{
    QProcess process;
    prepare(process, surroundings);
    process.start(program, arguments);
    process.write(surroundings.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Finished runCli(const QStringList &arguments, const Surroundings &surroundings)
{
    return runProgram(cliPath(), arguments, surroundings);
}

std::unique_ptr<QProcess> startCli(const QStringList &arguments, const Surroundings &surroundings)
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, surroundings);
    process->start(cliPath(), arguments);
    process->write(surroundings.input);
    process->closeWriteChannel();
    return process;
}

QByteArray nextLine(QProcess &process)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.canReadLine() && !timer.hasExpired(patience))
        if (!process.waitForReadyRead(patience))
            break;
    return process.canReadLine() ? process.readLine() : QByteArray();
}

Json toJson(const QByteArray &text)
{
    return Json::parse(text.begin(), text.end(), nullptr, false);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString dataFile(const QString &name)
{
    return qEnvironmentVariable("HOOKBENCH_SOURCE") + u"/tests/data/"_s + name;
}

} // namespace hookbench::test
