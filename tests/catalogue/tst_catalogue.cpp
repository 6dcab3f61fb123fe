#include "model/catalogue/catalogue.h"
#include "model/catalogue/cataloguereader.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

const Catalogue &builtIn()
{
    static const Catalogue catalogue = builtInCatalogue();
    return catalogue;
}

// The leaves that stay when every option but the listed ones is off, in payload order.
QByteArrayList leaves(const QString &versionId, const EventType &type, const QList<FieldGroup> &groups)
{
    QByteArrayList paths;
    for (const CatalogueField &field : builtIn().fields) {
        const FieldGroup group = field.groupFor(type);
        const bool governed = group == FieldGroup::Always || groups.contains(group);
        if (governed && !field.extended && field.versions.contains(versionId) && appliesTo(field, type))
            paths.append(field.path);
    }
    return paths;
}

bool hasObject(const EventType &type, const char *object)
{
    return type.objects.contains(std::string(object));
}

} // namespace

class CatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void versionsHaveTheirEventTypes_data();
    void versionsHaveTheirEventTypes();
    void billingOnConnectComesFromItsOwnPage();
    void everyFieldIsComplete_data();
    void everyFieldIsComplete();
    void everyEventTypeIsComplete_data();
    void everyEventTypeIsComplete();
    void theTwoPublishedPayloadsComeOutFieldForField_data();
    void theTwoPublishedPayloadsComeOutFieldForField();
    void onlyPublishedPayloadsAreExamples();
    void contextIsDocumentedForTheFamiliesThatTheVendorNames();
    void fieldsStandInPayloadOrder();
    void neverFieldsAreLeavesSoThatTheyCanBeShown();
    void billingGovernsMoreInBillingEvents();
    void eventsImplyTheirStatus_data();
    void eventsImplyTheirStatus();
    void unknownNamesLeadNowhere();
};

void CatalogueTest::versionsHaveTheirEventTypes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("payloadVersion");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("Connect has 13 and 3 of billing")
        << u"connect"_s << QByteArray("2026-06-18") << qsizetype(16);
    QTest::newRow("API preview has 19") << u"preview"_s << QByteArray("1.0") << qsizetype(19);
    QTest::newRow("all has all") << u"all"_s << QByteArray("1.0") << qsizetype(24);
}

void CatalogueTest::versionsHaveTheirEventTypes()
{
    QFETCH(QString, id);
    const CatalogueVersion *version = builtIn().version(id);
    QVERIFY(version);
    QTEST(QByteArray::fromStdString(version->payloadVersion), "payloadVersion");
    QTEST(builtIn().eventTypesOf(id).size(), "count");
    QCOMPARE(builtIn().eventTypes.size(), qsizetype(24));
}

void CatalogueTest::billingOnConnectComesFromItsOwnPage()
{
    int count = 0;
    for (const EventType *type : builtIn().eventTypesOf(u"connect"))
        if (type->family == u"billing") {
            ++count;
            QVERIFY2(type->source.contains(u"Billing Events"), qPrintable(type->source));
        }
    QCOMPARE(count, 4);
}

void CatalogueTest::everyFieldIsComplete_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const CatalogueField &field : builtIn().fields)
        QTest::newRow(field.path.constData()) << field.path;
}

void CatalogueTest::everyFieldIsComplete()
{
    QFETCH(QByteArray, path);
    const CatalogueField *field = builtIn().field(path);
    QVERIFY(field);
    QVERIFY(!field->source.isEmpty());
    QVERIFY(field->description.endsWith(u'.'));
    QVERIFY(field->versions.contains(u"all"));
    QVERIFY(!field->example.is_null());
    QCOMPARE(isNever(field->group), field->dataClass == DataClass::Never);
    QCOMPARE(field->source == u"not published", field->provenance == Provenance::Assumed);
    QCOMPARE(field->object.empty(), field->origin == FieldOrigin::Envelope);
    QCOMPARE(field->name == "externalId", field->origin == FieldOrigin::ExternalId);
    QCOMPARE(field->name.ends_with("Preview"), field->origin == FieldOrigin::Preview);
    if (field->origin == FieldOrigin::Preview) {
        QCOMPARE(field->group, FieldGroup::SummaryPreview);
        QCOMPARE(field->dataClass, DataClass::FreeText);
    }
}

