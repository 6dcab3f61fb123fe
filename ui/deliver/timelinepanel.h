#pragma once

#include "model/items/timeline.h"

#include <QtWidgets/QWidget>

class QStackedWidget;
class QTableView;
class QToolButton;

namespace hookbench {

class EmptyState;
class TimelineLegend;
class TimelineModel;
class TimelineView;

/// The timeline with its legend and buttons, and its twin, the same as a table.
class TimelinePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelinePanel)

public:
    explicit TimelinePanel(QWidget *parent = nullptr);
    ~TimelinePanel() override;

    /// A run has begun; nothing of it has been sent yet.
    void begin();
    void add(const QList<HistoryRow> &rows);
    /// How the deliveries of the run ended, in the plan's order.
    void end(const QList<Delivery> &deliveries);
    void showSimulation(const QList<Delivery> &deliveries);
    /// Selects that attempt of the log, where it is here; says nothing about it.
    void select(qint64 id);

    /// What stands there while there is nothing.
    [[nodiscard]] EmptyState &emptyState() { return *m_empty; }
    [[nodiscard]] TimelineView &view() { return *m_view; }

    /// The run as a picture; `suffix` svg or png.
    [[nodiscard]] QByteArray picture(QStringView suffix) const;

signals:
    /// An attempt of the log was chosen by the user.
    void attemptChosen(qint64 id);
    void pictureWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    QToolButton *addButton(const QString &name, const QString &iconId);
    void follow();
    void retranslate();

    TimelineView *m_view;
    TimelineModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    TimelineLegend *m_legend;
    QWidget *m_bar;
    QToolButton *m_linear;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_asTable;
    QToolButton *m_picture;
};

} // namespace hookbench
