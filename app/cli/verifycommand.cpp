#include "app/cli/verifycommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/language.h"
#include "model/signing/verifier.h"

#include <QtCore/QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

} // namespace

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::summary() const
{
    return Text::tr("Tells whether a signature is that of a body, and if not, why.");
}

CommandSyntax VerifyCommand::syntax() const
{
    const QList<OptionSpec> own{
        {u"signature"_s, u"VALUE"_s, Text::tr("The value of the signature header, as it came."), {}},
        formatOption({u"text"_s, u"json"_s})};
    return {{}, own + signedBodyOptions()};
}

QFuture<Outcome> VerifyCommand::run(const Arguments &arguments)
{
    if (!arguments.has(u"signature"_s))
        return finished(usageError(Text::tr("--signature is missing: --signature sha256=….")));
    Result<SignedBody> body = readSignedBody(arguments);
    if (!body)
        return finished(body.error());
    m_body = std::move(*body);
    m_signature = arguments.value(u"signature"_s).toUtf8();
    const bool asJson = wantsJson(arguments);
    return m_secrets.find(arguments).then(
        QCoreApplication::instance(), [this, asJson](const Result<SharedSecret> &secret) {
            return secret ? verify(**secret, asJson) : Outcome(secret.error());
        });
}

Outcome VerifyCommand::verify(const SecretBytes &secret, bool asJson)
{
    std::optional<EnglishTexts> english;
    if (asJson)
        english.emplace();
    const Verification result =
        verifySignature(m_body.scheme, m_body.bytes, m_signature, secret, m_body.eventId, m_body.timestamp);
    if (asJson)
        console().writeJson({{"verified", result.verified},
                             {"cause", jsonTextOrNull(idOf(result.cause))},
                             {"detail", jsonText(result.detail)}});
    else
        console().writeLine(result.verified ? Text::tr("The signature verifies.") : result.detail);
    return result.verified ? ExitCode::Fine : ExitCode::Findings;
}

} // namespace hookbench
