#include "ui/deliver/composer.h"

#include "model/items/attemptmodel.h"
#include "model/items/designdocument.h"
#include "model/items/texts.h"
#include "ui/deliver/receiverbox.h"
#include "ui/deliver/receiverurl.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds assumedTimeout = 15s;
constexpr std::chrono::seconds longestTimeout = 300s;

/// A push button that is the face of an action: QPushButton, unlike QToolButton, cannot take one itself.
QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action->objectName());
    const auto follow = [action, button] {
        button->setText(action->text());
        // Fusion of Qt 6.4 tears text and icon of a push button apart from right to left.
        button->setIcon(button->isRightToLeft() ? QIcon() : action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

Composer::Composer(DesignDocument &document, const AttemptModel &attempts, const ActionRegistry &actions,
                   QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_attempts(attempts)
    , m_receiver(new ReceiverBox(this))
    , m_eventType(new QComboBox(this))
    , m_eventId(new PlainLabel(PlainLabel::Role::Code, this))
    , m_timeout(new QSpinBox(this))
    , m_assumed(new Pill(&Colours::caution, this))
    , m_targetPill(new Pill(&Colours::good, this))
    , m_eventPill(new Pill(&Colours::accent, this))
    , m_targetHint(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_eventHint(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_receiverLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_eventLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_eventIdLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_timeoutLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_send(buttonFor(actions.action(u"deliver.send"_s), this))
    , m_stop(buttonFor(actions.action(u"deliver.stop"_s), this))
    , m_newEvent(new QToolButton(this))
{
    m_receiver->setObjectName(u"receiver"_s);
    m_eventType->setObjectName(u"eventType"_s);
    m_eventType->setMaxVisibleItems(24);
    m_eventId->setObjectName(u"eventId"_s);
    m_eventId->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_timeout->setObjectName(u"timeout"_s);
    m_timeout->setRange(1, int(longestTimeout.count()));
    m_timeout->setValue(int(assumedTimeout.count()));
    m_targetHint->setObjectName(u"targetHint"_s);
    m_eventHint->setObjectName(u"eventHint"_s);
    m_send->setDefault(true);
    m_newEvent->setObjectName(u"newEvent"_s);
    m_newEvent->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newEvent->setAutoRaise(true);
    m_receiverLabel->setBuddy(m_receiver);
    m_eventLabel->setBuddy(m_eventType);
    m_timeoutLabel->setBuddy(m_timeout);
    layOut();
    connectAll();
    recolour();
    retranslate();
    followSelection();
}

Composer::~Composer() = default;

void Composer::connectAll()
{
    connect(m_receiver, &ReceiverBox::targetChanged, this, [this] {
        showTarget();
        tellDuplicate();
        emit targetChanged();
    });
    connect(m_eventType, &QComboBox::activated, this,
            [this] { m_document.selectEventType(m_eventType->currentText()); });
    connect(m_newEvent, &QToolButton::clicked, &m_document, &DesignDocument::newEvent);
    connect(m_timeout, &QSpinBox::valueChanged, this, &Composer::showTimeout);
    connect(&m_document, &DesignDocument::selectionChanged, this, &Composer::followSelection);
    connect(&m_document, &DesignDocument::designChanged, this, &Composer::followSelection);
    connect(&m_document, &DesignDocument::previewChanged, this, &Composer::tellDuplicate);
    connect(&m_attempts, &AttemptModel::rowsInserted, this, &Composer::tellDuplicate);
    connect(&m_attempts, &AttemptModel::rowsRemoved, this, &Composer::tellDuplicate);
    m_ticker.setInterval(100ms);
    connect(&m_ticker, &QTimer::timeout, this, &Composer::showProgress);
}

void Composer::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setVerticalSpacing(grid->verticalSpacing() / 2);
    const int gap = grid->horizontalSpacing();
    const auto rowOf = [gap](std::initializer_list<QWidget *> widgets) {
        auto *row = new QHBoxLayout;
        row->setSpacing(gap);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        return row;
    };
    QHBoxLayout *target = rowOf({m_targetPill, m_targetHint});
    QHBoxLayout *event = rowOf({m_eventPill, m_eventHint});
    for (QHBoxLayout *row : {target, event})
        row->addStretch(1);
    grid->addWidget(m_receiverLabel, 0, 0);
    grid->addWidget(m_receiver, 0, 1, 1, 4);
    grid->addLayout(rowOf({m_timeoutLabel, m_timeout, m_assumed}), 0, 5);
    grid->addWidget(m_send, 0, 6);
    grid->addLayout(target, 1, 1, 1, 5);
    grid->addWidget(m_eventLabel, 2, 0);
    grid->addWidget(m_eventType, 2, 1);
    grid->addWidget(m_eventIdLabel, 2, 2);
    grid->addWidget(m_eventId, 2, 3);
    grid->addWidget(m_newEvent, 2, 4);
    grid->addWidget(m_stop, 2, 6);
    grid->addLayout(event, 3, 1, 1, 5);
    grid->setColumnStretch(4, 1);
    grid->setAlignment(m_newEvent, Qt::AlignLeading | Qt::AlignVCenter);
}

std::chrono::milliseconds Composer::timeout() const
{
    return std::chrono::seconds(m_timeout->value());
}

void Composer::setTimeout(std::chrono::milliseconds timeout)
{
    m_timeout->setValue(int(std::chrono::duration_cast<std::chrono::seconds>(timeout).count()));
}

void Composer::setSending(bool sending)
{
    if (sending) {
        m_since.start();
        m_ticker.start();
    } else {
        m_ticker.stop();
        showTarget();
    }
}

void Composer::followSelection()
{
    m_receiver->setSubscriptionUrl(m_document.subscription().receiverUrl);
    const QSignalBlocker quiet(m_eventType);
    QStringList names;
    for (const EventType *type : m_document.eventTypes())
        names.append(type->name);
    QStringList shown;
    for (int row = 0; row < m_eventType->count(); ++row)
        shown.append(m_eventType->itemText(row));
    if (names != shown) {
        m_eventType->clear();
        m_eventType->addItems(names);
    }
    m_eventType->setCurrentText(m_document.eventType().name);
    tellDuplicate();
}

void Composer::showTarget()
{
    if (m_ticker.isActive())
        return;
    const Result<QUrl> url = m_receiver->url();
    if (!url) {
        m_targetPill->setTone(&Colours::bad);
        m_targetPill->setText(tr("not a receiver"));
        m_targetHint->setText(url.error().message);
    } else if (m_receiver->targetsBuiltIn()) {
        m_targetPill->setTone(&Colours::good);
        m_targetPill->setText(tr("built-in receiver"));
        m_targetHint->setText(tr("Part of this program: verifies the signature and tells duplicates apart. "
                                 "Nothing leaves this computer."));
    } else if (isLoopback(*url)) {
        m_targetPill->setTone(&Colours::good);
        m_targetPill->setText(tr("this computer"));
        m_targetHint->setText(tr("A receiver of yours on this computer."));
    } else {
        m_targetPill->setTone(&Colours::caution);
        m_targetPill->setText(tr("leaves this computer"));
        m_targetHint->setText(tr("The signed sample payload goes to %1.").arg(url->host()));
    }
}

void Composer::tellDuplicate()
{
    const EventId eventId = m_document.eventId();
    m_eventId->setText(shortIdText(eventId.text));
    m_eventId->setToolTip(QString::fromLatin1(eventId.text));
    m_eventId->setAccessibleName(tr("Event id %1").arg(QString::fromLatin1(eventId.text)));
    const Result<QUrl> url = m_receiver->url();
    bool sent = false;
    bool sameBytes = true;
    for (const Attempt &attempt : m_attempts.attempts()) {
        if (attempt.request.eventId != eventId || !attempt.outcome.connected || !url || attempt.url != *url)
            continue;
        sent = true;
        sameBytes = attempt.request.body == m_document.preview().payload.body;
    }
    if (!sent) {
        m_eventPill->setTone(&Colours::accent);
        m_eventPill->setText(tr("new event"));
        m_eventHint->setText(tr("This event id has not gone to this receiver yet."));
    } else if (sameBytes) {
        m_eventPill->setTone(&Colours::personal);
        m_eventPill->setText(tr("duplicate"));
        m_eventHint->setText(tr("Sent already. Sending again sends a duplicate: same event id, same bytes, "
                                "another delivery id."));
    } else {
        m_eventPill->setTone(&Colours::caution);
        m_eventPill->setText(tr("changed duplicate"));
        m_eventHint->setText(
            tr("This event id was sent with other bytes: a receiver that knows it will ignore "
               "the change. Choose New Event first."));
    }
}

void Composer::showProgress()
{
    m_targetPill->setTone(&Colours::accent);
    m_targetPill->setText(tr("sending"));
    const double seconds = double(m_since.elapsed()) / 1000.0;
    //: %1 and %2 are seconds
    m_targetHint->setText(
        tr("Waiting for an answer: %1 s of at most %2 s.")
            .arg(QLocale().toString(seconds, 'f', 1), QLocale().toString(m_timeout->value())));
}

void Composer::retranslate()
{
    m_receiverLabel->setText(tr("Receiver"));
    m_eventLabel->setText(tr("Event"));
    m_eventIdLabel->setText(tr("Event id"));
    m_timeoutLabel->setText(tr("Timeout"));
    m_newEvent->setText(tr("New Event"));
    m_newEvent->setToolTip(tr("Take another event id that occurs now. Until then sending again sends a "
                              "duplicate."));
    m_eventType->setAccessibleName(tr("Event type"));
    m_eventType->setToolTip(tr("The event type to send, the same as on the page Design"));
    m_timeout->setAccessibleName(tr("Timeout in seconds"));
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setToolTip(tr("How long one attempt may take in all. Ordinavo does not publish its timeout; "
                             "15 s is assumed."));
    m_assumed->setToolTip(m_timeout->toolTip());
    showTimeout();
    showTarget();
    tellDuplicate();
}

void Composer::recolour()
{
    m_newEvent->setIcon(themedIcon(u"event"_s, palette()));
}

void Composer::showTimeout()
{
    m_assumed->setText(m_timeout->value() == assumedTimeout.count() ? tr("assumed") : QString());
}

void Composer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace hookbench
