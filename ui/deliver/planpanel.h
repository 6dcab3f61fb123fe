#pragma once

#include "model/core/result.h"
#include "ui/deliver/plannedrun.h"

#include <QtWidgets/QWidget>

class QTableView;

namespace hookbench {

class PlanModel;
class PlainLabel;

/// Each delivery that sending now would make, before anything is sent.
class PlanPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPanel)

public:
    explicit PlanPanel(QWidget *parent = nullptr);
    ~PlanPanel() override;

    void showRun(const Result<PlannedRun> &run);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSummary();
    void retranslate();

    Result<PlannedRun> m_run = PlannedRun();
    PlanModel *m_model;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    QTableView *m_table;
};

} // namespace hookbench
