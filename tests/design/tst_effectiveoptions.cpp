#include "model/design/effectiveoptions.h"

#include "model/catalogue/cataloguereader.h"

#include "tests/design/smallcatalogue.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allStates{OptionState::Inherit, OptionState::Off, OptionState::On};

OptionDecision decide(const Design &design, const QString &eventType, Option option)
{
    const Catalogue catalogue = smallCatalogue();
    return effectiveOptions(design, design.subscriptions.first(), *catalogue.eventType(eventType),
                            catalogue)[std::size_t(option)];
}

} // namespace

class EffectiveOptionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theCellsDecideInTheirOrder_data()
    {
        QTest::addColumn<Option>("option");
        QTest::addColumn<ContactDefault>("contactDefault");
        QTest::addColumn<OptionState>("subscription");
        QTest::addColumn<OptionState>("event");
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<OptionSource>("source");
        const auto row = [](const char *name, Option option, ContactDefault contactDefault,
                            OptionState subscription, OptionState event, bool wanted, OptionSource source) {
            QTest::newRow(name) << option << contactDefault << subscription << event << wanted << source;
        };
        const auto inherit = OptionState::Inherit;
        const auto optIn = ContactDefault::OptIn;
        row("customer context is included by default", Option::CustomerContext, optIn, inherit, inherit, true,
            OptionSource::Default);
        row("contact details are opt-in", Option::ContactDetails, optIn, inherit, inherit, false,
            OptionSource::Default);
        row("contact details are included", Option::ContactDetails, ContactDefault::Included, inherit,
            inherit, true, OptionSource::Default);
        row("the summary preview is off by default", Option::SummaryPreview, optIn, inherit, inherit, false,
            OptionSource::Default);
        row("billing details are off by default", Option::BillingDetails, optIn, inherit, inherit, false,
            OptionSource::Default);
        row("the subscription turns off", Option::CustomerContext, optIn, OptionState::Off, inherit, false,
            OptionSource::Subscription);
        row("the subscription turns on", Option::SummaryPreview, optIn, OptionState::On, inherit, true,
            OptionSource::Subscription);
        row("the subscription says what the default says", Option::CustomerContext, optIn, OptionState::On,
            inherit, true, OptionSource::Subscription);
        row("the event type turns on", Option::ContactDetails, optIn, inherit, OptionState::On, true,
            OptionSource::Event);
        row("the event type overrides the subscription", Option::SummaryPreview, optIn, OptionState::On,
            OptionState::Off, false, OptionSource::Event);
        row("the event type overrides the design's default", Option::ContactDetails, ContactDefault::Included,
            inherit, OptionState::Off, false, OptionSource::Event);
    }
    void theCellsDecideInTheirOrder()
    {
        QFETCH(Option, option);
        QFETCH(ContactDefault, contactDefault);
        QFETCH(OptionState, subscription);
        QFETCH(OptionState, event);
        QFETCH(bool, wanted);
        QFETCH(OptionSource, source);
        Design design = billingDesign();
        design.contactDefault = contactDefault;
        setOptionState(design.subscriptions[0], {}, option, subscription);
        setOptionState(design.subscriptions[0], u"full.one"_s, option, event);
        const OptionDecision decision = decide(design, u"full.one"_s, option);
        QCOMPARE(decision.wanted, wanted);
        QCOMPARE(decision.in, wanted);
        QCOMPARE(decision.source, source);
        QCOMPARE(decision.rule, OptionRule::None);
        QCOMPARE(isWanted(design, design.subscriptions.first(), u"full.one"_s, option), wanted);
        // Another event type's cell does not count.
        QCOMPARE(isWanted(design, design.subscriptions.first(), u"full.two"_s, option),
                 isWanted(design, design.subscriptions.first(), {}, option));
    }

    void billingDetailsNeedThreeConditions_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("endpoint");
        QTest::addColumn<bool>("feature");
        QTest::addColumn<bool>("in");
        QTest::addColumn<OptionRule>("rule");
        QTest::addColumn<OptionRule>("ruleWithoutFields");
        const auto none = OptionRule::None;
        const auto nothing = OptionRule::NothingToGovern;
        const auto endpoint = OptionRule::NeedsBillingEndpoint;
        const auto feature = OptionRule::NeedsBillingFeature;
        const auto both = OptionRule::NeedsBillingEndpointAndFeature;
        QTest::newRow("nothing") << false << false << false << false << none << nothing;
        QTest::newRow("the feature alone") << false << false << true << false << none << nothing;
        QTest::newRow("the endpoint alone") << false << true << false << false << none << nothing;
        QTest::newRow("not wanted") << false << true << true << false << none << nothing;
        QTest::newRow("wanted alone") << true << false << false << false << both << both;
        QTest::newRow("no endpoint") << true << false << true << false << endpoint << endpoint;
        QTest::newRow("no feature") << true << true << false << false << feature << feature;
        QTest::newRow("all three") << true << true << true << true << none << nothing;
    }
    void billingDetailsNeedThreeConditions()
    {
        QFETCH(bool, wanted);
        QFETCH(bool, endpoint);
        QFETCH(bool, feature);
        QFETCH(bool, in);
        QFETCH(OptionRule, rule);
        QFETCH(OptionRule, ruleWithoutFields);
        Design design = newDesign({});
        design.billingFeature = feature;
        design.subscriptions[0].billingEndpoint = endpoint;
        for (const QString &eventType : {u"full.one"_s, u"plain.one"_s})
            setOptionState(design.subscriptions[0], eventType, Option::BillingDetails,
                           wanted ? OptionState::On : OptionState::Off);
        const OptionDecision full = decide(design, u"full.one"_s, Option::BillingDetails);
        QCOMPARE(full.in, in);
        QCOMPARE(full.wanted, wanted);
        QCOMPARE(full.rule, rule);
        QCOMPARE(full.source, rule == OptionRule::None ? OptionSource::Event : OptionSource::Rule);
        const OptionDecision plain = decide(design, u"plain.one"_s, Option::BillingDetails);
        QCOMPARE(plain.in, false);
        QCOMPARE(plain.wanted, wanted);
        QCOMPARE(plain.rule, ruleWithoutFields);
        QCOMPARE(plain.source, OptionSource::Rule);
    }

    // Every combination of cells, conditions and event types, against the rules written down once more.
    void theWholeTruthTable()
    {
        const Catalogue catalogue = smallCatalogue();
        for (int round = 0; round < 3 * 3 * 3 * 3 * 16; ++round) {
            int rest = round;
            const auto draw = [&rest](int choices) {
                const int drawn = rest % choices;
                rest /= choices;
                return drawn;
            };
            Design design = newDesign({});
            Subscription &subscription = design.subscriptions[0];
            std::array<OptionState, 4> cells{};
            for (const Option option : allOptions)
                cells[std::size_t(option)] = allStates[std::size_t(draw(3))];
            const bool perEvent = draw(2) == 1;
            for (const Option option : allOptions)
                for (const EventType &eventType : catalogue.eventTypes)
                    setOptionState(subscription, perEvent ? eventType.name : QString(), option,
                                   cells[std::size_t(option)]);
            design.contactDefault = draw(2) == 1 ? ContactDefault::Included : ContactDefault::OptIn;
            design.billingFeature = draw(2) == 1;
            subscription.billingEndpoint = draw(2) == 1;

            const auto on = [&](Option option) { return cells[std::size_t(option)] == OptionState::On; };
            const auto off = [&](Option option) { return cells[std::size_t(option)] == OptionState::Off; };
            const bool customer = !off(Option::CustomerContext);
            const bool contact =
                customer &&
                (on(Option::ContactDetails) ||
                 (!off(Option::ContactDetails) && design.contactDefault == ContactDefault::Included));
            const bool summary = on(Option::SummaryPreview);
            const bool billing =
                on(Option::BillingDetails) && design.billingFeature && subscription.billingEndpoint;
            const auto ins = [&](const char16_t *eventType) {
                const OptionDecisions decisions = effectiveOptions(
                    design, subscription, *catalogue.eventType(QStringView(eventType)), catalogue);
                std::array<bool, 4> in{};
                for (std::size_t at = 0; at < in.size(); ++at) {
                    in[at] = decisions[at].in;
                    // What is in was wanted and no rule had a say; a rule always keeps out.
                    if (in[at] && (!decisions[at].wanted || decisions[at].rule != OptionRule::None))
                        return std::array<bool, 4>{};
                    if ((decisions[at].rule == OptionRule::None) !=
                        (decisions[at].source != OptionSource::Rule))
                        return std::array<bool, 4>{};
                }
                return in;
            };
            QCOMPARE(ins(u"full.one"), (std::array{customer, contact, summary, billing}));
            QCOMPARE(ins(u"plain.one"), (std::array{customer, false, false, false}));
            QCOMPARE(ins(u"bare.one"), (std::array{false, false, false, false}));
        }
    }

    void contactDetailsNeedCustomerContext()
    {
        Design design = newDesign({});
        setOptionState(design.subscriptions[0], {}, Option::CustomerContext, OptionState::Off);
        setOptionState(design.subscriptions[0], {}, Option::ContactDetails, OptionState::On);
        const OptionDecision decision = decide(design, u"full.one"_s, Option::ContactDetails);
        QVERIFY(decision.wanted);
        QVERIFY(!decision.in);
        QCOMPARE(decision.rule, OptionRule::NeedsCustomerContext);
        QCOMPARE(reasonOf(Option::ContactDetails, decision),
                 u"Contact details are out: they need customer context, which is off."_s);
        // Where there are none, that is what is said.
        QCOMPARE(decide(design, u"plain.one"_s, Option::ContactDetails).rule, OptionRule::NothingToGovern);
        // The event type's own customer context is enough.
        setOptionState(design.subscriptions[0], u"full.one"_s, Option::CustomerContext, OptionState::On);
        QVERIFY(decide(design, u"full.one"_s, Option::ContactDetails).in);
    }

    void onlyFieldsOfTheVersionAndTheContactFieldsCount()
    {
        Catalogue catalogue = smallCatalogue();
        Design design = newDesign({});
        const EventType &full = catalogue.eventTypes.first();
        QCOMPARE(governedOptions(design, full, catalogue), (std::array{true, true, true, true}));
        QCOMPARE(governedOptions(design, *catalogue.eventType(u"bare.one"), catalogue),
                 (std::array{false, false, false, false}));
        // The published contact field goes: what is left is extended.
        catalogue.fields[1].versions = QStringList{u"small"_s};
        QCOMPARE(governedOptions(design, full, catalogue), (std::array{true, false, true, true}));
        design.contactFields = ContactFields::Extended;
        QCOMPARE(governedOptions(design, full, catalogue), (std::array{true, true, true, true}));
        // A field that is kept to another event type.
        catalogue.fields[4].eventTypes = QStringList{u"full.two"_s};
        QCOMPARE(governedOptions(design, full, catalogue), (std::array{true, true, false, true}));
        // A field that another option governs in this family.
        catalogue.fields[3].groupInFamily.insert(u"family"_s, FieldGroup::SummaryPreview);
        QCOMPARE(governedOptions(design, full, catalogue), (std::array{true, true, true, true}));
    }

    void aSubscriptionWithoutAListHasAllOfTheVersion()
    {
        const Catalogue catalogue = smallCatalogue();
        Design design = newDesign({});
        const auto names = [&] {
            QStringList list;
            for (const EventType *type : eventTypesInUse(design, design.subscriptions.first(), catalogue))
                list.append(type->name);
            return list;
        };
        QCOMPARE(names().size(), 5);
        design.catalogueVersion = u"small"_s;
        QCOMPARE(names(), (QStringList{u"full.one"_s, u"full.two"_s, u"plain.one"_s, u"bare.one"_s}));
        // In catalogue order, and only what the version has.
        design.subscriptions[0].eventTypes = {u"late.one"_s, u"plain.one"_s, u"full.two"_s, u"nothing"_s};
        QCOMPARE(names(), (QStringList{u"full.two"_s, u"plain.one"_s}));
    }

    void everyDecisionHasItsSentence()
    {
        QSet<QString> sentences;
        int decisions = 0;
        const auto take = [&](Option option, const OptionDecision &decision) {
            const QString sentence = reasonOf(option, decision);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
            ++decisions;
        };
        for (const Option option : allOptions) {
            for (const auto source : {OptionSource::Subscription, OptionSource::Event})
                for (const bool in : {false, true})
                    take(option, {in, in, source, OptionRule::None});
            take(option, {option == Option::CustomerContext, true, OptionSource::Default, OptionRule::None});
            take(option, {false, false, OptionSource::Rule, OptionRule::NothingToGovern});
        }
        take(Option::ContactDetails, {true, true, OptionSource::Default, OptionRule::None});
        take(Option::ContactDetails, {false, true, OptionSource::Rule, OptionRule::NeedsCustomerContext});
        for (const auto rule : {OptionRule::NeedsBillingEndpoint, OptionRule::NeedsBillingFeature,
                                OptionRule::NeedsBillingEndpointAndFeature})
            take(Option::BillingDetails, {false, true, OptionSource::Rule, rule});
        QCOMPARE(sentences.size(), decisions);
        QCOMPARE(idOf(OptionSource::Default), u"default"_s);
        QCOMPARE(idOf(OptionSource::Subscription), u"subscription"_s);
        QCOMPARE(idOf(OptionSource::Event), u"event"_s);
        QCOMPARE(idOf(OptionSource::Rule), u"rule"_s);
    }

    // What the two published examples were sent with, in the catalogue that ships.
    void thePublishedExamples()
    {
        const Catalogue catalogue = builtInCatalogue();
        Design preview = newDesign({});
        preview.catalogueVersion = u"preview"_s;
        setOptionState(preview.subscriptions[0], {}, Option::ContactDetails, OptionState::On);
        const OptionDecisions report =
            effectiveOptions(preview, preview.subscriptions.first(),
                             *catalogue.eventType(u"visit_report.approved"), catalogue);
        QVERIFY(report[std::size_t(Option::CustomerContext)].in);
        QVERIFY(report[std::size_t(Option::ContactDetails)].in);
        QVERIFY(!report[std::size_t(Option::SummaryPreview)].in);
        QVERIFY(!report[std::size_t(Option::BillingDetails)].in);

        Design connect = billingDesign();
        connect.catalogueVersion = u"connect"_s;
        setOptionState(connect.subscriptions[0], {}, Option::BillingDetails, OptionState::On);
        const OptionDecisions billing =
            effectiveOptions(connect, connect.subscriptions.first(),
                             *catalogue.eventType(u"billing.event_created"), catalogue);
        QVERIFY(billing[std::size_t(Option::CustomerContext)].in);
        QVERIFY(!billing[std::size_t(Option::ContactDetails)].in);
        QVERIFY(billing[std::size_t(Option::BillingDetails)].in);
    }

private:
    static Design billingDesign()
    {
        Design design = newDesign({});
        design.billingFeature = true;
        design.subscriptions[0].billingEndpoint = true;
        return design;
    }
};

QTEST_GUILESS_MAIN(EffectiveOptionsTest)
#include "tst_effectiveoptions.moc"
