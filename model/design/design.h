#pragma once

#include "model/catalogue/fieldgroup.h"
#include "model/core/json.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <nlohmann/json.hpp>

#include <array>

namespace hookbench {

/// One cell of the matrix. `Inherit` in an event type's cell means the subscription's default; in the
/// subscription's default it means Ordinavo's.
enum class OptionState : quint8 { Inherit, Off, On };

struct OptionStates
{
    std::array<OptionState, 4> states{};

    [[nodiscard]] OptionState operator[](Option option) const { return states[std::size_t(option)]; }
    [[nodiscard]] OptionState &operator[](Option option) { return states[std::size_t(option)]; }
    [[nodiscard]] bool allInherited() const { return *this == OptionStates{}; }
    bool operator==(const OptionStates &) const = default;
};

/// A secret by name; never its value. The label is for people; the fingerprint (salted, see SecretStore)
/// tells whether the value at hand is the one that was meant.
struct SecretReference
{
    QString name;
    QString label;
    QString fingerprint;

    bool operator==(const SecretReference &) const = default;
};

/// The name that stands for the public sample secret.
inline constexpr QStringView sampleSecretName = u"sample";

/// Why an option is on, in the words of whoever decided it.
struct Justification
{
    QString eventType; ///< empty: for the subscription's default
    Option option = Option::CustomerContext;
    QString text;
    Json unknown = Json::object(); ///< members of a later version; written back as they came

    bool operator==(const Justification &) const = default;
};

/// One receiver's configuration.
struct Subscription
{
    QString id; ///< stable inside the design: "erp"
    QString name;
    QUrl receiverUrl;       ///< empty: the built-in receiver
    QString sourceSystem;   ///< whose external ids its payloads carry
    QStringList eventTypes; ///< subscribed ones; empty: every event type of the catalogue version
    OptionStates options;   ///< the defaults row
    QMap<QString, OptionStates> eventOptions; ///< by event type; none that is wholly inherited
    QList<Justification> justifications;
    bool billingEndpoint = false;
    SecretReference secret{sampleSecretName.toString(), {}, {}};
    /// Members of a later version; written back as they came. Those of nested objects under their names:
    /// {"secret": {"rotation": …}}.
    Json unknown = Json::object();

    bool operator==(const Subscription &) const = default;
};

/// What "Included or opt-in" is read as; opt-in is the privacy-conscious reading.
enum class ContactDefault : quint8 { OptIn, Included };
/// `Published`: id, external id, display name. `Extended` adds role, email, phone (assumed).
enum class ContactFields : quint8 { Published, Extended };
/// What stands for something that is not there.
enum class Absence : quint8 { Omitted, Null };
/// Ordinavo's is the first; the others are there to compare and are marked not Ordinavo's.
enum class SignatureScheme : quint8 { Ordinavo, TimestampBody, StandardWebhooks };

/// The document.
struct Design
{
    QString name;
    QString catalogueVersion = QStringLiteral("all");
    QString catalogueFile; ///< a user's own catalogue, relative to the design; empty: the built-in one
    ContactDefault contactDefault = ContactDefault::OptIn;
    ContactFields contactFields = ContactFields::Published;
    Absence whenOff = Absence::Omitted;       ///< a whole object whose option is off (assumed)
    Absence whenNoExternalId = Absence::Null; ///< a record without an id in the source system (assumed)
    bool billingFeature = false;              ///< the tenant's billing webhook feature
    int summaryLength = 140;                  ///< user-perceived characters, 20 … 1000 (assumed)
    SignatureScheme signatureScheme = SignatureScheme::Ordinavo;
    QString sample = QStringLiteral("rhein-ruhr"); ///< id of the record set that payloads are built from
    QList<Subscription> subscriptions;             ///< at least one
    Json unknown = Json::object();                 ///< as in a subscription: {"tenant": {"region": …}}

    /// Nothing when there is none of that id or name.
    [[nodiscard]] const Subscription *subscription(QStringView idOrName) const;
    bool operator==(const Design &) const = default;
};

inline constexpr int shortestSummary = 20;
inline constexpr int longestSummary = 1000;

/// A design with one subscription, nothing set, privacy-conscious defaults.
[[nodiscard]] Design newDesign(const QString &name);

/// The sample design that ships with the program.
[[nodiscard]] Design sampleDesign();

/// Sets one cell; an event type's entry goes when all of it is inherited. `eventType` empty: the
/// defaults row.
void setOptionState(Subscription &subscription, const QString &eventType, Option option, OptionState state);
[[nodiscard]] OptionState optionState(const Subscription &subscription, const QString &eventType,
                                      Option option);
/// Sets or, with an empty text, removes a justification.
void setJustification(Subscription &subscription, const Justification &justification);
[[nodiscard]] QString justificationFor(const Subscription &subscription, const QString &eventType,
                                       Option option);

/// The names that files and the CLI use: on/off/inherit; ordinavo/timestamp-body/standard-webhooks.
[[nodiscard]] QString idOf(OptionState state);
[[nodiscard]] QString idOf(SignatureScheme scheme);
/// Translated names for the window.
[[nodiscard]] QString titleOf(SignatureScheme scheme);

} // namespace hookbench
