#include "model/exporting/jsonschema.h"

#include "model/exporting/document.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// Formats that every validator knows; others would stop a strict one.
constexpr std::array<QStringView, 14> knownFormats{
    u"date-time", u"date",          u"time", u"duration", u"email", u"hostname",     u"ipv4",
    u"ipv6",      u"uri-reference", u"uri",  u"uuid",     u"regex", u"json-pointer", u"uri-template"};

/// What a schema says about a field.
enum class Place : quint8 { Required, Optional, Forbidden, Absent };

Place placeOf(const FieldDecision &decision, const Design &design)
{
    switch (decision.rule) {
    case FieldRule::Always:
    case FieldRule::OptionOn:
        // Another record may have no external id where this one has.
        return decision.field->origin == FieldOrigin::ExternalId &&
                       design.whenNoExternalId == Absence::Omitted
                   ? Place::Optional
                   : Place::Required;
    case FieldRule::NoExternalId:
    case FieldRule::NotInRecord:
        return Place::Optional;
    case FieldRule::OptionOff:
    case FieldRule::NeedsCustomerContext:
    case FieldRule::NeedsBillingEndpoint:
    case FieldRule::NeedsBillingFeature:
    case FieldRule::Never:
    case FieldRule::PublishedContactOnly:
        return Place::Forbidden;
    case FieldRule::NotInVersion:
    case FieldRule::NotInEventType:
        return Place::Absent;
    }
    Q_UNREACHABLE();
}

std::string word(const QString &text)
{
    return text.toStdString();
}

const char *typeName(FieldType type)
{
    switch (type) {
    case FieldType::String:
        return "string";
    case FieldType::Integer:
        return "integer";
    case FieldType::Boolean:
        return "boolean";
    }
    Q_UNREACHABLE();
}

/// The decisions about one object's fields; of the envelope, one field each.
struct Part
{
    std::string object;
    QList<const FieldDecision *> fields;
};

QList<Part> partsOf(const Payload &payload)
{
    QList<Part> parts;
    for (const FieldDecision &decision : payload.fields) {
        const std::string &object = decision.field->object;
        const auto known = std::ranges::find_if(
            parts, [&object](const Part &part) { return !object.empty() && part.object == object; });
        if (known == parts.end())
            parts.append(Part{object, {&decision}});
        else
            known->fields.append(&decision);
    }
    return parts;
}

class SchemaWriter final
{
public:
    SchemaWriter(const ExportContext &context, const ExportedEvent &event, const SchemaForm &form)
        : m_context(context)
        , m_event(event)
        , m_form(form)
        , m_body(Json::parse(event.payload.body.begin(), event.payload.body.end(), nullptr, false))
    {
    }

