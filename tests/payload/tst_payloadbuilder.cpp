#include "model/signing/signer.h"
#include "tests/payload/payloadfixture.h"
#include "tests/support/process.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using test::decisionOf;
using test::PayloadFixture;

namespace {

constexpr auto on = OptionState::On;
constexpr auto off = OptionState::Off;

/// A JSON file's compact text, as Python writes it.
QByteArray compactFile(const QString &path)
{
    return test::outputOf(
        u"python3"_s, {u"-c"_s,
                       u"import json,sys; sys.stdout.buffer.write(json.dumps(json.load(open(sys.argv[1])),"
                       "separators=(',',':'),ensure_ascii=False).encode())"_s,
                       test::sourcePath(path)});
}

Json parsed(const Payload &payload)
{
    return *parseJson(payload.body, u"payload"_s);
}

PayloadFixture billingFixture()
{
    PayloadFixture fixture;
    fixture.eventType = u"billing.event_created"_s;
    fixture.set(Option::BillingDetails, on);
    fixture.subscription().billingEndpoint = true;
    fixture.design.billingFeature = true;
    return fixture;
}

} // namespace

class PayloadBuilderTest final : public QObject
{
    Q_OBJECT

private slots:
    // The two examples that Ordinavo publishes, typed from them.
    void thePublishedVisitReportIsReproduced()
    {
        PayloadFixture fixture;
        fixture.design.catalogueVersion = u"preview"_s;
        fixture.set(Option::CustomerContext, on);
        fixture.set(Option::ContactDetails, on);
        const QByteArray expected = compactFile(u"tests/data/visit_report.approved.json"_s);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(fixture.build().body, expected);
    }
    void thePublishedBillingEventIsReproduced()
    {
        PayloadFixture fixture = billingFixture();
        fixture.design.catalogueVersion = u"connect"_s;
        fixture.set(Option::CustomerContext, on);
        fixture.set(Option::ContactDetails, off);
        fixture.eventId = {"evt_01JZ8Y6EXAMPLE"};
        fixture.occurredAt = *parseIso(u"2026-06-18T16:50:00Z");
        const QByteArray expected = compactFile(u"tests/data/billing.event_created.json"_s);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(fixture.build().body, expected);
    }

    void theEnvelopeFollowsTheRequest()
    {
        PayloadFixture fixture;
        fixture.occurredAt = *parseIso(u"2027-01-02T03:04:05.999+01:00");
        const Json payload = parsed(fixture.build());
        QCOMPARE(payload["occurredAt"].get<std::string>(), "2027-01-02T02:04:05Z");
        QCOMPARE(payload["tenantId"].get<std::string>(), "tenant-123");
        QCOMPARE(payload["source"].get<std::string>(), "ordinavo");
        fixture.design.catalogueVersion = u"connect"_s;
        QVERIFY(!parsed(fixture.build()).contains("tenantId"));
        QCOMPARE(parsed(fixture.build())["payloadVersion"].get<std::string>(), "2026-06-18");
    }

    void aFieldsRuleIsTheFirstThatDecides_data()
    {
        QTest::addColumn<PayloadFixture>("fixture");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("in");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const PayloadFixture &fixture, const char *path,
                            const QString &rule, bool in, const QString &reason) {
            QTest::newRow(name) << fixture << QByteArray(path) << rule << in << reason;
        };
        PayloadFixture plain;
        row("the envelope is always in", plain, "eventId", u"always"_s, true, u"always in"_s);
        row("customer context is in by default", plain, "customer.name", u"option-on"_s, true, u"default"_s);
        row("contact details are opt-in by default", plain, "contact.displayName", u"option-off"_s, false,
            u"opt-in"_s);
        row("a never field names its group's reason", plain, "visitReport.internalNotes", u"never"_s, false,
            neverReason(FieldGroup::InternalNotes));
        row("a key is never in, though it would be an envelope field", plain, "apiKey", u"never"_s, false,
            neverReason(FieldGroup::Secrets));
        row("the target's own customer number is never in", plain, "target.customerNumber", u"never"_s, false,
            neverReason(FieldGroup::TargetCustomerNumber));
        row("another event type's object", plain, "route.date", u"not-in-event-type"_s, false,
            u"visit_report.approved carry no route"_s);
        row("another event type's field", plain, "visitReport.rejectionCode", u"not-in-event-type"_s, false,
            u"not visit_report.approved"_s);

        PayloadFixture connect = plain;
        connect.design.catalogueVersion = u"connect"_s;
        row("a field that the version lacks", connect, "location.hasCoordinates", u"not-in-version"_s, false,
            u"Connect v1"_s);

