#include "ui/deliver/composer.h"

#include "model/delivery/hosttext.h"
#include "model/items/designdocument.h"
#include "model/items/texts.h"
#include "ui/deliver/deliverysession.h"
#include "ui/deliver/policybox.h"
#include "ui/deliver/receiverbox.h"
#include "ui/deliver/receiverurl.h"
#include "ui/deliver/sequencebox.h"
#include "ui/deliver/tlsdialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/directedtext.h"
#include "ui/widgets/elidedlabel.h"
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

#include <algorithm>
#include <array>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array speeds{1, 10, 100, 1000, 10'000};

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

QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets, int gap)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

Composer::Composer(DesignDocument &document, const DeliverySession &session, const ActionRegistry &actions,
                   Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_receiver(new ReceiverBox(this))
    , m_tlsButton(new QToolButton(this))
    , m_sequence(new SequenceBox(dialogs, this))
    , m_policy(new PolicyBox(dialogs, this))
    , m_speed(new QComboBox(this))
    , m_eventType(new QComboBox(this))
    , m_eventId(new PlainLabel(PlainLabel::Role::Code, this))
    , m_newEvent(new QToolButton(this))
    , m_targetPill(new Pill(&Colours::good, this))
    , m_eventPill(new Pill(&Colours::accent, this))
    , m_targetHint(new ElidedLabel(Qt::AlignLeft, this))
    , m_eventHint(new ElidedLabel(Qt::AlignLeft, this))
    , m_summary(new ElidedLabel(Qt::AlignLeft, this))
    , m_receiverLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_eventLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_sendLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_retriesLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_timeLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_timeoutLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_send(buttonFor(actions.action(u"deliver.send"_s), this))
    , m_stop(buttonFor(actions.action(u"deliver.stop"_s), this))
{
    setUp();
    layOut();
    connectAll();
    recolour();
    retranslate();
    followSelection();
}

Composer::~Composer() = default;

void Composer::setUp()
{
    m_receiver->setObjectName(u"receiver"_s);
    m_tlsButton->setObjectName(u"tls"_s);
    m_tlsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_speed->setObjectName(u"speed"_s);
    m_eventType->setObjectName(u"eventType"_s);
    m_eventType->setMaxVisibleItems(24);
    m_eventId->setObjectName(u"eventId"_s);
    m_eventId->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_newEvent->setObjectName(u"newEvent"_s);
    m_newEvent->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_newEvent->setAutoRaise(true);
    m_targetHint->setObjectName(u"targetHint"_s);
    m_eventHint->setObjectName(u"eventHint"_s);
    m_summary->setObjectName(u"runSummary"_s);
    m_send->setDefault(true);
    m_receiverLabel->setBuddy(m_receiver);
    m_sendLabel->setBuddy(m_sequence->kinds());
    m_retriesLabel->setBuddy(m_policy->presets());
    m_eventLabel->setBuddy(m_eventType);
    m_timeLabel->setBuddy(m_speed);
    m_timeoutLabel->setBuddy(m_policy->timeout());
}

void Composer::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setVerticalSpacing(grid->verticalSpacing() / 2);
    const int gap = grid->horizontalSpacing();
    grid->addWidget(m_receiverLabel, 0, 0);
    grid->addLayout(rowOf({m_receiver, m_tlsButton}, gap), 0, 1);
    grid->addWidget(m_sendLabel, 0, 2);
    grid->addWidget(m_sequence->kinds(), 0, 3);
    grid->addWidget(m_retriesLabel, 0, 4);
    grid->addLayout(rowOf({m_policy->presets(), m_policy->assumed(), m_policy->edit()}, gap), 0, 5);
    grid->addWidget(m_send, 0, 6);
    QHBoxLayout *event = rowOf({m_eventType, m_eventId, m_newEvent}, gap);
    event->addStretch(1);
    grid->addWidget(m_eventLabel, 1, 0);
    grid->addLayout(event, 1, 1);
    grid->addWidget(m_sequence->parameters(), 1, 2, 1, 2);
    grid->addWidget(m_timeLabel, 1, 4);
    grid->addLayout(rowOf({m_speed, m_timeoutLabel, m_policy->timeout()}, gap), 1, 5);
    grid->addWidget(m_stop, 1, 6);
    QHBoxLayout *hints = rowOf({m_targetPill, m_targetHint, m_eventPill, m_eventHint}, gap);
    hints->setStretch(1, 1);
    hints->setStretch(3, 1);
    grid->addLayout(hints, 2, 1, 1, 6);
    grid->addWidget(m_summary, 3, 1, 1, 6);
    grid->setColumnStretch(1, 1);
}

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
    connect(m_tlsButton, &QToolButton::clicked, this, &Composer::openTls);
    connect(m_sequence, &SequenceBox::sequenceChanged, this, &Composer::settingsChanged);
    connect(m_policy, &PolicyBox::policyChanged, this, &Composer::settingsChanged);
    connect(m_speed, &QComboBox::activated, this, &Composer::settingsChanged);
    connect(&m_document, &DesignDocument::selectionChanged, this, &Composer::followSelection);
    connect(&m_document, &DesignDocument::designChanged, this, &Composer::followSelection);
    connect(&m_document, &DesignDocument::previewChanged, this, &Composer::tellDuplicate);
    m_duplicateTimer.setSingleShot(true);
    m_duplicateTimer.setInterval(50ms);
    connect(&m_duplicateTimer, &QTimer::timeout, this, &Composer::tellDuplicate);
    connect(&m_session, &DeliverySession::attemptsRecorded, &m_duplicateTimer, [this] {
        if (!m_duplicateTimer.isActive())
            m_duplicateTimer.start();
    });
}

