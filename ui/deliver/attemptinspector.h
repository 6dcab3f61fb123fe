#pragma once

#include "model/delivery/delivery.h"
#include "model/receiver/receiver.h"

#include <QtWidgets/QWidget>

#include <optional>

class QStackedWidget;
class QTabWidget;

namespace hookbench {

class DecisionView;
class EmptyState;
class HistoryStore;
class TimingView;
class TlsView;
class WireView;

/// One attempt in full: request and response as they were on the wire, timing, TLS, decision, and the request
/// as the built-in receiver got it.
class AttemptInspector final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptInspector)

public:
    /// Both must outlive the inspector.
    AttemptInspector(HistoryStore &history, const Clock &clock, QWidget *parent = nullptr);
    ~AttemptInspector() override;

    /// Shows an attempt, the request that the built-in receiver got of it, either or neither.
    void show(const std::optional<Attempt> &attempt, const std::optional<ReceivedRequest> &received);
    void setPreviewBody(const QByteArray &body);
    /// Brings the request as it arrived to the front.
    void showArrived();

signals:
    /// The user wants a certificate that does not verify to be accepted.
    void exceptionWanted(const hookbench::TlsException &exception);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Tab : int { RequestTab, ResponseTab, TimingTab, TlsTab, DecisionTab, ArrivedTab };

    void showTabs();
    void showAttemptTabs();
    void showArrivedTab();
    void retranslate();

    std::optional<Attempt> m_attempt;
    std::optional<ReceivedRequest> m_received;
    int m_chosenTab = ResponseTab;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    WireView *m_request;
    WireView *m_response;
    TimingView *m_timing;
    TlsView *m_tls;
    DecisionView *m_decision;
    WireView *m_arrived;
};

} // namespace hookbench
