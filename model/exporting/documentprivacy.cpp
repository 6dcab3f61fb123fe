#include "model/catalogue/cataloguetext.h"
#include "model/design/subscriptionplan.h"
#include "model/exporting/documentcontent.h"

#include <QtCore/QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

Span toFillIn(const QString &text)
{
    return {text, SpanStyle::Assumed};
}

/// What of one data class leaves, and what of it is kept back.
struct ClassUse
{
    QStringList sent;
    QStringList keptBack;
    QStringList eventTypes;
    QStringList purposes;
};

void note(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

ClassUse useOf(const ExportContext &context, DataClass dataClass)
{
    ClassUse use;
    for (const ExportedEvent &event : context.events) {
        for (const FieldDecision &decision : event.payload.fields) {
            if (decision.field->dataClass != dataClass || !isOfEvent(decision))
                continue;
            const QString path = QString::fromUtf8(decision.field->path);
            if (!decision.in) {
                note(use.keptBack, path);
                continue;
            }
            note(use.sent, path);
            note(use.eventTypes, event.eventType->name);
            if (const auto option = optionOf(decision.group))
                note(use.purposes, justificationIn(context, event.eventType->name, *option));
        }
    }
    for (const QString &path : use.sent)
        use.keptBack.removeAll(path);
    return use;
}

QString subjectsOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Operational:
        return Text::tr("none as such; customers that are persons");
    case DataClass::Personal:
        return Text::tr("contact persons of customers, employees");
    case DataClass::FreeText:
        return Text::tr("whoever the text names");
    case DataClass::Billing:
        return Text::tr("none as such; customers that are persons");
    case DataClass::Never:
        break;
    }
    return Text::tr("does not apply: nothing is sent");
}

Phrase listOrDash(const QStringList &list)
{
    return list.isEmpty() ? Phrase{Span(u"–"_s)} : eventList(list);
}

Phrase inEvents(const ExportContext &context, const QStringList &eventTypes)
{
    if (!eventTypes.isEmpty() && eventTypes.size() == context.events.size())
        return {Span(Text::tr("all event types"))};
    return listOrDash(eventTypes);
}

DocumentTable minimisation(const ExportContext &context)
{
    DocumentTable table;
    table.headings = {Text::tr("Category of data"), Text::tr("Data subjects"), Text::tr("Sent"),
                      Text::tr("In"), Text::tr("Kept back")};
    table.widths = {15, 18, 26, 21, 20};
    for (const DataClass dataClass : {DataClass::Personal, DataClass::FreeText, DataClass::Operational,
                                      DataClass::Billing, DataClass::Never}) {
        const ClassUse use = useOf(context, dataClass);
        if (use.sent.isEmpty() && use.keptBack.isEmpty())
            continue;
        table.rows.append({{strong(titleOf(dataClass))},
                           {Span(subjectsOf(dataClass))},
                           listOrDash(use.sent),
                           inEvents(context, use.eventTypes),
                           listOrDash(use.keptBack)});
    }
    return table;
}

Phrase purposes(const ExportContext &context)
{
    QStringList texts;
    for (const DataClass dataClass :
         {DataClass::Personal, DataClass::FreeText, DataClass::Operational, DataClass::Billing})
        for (const QString &purpose : useOf(context, dataClass).purposes)
            note(texts, purpose);
    if (texts.isEmpty())
        return {toFillIn(Text::tr("to be filled in: no justification is recorded in the design"))};
    Phrase phrase;
    for (const QString &text : texts)
        phrase.append(Span(text, phrase.isEmpty() ? SpanStyle::Plain : SpanStyle::Minor));
    for (Span &span : phrase)
        span.style = SpanStyle::Minor;
    return phrase;
}

