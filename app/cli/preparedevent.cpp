#include "app/cli/preparedevent.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/suggestion.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PreparedEvent)
};

struct Setting
{
    Option option = Option::CustomerContext;
    OptionState state = OptionState::Inherit;
};

QStringList optionNames()
{
    QStringList names;
    for (const Option option : allOptions)
        names.append(idOf(option));
    return names;
}

Result<Setting> readSetting(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString name = equals < 0 ? text : text.left(equals);
    const std::optional<Option> option = optionFromId(name);
    if (!option) {
        const QString near = nearest(name, optionNames());
        const QString known = optionNames().join(u", "_s);
        if (near.isEmpty())
            return usageError(Text::tr("--set knows no option \"%1\"; there are: %2.").arg(name, known));
        return usageError(Text::tr("--set knows no option \"%1\". Did you mean %2?").arg(name, near));
    }
    const QString state = equals < 0 ? QString() : text.sliced(equals + 1);
    if (state != idOf(OptionState::On) && state != idOf(OptionState::Off))
        return usageError(Text::tr("--set %1 takes on or off: --set %1=on.").arg(name));
    return Setting{*option, state == idOf(OptionState::On) ? OptionState::On : OptionState::Off};
}

Result<QList<Setting>> readSettings(const Arguments &arguments)
{
    QList<Setting> settings;
    for (const QString &text : arguments.values(u"set"_s)) {
        const Result<Setting> setting = readSetting(text);
        if (!setting)
            return setting.error();
        settings.append(*setting);
    }
    return settings;
}

// The event's own options, which need no design: they are checked before one is read.
Result<PreparedEvent> prepareIdentity(const Arguments &arguments)
{
    PreparedEvent event;
    const Result<std::optional<Instant>> now = readNow(arguments);
    if (!now)
        return now.error();
    event.occurredAt = now->value_or(SystemClock().now());
    const Result<std::optional<EventId>> id = readEventId(arguments);
    if (!id)
        return id.error();
    const Result<std::optional<quint64>> seed = readSeed(arguments);
    if (!seed)
        return seed.error();
    event.seed = *seed;
    Result<std::unique_ptr<RandomSource>> random = readRandomSource(arguments, event.occurredAt);
    if (!random)
        return random.error();
    event.random = std::move(*random);
    event.eventId = *id ? **id : makeEventId(event.occurredAt, *event.random);
    return event;
}

Result<const EventType *> chooseEventType(const OpenedDesign &opened, const Subscription &subscription,
                                          const Arguments &arguments)
{
    if (arguments.has(u"event"_s))
        return findEventType(opened, arguments.value(u"event"_s));
    const QList<const EventType *> types = eventTypesOf(opened, subscription);
    if (types.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Text::tr("The subscription \"%1\" gets no event type; name one with --event.")
                         .arg(subscription.name)};
    return types.first();
}

} // namespace

PayloadRequest PreparedEvent::request() const
{
    return {*opened.catalogue, opened.design, subscription(), *eventType, sample, eventId, occurredAt};
}

QList<OptionSpec> eventOptions()
{
    QList<OptionSpec> options{
        {u"event"_s, u"TYPE"_s, Text::tr("The event type, for example visit_report.approved."), {}},
        subscriptionOption(),
        {u"set"_s,
         u"OPTION=STATE"_s,
         Text::tr("Sets an option of this event on or off: %1. May be repeated.")
             .arg(optionNames().join(u", "_s)),
         {},
         true}};
    options.append(determinismOptions());
    return options;
}

Result<PreparedEvent> prepareEvent(const Arguments &arguments, MissingEvent missing)
{
    if (missing == MissingEvent::IsRefused && !arguments.has(u"event"_s))
        return usageError(Text::tr("--event is missing: --event visit_report.approved."));
    const Result<QList<Setting>> settings = readSettings(arguments);
    if (!settings)
        return settings.error();
    Result<PreparedEvent> event = prepareIdentity(arguments);
    if (!event)
        return event;
    Result<OpenedDesign> opened = openCheckedDesign(*arguments.operand());
    if (!opened)
        return opened.error();
    const Result<qsizetype> subscription = chooseSubscription(opened->design, arguments);
    if (!subscription)
        return subscription.error();
    const Result<const EventType *> eventType =
        chooseEventType(*opened, opened->design.subscriptions[*subscription], arguments);
    if (!eventType)
        return eventType.error();
    Result<SampleRecords> sample = findSample(opened->design);
    if (!sample)
        return sample.error();
    event->opened = std::move(*opened);
    event->subscriptionIndex = *subscription;
    event->eventType = *eventType;
    event->sample = std::move(*sample);
    Subscription &changed = event->opened.design.subscriptions[*subscription];
    for (const Setting &setting : *settings)
        setOptionState(changed, event->eventType->name, setting.option, setting.state);
    event->findings = findingsFor(checkPolicy(event->opened.design, *event->opened.catalogue), changed.id,
                                  event->eventType->name);
    return event;
}

void sayRemarks(const PreparedEvent &event, Console &console)
{
    const QStringList subscribed = event.subscription().eventTypes;
    if (!subscribed.isEmpty() && !subscribed.contains(event.eventType->name))
        console.say(
            Text::tr("The subscription \"%1\" does not get events of the type %2; the payload is what "
                     "it would get.")
                .arg(event.subscription().name, event.eventType->name));
    for (const Finding &finding : event.findings) {
        if (finding.severity == Severity::Error)
            console.say(Text::tr("Policy error: %1").arg(finding.message));
        else if (finding.severity == Severity::Warning)
            console.say(Text::tr("Policy warning: %1").arg(finding.message));
    }
}

} // namespace hookbench
