#include "app/cli/eventscommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/openeddesign.h"
#include "app/cli/texttable.h"
#include "model/catalogue/cataloguereader.h"
#include "model/catalogue/cataloguetext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EventsCommand)
};

// `all` is both versions together and no catalogue that anybody published.
QStringList publishedVersions(const EventType &type)
{
    QStringList versions = type.versions;
    versions.removeAll(u"all"_s);
    return versions;
}

Json toJson(const QList<const EventType *> &types)
{
    Json events = Json::array();
    for (const EventType *type : types) {
        Json catalogues = Json::array();
        for (const QString &version : publishedVersions(*type))
            catalogues.push_back(jsonText(version));
        events.push_back({{"eventType", jsonText(type->name)},
                          {"family", jsonText(type->family)},
                          {"catalogues", std::move(catalogues)},
                          {"description", jsonText(type->description)},
                          {"provenance", jsonText(idOf(type->provenance))}});
    }
    return {{"events", std::move(events)}};
}

TextTable toTable(const QList<const EventType *> &types)
{
    TextTable table{{Text::tr("Event type"), Text::tr("Family"), Text::tr("Catalogues"),
                     Text::tr("Provenance"), Text::tr("Description")},
                    {}};
    for (const EventType *type : types)
        table.rows.append({type->name, type->family, publishedVersions(*type).join(u", "_s),
                           titleOf(type->provenance), inUsersLanguage(type->description)});
    return table;
}

Result<OpenedDesign> openOrBuiltIn(const std::optional<QString> &operand)
{
    if (operand)
        return openCheckedDesign(*operand);
    return OpenedDesign{{}, std::make_shared<const Catalogue>(builtInCatalogue())};
}

} // namespace

QString EventsCommand::name() const
{
    return u"events"_s;
}

QString EventsCommand::summary() const
{
    return Text::tr("Lists event types with their family and provenance.");
}

CommandSyntax EventsCommand::syntax() const
{
    return {designOperand(OperandSpec::Need::Optional), {formatOption({u"text"_s, u"json"_s})}};
}

QFuture<Outcome> EventsCommand::run(const Arguments &arguments)
{
    const Result<OpenedDesign> opened = openOrBuiltIn(arguments.operand());
    if (!opened)
        return finished(opened.error());
    const QList<const EventType *> types = opened->catalogue->eventTypesOf(opened->design.catalogueVersion);
    if (wantsJson(arguments))
        console().writeJson(toJson(types));
    else
        console().writeText(toPlainText(toTable(types)));
    return finished(ExitCode::Fine);
}

} // namespace hookbench
