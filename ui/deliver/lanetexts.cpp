#include "ui/deliver/lanetexts.h"

#include "model/items/texts.h"
#include "model/items/timelinemodel.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetrics>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// visit_re….approved: two families may have an event of the same name, but the name says more.
QString shortTypeText(const QString &eventType, const QFontMetrics &font, int width)
{
    if (font.horizontalAdvance(eventType) <= width)
        return eventType;
    const qsizetype dot = eventType.lastIndexOf(u'.');
    const QString name = eventType.sliced(std::max(dot, qsizetype{0}));
    const int familyWidth = width - font.horizontalAdvance(name);
    if (dot > 0 && familyWidth >= font.horizontalAdvance(QString(eventType.first(1) + u'…')))
        return font.elidedText(eventType.first(dot), Qt::ElideRight, familyWidth) + name;
    return font.elidedText(eventType, Qt::ElideMiddle, width);
}

} // namespace

QString laneName(const TimelineLane &lane, const QFontMetrics &font, int width)
{
    if (lane.tampering)
        return font.elidedText(titleOf(*lane.tampering), Qt::ElideRight, width);
    const QString id = shortIdText(lane.eventId.text);
    if (lane.isCopy()) {
        //: %1 the number of a copy, %2 an event id
        const QString name = Text::tr("copy %1 of %2").arg(QString::number(lane.copy), id);
        return font.elidedText(name, Qt::ElideRight, width);
    }
    const QString begin = id + u' ';
    return begin + shortTypeText(lane.eventType, font, width - font.horizontalAdvance(begin));
}

QString laneWords(const TimelineLane &lane)
{
    const TimelineEntry &last = lane.entries.constLast();
    QStringList words;
    if (lane.isCut())
        words += cutText(lane);
    else if (last.decision == Decision::Retry && last.next)
        //: %1 a time of day
        words += Text::tr("next at %1").arg(timeOfDayText(last.next->at).first(8));
    else if (lane.entries.size() > 1)
        //: %1 delivered, exhausted …, %2 a number
        words += Text::tr("%1, attempt %2").arg(titleOf(last.decision), QString::number(last.number));
    else
        words += resultText(last.status, last.errorClass) + u' ' + titleOf(last.decision);
    words += titlesOf(lane.marks, lane.tampering);
    return words.join(u" · "_s);
}

} // namespace hookbench
