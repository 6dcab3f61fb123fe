#include "model/catalogue/cataloguewords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueReader)
};

constexpr std::array<std::string_view, 6> envelopeNames{"eventId",  "eventType", "occurredAt",
                                                        "tenantId", "source",    "payloadVersion"};

std::optional<FieldType> fieldTypeFromId(QStringView id)
{
    if (id == u"string")
        return FieldType::String;
    if (id == u"integer")
        return FieldType::Integer;
    if (id == u"boolean")
        return FieldType::Boolean;
    return std::nullopt;
}

std::optional<FieldOrigin> fieldOriginFromId(QStringView id)
{
    if (id == u"record")
        return FieldOrigin::Record;
    if (id == u"externalId")
        return FieldOrigin::ExternalId;
    if (id == u"preview")
        return FieldOrigin::Preview;
    return std::nullopt;
}

// One of a fixed set of words; `choices` lists them for the error.
template<typename Value>
Value readWord(const JsonNode &node, std::optional<Value> (*fromId)(QStringView), const QString &choices)
{
    const QString id = qText(node);
    const std::optional<Value> value = fromId(id);
    if (!value)
        node.refuse(Text::tr("\"%1\" is not known here; write one of: %2").arg(id, choices));
    return value.value_or(Value{});
}

} // namespace

QString qText(const JsonNode &node)
{
    return toQString(node.text());
}

Provenance readProvenance(const JsonNode &node)
{
    return readWord(node, provenanceFromId, u"documented, example, assumed"_s);
}

FieldGroup readFieldGroup(const JsonNode &node)
{
    return readWord(node, fieldGroupFromId,
                    u"customerContext, contactDetails, summaryPreview, billingDetails, internalNotes, "
                    "secrets, targetCustomerNumber, always"_s);
}

DataClass readDataClass(const JsonNode &node)
{
    return readWord(node, dataClassFromId, u"operational, personal, freeText, billing, never"_s);
}

FieldType readFieldType(const JsonNode &node)
{
    return readWord(node, fieldTypeFromId, u"string, integer, boolean"_s);
}

FieldOrigin readFieldOrigin(const JsonNode &node)
{
    return readWord(node, fieldOriginFromId, u"record, externalId, preview"_s);
}

QStringList readVersionList(const JsonNode &node, const Catalogue &catalogue)
{
    QStringList list;
    const QList<JsonNode> elements = node.elements();
    if (elements.isEmpty())
        refuseEmptyList(node);
    for (const JsonNode &element : elements) {
        const QString id = qText(element);
        if (!catalogue.version(id))
            element.refuse(Text::tr("there is no catalogue version \"%1\" in \"versions\"").arg(id));
        if (list.contains(id))
            refuseTwice(element, id);
        list.append(id);
    }
    return list;
}

bool hasType(const Json &value, FieldType type)
{
    switch (type) {
    case FieldType::String:
        return value.is_string();
    case FieldType::Integer:
        return value.is_number_integer();
    case FieldType::Boolean:
        return value.is_boolean();
    }
    Q_UNREACHABLE();
    return false;
}

bool isEnvelopeName(std::string_view name)
{
    return std::find(envelopeNames.begin(), envelopeNames.end(), name) != envelopeNames.end();
}

void refuseTwice(const JsonNode &node, const QString &name)
{
    node.refuse(Text::tr("\"%1\" appears twice; names must differ").arg(name));
}

void refuseEmptyList(const JsonNode &node)
{
    node.refuse(Text::tr("this list must not be empty"));
}

} // namespace hookbench
