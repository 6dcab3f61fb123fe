#include "model/exporting/collectionparts.h"

#include "model/core/json.h"
#include "model/exporting/document.h"
#include "model/exporting/inertjson.h"

#include <nlohmann/json.hpp>

#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

QByteArray templateText(const QString &file)
{
    QFile source(u":/hookbench/templates/"_s + file);
    const bool isThere = source.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "templateText", qPrintable(file));
    return isThere ? source.readAll() : QByteArray();
}

bool isMarkup(QChar c)
{
    return c.unicode() < 0x80 && !c.isLetterOrNumber() && !c.isSpace();
}

/// Punctuation that starts nothing in the middle of a line; an underscore only between letters.
bool isHarmless(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (at == 0 || at + 1 == text.size())
        return c == u'.' && at > 0;
    if (c == u'_')
        return text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
    return u",;?/%'.-"_s.contains(c);
}

} // namespace

QByteArray fillTemplate(const QString &file, std::initializer_list<TemplateValue> values)
{
    const QByteArray text = templateText(file);
    QByteArray filled;
    qsizetype done = 0;
    while (done < text.size()) {
        const qsizetype begin = text.indexOf('@', done);
        const qsizetype end = begin < 0 ? -1 : text.indexOf('@', begin + 1);
        if (end < 0)
            break;
        const QByteArrayView name = QByteArrayView(text).sliced(begin + 1, end - begin - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [name](const TemplateValue &one) { return one.first == name; });
        filled += QByteArrayView(text).sliced(done, begin - done);
        if (value != values.end())
            filled += value->second;
        else
            filled += '@';
        done = value == values.end() ? begin + 1 : end + 1;
    }
    return filled + text.sliced(done);
}

QByteArray signingScript(SignatureScheme scheme, const QString &tail)
{
    return templateText(u"sign.js"_s) + templateText(u"sign-%1.js"_s.arg(idOf(scheme))) + '\n' +
           templateText(tail).trimmed();
}

QString inertMarkdown(const QString &text)
{
    const QString folded = text.simplified();
    QString escaped;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control)
            continue;
        if (isMarkup(c) && !isHarmless(folded, i))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QByteArray inertBody(QByteArray body)
{
    return withVisibleDirections(body.replace("{{", "{\\u007b"));
}

HeaderFields freshHeaders(const ExportedEvent &event, const FreshParts &fresh)
{
    HeaderFields headers = event.request.headers;
    for (HeaderField &header : headers) {
        if (header.name == "X-Ordinavo-Event-Id" || header.name == "webhook-id")
            header.value = fresh.eventId;
        else if (header.name == "X-Ordinavo-Event-Type" && !fresh.eventType.isEmpty())
            header.value = fresh.eventType;
        else if (header.name == "X-Ordinavo-Delivery-Id")
            header.value = fresh.deliveryId;
        else if (header.name == "X-Ordinavo-Timestamp" || header.name == "webhook-timestamp")
            header.value = fresh.timestamp;
        else if (header.name == "X-Ordinavo-Signature" || header.name == "webhook-signature")
            header.value = fresh.signature;
    }
    return headers;
}

QByteArray receiverAddress(const Subscription &subscription)
{
    if (subscription.receiverUrl.isEmpty())
        return "http://127.0.0.1:5005/hook";
    return subscription.receiverUrl.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                              QUrl::RemoveFragment | QUrl::FullyEncoded);
}

QByteArray collectionSecret(const Subscription &subscription)
{
    return subscription.secret.name == sampleSecretName ? publicSampleSecret().toByteArray() : QByteArray();
}

QString familyTitle(const ExportContext &context, const QString &family)
{
    const EventFamily *known = context.catalogue->family(family);
    const QString title = known == nullptr ? QString() : inertText(known->title.simplified());
    return title.isEmpty() ? family : title;
}

QStringList familiesOf(const ExportContext &context)
{
    QStringList families;
    for (const ExportedEvent &event : context.events)
        families.append(event.eventType->family);
    families.removeDuplicates();
    return families;
}

bool carriesBillingTrigger(const EventType &type)
{
    return std::ranges::find(type.objects, "billingEvent") != type.objects.end();
}

QString eventNotes(const ExportedEvent &event)
{
    const EventType &type = *event.eventType;
    QString notes = u"%1\n\nEvent type: %2. Payload: %3.\n"_s.arg(
        inertMarkdown(type.description), idOf(type.provenance), idOf(type.payloadProvenance));
    if (inertBody(event.payload.body) != event.payload.body)
        notes +=
            u"\nTwo braces side by side, which would be taken for a variable, and characters that turn the "
            "direction of writing stand in the body as JSON escapes; the values are the same.\n"_s;
    if (carriesBillingTrigger(type))
        notes += u"\n%1\n"_s.arg(billingDisclaimer(ExportLanguage::English));
    return notes;
}

QString exportNotes(const ExportContext &context)
{
    QString notes = u"Design: %1; subscription: %2; payload version: %3.\n\n"_s.arg(
        inertMarkdown(context.design->name), inertMarkdown(context.subscription->name),
        inertMarkdown(context.payloadVersion()));
    if (context.design->signatureScheme != SignatureScheme::Ordinavo)
        notes += u"The design signs by the scheme %1, which is not Ordinavo's.\n\n"_s.arg(
            idOf(context.design->signatureScheme));
    notes += u"Assumed, since nothing is published:\n\n"_s;
    for (const ExportedEvent &event : context.events)
        if (event.eventType->payloadProvenance == Provenance::Assumed)
            notes += u"- the payload of %1\n"_s.arg(inertMarkdown(event.eventType->name));
    notes +=
        u"- the method POST\n\nOpen questions for Ordinavo, and what is assumed until they are answered:\n\n"_s;
    for (const OpenQuestion &question : openQuestions(*context.design, ExportLanguage::English))
        notes += u"- %1 Assumed: %2\n"_s.arg(question.question, question.assumed);
    if (hasBillingTriggers(context))
        notes += u"\n%1\n"_s.arg(billingDisclaimer(ExportLanguage::English));
    return notes;
}

QByteArray scriptJson(const Json &json, int indent)
{
    return QByteArray::fromStdString(json.dump(indent, ' ', true, Json::error_handler_t::replace))
        .replace('<', "\\u003c");
}

} // namespace hookbench
