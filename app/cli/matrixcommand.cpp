#include "app/cli/matrixcommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/language.h"
#include "app/cli/openeddesign.h"
#include "app/cli/texttable.h"
#include "model/design/effectiveoptions.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MatrixCommand)
};

struct Row
{
    QString eventType;
    OptionDecisions decisions{};
};

QList<Row> makeRows(const OpenedDesign &opened, const Subscription &subscription)
{
    QList<Row> rows;
    for (const EventType *type : eventTypesOf(opened, subscription))
        rows.append({type->name, effectiveOptions(opened.design, subscription, *type, *opened.catalogue)});
    return rows;
}

const OptionDecision &decisionOf(const Row &row, Option option)
{
    return row.decisions[std::size_t(option)];
}

QString stateId(const OptionDecision &decision)
{
    return decision.in ? u"in"_s : u"out"_s;
}

Json toJson(const QList<Row> &rows)
{
    const EnglishTexts english;
    Json jsonRows = Json::array();
    for (const Row &row : rows) {
        Json options = Json::object();
        for (const Option option : allOptions) {
            const OptionDecision &decision = decisionOf(row, option);
            options[idOf(option).toStdString()] = {{"state", jsonText(stateId(decision))},
                                                   {"source", jsonText(idOf(decision.source))},
                                                   {"reason", jsonText(reasonOf(option, decision))}};
        }
        jsonRows.push_back({{"eventType", jsonText(row.eventType)}, {"options", std::move(options)}});
    }
    Json never = Json::array();
    for (const FieldGroup group : neverGroups)
        never.push_back({{"group", jsonText(idOf(group))}, {"reason", jsonText(neverReason(group))}});
    return {{"rows", std::move(jsonRows)}, {"never", std::move(never)}};
}

// For programs: names as in files, a column for each fact.
TextTable toDataTable(const QList<Row> &rows)
{
    const EnglishTexts english;
    TextTable table{{u"eventType"_s}, {}};
    for (const Option option : allOptions)
        table.header += {idOf(option), idOf(option) + u"Source"_s, idOf(option) + u"Reason"_s};
    for (const FieldGroup group : neverGroups)
        table.header += idOf(group);
    for (const Row &row : rows) {
        QStringList cells{row.eventType};
        for (const Option option : allOptions) {
            const OptionDecision &decision = decisionOf(row, option);
            cells += {stateId(decision), idOf(decision.source), reasonOf(option, decision)};
        }
        cells += QStringList(neverGroups.size(), u"never"_s);
        table.rows.append(cells);
    }
    return table;
}

QString cellText(const OptionDecision &decision)
{
    switch (decision.source) {
    case OptionSource::Default:
        return decision.in ? Text::tr("in") : Text::tr("out");
    case OptionSource::Subscription:
        return decision.in ? Text::tr("in (subscription)") : Text::tr("out (subscription)");
    case OptionSource::Event:
        return decision.in ? Text::tr("in (event)") : Text::tr("out (event)");
    case OptionSource::Rule:
        break;
    }
    if (decision.rule == OptionRule::NothingToGovern)
        return u"–"_s;
    return decision.in ? Text::tr("in (rule)") : Text::tr("out (rule)");
}

TextTable toReadersTable(const QList<Row> &rows)
{
    TextTable table{{Text::tr("Event type")}, {}};
    for (const Option option : allOptions)
        table.header += titleOf(option);
    for (const Row &row : rows) {
        QStringList cells{row.eventType};
        for (const Option option : allOptions)
            cells += cellText(decisionOf(row, option));
        table.rows.append(cells);
    }
    return table;
}

QStringList neverLines()
{
    QStringList lines;
    for (const FieldGroup group : neverGroups)
        lines += neverReason(group);
    return lines;
}

// Cells that say out although they were asked to be in.
QStringList overruledLines(const QList<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows)
        for (const Option option : allOptions) {
            const OptionDecision &decision = decisionOf(row, option);
            if (decision.wanted && !decision.in && decision.rule != OptionRule::NothingToGovern)
                lines += Text::tr("%1: %2", "an event type and a sentence about it")
                             .arg(row.eventType, reasonOf(option, decision));
        }
    return lines;
}

} // namespace

QString MatrixCommand::name() const
{
    return u"matrix"_s;
}

QString MatrixCommand::summary() const
{
    return Text::tr("Prints the payload matrix of a design with its effective states.");
}

CommandSyntax MatrixCommand::syntax() const
{
    return {designOperand(OperandSpec::Need::Required),
            {subscriptionOption(), formatOption({u"text"_s, u"json"_s, u"csv"_s, u"markdown"_s})}};
}

QFuture<Outcome> MatrixCommand::run(const Arguments &arguments)
{
    const Result<OpenedDesign> opened = openCheckedDesign(*arguments.operand());
    if (!opened)
        return finished(opened.error());
    const Result<qsizetype> index = chooseSubscription(opened->design, arguments);
    if (!index)
        return finished(index.error());
    const QList<Row> rows = makeRows(*opened, opened->design.subscriptions[*index]);
    const QString format = arguments.value(u"format"_s);
    const QStringList remarks = overruledLines(rows) + neverLines();
    if (format == u"json") {
        console().writeJson(toJson(rows));
    } else if (format == u"csv") {
        console().writeText(toCsv(toDataTable(rows)));
    } else if (format == u"markdown") {
        console().writeText(toMarkdown(toReadersTable(rows)) + u'\n');
        for (const QString &remark : remarks)
            console().writeLine(u"- "_s + markdownText(remark));
    } else {
        console().writeText(toPlainText(toReadersTable(rows)) + u'\n');
        for (const QString &remark : remarks)
            console().writeLine(remark);
    }
    return finished(ExitCode::Fine);
}

} // namespace hookbench
