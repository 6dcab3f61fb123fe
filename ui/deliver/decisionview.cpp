#include "ui/deliver/decisionview.h"

#include "model/core/safewriter.h"
#include "model/delivery/durationtext.h"
#include "model/items/texts.h"
#include "ui/deliver/advice.h"
#include "ui/deliver/factsform.h"
#include "ui/widgets/pill.h"

#include <QtCore/QEvent>
#include <QtWidgets/QVBoxLayout>

#include <chrono>
#include <utility>

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

DecisionView::DecisionView(HistoryStore &history, QWidget *parent)
    : QScrollArea(parent)
    , m_twins(new ByteTwins(history, this))
    , m_outcome(new Pill)
    , m_bytes(new Pill)
    , m_facts(new FactsForm)
    , m_outcomeFact(m_facts->addWidget(m_outcome))
    , m_reason(m_facts->addSentence())
    , m_assumed(new Pill(&Colours::caution))
    , m_assumedFact(m_facts->addWidget(m_assumed))
    , m_next(m_facts->addSentence())
    , m_retryAfter(m_facts->addSentence())
    , m_error(m_facts->addSentence())
    , m_advice(m_facts->addSentence())
    , m_bytesFact(m_facts->addWidget(m_bytes))
    , m_same(m_facts->addSentence())
    , m_note(m_facts->addSentence())
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
    connect(m_twins, &ByteTwins::found, this, &DecisionView::takeTwins);
    writeCaptions();
}

DecisionView::~DecisionView() = default;

void DecisionView::showAttempt(const Attempt &attempt)
{
    m_attempt = attempt;
    m_found.clear();
    m_lookedFor = false;
    write();
    if (isVisible())
        lookForTwins();
}

void DecisionView::lookForTwins()
{
    if (m_attempt && !std::exchange(m_lookedFor, true))
        m_twins->lookFor(*m_attempt);
}

void DecisionView::takeTwins(const QList<ByteTwin> &twins)
{
    m_found = twins;
    writeTwins();
}

/// "Same bytes as attempt 1 (16:40:00.012)": of the same event in the same run.
void DecisionView::writeTwins()
{
    constexpr qsizetype mostNamed = 4;
    const auto namesOf = [this](bool same) {
        QStringList names;
        for (const ByteTwin &twin : m_found)
            if (twin.sameBytes == same)
                //: %1 the number of an attempt, %2 a time of day
                names.append(tr("attempt %1 (%2)").arg(twin.number).arg(timeOfDayText(twin.sentAt)));
        const qsizetype more = names.size() - mostNamed;
        if (more > 0) {
            names = names.first(mostNamed);
            names.append(tr("%Ln more", nullptr, int(more)));
        }
        return names.join(u", "_s);
    };
    QStringList sentences;
    if (const QString same = namesOf(true); !same.isEmpty())
        sentences.append(tr("The same bytes as %1.").arg(same));
    if (const QString other = namesOf(false); !other.isEmpty())
        sentences.append(tr("Other bytes under the same event id: %1.").arg(other));
    m_facts->setText(m_same, sentences.join(u' '));
}

/// The rules are ours as long as Ordinavo publishes none, and every decision says so.
void DecisionView::writeRetry()
{
    m_assumed->setText(tr("assumed"));
    m_assumed->setToolTip(
        tr("Ordinavo has not published how it retries. The rule is the run's retry policy."));
    QString next;
    if (m_attempt->next)
        //: %1 a date and time, %2 a duration: 5 min
        next = tr("%1, %2 after this one ended")
                   .arg(QString::fromLatin1(isoMilliseconds(m_attempt->next->at)),
                        durationText(m_attempt->next->wait()));
    m_facts->setText(m_next, next);
    m_facts->setText(m_retryAfter,
                     m_attempt->retryAfter
                         ? tr("%1, asked for by the receiver").arg(durationText(*m_attempt->retryAfter))
                         : QString());
    m_facts->setText(m_note, m_attempt->note);
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
    writeRetry();
    writeTwins();
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
    m_facts->setCaption(m_assumedFact, tr("Rule"));
    m_facts->setCaption(m_next, tr("Next attempt"));
    m_facts->setCaption(m_retryAfter, tr("Retry-After"));
    m_facts->setCaption(m_same, tr("Copies"));
    m_facts->setCaption(m_note, tr("Sent for"));
    m_facts->setCaption(m_error, tr("What failed"));
    m_facts->setCaption(m_advice, tr("What to do"));
    m_facts->setCaption(m_hash, tr("SHA-256 of the body"));
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

void DecisionView::showEvent(QShowEvent *event)
{
    lookForTwins();
    QScrollArea::showEvent(event);
}

} // namespace hookbench
