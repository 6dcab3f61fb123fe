#include "model/catalogue/cataloguereader.h"

#include "tests/catalogue/owncatalogue.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class CatalogueReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsSomebodysOwnCatalogue();
    void putsFieldsAndObjectsInPayloadOrder();
    void refusesWhatIsWrongWhereItIs_data();
    void refusesWhatIsWrongWhereItIs();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void namesTheFileThatIsNotThere();
    void readsAFile();

private:
    void documents();
    void lists();
    void eventTypes();
};

void CatalogueReaderTest::readsSomebodysOwnCatalogue()
{
    const Result<Catalogue> catalogue = readCatalogue(ownCatalogue.toUtf8(), u"mine.json"_s);
    QVERIFY2(catalogue, catalogue ? "" : qPrintable(catalogue.error().message));
    QCOMPARE(catalogue->name, u"Schönwetter"_s);
    QCOMPARE(catalogue->version(u"v2")->payloadVersion, std::string("2024-01"));
    QCOMPARE(catalogue->eventTypesOf(u"v1").size(), qsizetype(1));
    const EventType *paid = catalogue->eventType(u"order.paid");
    QVERIFY(paid);
    QCOMPARE(paid->contextProvenance, Provenance::Documented);
    QCOMPARE(catalogue->eventType(u"parcel.lost")->contextProvenance, Provenance::Example);
    QCOMPARE(paid->values.value("order.open"), Json(false));
    const CatalogueField *remark = catalogue->field("order.remark");
    QVERIFY(remark);
    QCOMPARE(remark->origin, FieldOrigin::Preview);
    QCOMPARE(remark->textFrom, std::string("order.text"));
    QVERIFY(appliesTo(*remark, *paid));
    QVERIFY(!appliesTo(*remark, *catalogue->eventType(u"parcel.lost")));
    QVERIFY(catalogue->field("buyer.fax")->extended);
    QCOMPARE(catalogue->field("buyer.ref")->origin, FieldOrigin::ExternalId);
    QCOMPARE(catalogue->field("order.status")->groupInFamily.value(u"parcel"_s), FieldGroup::BillingDetails);
}

void CatalogueReaderTest::putsFieldsAndObjectsInPayloadOrder()
{
    const Result<Catalogue> catalogue = readCatalogue(ownCatalogue.toUtf8(), u"mine.json"_s);
    QVERIFY(catalogue);
    QCOMPARE(catalogue->eventType(u"order.paid")->objects, QList<std::string>({"buyer", "order"}));
    QByteArrayList paths;
    for (const CatalogueField &field : catalogue->fields)
        paths.append(field.path);
    QCOMPARE(paths,
             QByteArrayList({"eventId", "eventType", "occurredAt", "masterKey", "buyer.ref", "buyer.fax",
                             "order.status", "order.open", "order.remark", "order.gossip", "parcel.id"}));
}

void CatalogueReaderTest::refusesWhatIsWrongWhereItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    documents();
    lists();
    eventTypes();
}

void CatalogueReaderTest::documents()
{
    row("a newer format", u"\"format\": 1"_s, u"\"format\": §2"_s,
        u"format 2 is newer than this program, which reads up to format 1; use a newer Hookbench"_s);
    row("a newer format that has more members", u"\"format\": 1"_s, u"\"format\": §7, \"colours\": []"_s,
        u"format 7 is newer than this program, which reads up to format 1; use a newer Hookbench"_s);
    row("a format that never was", u"\"format\": 1"_s, u"\"format\": §0"_s,
        u"the format should be a whole number from 1 to 1"_s);
    row("a format in words", u"\"format\": 1"_s, u"\"format\": §\"one\""_s,
        u"a whole number should stand here"_s);
    row("no format", u"{\n  \"format\": 1,"_s, u"§{"_s, u"the member \"format\" is missing in this object"_s);
    row("an unknown member", u"\"name\": \"Schönwetter\""_s,
        u"\"name\": \"Schönwetter\", \"colour\": §\"red\""_s,
        u"the member \"colour\" is not known here; check its spelling or remove it"_s);
    row("no objects",
        {{u"{\n  \"format\""_s, u"§{\n  \"format\""_s},
         {u"  \"objects\": [\"buyer\", \"order\", \"parcel\"],\n"_s, u""_s}},
        u"the member \"objects\" is missing in this object"_s);
    row("a number for a name", u"\"name\": \"Schönwetter\""_s, u"\"name\": §5"_s,
        u"a text in quotes should stand here"_s);
    row("an empty name", u"\"name\": \"Schönwetter\""_s, u"\"name\": §\"\""_s,
        u"this text must not be empty"_s);
    row("an object for a list", u"[\"buyer\", \"order\", \"parcel\"]"_s, u"§{}"_s,
        u"a list in brackets should stand here"_s);
    row("a text for an object",
        u"{\"id\": \"v1\", \"title\": \"Version 1\", \"payloadVersion\": \"2020-01\"}"_s, u"§\"v1\""_s,
        u"an object in braces should stand here"_s);
}

