#include "model/exporting/jsonschema.h"
#include "tests/exporting/schemavalidator.h"
#include "tests/payload/payloadfixture.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using test::PayloadFixture;
using test::SchemaValidator;

namespace {

using Paths = QSet<QByteArray>;

QByteArray pathOf(const std::string &object, const std::string &name)
{
    return QByteArray::fromStdString(object.empty() ? name : object + '.' + name);
}

/// What a strict schema with inlined objects says.
struct Said
{
    Paths declared;
    Paths required;
};

bool isIn(const Json &list, const std::string &name)
{
    return std::ranges::find(list, Json(name)) != list.end();
}

/// What stands for an object that an option keeps out.
bool isNullOnly(const Json &schema)
{
    return schema.is_object() && schema.contains("type") && schema["type"] == "null";
}

Said saidBy(const Json &schema)
{
    Said said;
    const auto note = [&said](const std::string &object, const std::string &name, bool required) {
        said.declared.insert(pathOf(object, name));
        if (required)
            said.required.insert(pathOf(object, name));
    };
    for (const auto &member : schema["properties"].items()) {
        const Json &property = member.value();
        if (!property.is_object())
            continue;
        const bool isRequired = isIn(schema["required"], member.key());
        if (!property.contains("properties")) {
            note({}, member.key(), isRequired);
            continue;
        }
        for (const auto &field : property["properties"].items())
            if (field.value().is_object())
                note(member.key(), field.key(), isRequired && isIn(property["required"], field.key()));
    }
    return said;
}

Paths leavesOf(const Json &body)
{
    Paths leaves;
    for (const auto &member : body.items()) {
        if (!member.value().is_object())
            leaves.insert(pathOf({}, member.key()));
        else
            for (const auto &field : member.value().items())
                leaves.insert(pathOf(member.key(), field.key()));
    }
    return leaves;
}

} // namespace

class JsonSchemaPropertiesTest final : public QObject
{
    Q_OBJECT

    PayloadFixture m_fixture;
    Paths m_declaredSomewhere;
    Paths m_seenSomewhere;

    void prepare(const EventType &eventType, int states, int endpoint, int turn)
    {
        // Primes, so that no two settings move in step.
        Design &design = m_fixture.design;
        design.contactFields = turn % 3 ? ContactFields::Extended : ContactFields::Published;
        design.whenOff = turn % 5 > 2 ? Absence::Null : Absence::Omitted;
        design.whenNoExternalId = turn % 7 > 3 ? Absence::Null : Absence::Omitted;
        design.billingFeature = endpoint & 1;
        m_fixture.subscription().billingEndpoint = endpoint & 2;
        m_fixture.subscription().sourceSystem = turn % 13 > 6 ? u"field_crm"_s : u"logistics_erp"_s;
        m_fixture.subscription().eventOptions.clear();
        m_fixture.sample = m_fixture.samples.at(turn % 3).id;
        m_fixture.eventType = eventType.name;
        for (const Option option : allOptions) {
            setOptionState(m_fixture.subscription(), eventType.name, option, OptionState(states % 3));
            states /= 3;
        }
    }

    /// A body with one field more; nothing when the event type has no place for it.
    [[nodiscard]] static std::optional<Json> withField(Json body, const CatalogueField &field,
                                                       const EventType &eventType)
    {
        if (!field.object.empty() && !eventType.objects.contains(field.object))
            return std::nullopt;
        if (field.object.empty()) {
            body[field.name] = field.example;
            return body;
        }
        if (!body.contains(field.object) || !body[field.object].is_object())
            body[field.object] = Json::object();
        body[field.object][field.name] = field.example;
        return body;
    }

