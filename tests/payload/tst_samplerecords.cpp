#include "model/payload/samplerecords.h"

#include "model/catalogue/cataloguereader.h"
#include "model/payload/payloadbuilder.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

const SampleRecords *findSample(const QString &id)
{
    static const QList<SampleRecords> samples = builtInSamples();
    for (const SampleRecords &sample : samples)
        if (sample.id == id)
            return &sample;
    return nullptr;
}

qint64 number(const Json &records, const char *object, const char *name)
{
    return records.at(object).at(name).get<qint64>();
}

std::string text(const Json &records, const char *object, const char *name)
{
    return records.at(object).at(name).get<std::string>();
}

// What event types put into payloads beside the records.
Json builtInCatalogueValues()
{
    Json values = Json::array();
    const Catalogue catalogue = builtInCatalogue();
    for (const EventType &type : catalogue.eventTypes) {
        values.push_back(type.name.toStdString());
        for (const Json &value : type.values)
            values.push_back(value);
    }
    return values;
}

void eachSample()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("the published records") << u"rhein-ruhr"_s;
    QTest::newRow("the problem and rejection") << u"alpen-kaelte"_s;
    QTest::newRow("the difficult texts") << u"weltweit"_s;
}

} // namespace

class SampleRecordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void thePublishedOneComesFirst();
    void thePublishedValuesAreThere_data();
    void thePublishedValuesAreThere();
    void everyFieldOfTheCatalogueHasARecord_data() { eachSample(); }
    void everyFieldOfTheCatalogueHasARecord();
    void previewExamplesAreThePublishedTextsShortened();
    void recordsPointAtEachOther_data() { eachSample(); }
    void recordsPointAtEachOther();
    void twoSourceSystemsKnowDifferentIds_data() { eachSample(); }
    void twoSourceSystemsKnowDifferentIds();
    void thePublishedIdsAreThoseOfTheErp_data();
    void thePublishedIdsAreThoseOfTheErp();
    void anotherTenantHasTheSameRecordIds_data() { eachSample(); }
    void anotherTenantHasTheSameRecordIds();
    void forbiddenTextsAreAllThere_data() { eachSample(); }
    void forbiddenTextsAreAllThere();
    void forbiddenTextsCanBeSearchedFor_data() { eachSample(); }
    void forbiddenTextsCanBeSearchedFor();
    void theDifficultTextsAreDifficult();
    void defectsAreNamedWhereTheyAre_data();
    void defectsAreNamedWhereTheyAre();
};

void SampleRecordsTest::thePublishedOneComesFirst()
{
    QStringList ids;
    for (const SampleRecords &sample : builtInSamples())
        ids.append(sample.id);
    QCOMPARE(ids, QStringList({u"rhein-ruhr"_s, u"alpen-kaelte"_s, u"weltweit"_s}));
}

void SampleRecordsTest::thePublishedValuesAreThere_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *object, const char *name, const char *value) {
        QTest::addRow("%s.%s is %s", object, name, value)
            << QByteArray(object) << QByteArray(name) << QByteArray(value);
    };
    row("customer", "ordinavoCustomerId", "12");
    row("customer", "customerNumber", "\"RRM-001\"");
    row("customer", "name", "\"Rhein-Ruhr Medical Supply\"");
    row("location", "ordinavoLocationId", "34");
    row("location", "name", "\"Essen Center\"");
    row("location", "city", "\"Essen\"");
    row("location", "hasCoordinates", "true");
    row("contact", "ordinavoContactId", "56");
    row("contact", "displayName", "\"Anna Weber\"");
    row("contact", "role", "\"Operations Manager\"");
    row("contact", "email", "\"anna.weber@example.com\"");
    row("contact", "phone", "\"+49 201 123456\"");
    row("visitReport", "id", "901");
    row("visitReport", "title", "\"Maintenance visit - Essen Center\"");
    row("visitReport", "status", "\"Approved\"");
    row("visitReport", "result", "\"Successful\"");
    row("visitReport", "followUpRequired", "false");
    row("visitReport", "isBillable", "true");
    row("visitReport", "attachmentCount", "2");
    row("target", "id", "455");
    row("target", "title", "\"Maintenance visit\"");
    row("billingEvent", "id", "3001");
    row("billingEvent", "status", "\"Pending\"");
    row("billingEvent", "sourceType", "\"VisitReport\"");
    row("billingEvent", "visitReportId", "901");
    row("billingEvent", "targetId", "455");
    row("billingEvent", "appointmentId", "1201");
    row("billingEvent", "createdAtUtc", "\"2026-06-18T16:50:00Z\"");
    row("appointment", "id", "1201");
}

