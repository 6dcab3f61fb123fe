#pragma once

#include "model/delivery/retrypolicy.h"

#include <QtCore/QObject>

class QComboBox;
class QSpinBox;
class QToolButton;
class QWidget;

namespace hookbench {

class Dialogs;
class Pill;
class PolicyEditor;

/// How often and when is tried again: the presets, a policy of one's own, and quickly the timeout.
class PolicyBox final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PolicyBox)

public:
    /// `page` becomes the parent of the widgets. The dialogs must outlive it.
    PolicyBox(Dialogs &dialogs, QWidget *page);
    ~PolicyBox() override;

    [[nodiscard]] QComboBox *presets() const { return m_presets; }
    [[nodiscard]] Pill *assumed() const { return m_assumed; }
    [[nodiscard]] QToolButton *edit() const { return m_edit; }
    [[nodiscard]] QSpinBox *timeout() const { return m_timeout; }

    [[nodiscard]] const RetryPolicy &policy() const { return m_policy; }
    void setPolicy(const RetryPolicy &policy);
    void retranslate();

signals:
    void policyChanged();

private:
    void choosePreset();
    void takeTimeout();
    void take(const RetryPolicy &policy);
    void showPolicy();
    void openEditor();

    Dialogs &m_dialogs;
    QWidget *m_page;
    RetryPolicy m_policy = standardRetryPolicy();
    bool m_showing = false;
    QComboBox *m_presets;
    Pill *m_assumed;
    QToolButton *m_edit;
    QSpinBox *m_timeout;
    PolicyEditor *m_editor = nullptr;
};

} // namespace hookbench
