#include "model/exporting/fieldscsv.h"

#include "model/catalogue/cataloguetext.h"
#include "model/exporting/collectionparts.h"
#include "model/exporting/documentcontent.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldList)
};

/// Spreadsheets skip spaces and quotes before they look for a formula.
bool looksLikeFormula(const QString &text)
{
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == u'"' || letter == u'\'')
            continue;
        return u"=+-@|\uff1d\uff0b\uff0d\uff20"_s.contains(letter);
    }
    return false;
}

QByteArray line(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells) {
        QString text = inertText(cell);
        if (looksLikeFormula(text))
            text.prepend(u'\'');
        if (text.contains(u',') || text.contains(u';') || text.contains(u'"'))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        texts.append(text);
    }
    return texts.join(u',').toUtf8() + "\r\n";
}

QStringList headings()
{
    return {
        Text::tr("Event type"), Text::tr("Family"),      Text::tr("Field"),         Text::tr("Type"),
        Text::tr("Format"),     Text::tr("Class"),       Text::tr("Group"),         Text::tr("State"),
        Text::tr("Rule"),       Text::tr("Reason"),      Text::tr("Justification"), Text::tr("Known from"),
        Text::tr("Source"),     Text::tr("Description"), Text::tr("Example"),       Text::tr("Note")};
}

QString exampleOf(const CatalogueField &field)
{
    return field.example.is_string() ? toQString(field.example.get_ref<const std::string &>())
                                     : QString::fromUtf8(dumpJson(field.example));
}

/// What the row alone would leave open.
QString noteOf(const ExportedEvent &event, Provenance provenance)
{
    QStringList notes;
    if (provenance == Provenance::Assumed)
        notes.append(Text::tr("Open question for Ordinavo: is it sent, under this name and with this type?"));
    if (carriesBillingTrigger(*event.eventType))
        notes.append(Text::tr("A billing trigger is not an invoice."));
    return notes.join(u' ');
}

QByteArray fieldLine(const ExportContext &context, const ExportedEvent &event, const FieldDecision &decision)
{
    const CatalogueField &field = *decision.field;
    const EventFamily *family = context.catalogue->family(event.eventType->family);
    const std::optional<Option> option = optionOf(decision.group);
    const QString type = typeText(field);
    const bool isForbidden = isNever(decision.group);
    return line({event.eventType->name, family == nullptr ? QString() : inUsersLanguage(family->title),
                 QString::fromUtf8(field.path), type.section(u' ', 0, 0), field.format,
                 titleOf(field.dataClass), titleOf(decision.group),
                 decision.in ? Text::tr("in") : Text::tr("out"), idOf(decision.rule),
                 reasonOf(decision, context.requestFor(event)),
                 option && decision.in ? justificationIn(context, event.eventType->name, *option) : QString(),
                 titleOf(provenanceIn(field, *event.eventType)), inUsersLanguage(field.source),
                 inUsersLanguage(field.description), isForbidden ? QString() : exampleOf(field),
                 noteOf(event, provenanceIn(field, *event.eventType))});
}

} // namespace

Result<QList<ExportFile>> writeFieldList(const ExportContext &context)
{
    // Spreadsheets read UTF-8 only behind its mark.
    QByteArray text = "\xef\xbb\xbf" + line(headings());
    for (const ExportedEvent &event : context.events)
        for (const FieldDecision &decision : event.payload.fields)
            if (isOfEvent(decision))
                text += fieldLine(context, event, decision);
    return QList<ExportFile>{{u"docs/fields.csv"_s, u"csv"_s, {}, text, false}};
}

} // namespace hookbench
