#pragma once

#include "model/core/json.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace hookbench::test {

/// A draft-07 schema under valijson, which we did not write. `format` is left out: valijson takes 250 times
/// as long with it, and the validators from outside check it.
class SchemaValidator final
{
public:
    explicit SchemaValidator(const Json &schema)
    {
        const nlohmann::json plain = nlohmann::json::parse(withoutFormats(schema).dump());
        const valijson::adapters::NlohmannJsonAdapter adapter(plain);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, m_schema);
    }

    [[nodiscard]] bool accepts(const Json &body)
    {
        const nlohmann::json plain = nlohmann::json::parse(body.dump());
        const valijson::adapters::NlohmannJsonAdapter adapter(plain);
        return m_validator.validate(m_schema, adapter, nullptr);
    }

private:
    [[nodiscard]] static Json withoutFormats(const Json &json)
    {
        if (!json.is_object())
            return json;
        Json plain = Json::object();
        for (const auto &member : json.items())
            if (member.key() != "format" && member.key() != "examples" && !member.key().starts_with("x-"))
                plain[member.key()] = withoutFormats(member.value());
        return plain;
    }

    valijson::Schema m_schema;
    valijson::Validator m_validator{valijson::Validator::kStrongTypes};
};

} // namespace hookbench::test