    [[nodiscard]] EventSchema write()
    {
        for (const Part &part : partsOf(m_event.payload)) {
            if (part.object.empty())
                addField(*part.fields.first(), m_properties, m_required);
            else
                addObject(part);
        }
        Json &schema = m_result.schema;
        schema = {{"title", word(m_event.eventType->name)},
                  {"description", description()},
                  {"type", "object"},
                  {"properties", std::move(m_properties)},
                  {"required", std::move(m_required)}};
        if (isStrict())
            schema["additionalProperties"] = false;
        schema["x-provenance"] = word(idOf(m_event.eventType->provenance));
        schema["x-payloadProvenance"] = word(idOf(m_event.eventType->payloadProvenance));
        schema["x-leftOut"] = leftOut();
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isStrict() const { return m_form.flavour == SchemaFlavour::Strict; }

    [[nodiscard]] std::string text(const QString &text) const
    {
        return m_form.escape ? m_form.escape(word(text)) : word(inertText(text));
    }

    [[nodiscard]] std::string description() const
    {
        std::string description = text(m_event.eventType->description);
        if (m_event.eventType->objects.contains("billingEvent"))
            description += ' ' + word(billingDisclaimer(ExportLanguage::English));
        return description;
    }

    void addField(const FieldDecision &decision, Json &properties, Json &required) const
    {
        const CatalogueField &field = *decision.field;
        const Place place = placeOf(decision, *m_context.design);
        if (place == Place::Absent)
            return;
        if (place == Place::Forbidden) {
            properties[field.name] = false;
            return;
        }
        properties[field.name] = fieldSchema(decision);
        if (place == Place::Required && (isStrict() || isCertain(field)))
            required.push_back(field.name);
    }

    /// The envelope is in every event; of the rest only what is not assumed.
    [[nodiscard]] bool isCertain(const CatalogueField &field) const
    {
        return field.object.empty() || provenanceIn(field, *m_event.eventType) != Provenance::Assumed;
    }

    [[nodiscard]] Json fieldSchema(const FieldDecision &decision) const
    {
        const CatalogueField &field = *decision.field;
        const bool canBeNull =
            field.origin == FieldOrigin::ExternalId && m_context.design->whenNoExternalId == Absence::Null;
        Json schema = Json::object();
        if (canBeNull)
            schema["type"] = Json::array({typeName(field.type), "null"});
        else
            schema["type"] = typeName(field.type);
        const std::optional<Json> fixed = fixedValue(field);
        if (fixed)
            schema["const"] = *fixed;
        if (field.type == FieldType::String &&
            std::ranges::find(knownFormats, field.format) != knownFormats.end())
            schema["format"] = word(field.format);
        if (isStrict() && field.path == "eventId")
            schema["pattern"] = "^evt_[0-9A-Za-z]+$";
        if (isStrict() && field.path == "occurredAt")
            schema["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$";
        schema["description"] = text(field.description);
        if (!fixed)
            schema["examples"] = Json::array({exampleOf(field)});
        if (field.origin == FieldOrigin::Preview)
            schema["x-maxCharacters"] = m_context.design->summaryLength;
        schema["x-dataClass"] = word(idOf(field.dataClass));
        schema["x-provenance"] = word(idOf(provenanceIn(field, *m_event.eventType)));
        schema["x-governedBy"] = word(idOf(decision.group));
        return schema;
    }

    /// The one value that a field has in this event type. Enums are open for consumers.
    [[nodiscard]] std::optional<Json> fixedValue(const CatalogueField &field) const
    {
        if (field.path == "eventType")
            return Json(word(m_event.eventType->name));
        if (!isStrict())
            return std::nullopt;
        if (field.path == "payloadVersion" || field.path == "source")
            return m_body.value(field.name, Json());
        if (field.origin == FieldOrigin::Record)
            if (const auto it = m_event.eventType->values.constFind(field.path);
                it != m_event.eventType->values.cend())
                return *it;
        return std::nullopt;
    }

    [[nodiscard]] Json exampleOf(const CatalogueField &field) const
    {
        const Json *object = &m_body;
        if (!field.object.empty()) {
            const auto it = m_body.find(field.object);
            object = it == m_body.end() ? nullptr : &*it;
        }
        if (object != nullptr && object->is_object())
            if (const auto it = object->find(field.name); it != object->end())
                return *it;
        return field.example;
    }

    void addObject(const Part &part)
    {
        Json properties = Json::object();
        Json required = Json::array();
        for (const FieldDecision *decision : part.fields)
            addField(*decision, properties, required);
        const bool isDeclared =
            std::ranges::any_of(properties, [](const Json &one) { return one.is_object(); });
        const auto isOff = [](const FieldDecision *decision) { return isOutForItsOption(*decision); };
        const bool canBeNull =
            m_context.design->whenOff == Absence::Null && std::ranges::any_of(part.fields, isOff);
        if (!m_event.eventType->objects.contains(part.object))
            return;
        if (!isDeclared) {
            if (!properties.empty())
                addAbsentObject(part, canBeNull);
            return;
        }
        const bool isAlwaysThere = std::ranges::any_of(part.fields, [](const FieldDecision *decision) {
            return decision->in && decision->field->origin != FieldOrigin::ExternalId;
        });
        Json schema = objectSchema(part, std::move(properties), std::move(required));
        if (canBeNull && !isAlwaysThere)
            schema["type"] = Json::array({"object", "null"});
        if ((isStrict() && (isAlwaysThere || canBeNull)) || !schema["required"].empty())
            m_required.push_back(part.object);
        if (!m_form.refTo) {
            m_properties[part.object] = std::move(schema);
            return;
        }
        m_properties[part.object] = {{"$ref", m_form.refTo(part.object)}};
        m_result.objects.append({part.object, std::move(schema)});
    }

    [[nodiscard]] static bool isOutForItsOption(const FieldDecision &decision)
    {
        return decision.rule == FieldRule::OptionOff || decision.rule == FieldRule::NeedsCustomerContext ||
               decision.rule == FieldRule::NeedsBillingEndpoint ||
               decision.rule == FieldRule::NeedsBillingFeature;
    }

    [[nodiscard]] Json objectSchema(const Part &part, Json properties, Json required) const
    {
        std::string title = part.object;
        title.front() = QChar::fromLatin1(title.front()).toUpper().toLatin1();
        Json schema{{"title", title},
                    {"type", "object"},
                    {"properties", std::move(properties)},
                    {"required", std::move(required)}};
        if (isStrict())
            schema["additionalProperties"] = false;
        return schema;
    }

    void addAbsentObject(const Part &part, bool isNull)
    {
        if (!isNull) {
            m_properties[part.object] = false;
            return;
        }
        m_properties[part.object] = {{"type", "null"},
                                     {"description", "An option keeps this object out of the payload."},
                                     {"x-governedBy", word(idOf(part.fields.first()->group))}};
        if (isStrict())
            m_required.push_back(part.object);
    }

    [[nodiscard]] Json leftOut() const
    {
        Json list = Json::array();
        for (const FieldDecision &decision : m_event.payload.fields) {
            if (placeOf(decision, *m_context.design) != Place::Forbidden)
                continue;
            const std::string &object = decision.field->object;
            if (!object.empty() && !m_event.eventType->objects.contains(object))
                continue;
            list.push_back({{"path", decision.field->path.toStdString()},
                            {"x-governedBy", word(idOf(decision.group))},
                            {"rule", word(idOf(decision.rule))}});
        }
        return list;
    }

    const ExportContext &m_context;
    const ExportedEvent &m_event;
    const SchemaForm &m_form;
    const Json m_body;
    EventSchema m_result;
    Json m_properties = Json::object();
    Json m_required = Json::array();
};

} // namespace

EventSchema eventSchema(const ExportContext &context, const ExportedEvent &event, const SchemaForm &form)
{
    return SchemaWriter(context, event, form).write();
}

} // namespace hookbench
