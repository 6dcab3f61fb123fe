#pragma once

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hookbench::test {

/// Runs a program to its end with `input` on stdin; its stdout, or a null array when it is missing, fails or
/// takes longer than a minute.
inline QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return {};
    QByteArray output = process.readAllStandardOutput();
    return output.isNull() ? QByteArray("") : output;
}

/// A path in the source tree.
inline QString sourcePath(const QString &relative)
{
    return qEnvironmentVariable("HOOKBENCH_SOURCE") + QLatin1Char('/') + relative;
}

} // namespace hookbench::test
