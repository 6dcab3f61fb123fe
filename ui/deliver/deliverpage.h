#pragma once

#include "model/delivery/delivery.h"
#include "model/receiver/receiver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QSplitter;

namespace hookbench {

class ActionRegistry;
class AttemptInspector;
class AttemptModel;
class AttemptsPanel;
class Composer;
class DeliverySession;
class DesignDocument;
class Dialogs;
class HistoryStore;
class InlineBar;
class ReceivedModel;
class ReceiverPanel;
class RunTabs;
class Sender;

/// The page Deliver: composer; the run as timeline, what if, plan and latency; attempts, inspector, and what
/// the built-in receiver saw.
class DeliverPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliverPage)

public:
    /// Connects the actions that addDeliverActions() has added, and adds what the history stores to the
    /// model. All references must outlive the page.
    DeliverPage(DesignDocument &document, Sender &sender, HistoryStore &history, AttemptModel &attempts,
                ReceivedModel &received, ActionRegistry &actions, Dialogs &dialogs,
                QWidget *parent = nullptr);
    ~DeliverPage() override;

    /// The built-in receiver's address; an empty one when it does not listen.
    void setReceiverAddress(const QUrl &address);
    [[nodiscard]] ReceiverPanel &receiverPanel() { return *m_receiver; }
    /// Splitters, columns, recent receivers and what the composer is set to, for the session.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    /// Sends what the composer is set to, unless the policy blocks it. Asks in the page before the first
    /// delivery to a host that is not this computer.
    void send();

    [[nodiscard]] Composer &composer() const { return *m_composer; }
    [[nodiscard]] RunTabs &runTabs() const { return *m_tabs; }

signals:
    void statusMessage(const QString &text);
    /// How the run is going; empty: none is.
    void progressChanged(const QString &text);
    /// Something on this page wants to be seen: send() was called while it was hidden.
    void attentionWanted();
    /// The user wants the built-in receiver to forget which events it has processed.
    void forgetEventsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectRun();
    void connectLists();
    [[nodiscard]] bool isReady();
    void object(const QString &text);
    void takeBackObjection();
    void askAbout(const QString &host);
    void dispatch();
    void planSoon();
    void planNow();
    void recordAttempts(const QList<Attempt> &attempts);
    void selectNewest();
    void endRun(const QList<Delivery> &deliveries);
    void chooseAttempt(qint64 id);
    void followAttempt();
    void followReceived();
    void followReceivedRow(int row);
    void inspect(int attemptRow, int receivedRow);
    void followTarget();
    void enableActions();
    void copyAsCurl();
    void removeAttempts(int first, int count);

    DesignDocument &m_document;
    AttemptModel &m_attempts;
    ReceivedModel &m_received;
    ActionRegistry &m_actions;
    QSet<QString> m_agreedHosts; ///< for this session only
    bool m_objecting = false;    ///< the notice says what stands against sending
    bool m_following = false;    ///< a selection is being carried over to the other lists
    bool m_followsNewest = true; ///< until the user selects something else during the run
    bool m_planIsStale = true;   ///< nothing is planned while the page is hidden
    DeliveryId m_newest;         ///< the attempt that was recorded last
    QTimer m_planTimer;          ///< many changes, one plan
    QTimer m_newestTimer;        ///< a burst ends faster than anybody looks
    QElapsedTimer m_sinceNewest;
    DeliverySession *m_session;
    Composer *m_composer;
    InlineBar *m_notice;
    RunTabs *m_tabs;
    AttemptsPanel *m_table;
    AttemptInspector *m_inspector;
    ReceiverPanel *m_receiver;
    QSplitter *m_splitter; ///< the lower half
    QSplitter *m_halves;
};

} // namespace hookbench
