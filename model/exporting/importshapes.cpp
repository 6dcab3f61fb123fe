#include "model/exporting/importshapes.h"

#include "model/core/json.h"
#include "model/exporting/jsonschema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportedExport)
};

QByteArray pathOf(const std::string &object, const std::string &name)
{
    return QByteArray::fromStdString(object.empty() ? name : object + '.' + name);
}

const Json *memberOf(const Json &json, const std::string &name)
{
    if (!json.is_object())
        return nullptr;
    const auto it = json.find(name);
    return it == json.end() ? nullptr : &*it;
}

bool contains(const Json *list, const std::string &name)
{
    return list != nullptr && list->is_array() && std::ranges::find(*list, Json(name)) != list->end();
}

/// What a local reference leads to: #/$defs/NAME or #/definitions/NAME; nothing for any other.
const Json *resolve(const Json &document, const Json &reference)
{
    if (!reference.is_string())
        return nullptr;
    const QStringList steps = toQString(reference.get<std::string>()).split(u'/');
    if (steps.size() != 3 || steps.first() != u"#"_s)
        return nullptr;
    const Json *definitions = memberOf(document, steps.at(1).toStdString());
    QByteArray name = QByteArray::fromPercentEncoding(steps.at(2).toUtf8());
    name.replace("~1", "/").replace("~0", "~");
    return definitions == nullptr ? nullptr : memberOf(*definitions, name.toStdString());
}

QStringList typesOf(const Json &schema)
{
    QStringList types;
    const Json *type = memberOf(schema, "type");
    if (type == nullptr)
        return types;
    for (const Json &one : type->is_array() ? *type : Json::array({*type}))
        if (one.is_string())
            types.append(toQString(one.get<std::string>()));
    return types;
}

class SchemaReader final
{
public:
    SchemaReader(const Json &document, ImportedEvent &event)
        : m_document(document)
        , m_event(event)
    {
    }

    void read() { readMembers(m_document, {}, true); }

private:
    void readMembers(const Json &schema, const std::string &object, bool isAlwaysThere)
    {
        const Json *properties = memberOf(schema, "properties");
        if (properties == nullptr || !properties->is_object())
            return;
        for (const auto &member : properties->items()) {
            const bool isRequired = isAlwaysThere && contains(memberOf(schema, "required"), member.key());
            readMember(member.value(), object, member.key(), isRequired);
        }
    }

    void readMember(const Json &property, const std::string &object, const std::string &name,
                    bool isAlwaysThere)
    {
        const Json *schema = &property;
        if (const Json *reference = memberOf(property, "$ref"))
            schema = resolve(m_document, *reference);
        if (schema == nullptr)
            return;
        const QByteArray path = pathOf(object, name);
        if (*schema == Json(false)) {
            m_event.insert(path, {{}, {}, true, false});
            return;
        }
        const QStringList types = typesOf(*schema);
        if (object.empty() && types.contains(u"object"_s)) {
            readMembers(*schema, name, isAlwaysThere);
            return;
        }
        const Json *value = memberOf(*schema, "const");
        const bool isNullOnly = types == QStringList{u"null"_s};
        m_event.insert(
            path, {types, value == nullptr ? QByteArray() : dumpJson(*value), isNullOnly, isAlwaysThere});
    }

    const Json &m_document;
    ImportedEvent &m_event;
};

void importDocument(const Json &document, const QString &eventType, ImportedExport &into)
{
    SchemaReader(document, into.events[eventType]).read();
}

QString strictFolder(const QString &folder)
{
    for (const QString &dialect : {u"2020-12"_s, u"draft-07"_s}) {
        const QString path = folder + u"/json-schema/"_s + dialect;
        if (!QDir(path).entryList({u"*.strict.schema.json"_s}, QDir::Files).isEmpty())
            return path;
    }
    return {};
}

Result<ImportedExport> importSchemas(const QString &folder)
{
    ImportedExport imported;
    for (const QString &name : QDir(folder).entryList({u"*.strict.schema.json"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder + u'/' + name;
        const Result<QByteArray> text = readFile(path);
        if (!text)
            return text.error();
        const Result<void> read = importSchema(*text, path, imported);
        if (!read)
            return read.error();
    }
    return imported;
}

} // namespace

Result<void> importSchema(QByteArrayView text, const QString &source, ImportedExport &into)
{
    const Result<Json> document = parseJson(text, source);
    if (!document)
        return document.error();
    const Json *properties = memberOf(*document, "properties");
    const Json *eventType = properties == nullptr ? nullptr : memberOf(*properties, "eventType");
    const Json *name = eventType == nullptr ? nullptr : memberOf(*eventType, "const");
    if (name == nullptr || !name->is_string())
        return jsonError(text, "/properties", source,
                         Text::tr("this is no exported schema; \"eventType\" has no fixed value"));
    const QString typeName = toQString(name->get<std::string>());
    if (into.events.contains(typeName))
        return jsonError(text, "/properties/eventType/const", source,
                         Text::tr("another schema is of the event type \"%1\" already").arg(typeName));
    importDocument(*document, typeName, into);
    return {};
}

Result<ImportedExport> importExport(const QString &path)
{
    if (QFileInfo(path).isFile())
        return importFixtures(path);
    const QString schemas = strictFolder(path);
    if (!schemas.isEmpty())
        return importSchemas(schemas);
    const QString pack = path + u"/fixtures/fixtures.zip"_s;
    if (QFileInfo(pack).isFile())
        return importFixtures(pack);
    return Error{
        ErrorCode::Unreadable,
        Text::tr("%1 has neither strict JSON Schemas nor a fixtures pack to compare with. Name a folder "
                 "that was exported into.")
            .arg(QDir::toNativeSeparators(path))};
}

ImportedExport importedFrom(const ExportContext &context, ImportedExport::Source source)
{
    ImportedExport imported;
    imported.source = source;
    for (const ExportedEvent &event : context.events) {
        if (source == ImportedExport::Source::JsonSchema)
            importDocument(schemaDocument(context, event, SchemaFlavour::Strict, SchemaDialect::Draft2020),
                           event.eventType->name, imported);
        else
            importBody(Json::parse(event.payload.body.begin(), event.payload.body.end(), nullptr, false),
                       imported.events[event.eventType->name]);
    }
    return imported;
}

} // namespace hookbench
