#include "model/catalogue/cataloguetext.h"
#include "model/exporting/documentcontent.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <utility>

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
        return Text::tr("none directly; customers who are natural persons");
    case DataClass::Personal:
        return Text::tr("contact persons of customers, employees");
    case DataClass::FreeText:
        return Text::tr("whoever the text names");
    case DataClass::Billing:
        return Text::tr("none directly; customers who are natural persons");
    case DataClass::Never:
        break;
    }
    return Text::tr("does not apply: nothing is sent");
}

/// "contact: displayName, role" for each object, on a line of its own; the envelope's fields first.
Phrase byObject(const QStringList &paths)
{
    QStringList objects;
    for (const QString &path : paths)
        note(objects, path.contains(u'.') ? path.section(u'.', 0, 0) : u"."_s);
    Phrase list;
    for (const QString &object : std::as_const(objects)) {
        QStringList names;
        for (const QString &path : paths)
            if (object == (path.contains(u'.') ? path.section(u'.', 0, 0) : u"."_s))
                names.append(object == u"." ? path : path.section(u'.', 1));
        if (!list.isEmpty())
            list.append(lineBreak());
        list += object == u"." ? eventList(names) : labelled(code(object), eventList(names));
    }
    return list.isEmpty() ? Phrase{Span(u"–"_s)} : list;
}

/// Event types by family; a family of which all are meant by its title.
Phrase inEvents(const ExportContext &context, const QStringList &eventTypes)
{
    if (!eventTypes.isEmpty() && eventTypes.size() == context.events.size())
        return {Span(Text::tr("all event types"))};
    Phrase list;
    for (const EventFamily &family : context.catalogue->families) {
        QStringList names;
        qsizetype count = 0;
        for (const ExportedEvent &event : context.events) {
            if (event.eventType->family != family.id)
                continue;
            ++count;
            if (eventTypes.contains(event.eventType->name))
                names.append(event.eventType->name);
        }
        if (names.isEmpty())
            continue;
        if (!list.isEmpty())
            list.append(lineBreak());
        list += names.size() == count && count > 1
                    //: a family of event types
                    ? phrase(Text::tr("%1 (all)"), {Span(inUsersLanguage(family.title))})
                    : eventList(names);
    }
    return list.isEmpty() ? Phrase{Span(u"–"_s)} : list;
}

// The order in which they matter to whoever keeps the record.
constexpr std::array sentClasses{DataClass::Personal, DataClass::FreeText, DataClass::Operational,
                                 DataClass::Billing};

DocumentTable minimisation(const ExportContext &context)
{
    DocumentTable table;
    table.headings = {Text::tr("Category of data"), Text::tr("Data subjects"), Text::tr("Sent"),
                      Text::tr("Event types"), Text::tr("Kept back")};
    table.widths = {11, 13, 32, 24, 20};
    for (const DataClass dataClass : {DataClass::Personal, DataClass::FreeText, DataClass::Operational,
                                      DataClass::Billing, DataClass::Never}) {
        const ClassUse use = useOf(context, dataClass);
        if (use.sent.isEmpty() && use.keptBack.isEmpty())
            continue;
        table.rows.append({{strong(titleOf(dataClass))},
                           {Span(subjectsOf(dataClass))},
                           byObject(use.sent),
                           inEvents(context, use.eventTypes),
                           byObject(use.keptBack)});
    }
    return table;
}

/// What is recorded as the reason of each option that lets something out.
Phrase purposes(const ExportContext &context)
{
    Phrase list;
    for (const Option option : allOptions) {
        QStringList texts;
        for (const ExportedEvent &event : context.events)
            if (event.payload.options[std::size_t(option)].in)
                note(texts, justificationIn(context, event.eventType->name, option));
        for (const QString &text : std::as_const(texts)) {
            if (!list.isEmpty())
                list.append(lineBreak());
            list += labelled(Span(titleOf(option)), {given(text)});
        }
    }
    if (list.isEmpty())
        return {toFillIn(Text::tr("to be filled in: no justification is recorded in the design"))};
    return list;
}

/// The classes that leave, each with the persons whom it can be about.
Phrase categories(const ExportContext &context)
{
    Phrase list;
    for (const DataClass dataClass : sentClasses) {
        if (useOf(context, dataClass).sent.isEmpty())
            continue;
        if (!list.isEmpty())
            list.append(lineBreak());
        list += labelled(Span(titleOf(dataClass)), {Span(subjectsOf(dataClass))});
    }
    return list.isEmpty() ? Phrase{Span(u"–"_s)} : list;
}

Phrase recipients(const Subscription &subscription)
{
    const QString receiver = receiverText(subscription);
    Phrase list{given(subscription.name)};
    if (!receiver.isEmpty())
        list += Phrase{lineBreak(), code(receiver)};
    return list;
}

DocumentTable recordOfProcessing(const ExportContext &context)
{
    DocumentTable table;
    table.headings = {Text::tr("Article 30(1)"), Text::tr("Entry"), Text::tr("What this design says")};
    table.widths = {12, 32, 56};
    const auto row = [&table](const QString &letter, const QString &entry, const Phrase &value) {
        table.rows.append({{Span(letter)}, {strong(entry)}, value});
    };
    row(u"(a)"_s,
        Text::tr(
            "Name and contact details of the controller, of joint controllers, of the representative and "
            "of the data protection officer"),
        {toFillIn(Text::tr("to be filled in by the controller"))});
    row(u"(b)"_s, Text::tr("Purposes of the processing"), purposes(context));
    row(u"(c)"_s, Text::tr("Categories of data subjects and of personal data"), categories(context));
    row(u"(d)"_s, Text::tr("Categories of recipients"), recipients(*context.subscription));
    row(u"(e)"_s,
        Text::tr("Transfers to third countries or international organisations, and their safeguards"),
        {toFillIn(Text::tr("to be filled in: depends on where the receiver stands"))});
    row(u"(f)"_s, Text::tr("Envisaged time limits for erasure"),
        {toFillIn(Text::tr("to be filled in: the receiver deletes under its own policies"))});
    row(u"(g)"_s, Text::tr("Technical and organisational security measures (Article 32(1))"),
        {Span(Text::tr("Payload options limit what is sent; deliveries are signed; the receiver verifies, "
                       "refuses stale deliveries and processes each event once; transport by HTTPS "
                       "(assumed)."))});
    return table;
}

} // namespace

void addProcessingRecord(Document &document, const ExportContext &context)
{
    document.heading(1, Text::tr("Data minimisation and record of processing"));
    document.paragraph(phrase(
        Text::tr("What leaves Ordinavo by this subscription and what is kept back, in the form that a record "
                 "of processing activities (Article 30 GDPR) requires. A category names what a field can "
                 "hold, not what it holds in one event.")));
    document.addTable(minimisation(context));
    document.addTable(recordOfProcessing(context));
    if (!context.findings.isEmpty()) {
        document.heading(2, Text::tr("Policy findings"));
        QList<Phrase> items;
        for (const Finding &finding : context.findings) {
            Phrase item;
            if (!finding.eventType.isEmpty() && !finding.message.contains(finding.eventType))
                item = labelled(code(finding.eventType), {});
            items.append(item + Phrase{Span(finding.message)});
        }
        document.bullets(items);
    }
}

} // namespace hookbench
