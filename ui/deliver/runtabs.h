#pragma once

#include "ui/deliver/deliverysession.h"

#include <QtWidgets/QTabWidget>

namespace hookbench {

class ActionRegistry;
class Dialogs;
class LatencyView;
class PlanPanel;
class TimelinePanel;
class WhatIfPanel;

/// The upper half of the page Deliver: the run as it went, as it would go, as it is planned, and how long
/// its attempts took.
class RunTabs final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunTabs)

public:
    enum class Tab : quint8 { Timeline, WhatIf, Plan, Latency };

    /// Takes the action deliver.send from the registry. All references must outlive it.
    RunTabs(const DeliverySession &session, const ActionRegistry &actions, Dialogs &dialogs,
            QWidget *parent = nullptr);
    ~RunTabs() override;

    void showTab(Tab tab);
    [[nodiscard]] TimelinePanel &timeline() const { return *m_timeline; }
    [[nodiscard]] WhatIfPanel &whatIf() const { return *m_whatIf; }
    [[nodiscard]] PlanPanel &plan() const { return *m_plan; }

signals:
    void attemptChosen(qint64 id);
    void statusMessage(const QString &text);
    void problemFound(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSession();
    void showLatency();
    void savePicture(const TimelinePanel &timeline);
    void writePicture(const QString &chosen, const QByteArray &svg, const QByteArray &png);
    void retranslate();

    const DeliverySession &m_session;
    Dialogs &m_dialogs;
    TimelinePanel *m_timeline;
    WhatIfPanel *m_whatIf;
    PlanPanel *m_plan;
    LatencyView *m_latency;
    QTimer m_latencyTimer; ///< a burst ends faster than anybody looks
};

} // namespace hookbench