        PayloadFixture contact = plain;
        setOptionState(contact.subscription(), contact.eventType, Option::ContactDetails, on);
        row("an event type's own cell", contact, "contact.displayName", u"option-on"_s, true,
            u"for this event type"_s);
        row("published contacts only", contact, "contact.email", u"published-contact-only"_s, false,
            u"published fields"_s);
        contact.design.contactFields = ContactFields::Extended;
        row("extended contacts", contact, "contact.email", u"option-on"_s, true, u"for this event type"_s);
        contact.set(Option::CustomerContext, off);
        row("contact details need customer context", contact, "contact.displayName",
            u"needs-customer-context"_s, false, u"customer context"_s);
        row("customer context off", contact, "location.city", u"option-off"_s, false,
            u"subscription's default is off"_s);

        PayloadFixture summary = plain;
        row("a preview that nobody asked for", summary, "visitReport.summaryPreview", u"option-off"_s, false,
            u"default"_s);
        summary.set(Option::SummaryPreview, on);
        row("a preview that was asked for", summary, "visitReport.summaryPreview", u"option-on"_s, true,
            u"subscription's default is on"_s);

        PayloadFixture billing = billingFixture();
        row("billing details where all three conditions hold", billing, "billingEvent.targetId",
            u"option-on"_s, true, u"subscription's default is on"_s);
        row("a billing event's billing status is a billing detail", billing, "visitReport.billingStatus",
            u"option-on"_s, true, u"subscription's default is on"_s);
        billing.subscription().billingEndpoint = false;
        row("no billing endpoint", billing, "billingEvent.targetId", u"needs-billing-endpoint"_s, false,
            u"not a billing endpoint"_s);
        billing.design.billingFeature = false;
        row("neither endpoint nor feature", billing, "billingEvent.targetId", u"needs-billing-endpoint"_s,
            false, u"not a billing endpoint, and the tenant's billing webhook feature is off"_s);
        billing.subscription().billingEndpoint = true;
        row("no billing feature", billing, "visitReport.billingStatus", u"needs-billing-feature"_s, false,
            u"billing webhook feature is off"_s);
        row("what a billing event always has", billing, "billingEvent.status", u"always"_s, true,
            u"always in"_s);
        row("other events' billing status is no billing detail", plain, "visitReport.billingStatus",
            u"always"_s, true, u"always in"_s);