void CatalogueReaderTest::lists()
{
    const QString twice = u"\"%1\" appears twice; names must differ"_s;
    row("a version twice", u"{\"id\": \"v2\""_s, u"{\"id\": §\"v1\""_s, twice.arg(u"v1"));
    row("a version without its payload version", u"{\"id\": \"v2\", \"title\": \"Version 2\", "_s,
        u"§{\"id\": \"v2\", \"title\": \"Version 2\"}, {\"id\": \"v3\", \"title\": \"3\", "_s,
        u"the member \"payloadVersion\" is missing in this object"_s);
    row("no versions",
        {{u"\"versions\": [\n    {\"id\": \"v1\", \"title\": \"Version 1\", \"payloadVersion\": \"2020-01\"},\n    {\"id\": \"v2\", \"title\": \"Version 2\", \"payloadVersion\": \"2024-01\"}\n  ]"_s,
          u"\"versions\": []"_s},
         {u"\"versions\": [\"v1\", \"v2\"], \"description\": \"Paid.\""_s,
          u"\"versions\": [§\"v1\"], \"description\": \"Paid.\""_s}},
        u"there is no catalogue version \"v1\" in \"versions\""_s);
    row("a version that no event type is in",
        {{u"\"payloadVersion\": \"2024-01\"}"_s,
          u"\"payloadVersion\": \"2024-01\"}, {\"id\": \"v3\", \"title\": \"3\", \"payloadVersion\": \"3\"}"_s},
         {u"\"eventTypes\": ["_s, u"\"eventTypes\": §["_s}},
        u"no event type is in the version \"v3\""_s);
    row("a version with a line break in its id", u"{\"id\": \"v1\""_s, u"{\"id\": §\"v\\n1\""_s,
        u"this name must have no white space and no control characters"_s);
    row("a family twice", u"{\"id\": \"parcel\""_s, u"{\"id\": §\"order\""_s, twice.arg(u"order"));
    row("an object twice", u"[\"buyer\", \"order\", \"parcel\"]"_s, u"[\"buyer\", \"order\", §\"buyer\"]"_s,
        twice.arg(u"buyer"));
    row("an object with a dot", u"[\"buyer\", \"order\", \"parcel\"]"_s,
        u"[\"buyer\", \"order\", §\"parcel.box\"]"_s, u"the name of an object must have no dot"_s);
    row("an object named like the envelope", u"[\"buyer\", \"order\", \"parcel\"]"_s,
        u"[\"buyer\", §\"source\", \"parcel\"]"_s,
        u"\"source\" is the name of an envelope field and cannot be an object"_s);
    row("a family of unknown provenance", u"\"contextProvenance\": \"documented\""_s,
        u"\"contextProvenance\": §\"rumour\""_s,
        u"\"rumour\" is not known here; write one of: documented, example, assumed"_s);
}