DocumentTable recordOfProcessing(const ExportContext &context)
{
    const Subscription &subscription = *context.subscription;
    const QString receiver = receiverText(subscription);
    DocumentTable table;
    table.headings = {Text::tr("Article 30(1)"), Text::tr("Entry"), Text::tr("What this design says")};
    table.widths = {14, 32, 54};
    const auto row = [&table](const QString &letter, const QString &entry, const Phrase &value) {
        table.rows.append({{Span(letter)}, {strong(entry)}, value});
    };
    row(u"(a)"_s, Text::tr("Controller, its representative and data protection officer"),
        {toFillIn(Text::tr("to be filled in by the controller"))});
    row(u"(b)"_s, Text::tr("Purposes of the processing"), purposes(context));
    row(u"(c)"_s, Text::tr("Categories of data subjects and of personal data"),
        {Span(Text::tr("The table above, by category."))});
    Phrase recipient{Span(subscription.name)};
    if (!receiver.isEmpty())
        recipient += Phrase{Span(u": "_s), code(receiver)};
    row(u"(d)"_s, Text::tr("Recipients"), recipient);
    row(u"(e)"_s, Text::tr("Transfers to third countries"),
        {toFillIn(Text::tr("to be filled in: depends on where the receiver stands"))});
    row(u"(f)"_s, Text::tr("Time limits for erasure"),
        {toFillIn(Text::tr("to be filled in: the receiver deletes under its own policies"))});
    row(u"(g)"_s, Text::tr("Technical and organisational measures"),
        {Span(Text::tr("Payload options limit what is sent; deliveries are signed; the receiver verifies, "
                       "refuses stale deliveries and processes each event once; transport by HTTPS "
                       "(assumed)."))});
    return table;
}

QString optionTitles(const PlannedSubscription &planned)
{
    QStringList titles;
    for (const Option option : allOptions)
        if (planned.options[std::size_t(option)])
            titles.append(titleOf(option));
    return titles.isEmpty() ? Text::tr("none") : titles.join(u", "_s);
}

void addPlan(Document &document, const ExportContext &context)
{
    const QList<PlannedSubscription> plan =
        planSubscriptions(*context.design, *context.subscription, *context.catalogue);
    document.heading(1, Text::tr("Subscriptions to create"));
    document.paragraph(
        phrase(plan.size() > 1
                   ? Text::tr("Ordinavo sets payload options per subscription. This design differs between "
                              "event types, so it takes these subscriptions, all to the same receiver:")
                   : Text::tr("Ordinavo sets payload options per subscription. This design needs one:")));
    DocumentTable table;
    table.headings = {Text::tr("No."), Text::tr("Options that are on"), Text::tr("Event types")};
    table.widths = {8, 32, 60};
    for (qsizetype i = 0; i < plan.size(); ++i)
        table.rows.append({{Span(QString::number(i + 1))},
                           {Span(optionTitles(plan.at(i)))},
                           eventList(plan.at(i).eventTypes)});
    document.addTable(table);
}

void addQuestions(Document &document, const ExportContext &context)
{
    document.heading(1, Text::tr("Open questions for Ordinavo"));
    document.paragraph(
        phrase(Text::tr("What is not published, and what this design assumes until it is answered.")));
    DocumentTable table;
    table.headings = {Text::tr("No."), Text::tr("Question"), Text::tr("Assumed until then")};
    table.widths = {8, 48, 44};
    for (const OpenQuestion &question : openQuestions(*context.design, ExportLanguage::Users))
        table.rows.append({{Span(QString::number(table.rows.size() + 1))},
                           {Span(question.question)},
                           {Span(question.assumed)}});
    document.addTable(table);
}

} // namespace

void addProcessingRecord(Document &document, const ExportContext &context)
{
    document.heading(1, Text::tr("Data minimisation and record of processing"));
    document.paragraph(phrase(
        Text::tr("What leaves Ordinavo by this subscription and what is kept back, in the form that a record "
                 "of processing activities (Article 30 GDPR) wants. A class names what a field can hold, not "
                 "what it holds in one event.")));
    document.addTable(minimisation(context));
    document.addTable(recordOfProcessing(context));
    if (!context.findings.isEmpty()) {
        document.heading(2, Text::tr("What the policy remarks"));
        QList<Phrase> items;
        for (const Finding &finding : context.findings) {
            Phrase item;
            if (!finding.eventType.isEmpty())
                item = {code(finding.eventType), Span(u": "_s)};
            item.append(Span(finding.message));
            items.append(item);
        }
        document.bullets(items);
    }
}

void addAgreements(Document &document, const ExportContext &context)
{
    addPlan(document, context);
    addQuestions(document, context);
    document.heading(1, Text::tr("Agreed"));
    document.paragraph(
        phrase(Text::tr("Whoever signs agrees to what is sent, why, and what the receiver has to do.")));
    DocumentTable table;
    table.headings = {Text::tr("Role"), Text::tr("Name"), Text::tr("Date"),
                      Text::tr("Signature of the person")};
    table.widths = {28, 28, 16, 28};
    for (const QString &role :
         {Text::tr("Customer"), Text::tr("Receiver's developer"), Text::tr("Data protection")})
        table.rows.append({{Span(role)}, {Span(u"\u00a0"_s)}, {Span(u"\u00a0"_s)}, {Span(u"\u00a0"_s)}});
    document.addTable(table);
}

} // namespace hookbench