        PayloadFixture crm = plain;
        crm.subscription().sourceSystem = u"field_crm"_s;
        row("no external id, and null stands for it", crm, "target.externalId", u"always"_s, true,
            u"always in"_s);
        crm.design.whenNoExternalId = Absence::Omitted;
        row("no external id, and it is omitted", crm, "target.externalId", u"no-external-id"_s, false,
            u"Field CRM"_s);
        PayloadFixture poor = plain;
        for (SampleRecords &sample : poor.samples)
            sample.records["target"].erase("title");
        row("nothing in the record", poor, "target.title", u"not-in-record"_s, false, u"no value"_s);
    }
    void aFieldsRuleIsTheFirstThatDecides()
    {
        QFETCH(PayloadFixture, fixture);
        QFETCH(QByteArray, path);
        QFETCH(QString, rule);
        QFETCH(bool, in);
        QFETCH(QString, reason);
        const Payload payload = fixture.build();
        const FieldDecision decision = decisionOf(payload, path);
        QVERIFY(decision.field);
        QCOMPARE(idOf(decision.rule), rule);
        QCOMPARE(decision.in, in);
        const QString sentence = reasonOf(decision, fixture.request());
        QVERIFY2(sentence.contains(reason), qPrintable(sentence));
        QVERIFY(sentence.endsWith(u'.'));
    }

    void everyFieldOfTheCatalogueIsExplainedInItsOrder()
    {
        PayloadFixture fixture;
        const Payload payload = fixture.build();
        QCOMPARE(payload.fields.size(), fixture.catalogue.fields.size());
        const PayloadRequest request = fixture.request();
        for (qsizetype index = 0; index < payload.fields.size(); ++index) {
            QCOMPARE(payload.fields.at(index).field, &fixture.catalogue.fields.at(index));
            QVERIFY(!reasonOf(payload.fields.at(index), request).isEmpty());
        }
    }

    void externalIdsBelongToTheSourceSystem()
    {
        PayloadFixture fixture;
        QCOMPARE(parsed(fixture.build())["customer"]["externalId"].get<std::string>(), "CUST-10042");
        fixture.subscription().sourceSystem = u"field_crm"_s;
        QCOMPARE(parsed(fixture.build())["customer"]["externalId"].get<std::string>(), "acc-7c41e9");
        QVERIFY(parsed(fixture.build())["target"]["externalId"].is_null());
        fixture.design.whenNoExternalId = Absence::Omitted;
        QVERIFY(!parsed(fixture.build())["target"].contains("externalId"));
        fixture.subscription().sourceSystem = u"unknown"_s;
        QVERIFY(!parsed(fixture.build())["customer"].contains("externalId"));
    }

    void anObjectThatIsOffIsOmittedOrNull()
    {
        PayloadFixture fixture;
        fixture.set(Option::CustomerContext, off);
        QVERIFY(!parsed(fixture.build()).contains("customer"));
        fixture.design.whenOff = Absence::Null;
        const Json payload = parsed(fixture.build());
        QStringList names;
        for (const auto &member : payload.items())
            names.append(toQString(member.key()));
        QCOMPARE(names.mid(6),
                 (QStringList{u"customer"_s, u"location"_s, u"contact"_s, u"visitReport"_s, u"target"_s}));
        for (const char *object : {"customer", "location", "contact"})
            QVERIFY(payload[object].is_null());
        // A field that is off is omitted all the same, and so is an object that the event does not carry.
        QVERIFY(!payload["visitReport"].contains("summaryPreview"));
        QVERIFY(!payload.contains("route"));
    }

    void anEventTypeImpliesValues()
    {
        PayloadFixture fixture;
        fixture.eventType = u"visit_report.rejected"_s;
        QCOMPARE(parsed(fixture.build())["visitReport"]["status"].get<std::string>(), "Rejected");
        fixture.eventType = u"visit_report.follow_up_required"_s;
        QCOMPARE(parsed(fixture.build())["visitReport"]["followUpRequired"].get<bool>(), true);
    }

    void previewsAreShortenedByTheDesign()
    {
        PayloadFixture fixture;
        fixture.set(Option::SummaryPreview, on);
        fixture.design.summaryLength = 40;
        const Json payload = parsed(fixture.build());
        QCOMPARE(toQString(payload["visitReport"]["summaryPreview"].get<std::string>()),
                 u"Annual maintenance of the dialysis…"_s);
    }

    void textIsWrittenAsUtf8()
    {
        PayloadFixture fixture;
        fixture.sample = u"weltweit"_s;
        const QByteArray body = fixture.build().body;
        QVERIFY(body.contains("Müller & Söhne Klinikbedarf – مستشفى السلام"));
        QVERIFY(!body.contains("\\u"));
        QVERIFY(!body.endsWith('\n'));
    }

    void aRecordSetWithoutRecordsIsNoCrash()
    {
        PayloadFixture fixture;
        for (SampleRecords &sample : fixture.samples)
            sample.records = nullptr;
        QCOMPARE(decisionOf(fixture.build(), "customer.name").rule, FieldRule::NotInRecord);
        for (SampleRecords &sample : fixture.samples)
            sample.records = Json{{"customer", 5}, {"visitReport", Json::array()}};
        fixture.set(Option::SummaryPreview, on);
        QCOMPARE(decisionOf(fixture.build(), "visitReport.summaryPreview").rule, FieldRule::NotInRecord);
    }

    // Every event type's payload, signed by us, by python's hmac and by node's crypto.
    void pythonAndNodeSignEveryEventTypeAlike_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("python3's hmac")
            << u"python3"_s
            << QStringList{u"-c"_s,
                           u"import hashlib,hmac,sys\n"
                           "for line in sys.stdin: print('sha256='+hmac.new(sys.argv[1].encode(),"
                           "bytes.fromhex(line.strip()),hashlib.sha256).hexdigest())"_s,
                           u"sécret"_s};
        QTest::newRow("node's crypto")
            << u"node"_s
            << QStringList{u"-e"_s,
                           u"const {createHmac}=require('crypto');"
                           "for (const line of require('fs').readFileSync(0,'latin1').trim().split('\\n'))"
                           "console.log('sha256='+createHmac('sha256',process.argv[1])"
                           ".update(Buffer.from(line,'hex')).digest('hex'))"_s,
                           u"sécret"_s};
    }
    void pythonAndNodeSignEveryEventTypeAlike()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        PayloadFixture fixture;
        for (const Option option : allOptions)
            fixture.set(option, on);
        Signer signer = *Signer::create(SignatureScheme::Ordinavo, SecretBytes(QByteArrayView("sécret")));
        QByteArray bodies;
        QByteArray ours;
        for (const EventType &eventType : fixture.catalogue.eventTypes)
            for (const SampleRecords &sample : fixture.samples) {
                fixture.eventType = eventType.name;
                fixture.sample = sample.id;
                const QByteArray body = fixture.build().body;
                bodies += body.toHex() + '\n';
                ours += signer.sign(body, {}, {}) + '\n';
            }
        QCOMPARE(bodies.count('\n'), fixture.samples.size() * 24);
        const QByteArray theirs = test::outputOf(program, arguments, bodies);
        QVERIFY2(!theirs.isNull(), "the program could not be run");
        QCOMPARE(ours, theirs);
    }
};

QTEST_GUILESS_MAIN(PayloadBuilderTest)
#include "tst_payloadbuilder.moc"
