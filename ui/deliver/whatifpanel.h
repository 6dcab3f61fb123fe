#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"
#include "model/delivery/answerscript.h"
#include "model/delivery/runrandom.h"
#include "ui/deliver/plannedrun.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QTableView;

namespace hookbench {

class PlainLabel;
class SimulationModel;
class TimelinePanel;

/// What would become of the planned run if the receiver answered by a script: the whole schedule at once, by
/// the same machine that sends. Nothing is sent.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfPanel)

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);
    ~WhatIfPanel() override;

    /// The run to simulate, when it would begin, and what its chances follow from.
    void setRun(const Result<PlannedRun> &run, Instant begin, RunRandom random);
    [[nodiscard]] TimelinePanel &timeline() const { return *m_timeline; }

    [[nodiscard]] QString script() const;
    /// A script that cannot be read is shown with what is wrong with it.
    void setScript(const QString &script);

signals:
    void pictureWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpTable();
    void fillExamples();
    void simulateSoon();
    void simulateNow();
    void complain(const QString &problem);
    void sizeColumns();
    void retranslate();

    Result<PlannedRun> m_run = PlannedRun();
    Instant m_begin{};
    RunRandom m_random{0};
    bool m_isStale = true; ///< nothing is simulated that nobody sees
    SimulationModel *m_model;
    PlainLabel *m_caption;
    QLineEdit *m_script;
    QPushButton *m_examples;
    QMenu *m_exampleMenu;
    PlainLabel *m_problem;
    PlainLabel *m_end;
    PlainLabel *m_note;
    TimelinePanel *m_timeline;
    QTableView *m_table;
    QSplitter *m_splitter;
};

} // namespace hookbench
