#include "model/design/policy.h"

#include "model/design/effectiveoptions.h"
#include "model/design/subscriptionplan.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

/// One event type in use and what becomes of its options.
struct Row
{
    QString eventType;
    OptionDecisions decisions{};
};

class SubscriptionCheck
{
public:
    SubscriptionCheck(const Design &design, const Subscription &subscription, const Catalogue &catalogue)
        : m_design(design)
        , m_subscription(subscription)
        , m_catalogue(catalogue)
        , m_name(subscription.name.isEmpty() ? subscription.id : subscription.name)
        , m_eventTypes(eventTypesInUse(design, subscription, catalogue))
    {
        for (const EventType *eventType : m_eventTypes)
            m_rows.append({eventType->name, effectiveOptions(design, subscription, *eventType, catalogue)});
    }

    QList<Finding> run()
    {
        checkBilling();
        checkContact();
        checkSummary();
        checkReceiver();
        checkEventTypesOfVersion();
        noteReality();
        return m_findings;
    }

private:
    void checkBilling();
    void checkContact();
    void checkSummary();
    void checkReceiver();
    void checkEventTypesOfVersion();
    void noteReality();

    void add(const char *rule, Severity severity, const QString &eventType, const QString &message)
    {
        m_findings.append({QString::fromLatin1(rule), severity, m_subscription.id, eventType, message});
    }
    [[nodiscard]] bool isOwn(const Row &row, Option option) const
    {
        return optionState(m_subscription, row.eventType, option) != OptionState::Inherit;
    }
    [[nodiscard]] bool isJustified(const QString &eventType, Option option) const
    {
        return !justificationFor(m_subscription, eventType, option).isEmpty() ||
               !justificationFor(m_subscription, {}, option).isEmpty();
    }
    // Calls report once with an empty event type for all rows that inherit, and for each other one.
    template<typename Violates, typename Own, typename Report>
    void forEachCause(const Violates &violates, const Own &own, const Report &report) const
    {
        bool inherited = false;
        for (const Row &row : m_rows)
            inherited = inherited || (violates(row) && !own(row));
        if (inherited)
            report(QString());
        for (const Row &row : m_rows)
            if (violates(row) && own(row))
                report(row.eventType);
    }

    const Design &m_design;
    const Subscription &m_subscription;
    const Catalogue &m_catalogue;
    QString m_name;
    QList<const EventType *> m_eventTypes;
    QList<Row> m_rows;
    QList<Finding> m_findings;
};

void SubscriptionCheck::checkBilling()
{
    QStringList asking;
    if (m_subscription.options[Option::BillingDetails] == OptionState::On)
        asking.append(QString());
    for (const Row &row : m_rows)
        if (optionState(m_subscription, row.eventType, Option::BillingDetails) == OptionState::On)
            asking.append(row.eventType);
    for (const QString &eventType : asking) {
        if (!m_subscription.billingEndpoint)
            add("billing.needs-endpoint", Severity::Error, eventType,
                eventType.isEmpty()
                    ? Text::tr("\"%1\" asks for billing details and is not a billing endpoint. Turn billing "
                               "details off, or mark the subscription as a billing endpoint.")
                          .arg(m_name)
                    : Text::tr("\"%1\" asks for billing details in %2 and is not a billing endpoint. Turn "
                               "them off there, or mark the subscription as a billing endpoint.")
                          .arg(m_name, eventType));
        if (!m_design.billingFeature)
            add("billing.needs-feature", Severity::Error, eventType,
                eventType.isEmpty()
                    ? Text::tr("\"%1\" asks for billing details, and the tenant's billing webhook feature is "
                               "off. Turn billing details off, or the feature on.")
                          .arg(m_name)
                    : Text::tr("\"%1\" asks for billing details in %2, and the tenant's billing webhook "
                               "feature is off. Turn them off there, or the feature on.")
                          .arg(m_name, eventType));
    }
}

void SubscriptionCheck::checkContact()
{
    constexpr auto contact = std::size_t(Option::ContactDetails);
    forEachCause(
        [](const Row &row) { return row.decisions[contact].rule == OptionRule::NeedsCustomerContext; },
        [this](const Row &row) {
            return isOwn(row, Option::ContactDetails) || isOwn(row, Option::CustomerContext);
        },
        [this](const QString &eventType) {
            add("contact.needs-customer", Severity::Warning, eventType,
                eventType.isEmpty()
                    ? Text::tr("\"%1\" asks for contact details without customer context, so they stay out. "
                               "Turn customer context on, or contact details off.")
                          .arg(m_name)
                    : Text::tr("\"%1\" asks for contact details without customer context in %2, so they stay "
                               "out. Turn customer context on there, or contact details off.")
                          .arg(m_name, eventType));
        });
    if (m_design.contactFields != ContactFields::Extended)
        return;
    forEachCause([](const Row &row) { return row.decisions[contact].in; },
                 [this](const Row &row) { return isOwn(row, Option::ContactDetails); },
                 [this](const QString &eventType) {
                     if (isJustified(eventType, Option::ContactDetails))
                         return;
                     add("contact.extended-fields", Severity::Warning, eventType,
                         eventType.isEmpty()
                             ? Text::tr("\"%1\" sends role, email and phone of contacts, which Ordinavo has "
                                        "not published. Record a justification, or keep contacts to the "
                                        "published fields.")
                                   .arg(m_name)
                             : Text::tr("\"%1\" sends role, email and phone of contacts in %2, which "
                                        "Ordinavo has not published. Record a justification, or keep "
                                        "contacts to the published fields.")
                                   .arg(m_name, eventType));
                 });
}