    /// What is wrong at this point; empty when nothing is.
    [[nodiscard]] QByteArray problem(int turn)
    {
        const PayloadRequest request = m_fixture.request();
        ExportContext context{
            &request.catalogue, &request.design, &request.subscription, &request.sample, {}, {}};
        const ExportedEvent event{&request.eventType, buildPayload(request), {}};
        const Json body = Json::parse(event.payload.body.begin(), event.payload.body.end(), nullptr, false);
        const Json schema = eventSchema(context, event, {SchemaFlavour::Strict, {}, {}}).schema;
        const Said said = saidBy(schema);
        Paths leaves = leavesOf(body);
        for (const std::string &object : m_fixture.catalogue.objects) {
            const QByteArray path = QByteArray::fromStdString(object);
            if (leaves.contains(path) &&
                (!body[object].is_null() || !isNullOnly(schema["properties"].value(object, Json()))))
                return "an object that is no object: " + path;
        }
        for (const QByteArray &path : std::as_const(leaves))
            if (!said.declared.contains(path))
                return "not declared: " + path;
        for (const QByteArray &path : said.required)
            if (!leaves.contains(path))
                return "required, but not sent: " + path;
        m_declaredSomewhere.unite(said.declared);
        m_seenSomewhere.unite(leaves);
        // Compiling schemas costs most; five has no factor in common with the number of states.
        if (turn % 5 != 0)
            return {};
        const QByteArray strictly = problemOfValidation(schema, body, event, SchemaFlavour::Strict);
        if (!strictly.isEmpty())
            return strictly;
        const Json open = eventSchema(context, event, {SchemaFlavour::Consumer, {}, {}}).schema;
        return problemOfValidation(open, body, event, SchemaFlavour::Consumer);
    }

    [[nodiscard]] static QByteArray problemOfValidation(const Json &schema, const Json &body,
                                                        const ExportedEvent &event, SchemaFlavour flavour)
    {
        SchemaValidator validator(schema);
        if (!validator.accepts(body))
            return "the sample is refused";
        for (const FieldDecision &decision : event.payload.fields) {
            const FieldRule rule = decision.rule;
            const bool isMissingOnly = rule == FieldRule::NoExternalId || rule == FieldRule::NotInRecord;
            const bool isUnknown = rule == FieldRule::NotInVersion || rule == FieldRule::NotInEventType;
            if (decision.in || isMissingOnly || (isUnknown && flavour == SchemaFlavour::Consumer))
                continue;
            const std::optional<Json> more = withField(body, *decision.field, *event.eventType);
            if (more && validator.accepts(*more))
                return "let pass: " + decision.field->path;
        }
        return {};
    }

private slots:
    // All event types × all 81 states of a cell row × four kinds of endpoint.
    void schemaAndPayloadSayTheSame_data()
    {
        QTest::addColumn<QString>("version");
        for (const CatalogueVersion &version : m_fixture.catalogue.versions)
            QTest::addRow("%s", qPrintable(version.id)) << version.id;
    }

    void schemaAndPayloadSayTheSame()
    {
        QFETCH(QString, version);
        m_fixture.design.catalogueVersion = version;
        int turn = 0;
        for (const EventType *eventType : m_fixture.catalogue.eventTypesOf(version)) {
            m_declaredSomewhere.clear();
            m_seenSomewhere.clear();
            for (int states = 0; states < 81; ++states)
                for (int endpoint = 0; endpoint < 4; ++endpoint) {
                    prepare(*eventType, states, endpoint, ++turn);
                    const QByteArray wrong = problem(turn);
                    if (!wrong.isEmpty())
                        QFAIL(qPrintable(u"%1, states %2, endpoint %3: %4"_s.arg(eventType->name)
                                             .arg(states)
                                             .arg(endpoint)
                                             .arg(QString::fromUtf8(wrong))));
                }
            const Paths neverSent = m_declaredSomewhere - m_seenSomewhere;
            QVERIFY2(neverSent.isEmpty(), qPrintable(QString::fromUtf8(neverSent.values().join(' '))));
        }
        QVERIFY(turn >= 16 * 81 * 4);
    }
};

QTEST_GUILESS_MAIN(JsonSchemaPropertiesTest)
#include "tst_jsonschemaproperties.moc"
