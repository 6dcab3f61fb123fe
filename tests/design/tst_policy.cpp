#include "model/design/policy.h"

#include "model/catalogue/cataloguereader.h"
#include "model/core/json.h"

#include "tests/design/randomdesign.h"
#include "tests/design/smallcatalogue.h"

#include <QtTest/QTest>

#include <functional>

using namespace hookbench;
using namespace Qt::StringLiterals;

using Change = std::function<void(Design &)>;

namespace {

// A design without a finding in the small catalogue, but for what is assumed of one payload.
Design quietDesign()
{
    Design design = newDesign(u"Quiet"_s);
    design.subscriptions[0].secret.name = u"key"_s;
    return design;
}

void set(Design &design, const QString &eventType, Option option, OptionState state)
{
    setOptionState(design.subscriptions[0], eventType, option, state);
}

void justify(Design &design, const QString &eventType, Option option)
{
    setJustification(design.subscriptions[0], {eventType, option, u"because"_s, Json::object()});
}

// "error billing.needs-endpoint full.one": what a finding says in a word.
QStringList brief(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings)
        list.append(
            QString(idOf(finding.severity) + u' ' + finding.rule + u' ' + finding.eventType).trimmed());
    return list;
}

} // namespace

class PolicyTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachRuleSpeaksWhenItShould_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &expected, const Change &change) {
            QTest::newRow(name) << change << expected;
        };
        const QString full = u"full.one"_s;
        const QString plain = u"plain.one"_s;
        const auto on = OptionState::On;
        const auto off = OptionState::Off;
        const auto contact = Option::ContactDetails;
        const auto summary = Option::SummaryPreview;
        const auto billing = Option::BillingDetails;
        const QString needed = u"note subscriptions.needed"_s;

        row("nothing to complain about", {}, [](Design &) {});

        const QString noEndpoint = u"error billing.needs-endpoint"_s;
        const QString noFeature = u"error billing.needs-feature"_s;
        row("billing details by default: once", {noEndpoint, noFeature},
            [=](Design &design) { set(design, {}, billing, on); });
        row("billing details by default at an endpoint", {noFeature}, [=](Design &design) {
            set(design, {}, billing, on);
            design.subscriptions[0].billingEndpoint = true;
        });
        row("billing details by default with the feature", {noEndpoint}, [=](Design &design) {
            set(design, {}, billing, on);
            design.billingFeature = true;
        });
        row("billing details with both", {}, [=](Design &design) {
            set(design, {}, billing, on);
            design.subscriptions[0].billingEndpoint = true;
            design.billingFeature = true;
        });
        row("billing details in one event type", {noEndpoint + u" full.one"_s, noFeature + u" full.one"_s},
            [=](Design &design) { set(design, full, billing, on); });
        row("billing details where the event type has none",
            {noEndpoint + u" plain.one"_s, noFeature + u" plain.one"_s},
            [=](Design &design) { set(design, plain, billing, on); });
        row("billing details by default, off everywhere: asked for all the same", {noEndpoint, noFeature},
            [=](Design &design) {
                set(design, {}, billing, on);
                for (const EventType &type : smallCatalogue().eventTypes)
                    set(design, type.name, billing, off);
            });
        row("billing details in an event type that is not subscribed", {}, [=](Design &design) {
            set(design, full, billing, on);
            design.subscriptions[0].eventTypes = {u"bare.one"_s};
        });
        row("a billing endpoint that asks for nothing", {},
            [](Design &design) { design.subscriptions[0].billingEndpoint = true; });

        const QString noCustomer = u"warning contact.needs-customer"_s;
        row("contact details without customer context, by default: once", {noCustomer}, [=](Design &design) {
            set(design, {}, contact, on);
            set(design, {}, Option::CustomerContext, off);
        });
        row("contact details included by the design without customer context", {noCustomer},
            [](Design &design) {
                design.contactDefault = ContactDefault::Included;
                set(design, {}, Option::CustomerContext, OptionState::Off);
            });
        row("contact details without customer context in one event type",
            {noCustomer + u" full.one"_s, needed}, [=](Design &design) {
                set(design, {}, contact, on);
                set(design, full, Option::CustomerContext, off);
            });
        row("contact details without customer context where there are none", {needed}, [=](Design &design) {
            set(design, plain, contact, on);
            set(design, plain, Option::CustomerContext, off);
        });
        row("contact details with customer context", {},
            [=](Design &design) { set(design, {}, contact, on); });

        const QString extended = u"warning contact.extended-fields"_s;
        row("extended contact fields that can leave", {extended}, [=](Design &design) {
            design.contactFields = ContactFields::Extended;
            set(design, {}, contact, on);
        });
        row("extended contact fields in one event type", {extended + u" full.one"_s, needed},
            [=](Design &design) {
                design.contactFields = ContactFields::Extended;
                set(design, full, contact, on);
            });
        row("extended contact fields with a reason", {}, [=](Design &design) {
            design.contactFields = ContactFields::Extended;
            set(design, {}, contact, on);
            justify(design, {}, contact);
        });
        row("extended contact fields in one event type with its reason", {needed}, [=](Design &design) {
            design.contactFields = ContactFields::Extended;
            set(design, full, contact, on);
            justify(design, full, contact);
        });
        row("extended contact fields in one event type with the subscription's reason", {needed},
            [=](Design &design) {
                design.contactFields = ContactFields::Extended;
                set(design, full, contact, on);
                justify(design, {}, contact);
            });
        row("extended contact fields with the reason of another event type",
            {extended + u" full.one"_s, needed}, [=](Design &design) {
                design.contactFields = ContactFields::Extended;
                set(design, full, contact, on);
                justify(design, u"full.two"_s, contact);
                justify(design, full, summary);
            });
        row("extended contact fields that stay", {},
            [](Design &design) { design.contactFields = ContactFields::Extended; });

        row("free text by default", {u"warning summary.free-text"_s},
            [=](Design &design) { set(design, {}, summary, on); });
        row("free text by default with a reason", {u"note summary.free-text"_s}, [=](Design &design) {
            set(design, {}, summary, on);
            justify(design, {}, summary);
        });
        row("free text in one event type", {u"warning summary.free-text full.one"_s, needed},
            [=](Design &design) { set(design, full, summary, on); });
        row("free text in one event type with a reason", {u"note summary.free-text full.one"_s, needed},
            [=](Design &design) {
                set(design, full, summary, on);
                justify(design, full, summary);
            });
        row("free text where there is none", {}, [=](Design &design) { set(design, plain, summary, on); });

        const auto receiver = [](const QString &url) {
            return [url](Design &design) { design.subscriptions[0].receiverUrl = QUrl(url); };
        };
        row("a receiver without encryption", {u"warning receiver.plain-http"_s},
            receiver(u"http://example.com/"_s));
        row("one whose name only looks local", {u"warning receiver.plain-http"_s},
            receiver(u"http://localhost.example.com/"_s));
        row("one in the local network", {u"warning receiver.plain-http"_s},
            receiver(u"http://192.168.0.7/"_s));
        row("a receiver with encryption", {}, receiver(u"https://example.com/"_s));
        for (const auto *url : {"http://localhost:5005/hook", "http://hook.localhost/", "http://127.0.0.1/",
                                "http://127.8.9.1:80/", "http://[::1]:5005/", "http://LOCALHOST/"})
            QTest::addRow("a receiver on this machine: %s", url)
                << Change(receiver(QString::fromLatin1(url))) << QStringList();

        row("the sample secret", {u"note secret.sample"_s},
            [](Design &design) { design.subscriptions[0].secret.name = sampleSecretName.toString(); });
        row("no secret", {u"note secret.sample"_s},
            [](Design &design) { design.subscriptions[0].secret.name.clear(); });
        row("another scheme", {u"note scheme.not-ordinavo"_s},
            [](Design &design) { design.signatureScheme = SignatureScheme::StandardWebhooks; });
        row("event types of another version", {u"warning events.not-in-version"_s}, [](Design &design) {
            design.catalogueVersion = u"small"_s;
            design.subscriptions[0].eventTypes = {u"full.one"_s, u"late.one"_s};
        });
        row("event types that differ", {needed}, [=](Design &design) { set(design, full, contact, on); });
    }
    void eachRuleSpeaksWhenItShould()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, expected);
        Design design = quietDesign();
        change(design);
        const QList<Finding> findings = checkPolicy(design, smallCatalogue());
        QStringList spoken = brief(findings);
        // Said of every design that has such event types; see the test of its own.
        spoken.removeAll(u"note assumed.payloads"_s);
        QCOMPARE(spoken, expected);
        bool error = false;
        for (const Finding &finding : findings) {
            error = error || finding.severity == Severity::Error;
            QVERIFY(finding.message.endsWith(u'.'));
            QVERIFY(!finding.message.contains(u"%1"));
            QCOMPARE(finding.subscription.isEmpty(), finding.rule == u"scheme.not-ordinavo");
            if (!finding.eventType.isEmpty())
                QVERIFY(finding.message.contains(finding.eventType));
            if (!finding.subscription.isEmpty())
                QVERIFY(finding.message.contains(design.subscriptions.first().name));
        }
        QCOMPARE(blocks(findings), error);
    }

    void assumedPayloadsAreCounted()
    {
        Design design = quietDesign();
        const QList<Finding> findings = checkPolicy(design, smallCatalogue());
        QCOMPARE(brief(findings), QStringList{u"note assumed.payloads"_s});
        QVERIFY2(findings.first().message.contains(u"2 of 5"), qPrintable(findings.first().message));
        design.subscriptions[0].eventTypes = {u"full.one"_s, u"bare.one"_s};
        QVERIFY(checkPolicy(design, smallCatalogue()).isEmpty());
        // 22 of 24 payloads are published nowhere.
        const QList<Finding> real = checkPolicy(quietDesign(), builtInCatalogue());
        QCOMPARE(brief(real), QStringList{u"note assumed.payloads"_s});
        QVERIFY2(real.first().message.contains(u"22 of 24"), qPrintable(real.first().message));
    }

    void errorsComeFirst()
    {
        Design design = quietDesign();
        set(design, {}, Option::SummaryPreview, OptionState::On);
        set(design, {}, Option::BillingDetails, OptionState::On);
        design.signatureScheme = SignatureScheme::TimestampBody;
        Subscription second = design.subscriptions.first();
        second.id = u"second"_s;
        design.subscriptions.append(second);
        QList<Severity> severities;
        for (const Finding &finding : checkPolicy(design, smallCatalogue()))
            severities.append(finding.severity);
        QList<Severity> sorted = severities;
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        QCOMPARE(severities, sorted);
        QCOMPARE(severities.count(Severity::Error), 4);
    }

    void noFindingIsRepeated()
    {
        const Catalogue catalogue = builtInCatalogue();
        QStringList names;
        for (const EventType &type : catalogue.eventTypes)
            names.append(type.name);
        RandomDesign designs(31, names);
        for (int round = 0; round < 200; ++round) {
            const QList<Finding> findings = checkPolicy(designs.next(), catalogue);
            QSet<QString> seen;
            for (const Finding &finding : findings)
                seen.insert(finding.rule + u'|' + finding.subscription + u'|' + finding.eventType);
            QCOMPARE(seen.size(), findings.size());
        }
    }

    void findingsOfACellIncludeThoseOfTheWhole()
    {
        const QList<Finding> findings{{u"a"_s, Severity::Error, u"erp"_s, {}, {}},
                                      {u"b"_s, Severity::Error, u"erp"_s, u"x.y"_s, {}},
                                      {u"c"_s, Severity::Note, u"erp"_s, u"x.z"_s, {}},
                                      {u"d"_s, Severity::Note, u"crm"_s, {}, {}},
                                      {u"e"_s, Severity::Note, {}, {}, {}}};
        QStringList rules;
        for (const Finding &finding : findingsFor(findings, u"erp"_s, u"x.y"_s))
            rules.append(finding.rule);
        QCOMPARE(rules, (QStringList{u"a"_s, u"b"_s, u"e"_s}));
    }

    void unknownEventTypesAreRefused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &message, const Change &change) {
            QTest::newRow(name) << change << message;
        };
        row("none", {}, [](Design &) {});
        row("one of another version only", {}, [](Design &design) {
            design.catalogueVersion = u"connect"_s;
            design.subscriptions[0].eventTypes = {u"visit_report.created"_s};
            set(design, u"visit_report.rejected"_s, Option::ContactDetails, OptionState::On);
        });
        row("a typing error among the subscribed ones",
            u"The design names the event type \"visit_report.aproved\", which the catalogue does not have. "
            "Did you mean \"visit_report.approved\"?"_s,
            [](Design &design) { design.subscriptions[0].eventTypes = {u"visit_report.aproved"_s}; });
        row("something else in a cell",
            u"The design names the event type \"invoice.paid\", which the catalogue does not have. Correct "
            "it or take it out."_s,
            [](Design &design) { set(design, u"invoice.paid"_s, Option::ContactDetails, OptionState::On); });
        row("several, one of them in a justification",
            u"The design names event types that the catalogue does not have: invoice.paid, target.update "
            "(did you mean target.updated?). Correct them or take them out."_s,
            [](Design &design) {
                design.subscriptions[0].eventTypes = {u"target.updated"_s, u"invoice.paid"_s};
                justify(design, u"target.update"_s, Option::ContactDetails);
            });
        row("a version that there is not",
            u"The catalogue has no version \"v2\"; choose one of connect, preview, all."_s,
            [](Design &design) { design.catalogueVersion = u"v2"_s; });
    }
    void unknownEventTypesAreRefused()
    {
        QFETCH(Change, change);
        QFETCH(QString, message);
        Design design = newDesign({});
        change(design);
        const Result<void> result = checkEventTypes(design, builtInCatalogue());
        QCOMPARE(result.has_value(), message.isEmpty());
        if (!result) {
            QCOMPARE(result.error().message, message);
            QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