void SubscriptionCheck::checkSummary()
{
    const auto warning = [this](const QString &eventType) {
        return eventType.isEmpty()
                   ? Text::tr("\"%1\" sends shortened free text, which can hold personal data. Record a "
                              "justification, or turn the summary preview off.")
                         .arg(m_name)
                   : Text::tr("\"%1\" sends shortened free text in %2, which can hold personal data. Record "
                              "a justification, or turn the summary preview off there.")
                         .arg(m_name, eventType);
    };
    const auto note = [this](const QString &eventType) {
        return eventType.isEmpty()
                   ? Text::tr("\"%1\" sends shortened free text, with a recorded justification. Confirm it "
                              "in the design review.")
                         .arg(m_name)
                   : Text::tr("\"%1\" sends shortened free text in %2, with a recorded justification. "
                              "Confirm it in the design review.")
                         .arg(m_name, eventType);
    };
    forEachCause([](const Row &row) { return row.decisions[std::size_t(Option::SummaryPreview)].in; },
                 [this](const Row &row) { return isOwn(row, Option::SummaryPreview); },
                 [&, this](const QString &eventType) {
                     const bool justified = isJustified(eventType, Option::SummaryPreview);
                     add("summary.free-text", justified ? Severity::Note : Severity::Warning, eventType,
                         justified ? note(eventType) : warning(eventType));
                 });
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".localhost") || QHostAddress(host).isLoopback();
}

void SubscriptionCheck::checkReceiver()
{
    const QUrl &url = m_subscription.receiverUrl;
    if (url.scheme() == u"http" && !isLoopback(url.host()))
        add("receiver.plain-http", Severity::Warning, {},
            Text::tr("\"%1\" sends to %2 without encryption. Use https, or a receiver on this machine.")
                .arg(m_name, url.host()));
    const QString &secret = m_subscription.secret.name;
    if (secret.isEmpty() || secret == sampleSecretName)
        add("secret.sample", Severity::Note, {},
            Text::tr("\"%1\" signs with the public sample secret, which proves nothing. Give it a secret of "
                     "its own before it is used.")
                .arg(m_name));
}

void SubscriptionCheck::checkEventTypesOfVersion()
{
    QStringList missing;
    for (const QString &name : m_subscription.eventTypes)
        if (std::none_of(m_eventTypes.cbegin(), m_eventTypes.cend(),
                         [&name](const EventType *eventType) { return eventType->name == name; }))
            missing.append(name);
    if (!missing.isEmpty())
        add("events.not-in-version", Severity::Warning, {},
            Text::tr("\"%1\" subscribes to event types that the chosen catalogue does not have: %2. Take "
                     "them out, or choose a catalogue that has them.")
                .arg(m_name, missing.join(u", "_s)));
}

// What the design means for Ordinavo as it is: subscriptions to create, and what is only assumed.
void SubscriptionCheck::noteReality()
{
    const auto planned = planSubscriptions(m_design, m_subscription, m_catalogue).size();
    if (planned > 1)
        add("subscriptions.needed", Severity::Note, {},
            Text::tr("Ordinavo sets options per subscription, so \"%1\" needs %n subscriptions there. Create "
                     "them as planned, or let the event types agree.",
                     nullptr, int(planned))
                .arg(m_name));
    const auto assumed =
        std::count_if(m_eventTypes.cbegin(), m_eventTypes.cend(), [](const EventType *eventType) {
            return eventType->payloadProvenance == Provenance::Assumed;
        });
    if (assumed > 0)
        add("assumed.payloads", Severity::Note, {},
            Text::tr("Payloads in \"%1\" that nothing published shows: %2 of %3. Ask Ordinavo before a "
                     "receiver relies on them.")
                .arg(m_name, QString::number(assumed), QString::number(m_eventTypes.size())));
}

} // namespace

QList<Finding> checkPolicy(const Design &design, const Catalogue &catalogue)
{
    QList<Finding> findings;
    for (const Subscription &subscription : design.subscriptions)
        findings.append(SubscriptionCheck(design, subscription, catalogue).run());
    if (design.signatureScheme != SignatureScheme::Ordinavo)
        findings.append({u"scheme.not-ordinavo"_s,
                         Severity::Note,
                         {},
                         {},
                         Text::tr("This design signs by a scheme that is not Ordinavo's, for comparison. "
                                  "Choose Ordinavo's for a receiver of real events.")});
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &first, const Finding &second) {
        return first.severity > second.severity;
    });
    return findings;
}

QList<Finding> findingsFor(const QList<Finding> &findings, const QString &subscription,
                           const QString &eventType)
{
    QList<Finding> chosen;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(chosen), [&](const Finding &finding) {
        return (finding.subscription.isEmpty() || finding.subscription == subscription) &&
               (finding.eventType.isEmpty() || finding.eventType == eventType);
    });
    return chosen;
}

bool blocks(const QList<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

QString idOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

} // namespace hookbench
