#include "model/design/designfile.h"
#include "model/exporting/jsonschema.h"
#include "tests/exporting/schemavalidator.h"
#include "tests/payload/payloadfixture.h"

#include <QtCore/QUrl>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using test::PayloadFixture;
using test::SchemaValidator;

namespace {

Json bodyOf(const ExportedEvent &event)
{
    return Json::parse(event.payload.body.begin(), event.payload.body.end(), nullptr, false);
}

void collectReferences(const Json &json, QList<std::string> &references)
{
    if (!json.is_structured())
        return;
    for (const auto &member : json.items())
        if (member.key() == "$ref")
            references.append(member.value().get<std::string>());
        else
            collectReferences(member.value(), references);
}

} // namespace

class JsonSchemaTest final : public QObject
{
    Q_OBJECT

    PayloadFixture m_fixture;

    [[nodiscard]] Result<ExportContext> context() const
    {
        return makeExportContext(m_fixture.design, m_fixture.catalogue,
                                 m_fixture.design.subscriptions.constFirst(), m_fixture.samples.constFirst());
    }
    [[nodiscard]] static const ExportedEvent &eventOf(const ExportContext &context, QStringView name)
    {
        return *std::ranges::find_if(
            context.events, [name](const ExportedEvent &event) { return event.eventType->name == name; });
    }
    [[nodiscard]] Json documentOf(QStringView name, SchemaFlavour flavour = SchemaFlavour::Strict,
                                  SchemaDialect dialect = SchemaDialect::Draft7) const
    {
        const Result<ExportContext> made = context();
        return schemaDocument(*made, eventOf(*made, name), flavour, dialect);
    }

private slots:
    void init() { m_fixture.design = sampleDesign(); }

    void everySampleValidates_data()
    {
        QTest::addColumn<QString>("subscription");
        QTest::addColumn<bool>("isNull");
        QTest::newRow("the ERP, what is off is omitted") << u"erp"_s << false;
        QTest::newRow("the ERP, what is off is null") << u"erp"_s << true;
        QTest::newRow("a billing endpoint") << u"billing"_s << false;
    }

    void everySampleValidates()
    {
        QFETCH(QString, subscription);
        QFETCH(bool, isNull);
        Design design = sampleDesign();
        design.whenOff = isNull ? Absence::Null : Absence::Omitted;
        const Result<ExportContext> made = makeExportContext(
            design, m_fixture.catalogue, *design.subscription(subscription), m_fixture.samples.constFirst());
        QVERIFY(made);
        for (const ExportedEvent &event : made->events)
            for (const SchemaFlavour flavour : {SchemaFlavour::Consumer, SchemaFlavour::Strict}) {
                SchemaValidator validator(schemaDocument(*made, event, flavour, SchemaDialect::Draft7));
                Json body = bodyOf(event);
                QVERIFY2(validator.accepts(body), qPrintable(event.eventType->name));
                body["apiKey"] = "leaked";
                QVERIFY2(!validator.accepts(body), qPrintable(event.eventType->name));
                body.erase("apiKey");
                body["unheardOf"] = 1;
                QCOMPARE(validator.accepts(body), flavour == SchemaFlavour::Consumer);
            }
    }

    void whatIsOffIsForbidden()
    {
        const Json schema = documentOf(u"billing.event_created");
        QCOMPARE(schema["properties"]["contact"], Json(false));
        QCOMPARE(schema["definitions"]["target"]["properties"]["customerNumber"], Json(false));
        QCOMPARE(schema["definitions"]["visitReport"]["properties"]["internalNotes"], Json(false));
        QCOMPARE(schema["definitions"]["billingEvent"]["properties"]["targetId"], Json(false));
        m_fixture.design.whenOff = Absence::Null;
        const Json withNull = documentOf(u"billing.event_created");
        QCOMPARE(withNull["properties"]["contact"]["type"], Json("null"));
        QVERIFY(std::ranges::find(withNull["required"], Json("contact")) != withNull["required"].end());
        QCOMPARE(withNull["definitions"]["billingEvent"]["properties"]["targetId"], Json(false));
    }

