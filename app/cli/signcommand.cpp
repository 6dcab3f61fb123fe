#include "app/cli/signcommand.h"

#include "app/cli/console.h"
#include "app/cli/signedbody.h"
#include "model/signing/signer.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignCommand)
};

} // namespace

QString SignCommand::name() const
{
    return u"sign"_s;
}

QString SignCommand::summary() const
{
    return Text::tr("Prints the value of the signature header for a body.");
}

CommandSyntax SignCommand::syntax() const
{
    return {{}, signedBodyOptions()};
}

QFuture<Outcome> SignCommand::run(const Arguments &arguments)
{
    const Result<SignedBody> body = readSignedBody(arguments);
    if (!body)
        return finished(body.error());
    return m_secrets.find(arguments).then(
        QCoreApplication::instance(), [this, body = *body](const Result<SharedSecret> &secret) -> Outcome {
            if (!secret)
                return secret.error();
            Result<Signer> signer = Signer::create(body.scheme, **secret);
            if (!signer)
                return signer.error();
            console().writeLine(QString::fromLatin1(signer->sign(body.bytes, body.eventId, body.timestamp)));
            return ExitCode::Fine;
        });
}

} // namespace hookbench
