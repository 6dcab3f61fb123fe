#pragma once

#include "model/history/historystore.h"

#include <QtWidgets/QDialog>

class QPushButton;
class QSpinBox;

namespace hookbench {

class PlainLabel;

/// What the delivery log keeps by itself: for how long, and how many.
class RetentionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionDialog)

public:
    explicit RetentionDialog(QWidget *parent = nullptr);
    ~RetentionDialog() override;

    void setRule(const RetentionRule &rule);

signals:
    void chosen(const hookbench::RetentionRule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_explanation;
    PlainLabel *m_daysLabel;
    PlainLabel *m_attemptsLabel;
    QSpinBox *m_days;
    QSpinBox *m_attempts;
    QPushButton *m_apply;
    QPushButton *m_close;
};

} // namespace hookbench
