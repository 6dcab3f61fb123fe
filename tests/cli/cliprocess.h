#pragma once

#include "model/core/json.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QStringList>

#include <nlohmann/json.hpp>

#include <memory>

namespace hookbench::test {

/// How a process ended and what it said.
struct Finished
{
    int exitCode = -1; ///< -1 when it crashed, never started, or did not end
    QByteArray out;
    QByteArray err;
};

/// What a process gets besides its arguments.
struct Surroundings
{
    QByteArray input;
    QMap<QString, QString> environment;
    QString folder; ///< its working directory
};

/// The path of hookbench-cli.
[[nodiscard]] QString cliPath();

/// Runs a program to its end.
[[nodiscard]] Finished runProgram(const QString &program, const QStringList &arguments,
                                  const Surroundings &surroundings = {});

/// Runs hookbench-cli to its end.
[[nodiscard]] Finished runCli(const QStringList &arguments, const Surroundings &surroundings = {});

/// Starts hookbench-cli and leaves it running; killed with the pointer.
[[nodiscard]] std::unique_ptr<QProcess> startCli(const QStringList &arguments,
                                                 const Surroundings &surroundings = {});

/// The next line of a running process's stdout; empty when none comes within some seconds.
[[nodiscard]] QByteArray nextLine(QProcess &process);

/// One JSON document; a discarded value when it is none.
[[nodiscard]] Json toJson(const QByteArray &text);

/// The content of a file; fails the program when it is not there.
[[nodiscard]] QByteArray contentOf(const QString &path);
void writeContent(const QString &path, const QByteArray &content);

/// A file of tests/data.
[[nodiscard]] QString dataFile(const QString &name);

} // namespace hookbench::test
