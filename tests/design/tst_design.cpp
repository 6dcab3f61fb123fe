#include "model/design/design.h"

#include "model/catalogue/cataloguereader.h"
#include "model/core/result.h"
#include "model/design/designfile.h"
#include "model/design/effectiveoptions.h"
#include "model/design/policy.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class DesignTest final : public QObject
{
    Q_OBJECT

private slots:
    void aNewDesignIsPrivacyConscious()
    {
        const Design design = newDesign(u"Mine"_s);
        QCOMPARE(design.name, u"Mine"_s);
        QCOMPARE(design.catalogueVersion, u"all"_s);
        QCOMPARE(design.contactDefault, ContactDefault::OptIn);
        QCOMPARE(design.contactFields, ContactFields::Published);
        QCOMPARE(design.billingFeature, false);
        QCOMPARE(design.signatureScheme, SignatureScheme::Ordinavo);
        QCOMPARE(design.subscriptions.size(), 1);
        const Subscription &subscription = design.subscriptions.first();
        QCOMPARE(subscription.id, u"erp"_s);
        QCOMPARE(subscription.sourceSystem, u"logistics_erp"_s);
        QVERIFY(subscription.options.allInherited());
        QVERIFY(!subscription.billingEndpoint);
        QCOMPARE(subscription.secret.name, sampleSecretName.toString());
        const Catalogue catalogue = builtInCatalogue();
        for (const EventType &eventType : catalogue.eventTypes) {
            const OptionDecisions options = effectiveOptions(design, subscription, eventType, catalogue);
            QVERIFY(!options[std::size_t(Option::ContactDetails)].in);
            QVERIFY(!options[std::size_t(Option::SummaryPreview)].in);
            QVERIFY(!options[std::size_t(Option::BillingDetails)].in);
        }
        QVERIFY(!blocks(checkPolicy(design, catalogue)));
    }

    void subscriptionsAreFoundByIdFirst()
    {
        Design design = newDesign({});
        Subscription second;
        second.id = u"billing"_s;
        second.name = u"erp"_s;
        design.subscriptions.append(second);
        QCOMPARE(design.subscription(u"erp"), &design.subscriptions.at(0));
        QCOMPARE(design.subscription(u"billing"), &design.subscriptions.at(1));
        QCOMPARE(design.subscription(design.subscriptions.at(0).name), &design.subscriptions.at(0));
        QCOMPARE(design.subscription(u"nobody"), nullptr);
    }

    void aCellThatIsWhollyInheritedGoes()
    {
        Subscription subscription;
        const QString type = u"visit_report.approved"_s;
        setOptionState(subscription, type, Option::ContactDetails, OptionState::On);
        setOptionState(subscription, type, Option::SummaryPreview, OptionState::Off);
        QCOMPARE(optionState(subscription, type, Option::ContactDetails), OptionState::On);
        QCOMPARE(optionState(subscription, type, Option::SummaryPreview), OptionState::Off);
        QCOMPARE(optionState(subscription, type, Option::BillingDetails), OptionState::Inherit);
        QCOMPARE(optionState(subscription, {}, Option::ContactDetails), OptionState::Inherit);
        setOptionState(subscription, type, Option::ContactDetails, OptionState::Inherit);
        setOptionState(subscription, type, Option::SummaryPreview, OptionState::Inherit);
        QCOMPARE(subscription, Subscription());
    }

    void theDefaultsRowIsSetWithoutAnEventType()
    {
        Subscription subscription;
        setOptionState(subscription, {}, Option::CustomerContext, OptionState::Off);
        QCOMPARE(subscription.options[Option::CustomerContext], OptionState::Off);
        QCOMPARE(optionState(subscription, {}, Option::CustomerContext), OptionState::Off);
        QVERIFY(subscription.eventOptions.isEmpty());
    }

    void justificationsAreReplacedAndRemoved()
    {
        Subscription subscription;
        const QString type = u"visit_report.approved"_s;
        setJustification(subscription, {type, Option::ContactDetails, u"one"_s, Json{{"by", "later"}}});
        setJustification(subscription, {{}, Option::ContactDetails, u"default"_s, Json::object()});
        setJustification(subscription, {type, Option::ContactDetails, u"two"_s, Json::object()});
        QCOMPARE(subscription.justifications.size(), 2);
        QCOMPARE(justificationFor(subscription, type, Option::ContactDetails), u"two"_s);
        QVERIFY(subscription.justifications.first().unknown == Json({{"by", "later"}}));
        QCOMPARE(justificationFor(subscription, {}, Option::ContactDetails), u"default"_s);
        QCOMPARE(justificationFor(subscription, type, Option::SummaryPreview), QString());
        setJustification(subscription, {type, Option::ContactDetails, {}, Json::object()});
        QCOMPARE(justificationFor(subscription, type, Option::ContactDetails), QString());
        QCOMPARE(subscription.justifications.size(), 1);
    }

    void theSampleHasNothingToComplainAbout()
    {
        const Design design = sampleDesign();
        const Catalogue catalogue = builtInCatalogue();
        QVERIFY(checkEventTypes(design, catalogue));
        for (const Finding &finding : checkPolicy(design, catalogue))
            QVERIFY2(finding.severity == Severity::Note, qPrintable(finding.message));
    }
    void theSampleShowsWhatADesignCanBe()
    {
        const Design design = sampleDesign();
        QCOMPARE(design.catalogueVersion, u"all"_s);
        QCOMPARE(design.subscriptions.size(), 2);
        QVERIFY(!design.subscriptions.at(0).eventOptions.isEmpty());
        QVERIFY(!design.subscriptions.at(0).billingEndpoint);
        QVERIFY(design.subscriptions.at(1).billingEndpoint);
        QVERIFY(design.billingFeature);
        for (const Subscription &subscription : design.subscriptions)
            QCOMPARE(subscription.secret.name, sampleSecretName.toString());
        // Whatever personal data or free text leaves has its reason.
        for (const Subscription &subscription : design.subscriptions)
            for (auto cell = subscription.eventOptions.cbegin(); cell != subscription.eventOptions.cend();
                 ++cell)
                for (const Option option : {Option::ContactDetails, Option::SummaryPreview})
                    if ((*cell)[option] == OptionState::On)
                        QVERIFY2(!justificationFor(subscription, cell.key(), option).isEmpty(),
                                 qPrintable(cell.key()));
    }
    void theSampleFileIsWrittenAsHookbenchWritesIt()
    {
        QFile file(u":/hookbench/samples/sample.hookbench"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(writeDesign(sampleDesign())), QString::fromUtf8(file.readAll()));
    }

    void namesAreThoseOfTheFiles()
    {
        QCOMPARE(idOf(OptionState::Inherit), u"inherit"_s);
        QCOMPARE(idOf(OptionState::Off), u"off"_s);
        QCOMPARE(idOf(OptionState::On), u"on"_s);
        QCOMPARE(idOf(SignatureScheme::Ordinavo), u"ordinavo"_s);
        QCOMPARE(idOf(SignatureScheme::TimestampBody), u"timestamp-body"_s);
        QCOMPARE(idOf(SignatureScheme::StandardWebhooks), u"standard-webhooks"_s);
        QSet<QString> titles;
        for (const auto scheme :
             {SignatureScheme::Ordinavo, SignatureScheme::TimestampBody, SignatureScheme::StandardWebhooks})
            titles.insert(titleOf(scheme));
        QCOMPARE(titles.size(), 3);
    }
};

QTEST_GUILESS_MAIN(DesignTest)
#include "tst_design.moc"
