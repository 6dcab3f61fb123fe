#include "model/catalogue/cataloguetext.h"
#include "model/exporting/documentcontent.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// Sentences that cells refer to by number, each once.
class Remarks final
{
public:
    [[nodiscard]] Span noteOf(const QString &sentence)
    {
        qsizetype at = m_sentences.indexOf(sentence);
        if (at < 0) {
            at = m_sentences.size();
            m_sentences.append(sentence);
        }
        return {QString::number(at + 1), SpanStyle::Note};
    }

    [[nodiscard]] QList<Phrase> items() const
    {
        QList<Phrase> items;
        for (const QString &sentence : m_sentences)
            items.append(Phrase{Span(sentence)});
        return items;
    }

private:
    QStringList m_sentences;
};

/// A cell with its notes in the order of their numbers.
Phrase withNotes(Phrase cell, QList<Span> notes)
{
    std::ranges::sort(notes, {}, [](const Span &note) { return note.text.toInt(); });
    return cell + notes;
}

Span stateSpan(bool in)
{
    return in ? Span(Text::tr("in", "state of an option or a field"), SpanStyle::In)
              : Span(Text::tr("out", "state of an option or a field"), SpanStyle::Out);
}

Phrase matrixCell(const OptionDecision &decision, Option option, Remarks &remarks)
{
    if (decision.rule == OptionRule::NothingToGovern)
        return {Span(u"–"_s)};
    return {stateSpan(decision.in), remarks.noteOf(reasonOf(option, decision))};
}

/// One field over all event types of a family.
struct FamilyField
{
    const CatalogueField *field = nullptr;
    FieldGroup group = FieldGroup::Always;
    QStringList inEvents;
    QStringList outEvents;
    QStringList outReasons;
    Provenance provenance = Provenance::Documented;
};

/// The envelope stands in a table of its own.
bool isInEveryEvent(const CatalogueField &field)
{
    return field.object.empty() && field.group == FieldGroup::Always;
}

DocumentTable envelopeTable(const ExportContext &context)
{
    DocumentTable table;
    table.headings = {Text::tr("Field"), Text::tr("Type"), Text::tr("Example"), Text::tr("Known from")};
    table.widths = {42, 16, 28, 14};
    if (context.events.isEmpty())
        return table;
    for (const FieldDecision &decision : context.events.constFirst().payload.fields) {
        if (!isOfEvent(decision) || !isInEveryEvent(*decision.field))
            continue;
        const CatalogueField &field = *decision.field;
        const bool isText = field.example.is_string();
        table.rows.append({{code(QString::fromUtf8(field.path)),
                            Span(inUsersLanguage(field.description), SpanStyle::Minor)},
                           {code(typeText(field))},
                           {code(isText ? toQString(field.example.get_ref<const std::string &>())
                                        : QString::fromUtf8(dumpJson(field.example)))},
                           {provenanceSpan(field.provenance)}});
    }
    return table;
}

QList<const ExportedEvent *> eventsOf(const ExportContext &context, const QString &family)
{
    QList<const ExportedEvent *> events;
    for (const ExportedEvent &event : context.events)
        if (event.eventType->family == family)
            events.append(&event);
    return events;
}

QList<FamilyField> familyFields(const ExportContext &context, const QList<const ExportedEvent *> &events)
{
    QList<FamilyField> fields;
    for (const CatalogueField &field : context.catalogue->fields) {
        FamilyField row;
        row.field = &field;
        for (const ExportedEvent *event : events) {
            for (const FieldDecision &decision : event->payload.fields) {
                if (decision.field != &field || !isOfEvent(decision) || isNever(decision.group) ||
                    isInEveryEvent(field))
                    continue;
                row.group = decision.group;
                row.provenance = qMax(row.provenance, provenanceIn(field, *event->eventType));
                (decision.in ? row.inEvents : row.outEvents).append(event->eventType->name);
                const QString reason = reasonOf(decision, context.requestFor(*event));
                if (!decision.in && !row.outReasons.contains(reason))
                    row.outReasons.append(reason);
            }
        }
        if (!row.inEvents.isEmpty() || !row.outEvents.isEmpty())
            fields.append(row);
    }
    return fields;
}

Phrase whereCell(const FamilyField &row, qsizetype eventCount, Remarks &remarks)
{
    Phrase cell{stateSpan(!row.inEvents.isEmpty())};
    if (!row.inEvents.isEmpty() && row.inEvents.size() != eventCount)
        cell = labelled(cell.constFirst(), Phrase{lineBreak()} + eventList(row.inEvents));
    QList<Span> notes;
    for (const QString &reason : row.outReasons)
        notes.append(remarks.noteOf(reason));
    return withNotes(cell, notes);
}

