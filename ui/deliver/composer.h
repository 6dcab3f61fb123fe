#pragma once

#include "model/core/result.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

#include <chrono>

class QComboBox;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace hookbench {

class ActionRegistry;
class AttemptModel;
class DesignDocument;
class Pill;
class PlainLabel;
class ReceiverBox;

/// The head of the page Deliver: where to, what, with which event id, how long to wait; Send and Stop.
/// Says what sending now would be: the first delivery of the event, or a duplicate.
class Composer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composer)

public:
    /// Takes the actions deliver.send and deliver.stop from the registry.
    Composer(DesignDocument &document, const AttemptModel &attempts, const ActionRegistry &actions,
             QWidget *parent = nullptr);
    ~Composer() override;

    [[nodiscard]] ReceiverBox &receiver() const { return *m_receiver; }
    [[nodiscard]] std::chrono::milliseconds timeout() const;
    void setTimeout(std::chrono::milliseconds timeout);
    /// Shows that something is under way, and for how long.
    void setSending(bool sending);

signals:
    void targetChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void followSelection();
    void showTarget();
    void tellDuplicate();
    void showProgress();
    void connectAll();
    void recolour();
    void showTimeout();
    void retranslate();

    DesignDocument &m_document;
    const AttemptModel &m_attempts;
    ReceiverBox *m_receiver;
    QComboBox *m_eventType;
    PlainLabel *m_eventId;
    QSpinBox *m_timeout;
    Pill *m_assumed;
    Pill *m_targetPill;
    Pill *m_eventPill;
    PlainLabel *m_targetHint;
    PlainLabel *m_eventHint;
    PlainLabel *m_receiverLabel;
    PlainLabel *m_eventLabel;
    PlainLabel *m_eventIdLabel;
    PlainLabel *m_timeoutLabel;
    QPushButton *m_send;
    QPushButton *m_stop;
    QToolButton *m_newEvent;
    QTimer m_ticker;
    QElapsedTimer m_since;
};

} // namespace hookbench