RunSettings Composer::settings() const
{
    return {m_sequence->sequence(), m_policy->policy(), m_speed->currentData().toDouble(), m_tls};
}

void Composer::setSettings(const RunSettings &settings)
{
    m_sequence->setSequence(settings.sequence);
    m_policy->setPolicy(settings.policy);
    const auto nearest = std::min_element(speeds.begin(), speeds.end(), [&settings](int one, int other) {
        return std::abs(one - settings.speed) < std::abs(other - settings.speed);
    });
    m_speed->setCurrentIndex(int(nearest - speeds.begin()));
    m_tls = settings.tls;
    emit settingsChanged();
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
    const Result<QUrl> url = m_receiver->url();
    m_tlsButton->setVisible(url && url->scheme() == u"https");
    if (!m_progress.isEmpty()) {
        m_targetPill->setTone(&Colours::accent);
        m_targetPill->setText(tr("sending"));
        m_targetHint->setText(m_progress);
    } else if (!url) {
        m_targetPill->setTone(&Colours::bad);
        m_targetPill->setText(tr("not a receiver"));
        m_targetHint->setText(url.error().message);
    } else if (m_receiver->targetsBuiltIn()) {
        m_targetPill->setTone(&Colours::good);
        m_targetPill->setText(tr("built-in receiver"));
        m_targetHint->setText(
            tr("Verifies signatures and tells duplicates apart. Nothing leaves this computer."));
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
    const QByteArray last = url ? m_session.bodyHashAt(*url, eventId) : QByteArray();
    if (last.isEmpty()) {
        m_eventPill->setTone(&Colours::accent);
        m_eventPill->setText(tr("new event"));
        m_eventHint->setText(tr("This event id has not gone to this receiver yet."));
    } else if (last == m_document.preview().sha256) {
        m_eventPill->setTone(&Colours::personal);
        m_eventPill->setText(tr("duplicate"));
        m_eventHint->setText(tr("Sent already: again the same event id and bytes, another delivery id."));
    } else {
        m_eventPill->setTone(&Colours::caution);
        m_eventPill->setText(tr("changed duplicate"));
        m_eventHint->setText(
            tr("This event id was sent with other bytes: a receiver that knows it will ignore "
               "the change. Choose New Event first."));
    }
}

void Composer::showRun(const Result<PlannedRun> &run)
{
    m_run = run;
    m_summary->setText(run ? summaryOf(*run) : run.error().message);
}

void Composer::showProgress(const QString &progress)
{
    m_progress = progress;
    showTarget();
}

void Composer::openTls()
{
    if (!m_tlsDialog) {
        m_tlsDialog = new TlsDialog(m_dialogs, this);
        connect(m_tlsDialog, &TlsDialog::settingsChanged, this, [this](const TlsSettings &tls) {
            m_tls = tls;
            emit settingsChanged();
        });
    }
    m_tlsDialog->setSettings(m_tls);
    if (const Result<QUrl> url = m_receiver->url())
        m_tlsDialog->proposeHost(exceptionHostOf(*url));
    m_tlsDialog->show();
    m_tlsDialog->activateWindow();
}

void Composer::fillSpeeds()
{
    const int chosen = std::max(0, m_speed->currentIndex());
    m_speed->clear();
    for (const int speed : speeds)
        //: %1 is a factor
        m_speed->addItem(speed == 1 ? tr("real")
                                    : directed(tr("accelerated ×%1").arg(QLocale().toString(speed))),
                         double(speed));
    m_speed->setCurrentIndex(chosen);
}

void Composer::retranslate()
{
    m_receiverLabel->setText(tr("Receiver"));
    m_sendLabel->setText(tr("Send"));
    m_retriesLabel->setText(tr("Retries"));
    m_eventLabel->setText(tr("Event"));
    m_timeLabel->setText(tr("Time"));
    m_timeoutLabel->setText(tr("Timeout"));
    m_tlsButton->setText(tr("TLS…"));
    m_tlsButton->setToolTip(tr("Own authorities, client certificate, exceptions"));
    m_newEvent->setText(tr("New Event"));
    m_newEvent->setToolTip(tr("Take another event id that occurs now. Until then sending again sends a "
                              "duplicate."));
    m_eventType->setAccessibleName(tr("Event type"));
    m_eventType->setToolTip(tr("The event type to send, the same as on the page Design"));
    m_speed->setAccessibleName(tr("Time"));
    m_speed->setToolTip(
        tr("Accelerated time shortens the waits between attempts and nothing else: timeouts and "
           "the times on the wire stay true."));
    fillSpeeds();
    m_sequence->retranslate();
    m_policy->retranslate();
    showTarget();
    tellDuplicate();
    showRun(m_run);
}

void Composer::recolour()
{
    m_newEvent->setIcon(themedIcon(u"event"_s, palette()));
    m_tlsButton->setIcon(themedIcon(u"lock"_s, palette()));
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