void CatalogueTest::everyEventTypeIsComplete_data()
{
    QTest::addColumn<QString>("name");
    for (const EventType &type : builtIn().eventTypes)
        QTest::newRow(qPrintable(type.name)) << type.name;
}

void CatalogueTest::everyEventTypeIsComplete()
{
    QFETCH(QString, name);
    const EventType *type = builtIn().eventType(name);
    QVERIFY(type);
    QVERIFY(!type->source.isEmpty());
    QVERIFY(type->description.endsWith(u'.'));
    QVERIFY(builtIn().family(type->family));
    QVERIFY(name.startsWith(type->family + u'.'));
    QVERIFY(type->versions.contains(u"all"));
    QVERIFY(type->versions.size() >= 2);
    for (const std::string &object : type->objects)
        QVERIFY(builtIn().objects.contains(object));
    for (const char *object : {"customer", "location", "contact"})
        QVERIFY(hasObject(*type, object));
    QCOMPARE(hasObject(*type, "visitReport"), type->family == u"visit_report" || type->family == u"billing");
    QCOMPARE(hasObject(*type, "billingEvent"), type->family == u"billing");
    QCOMPARE(hasObject(*type, "route"), type->family == u"route");
    QCOMPARE(hasObject(*type, "target"), type->family != u"route");
    QCOMPARE(hasObject(*type, "appointment"),
             type->family == u"appointment" || name == u"target.scheduled" || name == u"target.completed");
}

void CatalogueTest::theTwoPublishedPayloadsComeOutFieldForField_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("eventType");
    QTest::addColumn<QList<FieldGroup>>("groups");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("visit_report.approved in the API preview")
        << u"preview"_s << u"visit_report.approved"_s
        << QList{FieldGroup::CustomerContext, FieldGroup::ContactDetails}
        << QByteArray("eventId eventType occurredAt tenantId source payloadVersion "
                      "customer.ordinavoCustomerId customer.externalId customer.customerNumber customer.name "
                      "location.ordinavoLocationId location.externalId location.name location.city "
                      "location.hasCoordinates "
                      "contact.ordinavoContactId contact.externalId contact.displayName "
                      "visitReport.id visitReport.title visitReport.status visitReport.result "
                      "visitReport.followUpRequired visitReport.isBillable visitReport.billingStatus "
                      "visitReport.attachmentCount "
                      "target.id target.externalId target.title")
               .split(' ');
    QTest::newRow("billing.event_created in Connect")
        << u"connect"_s << u"billing.event_created"_s
        << QList{FieldGroup::CustomerContext, FieldGroup::BillingDetails}
        << QByteArray("eventId eventType occurredAt payloadVersion "
                      "customer.ordinavoCustomerId customer.externalId customer.customerNumber customer.name "
                      "location.ordinavoLocationId location.externalId location.name location.city "
                      "billingEvent.id billingEvent.status billingEvent.sourceType "
                      "billingEvent.visitReportId billingEvent.targetId billingEvent.appointmentId "
                      "billingEvent.createdAtUtc "
                      "visitReport.id visitReport.title visitReport.status visitReport.result "
                      "visitReport.isBillable visitReport.billingStatus "
                      "target.id target.externalId target.title")
               .split(' ');
}

void CatalogueTest::theTwoPublishedPayloadsComeOutFieldForField()
{
    QFETCH(QString, version);
    QFETCH(QString, eventType);
    QFETCH(QList<FieldGroup>, groups);
    const EventType *type = builtIn().eventType(eventType);
    QVERIFY(type);
    QVERIFY(type->versions.contains(version));
    QTEST(leaves(version, *type, groups), "expected");
}

