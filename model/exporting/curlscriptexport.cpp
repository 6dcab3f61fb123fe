#include "model/exporting/curlscriptexport.h"

#include "model/exporting/collectionparts.h"
#include "model/exporting/document.h"
#include "model/exporting/inertjson.h"

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// A text for a shell: in single quotes nothing is special to it but the single quote itself. Characters that
/// turn the direction of writing come from variables, so that the line reads as it is executed.
struct ShellText
{
    QByteArray quoted;
    QByteArray variables; ///< their assignments, a line each
};

ShellText shellText(const QByteArray &value)
{
    ShellText text{"'", {}};
    for (qsizetype at = 0; at < value.size();) {
        const qsizetype length = unseenLength(value, at);
        if (length == 0) {
            text.quoted += value.at(at) == '\'' ? QByteArray("'\\''") : QByteArray(1, value.at(at));
            ++at;
            continue;
        }
        QByteArray octal;
        for (const char byte : value.mid(at, length))
            octal += '\\' + QByteArray::number(static_cast<unsigned char>(byte), 8);
        const QByteArray name = 'u' + value.mid(at, length).toHex();
        const QByteArray line = name + "=$(printf '" + octal + "')\n";
        if (!text.variables.contains(line))
            text.variables += line;
        text.quoted += "'\"$" + name + "\"'";
        at += length;
    }
    text.quoted += '\'';
    return text;
}

QByteArray assignment(const QByteArray &name, const QByteArray &value)
{
    const bool looksLikeCode = value.contains('$') || value.contains('`');
    const ShellText text = shellText(value);
    return text.variables +
           (looksLikeCode ? QByteArray("# shellcheck disable=SC2016 # a text, not an expression\n")
                          : QByteArray()) +
           name + '=' + text.quoted + '\n';
}

/// What the script knows of the event; the type stands in a header of Ordinavo's alone.
QByteArray valuesOf(const ExportedEvent &event, SignatureScheme scheme)
{
    const QByteArray type = scheme == SignatureScheme::StandardWebhooks
                                ? QByteArray()
                                : assignment("eventType", event.eventType->name.toUtf8());
    return type + assignment("eventId", event.request.eventId.text) + assignment("body", event.payload.body);
}

QByteArray functionsOf(SignatureScheme scheme)
{
    if (scheme != SignatureScheme::StandardWebhooks)
        return "hex() { od -An -v -tx1 | tr -d ' \\t\\n'; }\n"
               "secretBytes() { printf '%s' \"$HOOKBENCH_SECRET\"; }";
    return "secretBytes() {\n"
           "    case $HOOKBENCH_SECRET in\n"
           "    whsec_*) printf '%s' \"${HOOKBENCH_SECRET#whsec_}\" | openssl base64 -d -A ;;\n"
           "    *) printf '%s' \"$HOOKBENCH_SECRET\" ;;\n"
           "    esac\n"
           "}";
}

QByteArray signingOf(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return "timestamp=${now#* }\n"
               "signature=\"sha256=$(printf '%s' \"$body\" | hmac | hex)\"";
    case SignatureScheme::TimestampBody:
        return "timestamp=${now#* }\n"
               "signature=\"t=${now%% *},v1=$(printf '%s' \"${now%% *}.$body\" | hmac | hex)\"";
    case SignatureScheme::StandardWebhooks:
        return "timestamp=${now%% *}\n"
               "signature=\"v1,$(printf '%s' \"$eventId.$timestamp.$body\" | hmac | openssl base64 -A)\"";
    }
    return {};
}

/// What the event is, as lines of comment.
QByteArray commentOf(const EventType &type)
{
    return "# " + inertText(type.description.simplified()).toUtf8() +
           "\n# Event type: " + idOf(type.provenance).toUtf8() +
           ". Payload: " + idOf(type.payloadProvenance).toUtf8() + ".\n";
}

QByteArray notesOf(const ExportContext &context, const ExportedEvent &event)
{
    QByteArray notes = commentOf(*event.eventType);
    for (const OpenQuestion &question : openQuestions(*context.design, ExportLanguage::English))
        if (question.id == u"timestamp-meaning" || question.id == u"delivery-id" || question.id == u"timeout")
            notes += "# Open question for Ordinavo: " + question.question.toUtf8() +
                     "\n#   Assumed: " + question.assumed.toUtf8() + '\n';
    if (carriesBillingTrigger(*event.eventType))
        notes += "# " + billingDisclaimer(ExportLanguage::English).toUtf8() + '\n';
    return notes;
}

/// The parts that are the script's variables; the rest are constants of ours.
QByteArray headerArguments(const ExportedEvent &event)
{
    const FreshParts fresh{"$eventId", "$eventType", "$deliveryId", "$timestamp", "$signature"};
    QByteArray lines;
    for (const HeaderField &header : freshHeaders(event, fresh))
        lines += "    --header \"" + header.name + ": " + header.value + "\" \\\n";
    return lines;
}

} // namespace

Result<QList<ExportFile>> writeCurlScripts(const ExportContext &context)
{
    const SignatureScheme scheme = context.design->signatureScheme;
    // A delivery id is a ULID: 26 characters of base 32, of which hexadecimal digits are a part.
    const QByteArray deliveryId =
        scheme == SignatureScheme::StandardWebhooks
            ? QByteArray()
            : QByteArray("deliveryId=del_0$(openssl rand -hex 13 | tr 'a-f' 'A-F' | cut -c 2-26)\n");
    QList<ExportFile> files;
    for (const ExportedEvent &event : context.events) {
        const QByteArray script = fillTemplate(u"curl.sh"_s, {{"VALUES", valuesOf(event, scheme)},
                                                              {"FUNCTIONS", functionsOf(scheme)},
                                                              {"SIGN", deliveryId + signingOf(scheme)},
                                                              {"NOTES", notesOf(context, event)},
                                                              {"HEADERS", headerArguments(event)}});
        files.append({u"curl/%1.sh"_s.arg(fileStem(event.eventType->name)), u"curl"_s, event.eventType->name,
                      script, true});
    }
    return files;
}

} // namespace hookbench
