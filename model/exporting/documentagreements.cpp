#include "model/design/subscriptionplan.h"
#include "model/exporting/documentcontent.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

QString optionTitles(const PlannedSubscription &planned)
{
    QStringList titles;
    for (const Option option : allOptions)
        if (planned.options[std::size_t(option)])
            titles.append(titleOf(option));
    return titles.isEmpty() ? Text::tr("none") : titles.join(listSeparator());
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

Phrase optionNames()
{
    QStringList names;
    for (const Option option : allOptions)
        names.append(idOf(option));
    return eventList(names);
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
                           question.id == u"option-names" ? optionNames() : Phrase{Span(question.assumed)}});
    document.addTable(table);
}

} // namespace

void addAgreements(Document &document, const ExportContext &context)
{
    addPlan(document, context);
    addQuestions(document, context);
    document.heading(1, Text::tr("Sign-off"));
    document.paragraph(
        phrase(Text::tr("Whoever signs agrees to what is sent, why, and what the receiver has to do.")));
    DocumentTable table;
    //: heading of the column that people sign in
    table.headings = {Text::tr("Role"), Text::tr("Name"), Text::tr("Date"), Text::tr("Signed")};
    table.widths = {24, 28, 18, 30};
    table.isForm = true;
    for (const QString &role :
         {Text::tr("Customer"), Text::tr("Receiver's developer"), Text::tr("Data protection")})
        table.rows.append({{Span(role)}, {Span(u"\u00a0"_s)}, {Span(u"\u00a0"_s)}, {Span(u"\u00a0"_s)}});
    document.addTable(table);
}

} // namespace hookbench