void SampleRecordsTest::thePublishedValuesAreThere()
{
    QFETCH(QByteArray, object);
    QFETCH(QByteArray, name);
    const Json &records = findSample(u"rhein-ruhr"_s)->records;
    QTEST(dumpJson(records.at(object.toStdString()).at(name.toStdString())), "value");
}

void SampleRecordsTest::everyFieldOfTheCatalogueHasARecord()
{
    QFETCH(QString, id);
    const SampleRecords *sample = findSample(id);
    QVERIFY(sample);
    for (const CatalogueField &field : builtInCatalogue().fields) {
        if (field.origin == FieldOrigin::Envelope || field.origin == FieldOrigin::ExternalId)
            continue;
        std::string path = field.path.toStdString();
        if (field.origin == FieldOrigin::Preview)
            path = field.textFrom;
        const std::size_t dot = path.find('.');
        const Json &record = sample->records.at(path.substr(0, dot));
        QVERIFY2(record.contains(path.substr(dot + 1)), path.c_str());
        QCOMPARE(record.at(path.substr(dot + 1)).type(), field.example.type());
    }
}

void SampleRecordsTest::previewExamplesAreThePublishedTextsShortened()
{
    const Json &records = findSample(u"rhein-ruhr"_s)->records;
    int previews = 0;
    for (const CatalogueField &field : builtInCatalogue().fields) {
        if (field.origin != FieldOrigin::Preview)
            continue;
        ++previews;
        const std::string name = field.textFrom.substr(field.textFrom.find('.') + 1);
        const QString whole = toQString(text(records, field.object.c_str(), name.c_str()));
        QVERIFY(whole.size() > 140);
        QCOMPARE(shortenText(whole, 140), toQString(field.example.get<std::string>()));
    }
    QCOMPARE(previews, 5);
}

void SampleRecordsTest::recordsPointAtEachOther()
{
    QFETCH(QString, id);
    const SampleRecords *sample = findSample(id);
    QList<Json> tenants{sample->records};
    for (const Json &other : sample->otherTenants)
        tenants.append(other.at("records"));
    for (const Json &records : tenants) {
        const qint64 customer = number(records, "customer", "ordinavoCustomerId");
        const qint64 target = number(records, "target", "id");
        QCOMPARE(number(records, "location", "customerId"), customer);
        QCOMPARE(number(records, "contact", "customerId"), customer);
        QCOMPARE(number(records, "target", "customerId"), customer);
        QCOMPARE(number(records, "target", "locationId"), number(records, "location", "ordinavoLocationId"));
        QCOMPARE(number(records, "target", "contactId"), number(records, "contact", "ordinavoContactId"));
        QCOMPARE(number(records, "visitReport", "targetId"), target);
        QCOMPARE(number(records, "visitReport", "appointmentId"), number(records, "appointment", "id"));
        QCOMPARE(number(records, "appointment", "targetId"), target);
        QCOMPARE(number(records, "billingEvent", "targetId"), target);
        QCOMPARE(number(records, "billingEvent", "visitReportId"), number(records, "visitReport", "id"));
        QCOMPARE(number(records, "billingEvent", "appointmentId"), number(records, "appointment", "id"));
        QCOMPARE(number(records, "route", "employeeId"), number(records, "appointment", "employeeId"));
        QVERIFY(text(records, "appointment", "scheduledStart") <
                text(records, "appointment", "scheduledEnd"));
        QVERIFY(text(records, "appointment", "startedAt") < text(records, "appointment", "completedAt"));
        QVERIFY(text(records, "appointment", "scheduledStart").starts_with(text(records, "route", "date")));
    }
}

void SampleRecordsTest::twoSourceSystemsKnowDifferentIds()
{
    QFETCH(QString, id);
    const SampleRecords *sample = findSample(id);
    QCOMPARE(sample->sourceSystems.size(), qsizetype(2));
    QCOMPARE(sample->sourceSystems[0].id, u"logistics_erp"_s);
    QCOMPARE(sample->sourceSystems[1].id, u"field_crm"_s);
    int missing = 0;
    for (const char *object : {"customer", "location", "contact", "target"}) {
        const auto erp = sample->externalId(u"logistics_erp"_s, object);
        const auto crm = sample->externalId(u"field_crm"_s, object);
        QVERIFY(erp || crm);
        QVERIFY(erp != crm);
        missing += erp && crm ? 0 : 1;
    }
    QVERIFY(missing >= 1);
    QVERIFY(!sample->externalId(u"somebody_else"_s, "customer"));
    QVERIFY(!sample->externalId(u"logistics_erp"_s, "invoice"));
}

