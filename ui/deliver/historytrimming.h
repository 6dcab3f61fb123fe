#pragma once

#include "model/history/historystore.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

namespace hookbench {

class InlineBar;
class RetentionDialog;
struct DeliverParts;

/// Deletes attempts of the log, which cannot be taken back: asks in the page first. And lets the user say
/// what the log keeps by itself.
class HistoryTrimming final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryTrimming)

public:
    /// Connects deliver.delete-attempt, .delete-shown, .clear-attempts and .retention.
    HistoryTrimming(const DeliverParts &parts, InlineBar &notice, QWidget *parent);
    ~HistoryTrimming() override;

    void setSelected(const std::optional<HistoryRow> &row) { m_selected = row; }
    void setFilter(const HistoryFilter &filter) { m_filter = filter; }
    void setRetention(const RetentionRule &rule) { m_retention = rule; }

signals:
    void statusMessage(const QString &text);
    void retentionChosen(const hookbench::RetentionRule &rule);

private:
    void deleteSelected();
    void deleteShown();
    void deleteAll();
    void ask(const QString &question, const QString &answer, const HistoryFilter &filter);
    void remove(const HistoryFilter &filter);
    void takeRemoved(const Result<qint64> &removed);
    void openRetention();
    void retain(const RetentionRule &rule);

    const DeliverParts &m_parts;
    InlineBar &m_notice;
    QWidget *m_panel;
    std::optional<HistoryRow> m_selected;
    HistoryFilter m_filter;
    RetentionRule m_retention;
    QPointer<RetentionDialog> m_dialog;
};

} // namespace hookbench
