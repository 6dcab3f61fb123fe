#include "ui/deliver/decisionview.h"

#include "model/core/safewriter.h"
#include "model/items/texts.h"
#include "ui/deliver/advice.h"
#include "ui/deliver/factsform.h"
#include "ui/widgets/pill.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

Pill::ToneMember toneOf(Decision decision)
{
    switch (decision) {
    case Decision::Delivered:
        return &Colours::good;
    case Decision::Retry:
        return &Colours::caution;
    case Decision::Exhausted:
    case Decision::Disabled:
        return &Colours::bad;
    case Decision::Cancelled:
        break;
    }
    return &Colours::neutral;
}

} // namespace

DecisionView::DecisionView(QWidget *parent)
    : QScrollArea(parent)
    , m_outcome(new Pill)
    , m_bytes(new Pill)
    , m_facts(new FactsForm)
    , m_outcomeFact(m_facts->addWidget(m_outcome))
    , m_reason(m_facts->addSentence())
    , m_error(m_facts->addSentence())
    , m_advice(m_facts->addSentence())
    , m_bytesFact(m_facts->addWidget(m_bytes))
    , m_hash(m_facts->addCode())
    , m_url(m_facts->addCode())
    , m_eventId(m_facts->addCode())
    , m_deliveryId(m_facts->addCode())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_outcome->setObjectName(u"outcome"_s);
    m_bytes->setObjectName(u"sameBytes"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_facts);
    column->addStretch(1);
    setWidget(content);
    writeCaptions();
}

DecisionView::~DecisionView() = default;

void DecisionView::showAttempt(const Attempt &attempt)
{
    m_attempt = attempt;
    write();
}

void DecisionView::setPreviewBody(const QByteArray &body)
{
    m_previewBody = body;
    if (m_attempt)
        writeBytes();
}

void DecisionView::write()
{
    const AttemptOutcome &outcome = m_attempt->outcome;
    m_outcome->setTone(toneOf(m_attempt->decision));
    m_outcome->setText(titleOf(m_attempt->decision));
    m_facts->setText(m_reason, m_attempt->reason);
    QString error;
    if (outcome.errorClass == ErrorClass::Timeout)
        //: %1 the error class "timeout", %2 the phase in which it happened, %3 a sentence
        error = tr("%1 in the phase %2. %3")
                    .arg(titleOf(outcome.errorClass), titleOf(outcome.phase), outcome.message);
    else if (outcome.errorClass != ErrorClass::None)
        //: %1 the error class, %2 a sentence
        error = tr("%1. %2").arg(titleOf(outcome.errorClass), outcome.message);
    m_facts->setText(m_error, error);
    const bool answered = outcome.errorClass == ErrorClass::None && outcome.status;
    m_facts->setText(m_advice, answered ? adviceForStatus(*outcome.status) : QString());
    m_facts->setText(m_hash, QString::fromLatin1(sha256(m_attempt->request.body).toHex()));
    m_facts->setText(m_url, m_attempt->url.toString());
    m_facts->setText(m_eventId, QString::fromUtf8(m_attempt->request.eventId.text));
    m_facts->setText(m_deliveryId, QString::fromUtf8(m_attempt->request.deliveryId.text));
    writeBytes();
}

void DecisionView::writeBytes()
{
    const bool same = m_attempt->request.body == m_previewBody;
    m_bytes->setTone(same ? &Colours::good : &Colours::neutral);
    m_bytes->setText(same ? tr("same bytes as the preview") : tr("the preview has changed since"));
}

void DecisionView::writeCaptions()
{
    m_facts->setCaption(m_outcomeFact, tr("Decision"));
    m_facts->setCaption(m_reason, tr("Why"));
    m_facts->setCaption(m_error, tr("What failed"));
    m_facts->setCaption(m_advice, tr("What to do"));
    m_facts->setCaption(m_hash, tr("Its SHA-256"));
    m_facts->setCaption(m_bytesFact, tr("Body sent"));
    m_facts->setCaption(m_url, tr("Sent to"));
    m_facts->setCaption(m_eventId, tr("Event id"));
    m_facts->setCaption(m_deliveryId, tr("Delivery id"));
}

void DecisionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        writeCaptions();
        if (m_attempt)
            write();
    }
    QScrollArea::changeEvent(event);
}

} // namespace hookbench
