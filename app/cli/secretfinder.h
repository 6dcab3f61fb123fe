#pragma once

#include "app/cli/arguments.h"
#include "model/core/secretbytes.h"
#include "model/design/design.h"

#include <QtCore/QFuture>

#include <memory>

namespace hookbench {

class Console;
class SecretStore;

/// Finds the secret that the SECRET options name. There is no option that takes the value itself, since
/// command lines are open to every process.
class SecretFinder final
{
public:
    explicit SecretFinder(Console &console);
    ~SecretFinder();
    Q_DISABLE_COPY_MOVE(SecretFinder)

    /// `--secret-file`, `--secret-stdin`, `--secret-env`, `--secret-ref`.
    [[nodiscard]] static QList<OptionSpec> options();
    [[nodiscard]] static bool isGiven(const Arguments &arguments);
    /// Error: Usage when more than one is given, or when the body comes from stdin as well.
    [[nodiscard]] static Result<void> check(const Arguments &arguments);

    /// The secret; empty ones are an error InvalidInput. Finished at once, except for --secret-ref.
    [[nodiscard]] QFuture<Result<SharedSecret>> find(const Arguments &arguments);

    /// As find(); where no option is given, the public sample secret if the design still uses it, which is
    /// said on stderr, else InvalidInput.
    [[nodiscard]] QFuture<Result<SharedSecret>> findFor(const SecretReference &reference,
                                                        const Arguments &arguments);

    /// The public sample secret; says so on stderr.
    [[nodiscard]] SharedSecret sampleSecret() const;

private:
    Console &m_console;
    std::unique_ptr<SecretStore> m_store;
};

} // namespace hookbench
