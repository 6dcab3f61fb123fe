#pragma once

#include "model/delivery/delivery.h"
#include "model/delivery/runorder.h"
#include "ui/deliver/deliverparts.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QSplitter;

namespace hookbench {

class AttemptInspector;
class AttemptsPanel;
class Composer;
class DeliverySession;
class HistoryTrimming;
class InlineBar;
class Inspection;
class PlanMaker;
class ReceiverPanel;
class RunTabs;

/// The page Deliver: composer; the run as timeline, what if, plan and latency; attempts, inspector, and what
/// the built-in receiver saw.
class DeliverPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliverPage)

public:
    /// Connects the actions that addDeliverActions() has added.
    explicit DeliverPage(const DeliverParts &parts, QWidget *parent = nullptr);
    ~DeliverPage() override;

    /// The built-in receiver's address; an empty one when it does not listen.
    void setReceiverAddress(const QUrl &address);
    /// PEM of whom deliveries to the built-in receiver trust by HTTPS, unless the user names a file.
    void setReceiverAuthority(const QByteArray &authority);
    [[nodiscard]] ReceiverPanel &receiverPanel() { return *m_receiver; }
    /// Splitters, columns, recent receivers and what the composer is set to, for the session.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

    /// Sends what the composer is set to, unless the policy blocks it. Asks in the page before the first
    /// delivery to a host that is not this computer.
    void send();

    /// What deletes attempts and keeps to the retention rule.
    [[nodiscard]] HistoryTrimming &trimming() const;
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
    void askAbout(const QString &host, std::function<void()> send);
    void dispatch();
    void planSoon();
    void planNow();
    void redeliver(const DeliveryPlan &plan, const QUrl &url);
    [[nodiscard]] RunOrder orderTo(const QUrl &url) const;
    void begin(RunOrder order, const DeliveryPlan &plan);
    void trust(const TlsException &exception);
    void endRun(const QList<Delivery> &deliveries);
    void followTarget();
    void enableActions();

    DeliverParts m_parts;
    DesignDocument &m_document;
    ActionRegistry &m_actions;
    QByteArray m_builtInAuthority;
    QSet<QString> m_agreedHosts; ///< for this session only
    bool m_objecting = false;    ///< the notice says what stands against sending
    bool m_planIsStale = true;   ///< nothing is planned while the page is hidden
    QTimer m_planTimer;          ///< many changes, one plan
    DeliverySession *m_session;
    PlanMaker *m_planMaker;
    Composer *m_composer;
    InlineBar *m_notice;
    RunTabs *m_tabs;
    AttemptsPanel *m_table;
    AttemptInspector *m_inspector;
    ReceiverPanel *m_receiver;
    Inspection *m_inspection;
    QSplitter *m_splitter; ///< the lower half
    QSplitter *m_halves;
};

} // namespace hookbench
