#pragma once

#include "model/history/historystore.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace hookbench {

class AttemptsTable;
class EmptyState;
class HistoryExportBar;
class HistoryFilterBar;
class HistoryModel;
class HistoryTrimming;
class InlineBar;
class PlainLabel;
struct DeliverParts;

/// The delivery log as a table, newest first, with its filter. The selection is one attempt, kept by its id
/// while rows come, go and are filtered; until the user selects one it goes with the newest.
class AttemptsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptsPanel)

public:
    /// Connects the actions that change the log: deliver.delete-attempt, .delete-shown, .clear-attempts,
    /// .retention, .export-attempts; shows deliver.redeliver, .copy-curl and .send.
    explicit AttemptsPanel(const DeliverParts &parts, QWidget *parent = nullptr);
    ~AttemptsPanel() override;

    /// 0 without a selection. The attempt may be filtered out.
    [[nodiscard]] qint64 selectedId() const { return m_selected; }
    /// Selects an attempt, or with 0 nothing; the table then no longer goes with the newest.
    void select(qint64 id);
    /// Goes with the newest again.
    void follow();
    /// What stands in its head and in the table's menu.
    [[nodiscard]] static QStringList actionIds();
    [[nodiscard]] const HistoryModel &model() const { return *m_attempts; }
    [[nodiscard]] HistoryTrimming &trimming() const { return *m_trimming; }
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    /// Also when the selected attempt has gone from the log.
    void selectionChanged();
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QHBoxLayout *makeHead();
    void connectAll();
    void takeStored(const QList<HistoryRow> &rows);
    void followNewest();
    void takeUserSelection();
    void takeSelection(qint64 id);
    void restoreSelection();
    void checkSelection();
    void keepInPlace(int first, int last);
    void countAll();
    void showCount();
    void enableActions();
    void recolour();
    void retranslate();

    const DeliverParts &m_parts;
    HistoryModel *m_attempts;
    HistoryFilterBar *m_filter;
    HistoryExportBar *m_export;
    HistoryTrimming *m_trimming;
    InlineBar *m_notice;
    AttemptsTable *m_table;
    EmptyState *m_empty;
    EmptyState *m_noneFit;
    QStackedWidget *m_stack;
    PlainLabel *m_title;
    PlainLabel *m_count;
    QToolButton *m_follow;
    QTimer m_followTimer;
    qint64 m_selected = 0;
    qint64 m_all = 0; ///< attempts of the filter's scope
    quint64 m_countGeneration = 0;
    RunId m_run;
    bool m_restoring = false; ///< the selection is changed by the panel, not by its user
};

} // namespace hookbench
