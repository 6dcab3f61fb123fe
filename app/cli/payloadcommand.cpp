#include "app/cli/payloadcommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/language.h"
#include "app/cli/texttable.h"
#include "model/signing/signedrequest.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PayloadCommand)
};

Json toJson(const QList<FieldDecision> &decisions, const PayloadRequest &request)
{
    const EnglishTexts english;
    Json fields = Json::array();
    for (const FieldDecision &decision : decisions)
        fields.push_back({{"path", decision.field->path.toStdString()},
                          {"state", decision.in ? "in" : "out"},
                          {"group", jsonText(idOf(decision.group))},
                          {"rule", jsonText(idOf(decision.rule))},
                          {"reason", jsonText(reasonOf(decision, request))},
                          {"dataClass", jsonText(idOf(decision.field->dataClass))},
                          {"provenance", jsonText(idOf(provenanceIn(*decision.field, request.eventType)))}});
    return {{"fields", std::move(fields)}};
}

TextTable toTable(const QList<FieldDecision> &decisions, const PayloadRequest &request)
{
    TextTable table{{Text::tr("Field"), Text::tr("State"), Text::tr("Data class"), Text::tr("Provenance"),
                     Text::tr("Why")},
                    {}};
    for (const FieldDecision &decision : decisions)
        table.rows.append({QString::fromUtf8(decision.field->path),
                           decision.in ? Text::tr("in") : Text::tr("out"), titleOf(decision.field->dataClass),
                           titleOf(provenanceIn(*decision.field, request.eventType)),
                           reasonOf(decision, request)});
    return table;
}

Json toJson(const HeaderFields &headers)
{
    Json list = Json::array();
    for (const HeaderField &header : headers)
        list.push_back({{"name", header.name.toStdString()}, {"value", header.value.toStdString()}});
    return {{"headers", std::move(list)}};
}

} // namespace

QString PayloadCommand::name() const
{
    return u"payload"_s;
}

QString PayloadCommand::summary() const
{
    return Text::tr("Prints the body of one event, its headers, or why each field is in or out.");
}

CommandSyntax PayloadCommand::syntax() const
{
    return {designOperand(OperandSpec::Need::Required),
            eventOptions() +
                QList<OptionSpec>{
                    {u"headers"_s, {}, Text::tr("Prints the signed headers instead of the body."), {}},
                    {u"explain"_s, {}, Text::tr("Prints for each field whether it is in and why."), {}},
                    formatOption({u"text"_s, u"json"_s})} +
                SecretFinder::options()};
}

QFuture<Outcome> PayloadCommand::run(const Arguments &arguments)
{
    if (arguments.has(u"headers"_s) && arguments.has(u"explain"_s))
        return finished(usageError(Text::tr("--headers and --explain exclude each other.")));
    const Result<void> secretOptions = SecretFinder::check(arguments);
    if (!secretOptions)
        return finished(secretOptions.error());
    Result<PreparedEvent> event = prepareEvent(arguments);
    if (!event)
        return finished(event.error());
    m_event = std::move(*event);
    sayRemarks(m_event, console());
    const Payload payload = buildPayload(m_event.request());
    if (arguments.has(u"headers"_s)) {
        const bool asJson = wantsJson(arguments);
        return m_secrets.findFor(m_event.subscription().secret, arguments)
            .then(QCoreApplication::instance(), [this, payload, asJson](const Result<SharedSecret> &secret) {
                return secret ? printHeaders(payload, **secret, asJson) : Outcome(secret.error());
            });
    }
    if (arguments.has(u"explain"_s))
        explain(payload, arguments);
    else
        console().write(payload.body);
    return finished(ExitCode::Fine);
}

void PayloadCommand::explain(const Payload &payload, const Arguments &arguments)
{
    if (wantsJson(arguments))
        console().writeJson(toJson(payload.fields, m_event.request()));
    else
        console().writeText(toPlainText(toTable(payload.fields, m_event.request())));
}

Outcome PayloadCommand::printHeaders(const Payload &payload, const SecretBytes &secret, bool asJson)
{
    Result<Signer> signer = Signer::create(m_event.opened.design.signatureScheme, secret);
    if (!signer)
        return signer.error();
    const DeliveryId deliveryId = makeDeliveryId(m_event.occurredAt, *m_event.random);
    const SignedRequest request = makeSignedRequest(*signer, payload.body, m_event.eventType->name,
                                                    m_event.eventId, deliveryId, m_event.occurredAt);
    if (asJson)
        console().writeJson(toJson(request.headers));
    else
        console().write(headerLines(request.headers, "\n"));
    return ExitCode::Fine;
}

} // namespace hookbench