DocumentTable familyTable(const QList<FamilyField> &fields, qsizetype eventCount, Remarks &remarks)
{
    DocumentTable table;
    table.headings = {Text::tr("Field"), Text::tr("Type"), Text::tr("Class, governed by"),
                      Text::tr("Known from"), Text::tr("State")};
    table.widths = {35, 11, 18, 12, 24};
    for (const FamilyField &row : fields)
        table.rows.append({{code(QString::fromUtf8(row.field->path)),
                            Span(inUsersLanguage(row.field->description), SpanStyle::Minor)},
                           {code(typeText(*row.field))},
                           {Span(titleOf(row.field->dataClass)), Span(titleOf(row.group), SpanStyle::Minor)},
                           {provenanceSpan(row.provenance)},
                           whereCell(row, eventCount, remarks)});
    return table;
}

DocumentTable justifications(const ExportContext &context, const QList<const ExportedEvent *> &events)
{
    DocumentTable table;
    table.headings = {Text::tr("Option"), Text::tr("Event types"), Text::tr("Why it is on")};
    table.widths = {18, 34, 48};
    for (const Option option : allOptions) {
        QStringList texts;
        QList<QStringList> names;
        for (const ExportedEvent *event : events) {
            if (!event->payload.options[std::size_t(option)].in)
                continue;
            const QString text = justificationIn(context, event->eventType->name, option);
            const qsizetype at = texts.indexOf(text);
            if (at < 0) {
                texts.append(text);
                names.append({event->eventType->name});
            } else {
                names[at].append(event->eventType->name);
            }
        }
        for (qsizetype i = 0; i < texts.size(); ++i)
            table.rows.append(
                {{Span(titleOf(option))},
                 names.at(i).size() == events.size() && events.size() > 1
                     ? Phrase{Span(Text::tr("all of this family", "event types"))}
                     : eventList(names.at(i)),
                 {texts.at(i).isEmpty() ? Span(Text::tr("No justification is recorded."), SpanStyle::Assumed)
                                        : given(texts.at(i))}});
    }
    return table;
}

void addFamily(Document &document, const ExportContext &context, const EventFamily &family)
{
    const QList<const ExportedEvent *> events = eventsOf(context, family.id);
    if (events.isEmpty())
        return;
    document.heading(2, inUsersLanguage(family.title));
    DocumentTable types;
    types.headings = {Text::tr("Event type"), Text::tr("What it tells"), Text::tr("Name known from"),
                      Text::tr("Payload known from")};
    types.widths = {29, 35, 17, 19};
    for (const ExportedEvent *event : events)
        types.rows.append({{code(event->eventType->name)},
                           {Span(inUsersLanguage(event->eventType->description))},
                           {provenanceSpan(event->eventType->provenance)},
                           {provenanceSpan(event->eventType->payloadProvenance)}});
    document.addTable(types);
    Remarks remarks;
    const QList<FamilyField> fields = familyFields(context, events);
    document.addTable(familyTable(fields, events.size(), remarks));
    document.remarks(remarks.items());
    document.addTable(justifications(context, events));
}

} // namespace

void addMatrix(Document &document, const ExportContext &context)
{
    document.heading(1, Text::tr("Payload matrix"));
    document.paragraph(phrase(Text::tr(
        "What each option comes to for each event type, after defaults, inheritance and rules. The numbers "
        "lead to the reasons below the table; a dash says that the event type has nothing that the option "
        "governs.")));
    Remarks remarks;
    DocumentTable table;
    table.headings = {Text::tr("Event type")};
    table.widths = {36};
    for (const Option option : allOptions) {
        table.headings.append(titleOf(option));
        table.widths.append(16);
    }
    for (const ExportedEvent &event : context.events) {
        QList<Phrase> row{{code(event.eventType->name)}};
        for (const Option option : allOptions)
            row.append(matrixCell(event.payload.options[std::size_t(option)], option, remarks));
        table.rows.append(row);
    }
    document.addTable(table);
    document.remarks(remarks.items());
    DocumentTable never;
    never.headings = {Text::tr("Never sent"), Text::tr("Why"), Text::tr("Known from")};
    never.widths = {26, 58, 16};
    for (const FieldGroup group : neverGroups)
        never.rows.append(
            {{strong(titleOf(group))}, {Span(neverReason(group))}, {provenanceSpan(Provenance::Documented)}});
    document.addTable(never);
}

void addFields(Document &document, const ExportContext &context)
{
    document.heading(1, Text::tr("Event types and fields"));
    document.paragraph(phrase(
        Text::tr("Per family: the event types, every field that they can carry in the order of the payload, "
                 "and why each option that is on is needed. Receivers ignore fields that they do not know. "
                 "The same for every single event type, with examples, is in %1."),
        {code(u"fields.csv"_s)}));
    document.heading(2, Text::tr("Envelope of every event"));
    document.addTable(envelopeTable(context));
    for (const EventFamily &family : context.catalogue->families)
        addFamily(document, context, family);
}

} // namespace hookbench
