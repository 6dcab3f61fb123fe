#include "ui/deliver/plannedrun.h"

#include "model/delivery/durationtext.h"
#include "model/items/designdocument.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QSet>

#include <algorithm>

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlannedRun)
};

qsizetype eventsOf(const DeliveryPlan &plan)
{
    QSet<QByteArray> ids;
    for (const PlannedDelivery &each : plan.deliveries)
        ids.insert(each.eventId.text);
    return ids.size();
}

} // namespace

DocumentEvent::DocumentEvent(const DesignDocument &document)
    : m_catalogue(document.sharedCatalogue())
    , m_design(document.design())
    , m_subscription(document.subscriptionIndex())
    , m_eventType(document.eventType().name)
    , m_sample(document.sample())
    , m_eventId(document.eventId())
    , m_occurredAt(document.occurredAt())
    , m_preview(document.preview().payload.body)
{
}

PayloadRequest DocumentEvent::request() const
{
    return {*m_catalogue,
            m_design,
            m_design.subscriptions.at(m_subscription),
            *m_catalogue->eventType(m_eventType),
            m_sample,
            m_eventId,
            m_occurredAt};
}

Result<DeliveryPlan> planWhole(const DocumentEvent &event, const Sequence &sequence)
{
    Result<DeliveryPlan> plan = planSequence(sequence, event.request());
    // What the preview shows is what is sent, down to the buffer.
    if (plan)
        for (PlannedDelivery &each : plan->deliveries)
            if (each.body == event.preview())
                each.body = event.preview();
    return plan;
}

Result<DeliveryPlan> planWhole(const DesignDocument &document, const Sequence &sequence)
{
    return planWhole(DocumentEvent(document), sequence);
}

Result<PlannedRun> planShown(const DesignDocument &document, const RunSettings &settings)
{
    Sequence shown = settings.sequence;
    const bool isBurst = shown.kind == SequenceKind::Burst;
    if (isBurst)
        shown.count = std::min(shown.count, PlannedRun::mostShown);
    Result<DeliveryPlan> plan = planWhole(document, shown);
    if (!plan)
        return plan.error();
    PlannedRun run;
    run.plan = *std::move(plan);
    run.deliveries = isBurst ? settings.sequence.count : run.plan.deliveries.size();
    run.events = isBurst ? run.deliveries : eventsOf(run.plan);
    run.policy = settings.policy;
    run.speed = settings.speed;
    return run;
}

QString summaryOf(const PlannedRun &run)
{
    const QString deliveries = run.deliveries == 1 ? Text::tr("1 delivery")
                                                   : Text::tr("%Ln deliveries", nullptr, int(run.deliveries));
    const QString events = run.events == 1 ? Text::tr("1 event", "of one event")
                                           : Text::tr("%Ln events", "of so many events", int(run.events));
    if (run.policy.delays.isEmpty())
        //: %1: 3 deliveries; %2: 1 event
        return Text::tr("%1 of %2, one attempt each.").arg(deliveries, events);
    const QString attempts = Text::tr("%Ln attempts", "at most so many attempts", run.policy.attempts());
    const QString longest = hoursText(run.policy.span());
    if (run.speed <= 1)
        //: %1: 3 deliveries; %2: 1 event; %3: 10 attempts; %4: 75 h 35 min
        return Text::tr("%1 of %2, at most %3 each, waits of up to %4 in all.")
            .arg(deliveries, events, attempts, longest);
    const auto shortened =
        std::chrono::duration_cast<std::chrono::milliseconds>(run.policy.span() / run.speed);
    //: %1: 3 deliveries; %2: 1 event; %3: 10 attempts; %4: 75 h 35 min; %5: 1,000; %6: 4 min 32 s
    return Text::tr("%1 of %2, at most %3 each, waits of up to %4 in all; accelerated ×%5: %6.")
        .arg(deliveries, events, attempts, longest, QLocale().toString(qint64(run.speed)),
             hoursText(shortened));
}

} // namespace hookbench