void SampleRecordsTest::thePublishedIdsAreThoseOfTheErp_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("externalId");
    QTest::newRow("customer") << QByteArray("customer") << QByteArray("CUST-10042");
    QTest::newRow("location") << QByteArray("location") << QByteArray("LOC-ESSEN-01");
    QTest::newRow("contact") << QByteArray("contact") << QByteArray("CONT-44");
    QTest::newRow("target") << QByteArray("target") << QByteArray("JOB-2026-000918");
}

void SampleRecordsTest::thePublishedIdsAreThoseOfTheErp()
{
    QFETCH(QByteArray, object);
    const SampleRecords *sample = findSample(u"rhein-ruhr"_s);
    const auto externalId = sample->externalId(u"logistics_erp"_s, object.toStdString());
    QVERIFY(externalId);
    QTEST(QByteArray::fromStdString(*externalId), "externalId");
    QCOMPARE(sample->tenantId, std::string("tenant-123"));
}

void SampleRecordsTest::anotherTenantHasTheSameRecordIds()
{
    QFETCH(QString, id);
    const SampleRecords *sample = findSample(id);
    QVERIFY(!sample->otherTenants.empty());
    const Json &other = sample->otherTenants.front();
    const QString tenant = toQString(other.at("tenantId").get<std::string>());
    QVERIFY(tenant != toQString(sample->tenantId));
    for (const auto &[object, record] : sample->records.items()) {
        QVERIFY(other.at("records").contains(object));
        QCOMPARE(other.at("records").at(object).front(), record.front());
        QVERIFY(other.at("records").at(object) != record);
    }
    for (const SourceSystem &system : sample->sourceSystems)
        for (const char *object : {"customer", "location", "contact", "target"}) {
            const ExternalIdKey key{tenant, system.id, object, *sample->recordId(object)};
            QVERIFY2(sample->externalIds.contains(key), object);
            QVERIFY(sample->externalIds.value(key) != sample->externalId(system.id, object));
        }
}

void SampleRecordsTest::forbiddenTextsAreAllThere()
{
    QFETCH(QString, id);
    const SampleRecords *sample = findSample(id);
    const QList<std::string> forbidden = sample->forbiddenTexts();
    const Json &records = sample->records;
    QVERIFY(forbidden.contains(text(records, "customer", "internalNotes")));
    QVERIFY(forbidden.contains(text(records, "visitReport", "internalNotes")));
    QVERIFY(forbidden.contains(text(records, "appointment", "internalNotes")));
    QVERIFY(forbidden.contains(text(records, "target", "customerNumber")));
    QVERIFY(text(records, "target", "customerNumber") != text(records, "customer", "customerNumber"));
    QVERIFY(forbidden.contains(sample->secrets.at("apiKey").get<std::string>()));
    QVERIFY(forbidden.contains(sample->secrets.at("webhookSecret").get<std::string>()));
    const Json &other = sample->otherTenants.front();
    QVERIFY(forbidden.contains(other.at("tenantId").get<std::string>()));
    for (const char *object : {"customer", "location", "contact", "billingEvent", "visitReport",
                               "appointment", "target", "route"}) {
        bool distinctive = false;
        for (const Json &value : other.at("records").at(object))
            distinctive = distinctive || (value.is_string() && forbidden.contains(value.get<std::string>()));
        QVERIFY2(distinctive, object);
    }
    const QString tenant = toQString(other.at("tenantId").get<std::string>());
    for (auto entry = sample->externalIds.cbegin(); entry != sample->externalIds.cend(); ++entry)
        QCOMPARE(forbidden.contains(entry.value()), entry.key().tenantId == tenant);
}

// A byte search proves something only if JSON writes the text as it is, nothing cuts it short, and no
// text that may be sent holds it.
void SampleRecordsTest::forbiddenTextsCanBeSearchedFor()
{
    QFETCH(QString, id);
    const SampleRecords *sample = findSample(id);
    QByteArray allowed = dumpJson(builtInCatalogueValues());
    for (const auto &[object, record] : sample->records.items())
        for (const auto &[name, value] : record.items())
            if (name != "internalNotes" && !(object == "target" && name == "customerNumber"))
                allowed += dumpJson(value) + '\n';
    for (const char *object : {"customer", "location", "contact", "target"})
        for (const SourceSystem &system : sample->sourceSystems)
            allowed += QByteArray::fromStdString(sample->externalId(system.id, object).value_or("")) + '\n';
    for (const std::string &forbidden : sample->forbiddenTexts()) {
        QVERIFY2(forbidden.size() >= 4, forbidden.c_str());
        QCOMPARE(dumpJson(Json(forbidden)), '"' + QByteArray::fromStdString(forbidden) + '"');
        QVERIFY2(!allowed.contains(forbidden.c_str()), forbidden.c_str());
    }
    const Json &other = sample->otherTenants.front().at("records");
    for (const char *name : {"summary", "rejectionText", "problemText"})
        QVERIFY(text(other, "visitReport", name).size() < 20);
}

