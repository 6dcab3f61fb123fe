#include "model/exporting/inertjson.h"
#include "model/exporting/jsonschema.h"

#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

QString folderOf(SchemaDialect dialect)
{
    return dialect == SchemaDialect::Draft2020 ? u"2020-12"_s : u"draft-07"_s;
}

QString fileNameOf(const ExportedEvent &event, SchemaFlavour flavour)
{
    return fileStem(event.eventType->name) +
           (flavour == SchemaFlavour::Strict ? u".strict.schema.json"_s : u".schema.json"_s);
}

/// A reference as RFC 6901 and RFC 3986 want it: names may be a user's.
std::string referenceTo(const std::string &definitions, const std::string &object)
{
    QByteArray step = QByteArray::fromStdString(object);
    step.replace('~', "~0").replace('/', "~1");
    return definitions + QUrl::toPercentEncoding(QString::fromUtf8(step), "~").toStdString();
}

Json questionsOf(const Design &design)
{
    Json list = Json::array();
    for (const OpenQuestion &question : openQuestions(design, ExportLanguage::English))
        list.push_back({{"id", question.id.toStdString()},
                        {"question", question.question.toStdString()},
                        {"assumed", question.assumed.toStdString()}});
    return list;
}

} // namespace

QString schemaId(const ExportContext &context, const ExportedEvent &event, SchemaFlavour flavour,
                 SchemaDialect dialect)
{
    return u"https://hookbench.example/schemas/%1/%2/%3/%4"_s.arg(
        context.slug(), QString::fromLatin1(QUrl::toPercentEncoding(context.payloadVersion())),
        folderOf(dialect), fileNameOf(event, flavour));
}

Json schemaDocument(const ExportContext &context, const ExportedEvent &event, SchemaFlavour flavour,
                    SchemaDialect dialect)
{
    const bool isNew = dialect == SchemaDialect::Draft2020;
    const std::string keyword = isNew ? "$defs" : "definitions";
    SchemaForm form{
        flavour,
        [&keyword](const std::string &object) { return referenceTo("#/" + keyword + "/", object); },
        {}};
    EventSchema made = eventSchema(context, event, form);
    Json document{{"$schema", isNew ? "https://json-schema.org/draft/2020-12/schema"
                                    : "http://json-schema.org/draft-07/schema#"},
                  {"$id", schemaId(context, event, flavour, dialect).toStdString()}};
    document.update(made.schema);
    Json definitions = Json::object();
    for (auto &[name, schema] : made.objects)
        definitions[name] = std::move(schema);
    if (!definitions.empty())
        document[keyword] = std::move(definitions);
    const QByteArray &body = event.payload.body;
    document["examples"] = Json::array({Json::parse(body.begin(), body.end(), nullptr, false)});
    document["x-openQuestions"] = questionsOf(*context.design);
    return document;
}

Result<QList<ExportFile>> writeJsonSchemas(const ExportContext &context)
{
    QList<ExportFile> files;
    for (const SchemaDialect dialect : {SchemaDialect::Draft2020, SchemaDialect::Draft7})
        for (const ExportedEvent &event : context.events)
            for (const SchemaFlavour flavour : {SchemaFlavour::Consumer, SchemaFlavour::Strict})
                files.append({u"json-schema/%1/%2"_s.arg(folderOf(dialect), fileNameOf(event, flavour)),
                              u"json-schema"_s, event.eventType->name,
                              dumpInertJson(schemaDocument(context, event, flavour, dialect)), false});
    return files;
}

} // namespace hookbench
