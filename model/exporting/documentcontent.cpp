#include "model/exporting/documentcontent.h"

#include "model/catalogue/cataloguetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

QString yesOrNo(bool value)
{
    return value ? Text::tr("yes") : Text::tr("no");
}

QString versionTitle(const ExportContext &context)
{
    const CatalogueVersion *version = context.catalogue->version(context.design->catalogueVersion);
    return version == nullptr ? context.design->catalogueVersion : inUsersLanguage(version->title);
}

QString sourceSystem(const ExportContext &context)
{
    for (const SourceSystem &system : context.sample->sourceSystems)
        if (system.id == context.subscription->sourceSystem)
            return inUsersLanguage(system.title);
    return context.subscription->sourceSystem;
}

DocumentTable factsTable(const ExportContext &context)
{
    const QString receiver = receiverText(*context.subscription);
    DocumentTable table;
    table.widths = {3, 7};
    const auto fact = [&table](const QString &name, const Phrase &value) {
        table.rows.append({{Span(name)}, value});
    };
    fact(Text::tr("Design"), {given(context.design->name)});
    fact(Text::tr("Subscription"), {given(context.subscription->name)});
    fact(Text::tr("Receiver"), {receiver.isEmpty() ? Span(Text::tr("not decided yet")) : code(receiver)});
    fact(Text::tr("Source system of the external ids"), {given(sourceSystem(context))});
    fact(Text::tr("Catalogue"), {Span(versionTitle(context))});
    fact(Text::tr("Payload version"), {code(context.payloadVersion())});
    fact(Text::tr("Event types"), {Span(QString::number(context.events.size()))});
    fact(Text::tr("Billing endpoint"), {Span(yesOrNo(context.subscription->billingEndpoint))});
    fact(Text::tr("Billing webhook feature of the tenant"), {Span(yesOrNo(context.design->billingFeature))});
    fact(Text::tr("Signature scheme"), {Span(titleOf(context.design->signatureScheme))});
    return table;
}

} // namespace

Span provenanceSpan(Provenance provenance)
{
    switch (provenance) {
    case Provenance::Documented:
        return {titleOf(provenance), SpanStyle::Documented};
    case Provenance::Example:
        return {titleOf(provenance), SpanStyle::Example};
    case Provenance::Assumed:
        break;
    }
    return {titleOf(provenance), SpanStyle::Assumed};
}

QString justificationIn(const ExportContext &context, const QString &eventType, Option option)
{
    const QString own = justificationFor(*context.subscription, eventType, option);
    return own.isEmpty() ? justificationFor(*context.subscription, {}, option) : own;
}

bool isOfEvent(const FieldDecision &decision)
{
    return decision.rule != FieldRule::NotInEventType && decision.rule != FieldRule::NotInVersion;
}

QString typeText(const CatalogueField &field)
{
    QString type;
    switch (field.type) {
    case FieldType::String:
        type = u"string"_s;
        break;
    case FieldType::Integer:
        type = u"integer"_s;
        break;
    case FieldType::Boolean:
        type = u"boolean"_s;
        break;
    }
    return field.format.isEmpty() ? type : type + u' ' + field.format;
}

QString receiverText(const Subscription &subscription)
{
    return subscription.receiverUrl.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Phrase labelled(const Span &label, const Phrase &text)
{
    //: a label, before what belongs to it
    return phrase(Text::tr("%1:", "label"), {label}) + Phrase{Span(u" "_s)} + text;
}

QString listSeparator()
{
    //: Between the names of a list: a, b, c
    return Text::tr(", ", "list");
}

Phrase eventList(const QStringList &eventTypes)
{
    Phrase list;
    for (const QString &eventType : eventTypes) {
        if (!list.isEmpty())
            list.append(Span(listSeparator()));
        list.append(code(eventType));
    }
    return list;
}

const ExportedEvent *documentedEvent(const ExportContext &context)
{
    for (const ExportedEvent &event : context.events)
        if (event.eventType->payloadProvenance == Provenance::Example)
            return &event;
    return context.events.isEmpty() ? nullptr : &context.events.constFirst();
}

void addOverview(Document &document, const ExportContext &context)
{
    document.addTable(factsTable(context));
    document.paragraph(phrase(
        Text::tr("This document says what Ordinavo's webhooks send to this receiver: which events, which "
                 "fields, why each of them is in or out, how deliveries are signed, and what the receiver "
                 "has to do. The same design gives the same document; it holds no secret and no real "
                 "data, and its examples are signed with a public sample secret.")));
    document.heading(1, Text::tr("How to read this document"));
    document.paragraph(phrase(Text::tr("Every statement carries a mark that says how it is known.")));
    document.bullets(
        {phrase(Text::tr("%1: Ordinavo states it."), {provenanceSpan(Provenance::Documented)}),
         phrase(Text::tr("%1: only a published example shows it."), {provenanceSpan(Provenance::Example)}),
         phrase(Text::tr("%1: nothing is published; this design works with an assumption until Ordinavo "
                         "answers. All assumptions stand under the open questions."),
                {provenanceSpan(Provenance::Assumed)})});
    if (hasBillingTriggers(context))
        document.notice(phrase(billingDisclaimer(ExportLanguage::Users)));
}

Document specDocument(const ExportContext &context)
{
    Document document;
    //: Not shown: the language that this is translated into, as in HTML's lang: en, de, fr, ar.
    document.language = Text::tr("en", "language of this translation");
    document.isRightToLeft = document.language == u"ar";
    document.title = Text::tr("Webhook payload specification");
    document.subtitle =
        phrase(u"%1 · %2"_s, {given(context.design->name), given(context.subscription->name)});
    addOverview(document, context);
    addMatrix(document, context);
    addFields(document, context);
    addProtocol(document, context);
    addSignature(document, context);
    addDelivery(document, context);
    addReceiverDuties(document, context);
    addProcessingRecord(document, context);
    addAgreements(document, context);
    refineTypography(document);
    return document;
}

} // namespace hookbench
