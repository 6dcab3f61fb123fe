#include "ui/deliver/attemptinspector.h"

#include "ui/deliver/decisionview.h"
#include "ui/deliver/timingview.h"
#include "ui/deliver/tlsview.h"
#include "ui/deliver/wireview.h"
#include "ui/widgets/emptystate.h"

#include <QtCore/QEvent>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

AttemptInspector::AttemptInspector(HistoryStore &history, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"search"_s, this))
    , m_tabs(new QTabWidget(this))
    , m_request(new WireView(u"stop"_s, this))
    , m_response(new WireView(u"error"_s, this))
    , m_timing(new TimingView(this))
    , m_tls(new TlsView(clock, this))
    , m_decision(new DecisionView(history, this))
    , m_arrived(new WireView(u"receiver"_s, this))
{
    m_request->setObjectName(u"request"_s);
    m_response->setObjectName(u"response"_s);
    m_arrived->setObjectName(u"arrived"_s);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setDocumentMode(true);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_request, m_response, m_timing, m_tls, m_decision, m_arrived})
        m_tabs->addTab(page, QString());
    for (WireView *view : {m_request, m_response, m_arrived})
        connect(view, &WireView::formChosen, this, [this](BodyForm form) {
            for (WireView *other : {m_request, m_response, m_arrived})
                other->setForm(form);
        });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_tls, &TlsView::exceptionWanted, this, &AttemptInspector::exceptionWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_chosenTab = tab; });
    retranslate();
}

AttemptInspector::~AttemptInspector() = default;

void AttemptInspector::show(const std::optional<Attempt> &attempt,
                            const std::optional<ReceivedRequest> &received)
{
    m_attempt = attempt;
    m_received = received;
    m_stack->setCurrentIndex(attempt || received ? 1 : 0);
    if (attempt)
        showAttemptTabs();
    if (received)
        showArrivedTab();
    showTabs();
}

/// A tab that is hidden while it is the current one makes its neighbour the current one; the tab that the
/// user chose comes back as soon as there is something to show in it.
void AttemptInspector::showTabs()
{
    const int chosen = m_chosenTab;
    for (const Tab tab : {RequestTab, ResponseTab, TimingTab, TlsTab, DecisionTab})
        m_tabs->setTabVisible(tab, m_attempt.has_value());
    m_tabs->setTabVisible(ArrivedTab, m_received.has_value());
    const bool isThere = chosen == ArrivedTab ? m_received.has_value() : m_attempt.has_value();
    if (isThere)
        m_tabs->setCurrentIndex(chosen);
    else
        m_tabs->setCurrentIndex(m_attempt ? ResponseTab : ArrivedTab);
    m_chosenTab = chosen;
}

void AttemptInspector::setPreviewBody(const QByteArray &body)
{
    m_decision->setPreviewBody(body);
}

void AttemptInspector::showArrived()
{
    if (m_received)
        m_tabs->setCurrentIndex(ArrivedTab);
}

void AttemptInspector::showAttemptTabs()
{
    const AttemptOutcome &outcome = m_attempt->outcome;
    if (outcome.requestBytes.isEmpty())
        m_request->showNothing(tr("Nothing went out"),
                               tr("The attempt ended before the first byte of the request was sent."));
    else
        m_request->showMessage(wireMessageFrom(outcome.requestBytes));
    if (outcome.responseHead.isEmpty())
        m_response->showNothing(titleOf(outcome.errorClass), outcome.message);
    else
        m_response->showMessage({outcome.responseHead, outcome.responseBody, outcome.responseBodySize,
                                 outcome.responseBodySha256});
    const bool cutOff = !outcome.responseHead.isEmpty() && outcome.errorClass != ErrorClass::None;
    m_response->setVerdict(&Colours::bad, cutOff ? titleOf(outcome.errorClass) : QString(), outcome.message);
    m_timing->showOutcome(outcome);
    m_tls->showAttempt(*m_attempt);
    m_decision->showAttempt(*m_attempt);
}

void AttemptInspector::showArrivedTab()
{
    m_arrived->showMessage(wireMessageFrom(m_received->raw));
    //: %1 an HTTP status
    QString remark = m_received->status == 0 ? tr("The receiver sent no answer.")
                                             : tr("The receiver answered %1.").arg(m_received->status);
    if (!m_received->reason.isEmpty())
        remark += u' ' + m_received->reason;
    if (!m_attempt)
        m_arrived->setVerdict(&Colours::neutral, tr("not sent from here"), remark);
    else if (m_received->raw == m_attempt->outcome.requestBytes)
        m_arrived->setVerdict(&Colours::good, tr("identical to what was sent"), remark);
    else
        m_arrived->setVerdict(&Colours::bad, tr("differs from what was sent"), remark);
}

void AttemptInspector::retranslate()
{
    m_tabs->setTabText(RequestTab, tr("Request"));
    m_tabs->setTabText(ResponseTab, tr("Response"));
    m_tabs->setTabText(TimingTab, tr("Timing"));
    m_tabs->setTabText(TlsTab, tr("TLS"));
    m_tabs->setTabText(DecisionTab, tr("Decision"));
    m_tabs->setTabText(ArrivedTab, tr("As It Arrived"));
    m_empty->setTexts(
        tr("No attempt selected"),
        tr("Select an attempt to see its request and response as they were on the wire, where the "
           "time went, and why it counts as delivered or not."));
    show(m_attempt, m_received);
}

void AttemptInspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hookbench
