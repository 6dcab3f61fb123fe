#include "model/design/design.h"

#include "model/design/designfile.h"
#include "model/design/designnames.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Design)
};

auto isOfCell(const QString &eventType, Option option)
{
    return [&eventType, option](const Justification &justification) {
        return justification.eventType == eventType && justification.option == option;
    };
}

} // namespace

const Subscription *Design::subscription(QStringView idOrName) const
{
    const auto byId = std::find_if(subscriptions.cbegin(), subscriptions.cend(),
                                   [idOrName](const Subscription &one) { return one.id == idOrName; });
    if (byId != subscriptions.cend())
        return &*byId;
    const auto byName = std::find_if(subscriptions.cbegin(), subscriptions.cend(),
                                     [idOrName](const Subscription &one) { return one.name == idOrName; });
    return byName == subscriptions.cend() ? nullptr : &*byName;
}

Design newDesign(const QString &name)
{
    Subscription subscription;
    subscription.id = u"erp"_s;
    subscription.name = Text::tr("ERP integration");
    subscription.sourceSystem = u"logistics_erp"_s;
    Design design;
    design.name = name;
    design.subscriptions.append(subscription);
    return design;
}

Design sampleDesign()
{
    const QString path = u":/hookbench/samples/sample.hookbench"_s;
    const Result<QByteArray> text = readFile(path);
    if (!text)
        qFatal("%s", qUtf8Printable(text.error().message));
    Result<Design> design = readDesign(*text, path);
    if (!design)
        qFatal("%s", qUtf8Printable(design.error().message));
    return *std::move(design);
}

void setOptionState(Subscription &subscription, const QString &eventType, Option option, OptionState state)
{
    if (eventType.isEmpty()) {
        subscription.options[option] = state;
        return;
    }
    OptionStates states = subscription.eventOptions.value(eventType);
    states[option] = state;
    if (states.allInherited())
        subscription.eventOptions.remove(eventType);
    else
        subscription.eventOptions.insert(eventType, states);
}

OptionState optionState(const Subscription &subscription, const QString &eventType, Option option)
{
    if (eventType.isEmpty())
        return subscription.options[option];
    const auto states = subscription.eventOptions.constFind(eventType);
    return states == subscription.eventOptions.cend() ? OptionState::Inherit : (*states)[option];
}

void setJustification(Subscription &subscription, const Justification &justification)
{
    QList<Justification> &all = subscription.justifications;
    const auto matches = isOfCell(justification.eventType, justification.option);
    if (justification.text.isEmpty()) {
        all.removeIf(matches);
        return;
    }
    const auto found = std::find_if(all.begin(), all.end(), matches);
    if (found == all.end())
        all.append(justification);
    else
        found->text = justification.text;
}

QString justificationFor(const Subscription &subscription, const QString &eventType, Option option)
{
    const QList<Justification> &all = subscription.justifications;
    const auto found = std::find_if(all.cbegin(), all.cend(), isOfCell(eventType, option));
    return found == all.cend() ? QString() : found->text;
}

QString idOf(OptionState state)
{
    return QString::fromLatin1(nameOf(optionStateNames, state));
}

QString idOf(SignatureScheme scheme)
{
    return QString::fromLatin1(nameOf(signatureSchemeNames, scheme));
}

QString titleOf(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return Text::tr("Ordinavo (body)");
    case SignatureScheme::TimestampBody:
        return Text::tr("timestamp.body (not Ordinavo's)");
    case SignatureScheme::StandardWebhooks:
        return Text::tr("Standard Webhooks (not Ordinavo's)");
    }
    return {};
}

} // namespace hookbench
