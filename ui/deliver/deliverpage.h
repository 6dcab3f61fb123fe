#pragma once

#include "model/delivery/delivery.h"
#include "model/receiver/receiver.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QSplitter;

namespace hookbench {

class ActionRegistry;
class AttemptInspector;
class AttemptModel;
class AttemptsPanel;
class Composer;
class DesignDocument;
class InlineBar;
class ReceivedModel;
class ReceiverPanel;
class Sender;

/// The page Deliver: composer, attempts, inspector, and what the built-in receiver saw.
class DeliverPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliverPage)

public:
    /// Connects the actions that addDeliverActions() has added, and adds the sender's attempts to the model.
    /// All references must outlive the page.
    DeliverPage(DesignDocument &document, Sender &sender, AttemptModel &attempts, ReceivedModel &received,
                ActionRegistry &actions, QWidget *parent = nullptr);
    ~DeliverPage() override;

    /// The built-in receiver's address; an empty one when it does not listen.
    void setReceiverAddress(const QUrl &address);
    [[nodiscard]] ReceiverPanel &receiverPanel() { return *m_receiver; }
    /// Splitter, columns, recent receivers and timeout, for the session.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    /// Sends the current preview's event to the chosen URL, unless the policy blocks it. Asks in the page
    /// before the first delivery to a host that is not this computer.
    void send();

signals:
    void statusMessage(const QString &text);
    /// Something on this page wants to be seen: send() was called while it was hidden.
    void attentionWanted();
    /// The user wants the built-in receiver to forget which events it has processed.
    void forgetEventsRequested();

private:
    void connectAll();
    [[nodiscard]] bool isReady();
    void object(const QString &text);
    void takeBackObjection();
    void askAbout(const QString &host);
    void dispatch();
    void recordAttempts(const QList<Attempt> &attempts);
    void finishRun(const Result<QList<Delivery>> &result);
    void followAttempt();
    void followReceived();
    void followReceivedRow(int row);
    void inspect(int attemptRow, int receivedRow);
    void followTarget();
    void enableActions();
    void copyAsCurl();
    void removeAttempts(int first, int count);

    DesignDocument &m_document;
    Sender &m_sender;
    AttemptModel &m_attempts;
    ReceivedModel &m_received;
    ActionRegistry &m_actions;
    QSet<QString> m_agreedHosts; ///< for this session only
    bool m_objecting = false;    ///< the notice says what stands against sending
    bool m_following = false;    ///< a selection is being carried over to the other list
    Composer *m_composer = nullptr;
    InlineBar *m_notice = nullptr;
    AttemptsPanel *m_table = nullptr;
    AttemptInspector *m_inspector = nullptr;
    ReceiverPanel *m_receiver = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace hookbench
