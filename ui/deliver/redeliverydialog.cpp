#include "ui/deliver/redeliverydialog.h"

#include "model/core/randomsource.h"
#include "model/items/designdocument.h"
#include "model/items/texts.h"
#include "ui/deliver/receiverurl.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

RedeliveryDialog::RedeliveryDialog(const DesignDocument &document, RandomSource &random, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_random(random)
    , m_what(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_eventId(addChoice(u"redeliverEventId"_s))
    , m_timestamp(addChoice(u"redeliverTimestamp"_s))
    , m_body(addChoice(u"redeliverBody"_s))
    , m_urlLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_url(new QLineEdit(this))
    , m_assumed(new Pill(&Colours::caution, this))
    , m_note(new PlainLabel(PlainLabel::Role::Body, this))
{
    setObjectName(u"redeliveryDialog"_s);
    m_what->setWordWrap(true);
    m_url->setObjectName(u"redeliverUrl"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_urlLabel->setBuddy(m_url);
    m_note->setObjectName(u"redeliverNote"_s);
    m_note->setWordWrap(true);
    layOut();
    connect(m_url, &QLineEdit::textChanged, this, &RedeliveryDialog::showPlan);
    retranslate();
}

RedeliveryDialog::~RedeliveryDialog() = default;

RedeliveryDialog::Choice RedeliveryDialog::addChoice(const QString &name)
{
    Choice choice{new QGroupBox(this), new QRadioButton(this), new QRadioButton(this)};
    choice.box->setObjectName(name);
    choice.first->setObjectName(QString(name + u"First"_s));
    choice.second->setObjectName(QString(name + u"Second"_s));
    choice.first->setChecked(true);
    auto *row = new QHBoxLayout(choice.box);
    row->addWidget(choice.first);
    row->addWidget(choice.second);
    row->addStretch(1);
    connect(choice.second, &QRadioButton::toggled, this, &RedeliveryDialog::showPlan);
    return choice;
}

void RedeliveryDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"redeliverSend"_s);
    m_send->setDefault(true);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto *target = new QHBoxLayout;
    target->addWidget(m_urlLabel);
    target->addWidget(m_url, 1);
    auto *known = new QHBoxLayout;
    known->addWidget(m_assumed, 0, Qt::AlignTop);
    known->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_what);
    for (const Choice &choice : {m_eventId, m_timestamp, m_body})
        column->addWidget(choice.box);
    column->addLayout(target);
    column->addLayout(known);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(buttons, &QDialogButtonBox::accepted, this, &RedeliveryDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RedeliveryDialog::setAttempt(const Attempt &attempt)
{
    m_attempt = attempt;
    m_url->setText(attempt.url.toString());
    retranslate();
}

Redelivery RedeliveryDialog::choices() const
{
    Redelivery choices;
    if (m_eventId.second->isChecked())
        choices.eventId = Redelivery::EventIdChoice::Fresh;
    if (m_timestamp.second->isChecked())
        choices.timestamp = Redelivery::TimestampChoice::Old;
    if (m_body.second->isChecked())
        choices.body = Redelivery::BodyChoice::Current;
    return choices;
}

Result<DeliveryPlan> RedeliveryDialog::plan(RandomSource &random) const
{
    const EventType *sent = m_document.catalogue().eventType(m_attempt->request.eventType);
    const EventType &eventType = sent ? *sent : m_document.eventType();
    return planRedelivery(*m_attempt, choices(), m_document.payloadRequest(eventType), random);
}

/// Says what the choices come to, or why they cannot be had.
void RedeliveryDialog::showPlan()
{
    if (!m_attempt)
        return;
    SeededRandomSource preview(1); // what is shown uses up no randomness
    const Result<DeliveryPlan> planned = plan(preview);
    const Result<QUrl> url = receiverUrlFromText(m_url->text());
    m_assumed->setText(planned ? tr("assumed") : QString());
    m_note->setText(!url      ? url.error().message
                    : planned ? planned->deliveries.constFirst().note
                              : planned.error().message);
    m_send->setEnabled(url && planned);
}

void RedeliveryDialog::send()
{
    const Result<QUrl> url = receiverUrlFromText(m_url->text());
    if (!m_attempt || !url)
        return;
    const Result<DeliveryPlan> planned = plan(m_random);
    if (!planned) {
        showPlan();
        return;
    }
    accept();
    emit sendRequested(*planned, *url);
}

void RedeliveryDialog::retranslate()
{
    setWindowTitle(tr("Redeliver"));
    m_eventId.box->setTitle(tr("Event id"));
    m_eventId.first->setText(tr("&Same"));
    m_eventId.second->setText(tr("&New"));
    m_timestamp.box->setTitle(tr("Timestamp"));
    m_timestamp.first->setText(tr("&Fresh"));
    m_timestamp.second->setText(tr("&Old"));
    m_body.box->setTitle(tr("Body"));
    m_body.first->setText(tr("As it was s&ent"));
    m_body.second->setText(tr("As the &design makes it now"));
    m_urlLabel->setText(tr("Send &to"));
    m_send->setText(tr("Send Again"));
    m_close->setText(tr("Close"));
    if (m_attempt)
        //: %1 an event type, %2 a time of day
        m_what->setText(
            tr("%1, sent at %2").arg(m_attempt->request.eventType, timeOfDayText(m_attempt->outcome.sentAt)));
    showPlan();
}

void RedeliveryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace hookbench