void CatalogueTest::onlyPublishedPayloadsAreExamples()
{
    QStringList examples;
    for (const EventType &type : builtIn().eventTypes)
        if (type.payloadProvenance == Provenance::Example)
            examples.append(type.name);
    QCOMPARE(examples, QStringList({u"visit_report.approved"_s, u"billing.event_created"_s}));
}

void CatalogueTest::contextIsDocumentedForTheFamiliesThatTheVendorNames()
{
    for (const EventType &type : builtIn().eventTypes) {
        const bool documented = type.family == u"visit_report" || type.family == u"appointment" ||
                                type.family == u"billing" || type.name == u"target.follow_up_created";
        QCOMPARE(type.contextProvenance, documented ? Provenance::Documented : Provenance::Assumed);
    }
}

void CatalogueTest::fieldsStandInPayloadOrder()
{
    const QList<std::string> order{
        "",       "customer", "location", "contact", "billingEvent", "visitReport", "appointment",
        "target", "route"};
    QCOMPARE(builtIn().objects, order.sliced(1));
    qsizetype last = 0;
    for (const CatalogueField &field : builtIn().fields) {
        QVERIFY(order.indexOf(field.object) >= last);
        last = order.indexOf(field.object);
    }
}

void CatalogueTest::neverFieldsAreLeavesSoThatTheyCanBeShown()
{
    QByteArrayList paths;
    for (const CatalogueField &field : builtIn().fields)
        if (isNever(field.group))
            paths.append(field.path);
    QCOMPARE(paths, QByteArrayList({"apiKey", "webhookSecret", "visitReport.internalNotes",
                                    "appointment.internalNotes", "target.customerNumber"}));
}

void CatalogueTest::billingGovernsMoreInBillingEvents()
{
    const CatalogueField *status = builtIn().field("visitReport.billingStatus");
    QCOMPARE(status->groupFor(*builtIn().eventType(u"billing.event_ready")), FieldGroup::BillingDetails);
    QCOMPARE(status->groupFor(*builtIn().eventType(u"visit_report.approved")), FieldGroup::Always);
}

void CatalogueTest::eventsImplyTheirStatus_data()
{
    QTest::addColumn<QString>("eventType");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *type, const char *path, const char *value) {
        QTest::addRow("%s has %s %s", type, path, value)
            << QString::fromLatin1(type) << QByteArray(path) << QByteArray(value);
    };
    row("visit_report.approved", "visitReport.status", "Approved");
    row("visit_report.approved", "visitReport.billingStatus", "NotReady");
    row("visit_report.submitted", "visitReport.status", "Submitted");
    row("visit_report.rejected", "visitReport.status", "Rejected");
    row("billing.event_created", "visitReport.billingStatus", "Pending");
    row("billing.event_created", "billingEvent.status", "Pending");
    row("billing.event_ready", "billingEvent.status", "Ready");
    row("billing.event_sent", "billingEvent.status", "Sent");
    row("billing.event_failed", "billingEvent.status", "Failed");
    row("appointment.cancelled", "appointment.status", "Cancelled");
    row("route.published", "route.status", "Published");
}

void CatalogueTest::eventsImplyTheirStatus()
{
    QFETCH(QString, eventType);
    QFETCH(QByteArray, path);
    const Json value = builtIn().eventType(eventType)->values.value(path);
    QVERIFY(value.is_string());
    QTEST(QByteArray::fromStdString(value.get<std::string>()), "value");
}

void CatalogueTest::unknownNamesLeadNowhere()
{
    QCOMPARE(builtIn().eventType(u"visit_report.vanished"), nullptr);
    QCOMPARE(builtIn().version(u"v9"), nullptr);
    QCOMPARE(builtIn().family(u"invoice"), nullptr);
    QCOMPARE(builtIn().field("invoice.amount"), nullptr);
    QVERIFY(builtIn().eventTypesOf(u"v9").isEmpty());
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
