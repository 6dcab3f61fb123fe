#include "model/payload/samplerecords.h"

#include "model/catalogue/jsonnode.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr int newestFormat = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SampleRecords)
};

using Texts = std::set<std::string>;

void collectTexts(const Json &json, Texts &texts)
{
    if (json.is_string())
        texts.insert(json.get<std::string>());
    else if (json.is_structured())
        for (const Json &item : json)
            collectTexts(item, texts);
}

// What the records of this tenant hold and must never become a leaf of a payload.
Texts neverTexts(const Json &records)
{
    Texts texts;
    for (auto record = records.begin(); record != records.end(); ++record) {
        if (const auto notes = record->find("internalNotes"); notes != record->end())
            collectTexts(*notes, texts);
        if (const auto number = record->find("customerNumber");
            record.key() == "target" && number != record->end())
            collectTexts(*number, texts);
    }
    return texts;
}

class SampleReader final
{
public:
    SampleRecords read(const JsonNode &root);

private:
    void readSourceSystems(const JsonNode &node);
    void readOtherTenants(const JsonNode &node);
    void readExternalId(const JsonNode &node);
    static void checkRecords(const JsonNode &node);
    static void checkSecrets(const JsonNode &node);

    SampleRecords m_sample;
    QStringList m_tenants;
};

SampleRecords SampleReader::read(const JsonNode &root)
{
    root.expectFormat(newestFormat);
    root.expectMembers({"format", "id", "title", "note", "tenantId", "sourceSystems", "records",
                        "externalIds", "secrets", "otherTenants"});
    m_sample.id = toQString(root["id"].name());
    m_sample.title = toQString(root["title"].text());
    m_sample.note = toQString(root["note"].text());
    m_sample.tenantId = root["tenantId"].name();
    m_tenants = {toQString(m_sample.tenantId)};
    readSourceSystems(root["sourceSystems"]);
    checkRecords(root["records"]);
    m_sample.records = root["records"].json();
    checkSecrets(root["secrets"]);
    m_sample.secrets = root["secrets"].json();
    readOtherTenants(root["otherTenants"]);
    for (const JsonNode &node : root["externalIds"].elements())
        readExternalId(node);
    return std::move(m_sample);
}

void SampleReader::readSourceSystems(const JsonNode &node)
{
    const QList<JsonNode> elements = node.elements();
    if (elements.isEmpty())
        node.refuse(Text::tr("this list must not be empty"));
    for (const JsonNode &element : elements) {
        element.expectMembers({"id", "title"});
        const SourceSystem system{toQString(element["id"].name()), toQString(element["title"].text())};
        const bool known = std::any_of(m_sample.sourceSystems.cbegin(), m_sample.sourceSystems.cend(),
                                       [&](const SourceSystem &other) { return other.id == system.id; });
        if (known)
            element["id"].refuse(Text::tr("the source system \"%1\" appears twice").arg(system.id));
        m_sample.sourceSystems.append(system);
    }
}

// A record is flat and begins with its id.
void SampleReader::checkRecords(const JsonNode &node)
{
    for (const auto &[object, record] : node.members()) {
        const auto members = record.members();
        if (members.isEmpty() || !members.first().second.json().is_number_integer())
            record.refuse(Text::tr("a record begins with its id, a whole number"));
        for (const auto &[name, value] : members)
            if (value.json().is_structured() || value.json().is_null())
                value.refuse(Text::tr("a record holds texts, numbers, true and false"));
    }
}

void SampleReader::checkSecrets(const JsonNode &node)
{
    node.expectMembers({"apiKey", "webhookSecret"});
    static_cast<void>(node["apiKey"].text());
    static_cast<void>(node["webhookSecret"].text());
}

void SampleReader::readOtherTenants(const JsonNode &node)
{
    for (const JsonNode &element : node.elements()) {
        element.expectMembers({"tenantId", "records", "secrets"});
        const QString tenant = toQString(element["tenantId"].name());
        if (m_tenants.contains(tenant))
            element["tenantId"].refuse(Text::tr("the tenant \"%1\" appears twice").arg(tenant));
        m_tenants.append(tenant);
        checkRecords(element["records"]);
        checkSecrets(element["secrets"]);
    }
    m_sample.otherTenants = node.json();
}

