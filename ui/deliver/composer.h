#pragma once

#include "model/core/result.h"
#include "ui/deliver/plannedrun.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace hookbench {

class ActionRegistry;
class DeliverySession;
class DesignDocument;
class Dialogs;
class ElidedLabel;
class Pill;
class PlainLabel;
class PolicyBox;
class ReceiverBox;
class SequenceBox;
class TlsDialog;

/// The head of the page Deliver: where to, what, how often it is tried again, how fast time passes; Send and
/// Stop. Says what sending now would be.
class Composer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composer)

public:
    /// Takes the actions deliver.send and deliver.stop from the registry. All references must outlive it.
    Composer(DesignDocument &document, const DeliverySession &session, const ActionRegistry &actions,
             Dialogs &dialogs, QWidget *parent = nullptr);
    ~Composer() override;

    [[nodiscard]] ReceiverBox &receiver() const { return *m_receiver; }
    [[nodiscard]] RunSettings settings() const;
    void setSettings(const RunSettings &settings);

    /// What sending now would send.
    void showRun(const Result<PlannedRun> &run);
    /// Shows how the run is going; empty: none is.
    void showProgress(const QString &progress);

signals:
    void targetChanged();
    void settingsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void layOut();
    void connectAll();
    void followSelection();
    void showTarget();
    void tellDuplicate();
    void openTls();
    void fillSpeeds();
    void recolour();
    void retranslate();

    DesignDocument &m_document;
    const DeliverySession &m_session;
    Dialogs &m_dialogs;
    TlsSettings m_tls;
    Result<PlannedRun> m_run = PlannedRun();
    QString m_progress;
    ReceiverBox *m_receiver;
    QToolButton *m_tlsButton;
    TlsDialog *m_tlsDialog = nullptr;
    SequenceBox *m_sequence;
    PolicyBox *m_policy;
    QComboBox *m_speed;
    QComboBox *m_eventType;
    PlainLabel *m_eventId;
    QToolButton *m_newEvent;
    Pill *m_targetPill;
    Pill *m_eventPill;
    ElidedLabel *m_targetHint;
    ElidedLabel *m_eventHint;
    ElidedLabel *m_summary;
    PlainLabel *m_receiverLabel;
    PlainLabel *m_eventLabel;
    PlainLabel *m_sendLabel;
    PlainLabel *m_retriesLabel;
    PlainLabel *m_timeLabel;
    PlainLabel *m_timeoutLabel;
    QPushButton *m_send;
    QPushButton *m_stop;
    QTimer m_duplicateTimer; ///< a burst adds attempts faster than anybody reads
};

} // namespace hookbench
