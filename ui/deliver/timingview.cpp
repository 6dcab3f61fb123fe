#include "ui/deliver/timingview.h"

#include "model/items/texts.h"
#include "ui/deliver/factsform.h"
#include "ui/deliver/waterfallview.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

TimingView::TimingView(QWidget *parent)
    : QScrollArea(parent)
    , m_waterfall(new WaterfallView)
    , m_facts(new FactsForm)
    , m_total(m_facts->addSentence())
    , m_sent(m_facts->addCode())
    , m_peer(m_facts->addCode())
    , m_tls(m_facts->addSentence())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_waterfall);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_facts);
    column->addStretch(1);
    setWidget(content);
    write();
}

TimingView::~TimingView() = default;

void TimingView::showOutcome(const AttemptOutcome &outcome)
{
    m_outcome = outcome;
    m_waterfall->showTimings(outcome.timings);
    write();
}

void TimingView::write()
{
    m_facts->setCaption(m_total, tr("In all"));
    m_facts->setCaption(m_sent, tr("Sent"));
    m_facts->setCaption(m_peer, tr("Peer"));
    m_facts->setCaption(m_tls, tr("TLS"));
    m_facts->setText(m_total, elapsedText(m_outcome.timings.total));
    m_facts->setText(m_sent, QString::fromLatin1(isoMilliseconds(m_outcome.sentAt)));
    m_facts->setText(m_peer, m_outcome.peerAddress.isEmpty() ? tr("no connection") : m_outcome.peerAddress);
    //: %1 TLSv1.3, %2 the name of a cipher
    m_facts->setText(m_tls, m_outcome.tlsVersion.isEmpty()
                                ? QString()
                                : tr("%1 with %2").arg(m_outcome.tlsVersion, m_outcome.tlsCipher));
}

void TimingView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QScrollArea::changeEvent(event);
}

} // namespace hookbench
