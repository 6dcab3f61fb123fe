#include "app/cli/secretfinder.h"

#include "app/cli/console.h"
#include "model/signing/secretstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using SecretResult = Result<SharedSecret>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretFinder)
};

SecretResult shared(Result<SecretBytes> secret, const QString &name)
{
    if (!secret)
        return secret.error();
    if (secret->isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("The secret in %1 is empty.").arg(name)};
    return SharedSecret(std::make_shared<const SecretBytes>(std::move(*secret)));
}

// Unbuffered: QFile's own buffer would keep a copy that nobody wipes.
SecretResult readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::Unreadable,
                     Text::tr("Cannot read the secret from %1: %2.").arg(path, file.errorString())};
    return shared(SecretBytes::read(file, path), path);
}

SecretResult readSecretStdin()
{
    const QString name = Text::tr("the standard input");
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::Unreadable,
                     Text::tr("Cannot read the secret from %1: %2.").arg(name, input.errorString())};
    return shared(SecretBytes::read(input, name), name);
}

SecretResult readSecretVariable(const QString &variable)
{
    // Not qgetenv: its QByteArray would be a copy that nobody wipes.
    const char *value = std::getenv(variable.toLocal8Bit().constData());
    if (!value)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("There is no environment variable %1 to take the secret from.").arg(variable)};
    return shared(SecretBytes(QByteArrayView(value)), Text::tr("the environment variable %1").arg(variable));
}

QFuture<SecretResult> ready(const SecretResult &result)
{
    return QtFuture::makeReadyFuture(result);
}

} // namespace

SecretFinder::SecretFinder(Console &console)
    : m_console(console)
{
}

SecretFinder::~SecretFinder() = default;

QList<OptionSpec> SecretFinder::options()
{
    return {
        {u"secret-file"_s, u"FILE"_s, Text::tr("The secret is in this file, less one final newline."), {}},
        {u"secret-stdin"_s, {}, Text::tr("The secret comes from the standard input."), {}},
        {u"secret-env"_s, u"NAME"_s, Text::tr("The secret is in this environment variable."), {}},
        {u"secret-ref"_s,
         u"NAME"_s,
         Text::tr("The secret is in the system's keychain under this name; sample is the public sample "
                  "secret."),
         {}}};
}

bool SecretFinder::isGiven(const Arguments &arguments)
{
    return std::ranges::any_of(options(),
                               [&](const OptionSpec &option) { return arguments.has(option.name); });
}

Result<void> SecretFinder::check(const Arguments &arguments)
{
    const auto given = std::ranges::count_if(
        options(), [&](const OptionSpec &option) { return arguments.has(option.name); });
    if (given > 1)
        return usageError(Text::tr("The secret can come from one place only; several are given."));
    if (arguments.has(u"secret-stdin"_s) && arguments.value(u"body"_s) == u"-")
        return usageError(Text::tr("Body and secret cannot both come from the standard input."));
    return {};
}

QFuture<SecretResult> SecretFinder::find(const Arguments &arguments)
{
    if (arguments.has(u"secret-file"_s))
        return ready(readSecretFile(arguments.value(u"secret-file"_s)));
    if (arguments.has(u"secret-stdin"_s))
        return ready(readSecretStdin());
    if (arguments.has(u"secret-env"_s))
        return ready(readSecretVariable(arguments.value(u"secret-env"_s)));
    if (arguments.value(u"secret-ref"_s) == sampleSecretName)
        return ready(sampleSecret());
    if (!m_store)
        m_store = std::make_unique<SecretStore>();
    const QString name = arguments.value(u"secret-ref"_s);
    return m_store->find({name, {}, {}}).then([name](const SecretResult &found) -> SecretResult {
        if (found)
            return found;
        // The store's own sentence tells to enter it, for which a command line has no place.
        return Error{ErrorCode::InvalidInput,
                     Text::tr("The secret \"%1\" is not in the system's keychain, or the keychain cannot be "
                              "reached. Give it with --secret-file, --secret-stdin or --secret-env.")
                         .arg(name)};
    });
}

QFuture<SecretResult> SecretFinder::findFor(const SecretReference &reference, const Arguments &arguments)
{
    if (isGiven(arguments))
        return find(arguments);
    if (reference.name == sampleSecretName)
        return ready(sampleSecret());
    return ready(Error{ErrorCode::InvalidInput,
                       Text::tr("The design names the secret \"%1\", whose value is not in it. Give it with "
                                "--secret-file, --secret-stdin, --secret-env or --secret-ref.")
                           .arg(reference.name)});
}

SharedSecret SecretFinder::sampleSecret() const
{
    m_console.say(Text::tr("This uses the public sample secret, which protects nothing."));
    return std::make_shared<const SecretBytes>(publicSampleSecret());
}

} // namespace hookbench
