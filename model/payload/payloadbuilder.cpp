#include "model/payload/payloadbuilder.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace hookbench {

namespace {

constexpr std::string_view product = "ordinavo";
// Growing an ordered object copies its names.
constexpr std::size_t usualMembers = 16;

/// Why a field is out for want of its option.
FieldRule ruleOfOption(OptionRule rule)
{
    switch (rule) {
    case OptionRule::None:
    case OptionRule::NothingToGovern:
        return FieldRule::OptionOff;
    case OptionRule::NeedsCustomerContext:
        return FieldRule::NeedsCustomerContext;
    case OptionRule::NeedsBillingEndpoint:
    case OptionRule::NeedsBillingEndpointAndFeature:
        return FieldRule::NeedsBillingEndpoint;
    case OptionRule::NeedsBillingFeature:
        return FieldRule::NeedsBillingFeature;
    }
    Q_UNREACHABLE();
}

class Builder
{
public:
    explicit Builder(const PayloadRequest &request)
        : m_request(request)
    {
        m_payload.options =
            effectiveOptions(request.design, request.subscription, request.eventType, request.catalogue);
        // A handful at most: going through them is quicker than hashing every path.
        const QHash<QByteArray, Json> &values = request.eventType.values;
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            m_implied.emplace_back(&value.key(), &value.value());
    }

    [[nodiscard]] Payload build()
    {
        m_payload.fields.resize(m_request.catalogue.fields.size());
        FieldDecision *decision = m_payload.fields.data();
        for (const CatalogueField &field : m_request.catalogue.fields) {
            if (!m_object || field.object != *m_object)
                beginObject(field.object);
            *decision++ = add(field);
        }
        endObject();
        m_payload.body = dumpJson(Json(std::move(m_root)));
        return std::move(m_payload);
    }

private:
    // Fields of one object stand together, so what is true of all of them is looked up once.
    void beginObject(const std::string &object)
    {
        endObject();
        m_object = &object;
        m_record = nullptr;
        m_eventTypeHasObject = object.empty() || m_request.eventType.objects.contains(object);
        const Json &records = m_request.sample.records;
        if (const auto record = records.find(object); record != records.end() && record->is_object())
            m_record = &*record;
    }

    void endObject()
    {
        if (m_object && !m_object->empty()) {
            if (!m_members.empty())
                place(Json(std::exchange(m_members, {})));
            else if (m_optionKeptOut && m_request.design.whenOff == Absence::Null)
                place(nullptr);
        }
        m_optionKeptOut = false;
    }

    void place(Json object)
    {
        const auto existing = m_root.find(*m_object);
        if (existing == m_root.end())
            m_root.emplace_back(*m_object, std::move(object));
        else if (existing->second.is_object() && object.is_object())
            existing->second.update(object);
        else if (object.is_object())
            existing->second = std::move(object);
    }

    [[nodiscard]] FieldDecision add(const CatalogueField &field)
    {
        FieldDecision decision{&field, field.groupFor(m_request.eventType), FieldRule::Always, false};
        decision.rule = ruleOf(field, decision.group);
        decision.in = decision.rule == FieldRule::Always || decision.rule == FieldRule::OptionOn;
        if (decision.in) {
            const FieldRule missing =
                field.origin == FieldOrigin::ExternalId ? FieldRule::NoExternalId : FieldRule::NotInRecord;
            if (std::optional<Json> value = valueOf(field)) {
                auto &members = field.object.empty() ? m_root : m_members;
                if (members.empty())
                    members.reserve(usualMembers);
                members.emplace_back(field.name, *std::move(value));
            } else {
                decision.rule = missing;
                decision.in = false;
            }
        }
        return decision;
    }

