#include "model/exporting/collectionparts.h"
#include "model/exporting/mappingexport.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

QString comparison()
{
    return markdownTable(
        {{QString(), u"Ordinavo"_s, u"Standard Webhooks"_s},
         {Text::tr("Event id"), u"`X-Ordinavo-Event-Id`"_s, u"`webhook-id`"_s},
         {Text::tr("Event type"), u"`X-Ordinavo-Event-Type`"_s, Text::tr("In the body alone.")},
         {Text::tr("Delivery id"), u"`X-Ordinavo-Delivery-Id`"_s, Text::tr("None.")},
         {Text::tr("Timestamp"), Text::tr("`X-Ordinavo-Timestamp`, ISO 8601"),
          Text::tr("`webhook-timestamp`, whole seconds since 1970")},
         {Text::tr("Signature"),
          Text::tr("`X-Ordinavo-Signature`: `sha256=` and lower-case hexadecimal digits"),
          Text::tr("`webhook-signature`: `v1,` and base64; several stand apart by spaces")},
         {Text::tr("What is signed"), Text::tr("The raw body alone."),
          Text::tr("Id, timestamp and raw body with dots between them.")},
         {Text::tr("Secret"), Text::tr("Its UTF-8 bytes as given."),
          Text::tr("`whsec_` and base64; the decoded bytes are the key.")},
         {Text::tr("Id and timestamp are protected"), Text::tr("No: compare them with the body."),
          Text::tr("Yes.")},
         {Text::tr("Rotation"), Text::tr("Not published."),
          Text::tr("Both secrets sign while they overlap.")}});
}

/// The example: every value that a reader needs to reckon it anew.
Result<QString> workedExample(const ExportedEvent &event)
{
    Result<Signer> signer = Signer::create(SignatureScheme::StandardWebhooks, exportSecret());
    if (!signer)
        return signer.error();
    const SignedRequest request =
        makeSignedRequest(*signer, event.payload.body, event.request.eventType, event.request.eventId,
                          event.request.deliveryId, event.request.timestamp);
    // Profile headers alone: the profile knows no other ones.
    HeaderFields headers;
    for (const HeaderField &header : request.headers)
        if (!header.name.startsWith("X-Ordinavo"))
            headers.append(header);
    const QByteArray secret = publicSampleSecret().toByteArray();
    const QByteArray start = request.eventId.text + '.' + headerValue(headers, "webhook-timestamp") + '.';
    const auto code = [](const QByteArray &text) {
        return QString(u"```text\n"_s + QString::fromLatin1(text) + u"\n```"_s);
    };
    const QStringList paragraphs{
        QString(u"## "_s + Text::tr("Worked example")),
        Text::tr("Signed with the public sample secret, which protects nothing:"),
        code("whsec_" + secret.toBase64()),
        Text::tr("The key is what the base64 stands for:"),
        code(secret),
        Text::tr("What is signed begins so, and goes on with the body below, byte for byte and "
                 "without a line break at its end:"),
        code(start),
        Text::tr("HMAC-SHA256 of it in base64 is the signature in this delivery:"),
        messageBlock(headers, request.body)};
    return QString(u'\n' + paragraphs.join(u"\n\n"_s));
}

} // namespace

Result<QString> standardWebhooksPage(const ExportContext &context)
{
    QString text =
        u"# Standard Webhooks\n\n**"_s +
        Text::tr("Not Ordinavo's: Ordinavo signs the body alone. This page shows the same deliveries by the "
                 "profile of standardwebhooks.com, for comparing.") +
        u"**\n\n"_s +
        //: %1 a design's name, %2 a subscription's name
        Text::tr("Design: %1. Subscription: %2.")
            .arg(inertMarkdown(context.design->name), inertMarkdown(context.subscription->name)) +
        u"\n\n## "_s + Text::tr("Comparison") + u"\n\n"_s + comparison();
    if (const ExportedEvent *event = exampleEvent(context)) {
        const Result<QString> example = workedExample(*event);
        if (!example)
            return example.error();
        text += *example;
    }
    text += mappingQuestions(context, {u"timestamp-meaning"_s, u"delivery-id"_s, u"secrets"_s});
    return text;
}

} // namespace hookbench