void SampleReader::readExternalId(const JsonNode &node)
{
    node.expectMembers({"tenantId", "sourceSystem", "type", "recordId", "externalId"});
    const ExternalIdKey key{toQString(node["tenantId"].text()), toQString(node["sourceSystem"].text()),
                            node["type"].text(), node["recordId"].integer()};
    if (!m_tenants.contains(key.tenantId))
        node["tenantId"].refuse(Text::tr("the tenant \"%1\" has no records here").arg(key.tenantId));
    const bool known = std::any_of(m_sample.sourceSystems.cbegin(), m_sample.sourceSystems.cend(),
                                   [&](const SourceSystem &system) { return system.id == key.sourceSystem; });
    if (!known)
        node["sourceSystem"].refuse(
            Text::tr("there is no source system \"%1\" in \"sourceSystems\"").arg(key.sourceSystem));
    if (!m_sample.records.contains(key.type))
        node["type"].refuse(Text::tr("there is no record \"%1\" in \"records\"").arg(toQString(key.type)));
    if (m_sample.externalIds.contains(key))
        node.refuse(Text::tr("this record has an external id in this source system already"));
    m_sample.externalIds.insert(key, node["externalId"].text());
}

} // namespace

size_t qHash(const ExternalIdKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.tenantId, key.sourceSystem, QByteArrayView(key.type), key.recordId);
}

std::optional<qint64> SampleRecords::recordId(const std::string &object) const
{
    const auto record = records.find(object);
    if (record == records.end() || record->empty() || !record->front().is_number_integer())
        return std::nullopt;
    return record->front().get<qint64>();
}

std::optional<std::string> SampleRecords::externalId(const QString &sourceSystem,
                                                     const std::string &object) const
{
    const std::optional<qint64> record = recordId(object);
    if (!record)
        return std::nullopt;
    const auto found = externalIds.constFind({toQString(tenantId), sourceSystem, object, *record});
    return found == externalIds.cend() ? std::nullopt : std::optional(*found);
}

QList<std::string> SampleRecords::forbiddenTexts() const
{
    const Texts never = neverTexts(records);
    Texts own;
    collectTexts(records, own);
    own.insert(tenantId);
    Texts forbidden;
    collectTexts(otherTenants, forbidden);
    for (auto entry = externalIds.cbegin(); entry != externalIds.cend(); ++entry)
        (entry.key().tenantId == toQString(tenantId) ? own : forbidden).insert(entry.value());
    for (const std::string &text : own)
        forbidden.erase(text);
    forbidden.insert(never.cbegin(), never.cend());
    collectTexts(secrets, forbidden);
    forbidden.erase(std::string());
    return {forbidden.cbegin(), forbidden.cend()};
}

Result<SampleRecords> readSampleRecords(QByteArrayView text, const QString &source)
{
    const Result<Json> json = parseJson(text, source);
    if (!json)
        return json.error();
    JsonDefects defects(text, source);
    SampleRecords sample = SampleReader().read(JsonNode(*json, defects));
    if (defects.found())
        return defects.error();
    return sample;
}

QList<SampleRecords> builtInSamples()
{
    QList<SampleRecords> samples;
    for (const QString &id : {u"rhein-ruhr"_s, u"alpen-kaelte"_s, u"weltweit"_s}) {
        const QString path = u":/hookbench/samples/%1.json"_s.arg(id);
        const Result<QByteArray> text = readFile(path);
        Result<SampleRecords> sample =
            text ? readSampleRecords(*text, path) : Result<SampleRecords>(text.error());
        if (!sample)
            qFatal("A built-in sample has a defect: %s", qPrintable(sample.error().message));
        samples.append(*std::move(sample));
    }
    return samples;
}

} // namespace hookbench