    /// What decides before the sample is looked at.
    [[nodiscard]] FieldRule ruleOf(const CatalogueField &field, FieldGroup group)
    {
        if (isNever(group))
            return FieldRule::Never;
        const QStringList &onlyIn = field.eventTypes;
        if (!m_eventTypeHasObject || !(onlyIn.isEmpty() || onlyIn.contains(m_request.eventType.name)))
            return FieldRule::NotInEventType;
        if (std::find(field.versions.begin(), field.versions.end(), m_request.design.catalogueVersion) ==
            field.versions.end())
            return FieldRule::NotInVersion;
        const std::optional<Option> option = optionOf(group);
        if (option) {
            const OptionDecision &decision = m_payload.options[std::size_t(*option)];
            if (!decision.in) {
                m_optionKeptOut = true;
                return ruleOfOption(decision.rule);
            }
        }
        if (field.extended && m_request.design.contactFields == ContactFields::Published)
            return FieldRule::PublishedContactOnly;
        return option ? FieldRule::OptionOn : FieldRule::Always;
    }

    [[nodiscard]] std::optional<Json> valueOf(const CatalogueField &field) const
    {
        switch (field.origin) {
        case FieldOrigin::Envelope:
            return envelopeValue(field.name);
        case FieldOrigin::Record: {
            if (const Json *implied = impliedValue(field.path))
                return *implied;
            const Json *value = m_record ? memberOf(*m_record, field.name) : nullptr;
            return value ? std::optional<Json>(*value) : std::nullopt;
        }
        case FieldOrigin::ExternalId:
            return externalId(field.object);
        case FieldOrigin::Preview:
            return preview(field.textFrom);
        }
        Q_UNREACHABLE();
    }

    /// What the event type itself says; nothing for most fields.
    [[nodiscard]] const Json *impliedValue(const QByteArray &path) const
    {
        for (const auto &[impliedPath, value] : m_implied)
            if (*impliedPath == path)
                return value;
        return nullptr;
    }

    [[nodiscard]] std::optional<Json> envelopeValue(const std::string &name) const
    {
        const auto text = [](const QByteArray &bytes) { return Json(bytes.toStdString()); };
        if (name == "eventId")
            return text(m_request.eventId.text);
        if (name == "eventType")
            return text(m_request.eventType.name.toUtf8());
        if (name == "occurredAt")
            return text(isoSeconds(m_request.occurredAt));
        if (name == "tenantId")
            return Json(m_request.sample.tenantId);
        if (name == "source")
            return Json(product);
        const CatalogueVersion *version = m_request.catalogue.version(m_request.design.catalogueVersion);
        if (name == "payloadVersion" && version)
            return Json(version->payloadVersion);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Json> externalId(const std::string &object) const
    {
        if (std::optional<std::string> id =
                m_request.sample.externalId(m_request.subscription.sourceSystem, object))
            return Json(*std::move(id));
        if (m_request.design.whenNoExternalId == Absence::Null)
            return Json(nullptr);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Json> preview(const std::string &textFrom) const
    {
        const std::size_t dot = textFrom.find('.');
        if (dot == std::string::npos)
            return std::nullopt;
        const Json *record = memberOf(m_request.sample.records, textFrom.substr(0, dot));
        const Json *text = record ? memberOf(*record, textFrom.substr(dot + 1)) : nullptr;
        if (!text || !text->is_string())
            return std::nullopt;
        const QString full = toQString(text->get_ref<const std::string &>());
        return Json(shortenText(full, m_request.design.summaryLength).toStdString());
    }

    [[nodiscard]] static const Json *memberOf(const Json &object, const std::string &name)
    {
        if (!object.is_object())
            return nullptr;
        const auto member = object.find(name);
        return member == object.end() ? nullptr : &*member;
    }

    const PayloadRequest &m_request;
    Payload m_payload;
    std::vector<std::pair<const QByteArray *, const Json *>> m_implied;
    Json::object_t m_root;
    Json::object_t m_members; ///< of the object that m_object names
    const std::string *m_object = nullptr;
    const Json *m_record = nullptr;
    bool m_eventTypeHasObject = true;
    bool m_optionKeptOut = false; ///< a field of the object is out for want of its option
};

} // namespace

Payload buildPayload(const PayloadRequest &request)
{
    return Builder(request).build();
}

} // namespace hookbench