void CatalogueReaderTest::eventTypes()
{
    const QString twice = u"\"%1\" appears twice; names must differ"_s;
    row("an event type twice", u"\"name\": \"parcel.lost\""_s, u"\"name\": §\"order.paid\""_s,
        twice.arg(u"order.paid"));
    row("an event type with a space", u"\"name\": \"parcel.lost\""_s, u"\"name\": §\"parcel lost\""_s,
        u"this name must have no white space and no control characters"_s);
    row("an event type that no header can carry", u"\"name\": \"parcel.lost\""_s,
        u"\"name\": §\"päckchen.weg\""_s,
        u"an event type stands in a header and can only have ASCII characters"_s);
    row("an unknown family", u"\"family\": \"parcel\""_s, u"\"family\": §\"letter\""_s,
        u"there is no family \"letter\" in \"families\""_s);
    row("an event type of an unknown version", u"\"versions\": [\"v2\"], \"description\": \"Lost.\""_s,
        u"\"versions\": [\"v2\", §\"v9\"], \"description\": \"Lost.\""_s,
        u"there is no catalogue version \"v9\" in \"versions\""_s);
    row("an event type of one version twice", u"\"versions\": [\"v2\"], \"description\": \"Lost.\""_s,
        u"\"versions\": [\"v2\", §\"v2\"], \"description\": \"Lost.\""_s, twice.arg(u"v2"));
    row("an event type of no version", u"\"versions\": [\"v2\"], \"description\": \"Lost.\""_s,
        u"\"versions\": §[], \"description\": \"Lost.\""_s, u"this list must not be empty"_s);
    row("an event type of unknown provenance", u"\"payloadProvenance\": \"example\""_s,
        u"\"payloadProvenance\": §\"guessed\""_s,
        u"\"guessed\" is not known here; write one of: documented, example, assumed"_s);
    row("an event type with an unknown object", u"\"objects\": [\"buyer\", \"parcel\"]"_s,
        u"\"objects\": [\"buyer\", §\"truck\"]"_s, u"there is no object \"truck\" in \"objects\""_s);
    row("an event type with an object twice", u"\"objects\": [\"buyer\", \"parcel\"]"_s,
        u"\"objects\": [\"buyer\", §\"buyer\"]"_s, twice.arg(u"buyer"));
    row("an event type without a source", u"{\"name\": \"order.paid\""_s,
        u"§{\"name\": \"order.draft\", \"family\": \"order\", \"versions\": [\"v1\"], \"description\": "
        u"\"D.\", "
        "\"provenance\": \"assumed\", \"payloadProvenance\": \"assumed\", \"objects\": []}, "
        "{\"name\": \"order.paid\""_s,
        u"the member \"source\" is missing in this object"_s);
    row("a value for a field that is not there", u"\"order.open\": false"_s, u"\"order.shut\": §false"_s,
        u"the event type \"order.paid\" has no field \"order.shut\""_s);
    row("a value for a field of another object", u"\"order.open\": false"_s, u"\"parcel.id\": §5"_s,
        u"the event type \"order.paid\" has no field \"parcel.id\""_s);
    row("a value of another type", u"\"order.open\": false"_s, u"\"order.open\": §\"no\""_s,
        u"the value does not have the type of the field \"order.open\""_s);
    row("a value for an external id", u"\"order.open\": false"_s, u"\"buyer.ref\": §\"B-2\""_s,
        u"an event can only imply values of fields that come from a record"_s);
    row("a value for what is never sent", u"\"order.open\": false"_s, u"\"order.gossip\": §\"psst\""_s,
        u"an event can only imply values of fields that come from a record"_s);
}

void CatalogueReaderTest::refusesWhatIsWrongWhereItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    expectRefusal(text, reason);
}

void CatalogueReaderTest::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const QByteArray own = ownCatalogue.toUtf8();
    QTest::newRow("an empty file") << QByteArray() << u"line 1, column 1"_s;
    QTest::newRow("a list") << QByteArray("[1, 2]") << u"line 1, column 1"_s;
    QTest::newRow("prose") << QByteArray("Dear reader") << u"line 1, column 1"_s;
    QTest::newRow("a truncated file") << own.left(own.indexOf("Version 1")) << u"line 5, column 28"_s;
    QTest::newRow("a member twice") << QByteArray("{\"format\": 1,\n \"format\": 1}")
                                    << u"line 2, column 2"_s;
}

void CatalogueReaderTest::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const Result<Catalogue> catalogue = readCatalogue(text, u"mine.json"_s);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::InvalidInput);
    QVERIFY2(catalogue.error().message.startsWith(u"mine.json, %1: "_s.arg(place)),
             qPrintable(catalogue.error().message));
}

void CatalogueReaderTest::namesTheFileThatIsNotThere()
{
    const Result<Catalogue> catalogue = loadCatalogue(u"/nowhere/mine.json"_s);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::Unreadable);
    QVERIFY(catalogue.error().message.contains(u"/nowhere/mine.json"));
}

void CatalogueReaderTest::readsAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(ownCatalogue.toUtf8()) > 0);
    file.close();
    const Result<Catalogue> catalogue = loadCatalogue(file.fileName());
    QVERIFY(catalogue);
    QCOMPARE(catalogue->eventTypes.size(), qsizetype(2));
}

QTEST_GUILESS_MAIN(CatalogueReaderTest)
#include "tst_cataloguereader.moc"