    void missingExternalIdsFollowTheDesign()
    {
        const Json withNull = documentOf(u"target.imported")["definitions"]["target"];
        QCOMPARE(withNull["properties"]["externalId"]["type"], Json::array({"string", "null"}));
        QVERIFY(std::ranges::find(withNull["required"], Json("externalId")) != withNull["required"].end());
        m_fixture.design.whenNoExternalId = Absence::Omitted;
        const Json omitted = documentOf(u"target.imported")["definitions"]["target"];
        QCOMPARE(omitted["properties"]["externalId"]["type"], Json("string"));
        QVERIFY(std::ranges::find(omitted["required"], Json("externalId")) == omitted["required"].end());
    }

    void consumersNeedOnlyWhatIsNotAssumed()
    {
        const Json assumed = documentOf(u"target.rejected", SchemaFlavour::Consumer);
        QVERIFY(!assumed.contains("additionalProperties"));
        QVERIFY(std::ranges::find(assumed["required"], Json("eventId")) != assumed["required"].end());
        QVERIFY(std::ranges::find(assumed["required"], Json("target")) == assumed["required"].end());
        const Json published = documentOf(u"visit_report.approved", SchemaFlavour::Consumer);
        QVERIFY(std::ranges::find(published["required"], Json("visitReport")) != published["required"].end());
        const Json &status = published["definitions"]["visitReport"]["properties"]["status"];
        QVERIFY(!status.contains("const"));
        QCOMPARE(documentOf(
                     u"visit_report.approved")["definitions"]["visitReport"]["properties"]["status"]["const"],
                 Json("Approved"));
    }

    void idsAreAbsoluteAndUniqueAndReferencesLocal()
    {
        const Result<ExportContext> made = context();
        const Result<QList<ExportFile>> files = writeJsonSchemas(*made);
        QVERIFY(files);
        QCOMPARE(files->size(), made->events.size() * 4);
        QSet<QString> ids;
        for (const ExportFile &file : *files) {
            const Result<Json> schema = parseJson(file.bytes, file.path);
            QVERIFY2(schema, qPrintable(schema ? QString() : schema.error().message));
            const QUrl id(toQString((*schema)["$id"].get<std::string>()), QUrl::StrictMode);
            QVERIFY2(id.isValid() && id.scheme() == u"https" && id.host() == u"hookbench.example",
                     qPrintable(id.toString()));
            QVERIFY(id.path().contains(u"/1.0/"));
            QVERIFY(!ids.contains(id.toString()));
            ids.insert(id.toString());
            QList<std::string> references;
            collectReferences(*schema, references);
            const bool isNew = file.path.contains(u"2020-12");
            for (const std::string &reference : references)
                QVERIFY(reference.starts_with(isNew ? "#/$defs/" : "#/definitions/"));
        }
        QCOMPARE(*files, *writeJsonSchemas(*context()));
    }

    void callersDecideWhereObjectsStand()
    {
        const Result<ExportContext> made = context();
        const ExportedEvent &event = eventOf(*made, u"visit_report.approved");
        const EventSchema inlined = eventSchema(*made, event, {});
        QVERIFY(inlined.objects.isEmpty());
        QCOMPARE(inlined.schema["properties"]["visitReport"]["type"], Json("object"));
        const SchemaForm form{SchemaFlavour::Consumer,
                              [](const std::string &object) { return "#/components/schemas/" + object; },
                              [](const std::string &) { return std::string("escaped"); }};
        const EventSchema referring = eventSchema(*made, event, form);
        QCOMPARE(referring.schema["properties"]["visitReport"],
                 (Json{{"$ref", "#/components/schemas/visitReport"}}));
        QCOMPARE(referring.objects.size(), 5);
        QCOMPARE(referring.schema["description"], Json("escaped"));
    }

    void hostileNamesStayInTheirFolder()
    {
        QCOMPARE(fileStem(u"visit_report.approved"_s), u"visit_report.approved"_s);
        QCOMPARE(fileStem(u"../../x"_s), u"%2E.%2F..%2Fx"_s);
        QCOMPARE(fileStem(u"-rf"_s), u"%2Drf"_s);
        QCOMPARE(fileStem(u"$(id)|'\""_s), u"%24%28id%29%7C%27%22"_s);
    }
};

QTEST_GUILESS_MAIN(JsonSchemaTest)
#include "tst_jsonschema.moc"
