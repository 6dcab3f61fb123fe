#include "app/cli/sendplan.h"

#include "app/cli/console.h"
#include "app/cli/texttable.h"
#include "model/core/safewriter.h"
#include "model/delivery/durationtext.h"

#include <QtCore/QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendPlan)
};

constexpr qsizetype mostRows = 50;

QString startText(const PlannedDelivery &planned, bool isReleased)
{
    switch (planned.start) {
    case StartRule::AtOffset:
        if (isReleased)
            return Text::tr("at once, together");
        return planned.offset.count() == 0 ? Text::tr("at once")
                                           : Text::tr("after %1").arg(durationText(planned.offset));
    case StartRule::AfterFirstAttempt:
        return Text::tr("after the first attempt of %1").arg(planned.startsAfter + 1);
    case StartRule::AfterDelivery:
        return Text::tr("after the end of %1").arg(planned.startsAfter + 1);
    }
    Q_UNREACHABLE();
}

QString startId(StartRule rule)
{
    switch (rule) {
    case StartRule::AtOffset:
        return u"at-offset"_s;
    case StartRule::AfterFirstAttempt:
        return u"after-first-attempt"_s;
    case StartRule::AfterDelivery:
        return u"after-delivery"_s;
    }
    Q_UNREACHABLE();
}

Json plannedJson(const PlannedDelivery &planned)
{
    Json marks = Json::array();
    for (const QString &id : idsOf(planned.marks))
        marks.push_back(jsonText(id));
    return {{"eventId", planned.eventId.text.toStdString()},
            {"eventType", jsonText(planned.eventType)},
            {"occurredAt", isoMilliseconds(planned.occurredAt).toStdString()},
            {"start", jsonText(startId(planned.start))},
            {"startsAfter", planned.startsAfter < 0 ? Json() : Json(planned.startsAfter)},
            {"offsetMs", planned.offset.count()},
            {"marks", std::move(marks)},
            {"tampering", planned.tampering ? jsonText(idOf(*planned.tampering)) : Json()},
            {"note", jsonText(planned.note)},
            {"bodySha256", sha256(planned.body).toHex().toStdString()}};
}

} // namespace

QString planText(const DeliveryPlan &plan)
{
    TextTable table{{Text::tr("Delivery"), Text::tr("Event"), Text::tr("Event id"), Text::tr("Starts"),
                     Text::tr("Marks"), Text::tr("Note")},
                    {}};
    const qsizetype shown = qMin(plan.deliveries.size(), mostRows);
    for (qsizetype index = 0; index < shown; ++index) {
        const PlannedDelivery &planned = plan.deliveries.at(index);
        const QString marks = titlesOf(planned.marks).join(u", "_s);
        table.rows.append({QString::number(index + 1), planned.eventType,
                           QString::fromUtf8(planned.eventId.text), startText(planned, plan.released),
                           marks.isEmpty() ? u"–"_s : marks, planned.note});
    }
    QString text = toPlainText(table);
    if (const qsizetype more = plan.deliveries.size() - shown; more > 0)
        text += Text::tr("… and %Ln more.", nullptr, int(more)) + u'\n';
    return text;
}

Json planJson(const DeliveryPlan &plan)
{
    Json deliveries = Json::array();
    for (const PlannedDelivery &planned : plan.deliveries)
        deliveries.push_back(plannedJson(planned));
    Json json{{"title", jsonText(plan.title)}, {"released", plan.released}};
    if (plan.isBurst)
        json["burst"] = {{"concurrency", plan.concurrency}, {"perSecond", plan.perSecond}};
    json["deliveries"] = std::move(deliveries);
    return json;
}

} // namespace hookbench
