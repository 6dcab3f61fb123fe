#pragma once

#include "model/core/randomsource.h"
#include "model/design/design.h"

namespace hookbench {

/// Designs with everything that one can have, for properties that must hold of all of them.
class RandomDesign final
{
public:
    RandomDesign(quint64 seed, QStringList eventTypes)
        : m_random(seed)
        , m_eventTypes(std::move(eventTypes))
    {
    }

    [[nodiscard]] Design next()
    {
        using namespace Qt::StringLiterals;
        Design design;
        design.name = text();
        design.catalogueFile = flag() ? QString() : text();
        design.catalogueVersion = pick<QString>({u"connect"_s, u"preview"_s, u"all"_s});
        design.contactDefault = pick({ContactDefault::OptIn, ContactDefault::Included});
        design.contactFields = pick({ContactFields::Published, ContactFields::Extended});
        design.whenOff = pick({Absence::Omitted, Absence::Null});
        design.whenNoExternalId = pick({Absence::Omitted, Absence::Null});
        design.billingFeature = flag();
        design.summaryLength = shortestSummary + int(m_random.next() % 981);
        design.signatureScheme = pick(
            {SignatureScheme::Ordinavo, SignatureScheme::TimestampBody, SignatureScheme::StandardWebhooks});
        design.sample = text();
        for (quint64 count = 1 + m_random.next() % 3; count > 0; --count)
            design.subscriptions.append(subscription(u"id%1 "_s.arg(count) + text()));
        design.unknown = unknown();
        // Nested ones come last, as the reader finds them.
        if (flag())
            design.unknown["tenant"] = Json{{"x-region", "eu"}, {"features", {{"x-more", true}}}};
        return design;
    }

private:
    [[nodiscard]] bool flag() { return m_random.next() % 2 == 0; }
    template<typename Value>
    [[nodiscard]] Value pick(std::initializer_list<Value> values)
    {
        return values.begin()[m_random.next() % values.size()];
    }
    [[nodiscard]] QString text()
    {
        using namespace Qt::StringLiterals;
        QString text;
        for (quint64 count = m_random.next() % 5; count > 0; --count)
            text += pick<QString>({u"a"_s, u"ä"_s, u"€"_s, u"😀"_s, u"شركة"_s, u"\""_s, u"\\"_s, u"/"_s,
                                   u"~"_s, u" "_s, u"\n"_s, u"\u0001"_s, u"<b>"_s, u"%1"_s});
        return text;
    }
    [[nodiscard]] QString someText() { return u'x' + text(); }
    [[nodiscard]] Json unknown()
    {
        Json json = Json::object();
        if (flag())
            json["x-later"] = pick<Json>({nullptr, true, 17, 0.5, "text", Json::array({1, "2", nullptr})});
        if (flag())
            json["x-" + text().toStdString()] = Json{{"b", 1}, {"a", Json::object()}};
        return json;
    }
    [[nodiscard]] OptionStates states()
    {
        OptionStates states;
        for (const Option option : allOptions)
            states[option] = pick({OptionState::Inherit, OptionState::Off, OptionState::On});
        return states;
    }
    [[nodiscard]] Subscription subscription(const QString &id)
    {
        using namespace Qt::StringLiterals;
        Subscription made;
        made.id = id;
        made.name = text();
        made.receiverUrl = QUrl(pick<QString>({{},
                                               u"https://example.com/hook"_s,
                                               u"http://127.0.0.1:5005/hook?a=%C3%A4&b=1%202"_s,
                                               u"https://bücher.example/ä/%2F?x#y"_s,
                                               u"http://[::1]:8080/"_s,
                                               u"HTTPS://EXAMPLE.com"_s}));
        made.sourceSystem = text();
        for (const QString &eventType : m_eventTypes) {
            if (flag())
                made.eventTypes.append(eventType);
            const OptionStates own = flag() ? states() : OptionStates{};
            if (!own.allInherited())
                made.eventOptions.insert(eventType, own);
            if (m_random.next() % 4 == 0)
                made.justifications.append(
                    {flag() ? eventType : QString(), allOptions[m_random.next() % 4], someText(), unknown()});
        }
        made.options = states();
        made.billingEndpoint = flag();
        made.secret = {someText(), text(), text()};
        made.unknown = unknown();
        if (flag())
            made.unknown["secret"] = Json{{"x-rotation", {{"overlapHours", 24}}}};
        return made;
    }

    SeededRandomSource m_random;
    QStringList m_eventTypes;
};

} // namespace hookbench