void SampleRecordsTest::theDifficultTextsAreDifficult()
{
    const SampleRecords *sample = findSample(u"weltweit"_s);
    const QString summary = toQString(text(sample->records, "visitReport", "summary"));
    QVERIFY(summary.size() > 600);
    for (const char32_t character : {U'\u00fc', U'\u0639', U'\u200d', U'\u2028', U'\\', U'"', U'<', U'\t',
                                     U'\r', U'\n', U'\u0301', U'\U0001F468'})
        QVERIFY2(summary.contains(QString::fromUcs4(&character, 1)),
                 qPrintable(QString::number(character, 16)));
}

void SampleRecordsTest::defectsAreNamedWhereTheyAre_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *was, const char *becomes, const char *message) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(becomes)
                            << QStringLiteral("s.json, ") + QString::fromUtf8(message);
    };
    row("a newer format", R"("format": 1)", R"("format": 2)",
        "line 2, column 13: format 2 is newer than this program, which reads up to format 1; use a newer "
        "Hookbench.");
    row("an unknown member", R"("note": "n")", R"("note": "n", "colour": "red")",
        "line 5, column 26: the member \"colour\" is not known here; check its spelling or remove it.");
    row("a missing member", R"(  "secrets": {"apiKey": "k", "webhookSecret": "w"},)", "",
        "line 1, column 1: the member \"secrets\" is missing in this object.");
    row("a record without an id", R"({"id": 7, )", "{",
        "line 8, column 27: a record begins with its id, a whole number.");
    row("a record that is not flat", R"("name": "a")", R"("name": {"first": "a"})",
        "line 8, column 45: a record holds texts, numbers, true and false.");
    row("a source system twice", R"({"id": "crm")", R"({"id": "erp")",
        "line 7, column 57: the source system \"erp\" appears twice.");
    row("an unknown source system", R"("sourceSystem": "erp")", R"("sourceSystem": "wms")",
        "line 10, column 40: there is no source system \"wms\" in \"sourceSystems\".");
    row("an unknown tenant", R"({"tenantId": "t1", "sourceSystem": "erp")",
        R"({"tenantId": "t9", "sourceSystem": "erp")",
        "line 10, column 18: the tenant \"t9\" has no records here.");
    row("an unknown record", R"("type": "customer", "recordId": 7, "externalId": "A")",
        R"("type": "route", "recordId": 7, "externalId": "A")",
        "line 10, column 55: there is no record \"route\" in \"records\".");
    row("an external id twice", R"("sourceSystem": "crm")", R"("sourceSystem": "erp")",
        "line 11, column 5: this record has an external id in this source system already.");
    row("the same tenant twice", R"({"tenantId": "t2", "records")", R"({"tenantId": "t1", "records")",
        "line 14, column 33: the tenant \"t1\" appears twice.");
    row("a secret without a text", R"("apiKey": "k")", R"("apiKey": "")",
        "line 13, column 25: this text must not be empty.");
}

void SampleRecordsTest::defectsAreNamedWhereTheyAre()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QByteArray bytes = R"({
  "format": 1,
  "id": "s",
  "title": "t",
  "note": "n",
  "tenantId": "t1",
  "sourceSystems": [{"id": "erp", "title": "E"}, {"id": "crm", "title": "C"}],
  "records": {"customer": {"id": 7, "name": "a"}},
  "externalIds": [
    {"tenantId": "t1", "sourceSystem": "erp", "type": "customer", "recordId": 7, "externalId": "A"},
    {"tenantId": "t1", "sourceSystem": "crm", "type": "customer", "recordId": 7, "externalId": "B"}
  ],
  "secrets": {"apiKey": "k", "webhookSecret": "w"},
  "otherTenants": [{"tenantId": "t2", "records": {}, "secrets": {"apiKey": "x", "webhookSecret": "y"}}]
})";
    QVERIFY(readSampleRecords(bytes, u"s.json"_s));
    QVERIFY(bytes.contains(was));
    bytes.replace(bytes.indexOf(was), was.size(), becomes);
    const Result<SampleRecords> sample = readSampleRecords(bytes, u"s.json"_s);
    QVERIFY(!sample);
    QCOMPARE(sample.error().code, ErrorCode::InvalidInput);
    QTEST(sample.error().message, "message");
}

QTEST_GUILESS_MAIN(SampleRecordsTest)
#include "tst_samplerecords.moc"
