#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"

#include <QtCore/QFuture>

namespace hookbench {

class Console;

/// One command of hookbench-cli: what it takes, and what it does.
class Command
{
public:
    /// `console` must outlive the command.
    explicit Command(Console &console)
        : m_console(console)
    {
    }
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// A translated line for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual CommandSyntax syntax() const = 0;

    /// Does it. A command that has to wait returns a future that is not finished yet, and the event loop
    /// runs until it is; the command lives as long.
    [[nodiscard]] virtual QFuture<Outcome> run(const Arguments &arguments) = 0;

protected:
    [[nodiscard]] Console &console() const { return m_console; }

private:
    Console &m_console;
};

/// What a command returns that did not have to wait.
[[nodiscard]] inline QFuture<Outcome> finished(const Outcome &outcome)
{
    return QtFuture::makeReadyFuture(outcome);
}

} // namespace hookbench
