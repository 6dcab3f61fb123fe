#include "model/design/subscriptionplan.h"

#include "model/catalogue/cataloguereader.h"
#include "model/design/effectiveoptions.h"

#include "tests/design/randomdesign.h"
#include "tests/design/smallcatalogue.h"

#include <QtTest/QTest>

#include <algorithm>
#include <optional>
#include <vector>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

using Need = std::array<std::optional<bool>, 4>; // nothing: either way

bool conflict(const Need &first, const Need &second)
{
    for (std::size_t option = 0; option < first.size(); ++option)
        if (first[option] && second[option] && *first[option] != *second[option])
            return true;
    return false;
}

// Whether groups of needs without a conflict can be had with so many groups: colouring, by trying. Needs
// that agree in pairs agree altogether, since each option has only two ways.
bool canGroup(const std::vector<Need> &needs, std::vector<std::size_t> &groups, std::size_t count)
{
    const std::size_t next = groups.size();
    if (next == needs.size())
        return true;
    const std::size_t used = groups.empty() ? 0 : *std::max_element(groups.begin(), groups.end()) + 1;
    for (std::size_t group = 0; group < std::min(used + 1, count); ++group) {
        bool fits = true;
        for (std::size_t other = 0; other < next; ++other)
            fits = fits && (groups[other] != group || !conflict(needs[other], needs[next]));
        if (!fits)
            continue;
        groups.push_back(group);
        if (canGroup(needs, groups, count))
            return true;
        groups.pop_back();
    }
    return false;
}

qsizetype fewestGroups(const std::vector<Need> &needs)
{
    std::size_t count = 0;
    std::vector<std::size_t> groups;
    while (!canGroup(needs, groups, count))
        ++count;
    return qsizetype(count);
}

} // namespace

class SubscriptionPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneSubscriptionDoesWhenAllAgree()
    {
        const Catalogue catalogue = smallCatalogue();
        Design design = newDesign({});
        const QList<PlannedSubscription> plan =
            planSubscriptions(design, design.subscriptions.first(), catalogue);
        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan.first().options, (std::array{true, false, false, false}));
        QCOMPARE(plan.first().eventTypes.size(), 5);
        design.catalogueVersion = u"nothing"_s;
        QVERIFY(planSubscriptions(design, design.subscriptions.first(), catalogue).isEmpty());
    }

    void whatGovernsNothingGoesAlong()
    {
        const Catalogue catalogue = smallCatalogue();
        Design design = newDesign({});
        Subscription &subscription = design.subscriptions[0];
        // plain.one has customer context only, bare.one nothing: both fit anywhere that has customer context
        // as they want it, whatever their other cells say.
        setOptionState(subscription, u"plain.one"_s, Option::SummaryPreview, OptionState::On);
        setOptionState(subscription, u"bare.one"_s, Option::CustomerContext, OptionState::Off);
        setOptionState(subscription, u"full.one"_s, Option::ContactDetails, OptionState::On);
        const QList<PlannedSubscription> plan = planSubscriptions(design, subscription, catalogue);
        const QList<PlannedSubscription> expected{
            {{true, true, false, false}, {u"full.one"_s}},
            {{true, false, false, false}, {u"full.two"_s, u"plain.one"_s, u"bare.one"_s, u"late.one"_s}}};
        QCOMPARE(plan, expected);
    }

    void anEventTypeThatFitsTwiceAsksForLess()
    {
        const Catalogue catalogue = smallCatalogue();
        Design design = newDesign({});
        Subscription &subscription = design.subscriptions[0];
        subscription.eventTypes = {u"full.one"_s, u"full.two"_s, u"bare.one"_s};
        setOptionState(subscription, u"full.one"_s, Option::ContactDetails, OptionState::On);
        setOptionState(subscription, u"full.two"_s, Option::CustomerContext, OptionState::Off);
        const QList<PlannedSubscription> expected{
            {{true, true, false, false}, {u"full.one"_s}},
            {{false, false, false, false}, {u"full.two"_s, u"bare.one"_s}}};
        QCOMPARE(planSubscriptions(design, subscription, catalogue), expected);
    }

    void whatARuleKeepsOutIsNotPlanned()
    {
        const Catalogue catalogue = smallCatalogue();
        Design design = newDesign({});
        setOptionState(design.subscriptions[0], {}, Option::BillingDetails, OptionState::On);
        setOptionState(design.subscriptions[0], u"full.one"_s, Option::BillingDetails, OptionState::Off);
        const QList<PlannedSubscription> plan =
            planSubscriptions(design, design.subscriptions.first(), catalogue);
        QCOMPARE(plan.size(), 1);
        QVERIFY(!plan.first().options[std::size_t(Option::BillingDetails)]);
    }

    void theSampleNeedsWhatItSays()
    {
        const Design design = sampleDesign();
        const Catalogue catalogue = builtInCatalogue();
        QCOMPARE(planSubscriptions(design, design.subscriptions.at(0), catalogue).size(), 4);
        QCOMPARE(planSubscriptions(design, design.subscriptions.at(1), catalogue).size(), 1);
    }

    void everyPlanIsExactAndSmallest_data()
    {
        QTest::addColumn<bool>("small");
        QTest::newRow("the catalogue that ships") << false;
        QTest::newRow("the small one") << true;
    }
    void everyPlanIsExactAndSmallest()
    {
        QFETCH(bool, small);
        const Catalogue catalogue = small ? smallCatalogue() : builtInCatalogue();
        QStringList names;
        for (const EventType &type : catalogue.eventTypes)
            names.append(type.name);
        RandomDesign designs(41, names);
        for (int round = 0; round < 200; ++round) {
            Design design = designs.next();
            if (small)
                design.catalogueVersion = round % 2 == 0 ? u"small"_s : u"all"_s;
            for (const Subscription &subscription : design.subscriptions)
                checkPlan(design, subscription, catalogue);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    static void checkPlan(const Design &design, const Subscription &subscription, const Catalogue &catalogue)
    {
        const QList<PlannedSubscription> plan = planSubscriptions(design, subscription, catalogue);
        QCOMPARE(plan, planSubscriptions(design, subscription, catalogue));
        std::vector<Need> needs;
        QStringList inUse;
        for (const EventType *eventType : eventTypesInUse(design, subscription, catalogue)) {
            inUse.append(eventType->name);
            const OptionDecisions decisions = effectiveOptions(design, subscription, *eventType, catalogue);
            const std::array<bool, 4> governed = governedOptions(design, *eventType, catalogue);
            Need need;
            for (std::size_t option = 0; option < need.size(); ++option)
                if (governed[option])
                    need[option] = decisions[option].in;
            needs.push_back(need);
        }
        QCOMPARE(plan.size(), fewestGroups(needs));

        // Each event type once, in catalogue order, the subscriptions in the order of their first one.
        QStringList planned;
        QStringList firsts;
        for (const PlannedSubscription &one : plan) {
            QVERIFY(!one.eventTypes.isEmpty());
            firsts.append(one.eventTypes.first());
            planned += one.eventTypes;
            QCOMPARE(sorted(one.eventTypes, inUse), one.eventTypes);
            checkExact(design, subscription, catalogue, one);
        }
        QCOMPARE(sorted(planned, inUse), inUse);
        QCOMPARE(sorted(firsts, inUse), firsts);
    }

    // A subscription of just these options and without cells sends what was designed.
    static void checkExact(const Design &design, const Subscription &subscription, const Catalogue &catalogue,
                           const PlannedSubscription &planned)
    {
        Subscription real = subscription;
        real.eventOptions.clear();
        for (const Option option : allOptions)
            real.options[option] = planned.options[std::size_t(option)] ? OptionState::On : OptionState::Off;
        for (const QString &name : planned.eventTypes) {
            const EventType &eventType = *catalogue.eventType(name);
            const OptionDecisions designed = effectiveOptions(design, subscription, eventType, catalogue);
            const OptionDecisions had = effectiveOptions(design, real, eventType, catalogue);
            for (std::size_t option = 0; option < designed.size(); ++option)
                QCOMPARE(had[option].in, designed[option].in);
        }
    }

    static QStringList sorted(QStringList names, const QStringList &order)
    {
        std::sort(names.begin(), names.end(), [&order](const QString &first, const QString &second) {
            return order.indexOf(first) < order.indexOf(second);
        });
        return names;
    }
};

QTEST_GUILESS_MAIN(SubscriptionPlanTest)
#include "tst_subscriptionplan.moc"
