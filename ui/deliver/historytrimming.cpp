#include "ui/deliver/historytrimming.h"

#include "model/core/whenfinished.h"
#include "model/items/texts.h"
#include "ui/deliver/deliverparts.h"
#include "ui/deliver/retentiondialog.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/inlinebar.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <limits>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int pluralOf(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// That attempt and no other: those of one delivery are never sent in the same millisecond.
HistoryFilter filterFor(const HistoryRow &row)
{
    HistoryFilter filter;
    filter.run = row.run;
    filter.id = QString::fromUtf8(row.deliveryId.text);
    filter.from = row.sentAt;
    filter.to = row.sentAt + 1ms;
    return filter;
}

} // namespace

HistoryTrimming::HistoryTrimming(const DeliverParts &parts, InlineBar &notice, QWidget *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_notice(notice)
    , m_panel(parent)
{
    const auto onAction = [this](const QString &id, auto slot) {
        connect(m_parts.actions.action(id), &QAction::triggered, this, slot);
    };
    onAction(u"deliver.delete-attempt"_s, &HistoryTrimming::deleteSelected);
    onAction(u"deliver.delete-shown"_s, &HistoryTrimming::deleteShown);
    onAction(u"deliver.clear-attempts"_s, &HistoryTrimming::deleteAll);
    onAction(u"deliver.retention"_s, &HistoryTrimming::openRetention);
}

HistoryTrimming::~HistoryTrimming() = default;

void HistoryTrimming::deleteSelected()
{
    if (m_selected)
        //: %1 an event type, %2 a time of day
        ask(tr("Delete the attempt of %1 sent at %2 from the log for good?")
                .arg(m_selected->eventType, timeOfDayText(m_selected->sentAt)),
            tr("Delete"), filterFor(*m_selected));
}

void HistoryTrimming::deleteShown()
{
    whenFinished(m_parts.history.index(m_filter), this,
                 [this, filter = m_filter](const Result<HistoryStore::Index> &index) {
                     if (index)
                         ask(tr("Delete the %Ln attempts that the filter shows from the log for good?",
                                nullptr, pluralOf(index->rows)),
                             tr("Delete Shown"), filter);
                 });
}

void HistoryTrimming::deleteAll()
{
    whenFinished(m_parts.history.index({}), this, [this](const Result<HistoryStore::Index> &index) {
        if (index)
            ask(tr("Delete all %Ln attempts of all runs from the log for good?", nullptr,
                   pluralOf(index->rows)),
                tr("Delete All"), {});
    });
}

void HistoryTrimming::ask(const QString &question, const QString &answer, const HistoryFilter &filter)
{
    m_notice.showMessage(InlineBar::Kind::Warning, question, answer, [this, filter] { remove(filter); });
}

void HistoryTrimming::remove(const HistoryFilter &filter)
{
    whenFinished(m_parts.history.remove(filter), this,
                 [this](const Result<qint64> &removed) { takeRemoved(removed); });
}

void HistoryTrimming::takeRemoved(const Result<qint64> &removed)
{
    if (removed)
        emit statusMessage(tr("Deleted %Ln attempts from the log.", nullptr, pluralOf(*removed)));
    else
        m_notice.showMessage(InlineBar::Kind::Error, removed.error().message);
}

void HistoryTrimming::openRetention()
{
    if (!m_dialog) {
        m_dialog = new RetentionDialog(m_panel);
        connect(m_dialog, &RetentionDialog::chosen, this, &HistoryTrimming::retain);
    }
    m_dialog->setRule(m_retention);
    m_dialog->show();
    m_dialog->raise();
}

void HistoryTrimming::retain(const RetentionRule &rule)
{
    m_retention = rule;
    emit retentionChosen(rule);
    whenFinished(m_parts.history.retain(rule, m_parts.clock.now()), this,
                 [this](const Result<qint64> &removed) { takeRemoved(removed); });
}

} // namespace hookbench
