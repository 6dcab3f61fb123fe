#include "app/cli/signedbody.h"

#include "app/cli/commonoptions.h"
#include "app/cli/secretfinder.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignedBody)
};

} // namespace

QList<OptionSpec> signedBodyOptions()
{
    const QList<OptionSpec> options{
        bodyOption(),
        schemeOption(),
        {u"id"_s, u"EVENTID"_s, Text::tr("The event's id, which standard-webhooks signs."), {}},
        {u"now"_s,
         u"ISO8601"_s,
         Text::tr("The time that was or will be sent, which timestamp-body and standard-webhooks sign."),
         {}}};
    return options + SecretFinder::options();
}

Result<SignedBody> readSignedBody(const Arguments &arguments)
{
    if (!arguments.has(u"body"_s))
        return usageError(Text::tr("--body is missing: --body FILE, or --body - for the standard input."));
    if (!SecretFinder::isGiven(arguments))
        return Error{ErrorCode::InvalidInput,
                     Text::tr("The secret is missing: give it with --secret-file, --secret-stdin, "
                              "--secret-env or --secret-ref.")};
    const Result<void> secretOptions = SecretFinder::check(arguments);
    if (!secretOptions)
        return secretOptions.error();
    const Result<std::optional<EventId>> eventId = readEventId(arguments);
    if (!eventId)
        return eventId.error();
    const Result<std::optional<Instant>> now = readNow(arguments);
    if (!now)
        return now.error();
    SignedBody body{{}, readScheme(arguments), eventId->value_or(EventId()), now->value_or(Instant())};
    if (body.scheme == SignatureScheme::StandardWebhooks && !*eventId)
        return usageError(Text::tr("--id is missing, which the scheme %1 signs.").arg(idOf(body.scheme)));
    if (body.scheme != SignatureScheme::Ordinavo && !*now)
        return usageError(Text::tr("--now is missing, which the scheme %1 signs.").arg(idOf(body.scheme)));
    const Result<QByteArray> bytes = readBody(arguments.value(u"body"_s));
    if (!bytes)
        return bytes.error();
    body.bytes = *bytes;
    return body;
}

} // namespace hookbench
