#pragma once

#include "model/delivery/retrypolicy.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hookbench {

class Dialogs;
class PlainLabel;

/// "1 attempt", "10 attempts".
[[nodiscard]] QString attemptsText(const RetryPolicy &policy);
/// Takes over the id of the preset that the policy is equal to, else `custom`.
[[nodiscard]] RetryPolicy namedAsPreset(RetryPolicy policy);

/// Every rule of a retry policy, beside the window. A change that can be read counts at once; what cannot be
/// read is said below, and the policy stays as it was.
class PolicyEditor final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyEditor)

public:
    /// The dialogs must outlive it.
    explicit PolicyEditor(Dialogs &dialogs, QWidget *parent = nullptr);
    ~PolicyEditor() override;

    void setPolicy(const RetryPolicy &policy);

    /// Closes it with what counts: what cannot be read is let go.
    void reject() override;

signals:
    void policyChanged(const hookbench::RetryPolicy &policy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QLineEdit *addLine(const QString &name);
    void takeFields();
    [[nodiscard]] Result<RetryPolicy> readFields() const;
    void showFields();
    void showFacts();
    void complain(const QString &problem);
    void closeWhenRead();
    void load();
    void loadFrom(const QString &path);
    void save();
    void saveTo(const QString &path);
    void retranslate();

    Dialogs &m_dialogs;
    RetryPolicy m_policy;
    bool m_showing = false;
    QFormLayout *m_form;
    QLineEdit *m_delays;
    QDoubleSpinBox *m_jitter;
    QLineEdit *m_timeout;
    QLineEdit *m_stops;
    QLineEdit *m_retryAfter;
    QLineEdit *m_cap;
    QCheckBox *m_gone;
    QLineEdit *m_throttles;
    QSpinBox *m_disableAfter;
    PlainLabel *m_facts;
    PlainLabel *m_problem;
    QPushButton *m_load = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
    QList<PlainLabel *> m_captions;
};

} // namespace hookbench
