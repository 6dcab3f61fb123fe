#include "ui/window/statusbar.h"

#include "ui/deliver/receiverbehaviour.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/directedtext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/window/notespopup.h"

#include <QtCore/QEvent>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeItem(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

Note noteOf(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Error:
        return {u"error"_s, &Colours::bad, finding.message, finding.eventType};
    case Severity::Warning:
        return {u"warning"_s, &Colours::caution, finding.message, finding.eventType};
    case Severity::Note:
        break;
    }
    return {u"info"_s, &Colours::accent, finding.message, finding.eventType};
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_receiver(makeItem(u"receiverState"_s, this))
    , m_policy(makeItem(u"policyState"_s, this))
    , m_assumptions(makeItem(u"assumptionsState"_s, this))
    , m_message(new ElidedLabel(Qt::AlignLeft, this))
    , m_cancel(makeItem(u"cancelProgress"_s, this))
    , m_plan(new ElidedLabel(Qt::AlignRight, this))
    , m_popup(new NotesPopup(this))
{
    m_plan->setObjectName(u"subscriptionPlan"_s);
    m_receiver->setFocusPolicy(Qt::NoFocus);
    m_receiver->setAttribute(Qt::WA_TransparentForMouseEvents);
    // All of it permanent: a message would hide what is not.
    addPermanentWidget(m_receiver);
    addPermanentWidget(m_policy);
    addPermanentWidget(m_assumptions);
    addPermanentWidget(m_message, 1);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_plan, 1);
    m_message->setObjectName(u"statusMessage"_s);
    m_message->setVisible(false);
    m_cancel->setVisible(false);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_progress.isEmpty())
            emit cancelRequested(m_progress.firstKey());
    });
    connect(this, &QStatusBar::messageChanged, this, &StatusBar::showText);
    connect(m_policy, &QToolButton::clicked, this, &StatusBar::openFindings);
    connect(m_assumptions, &QToolButton::clicked, this, &StatusBar::openAssumptions);
    connect(m_popup, &NotesPopup::eventTypeChosen, this, &StatusBar::eventTypeChosen);
    refresh();
}

StatusBar::~StatusBar() = default;

void StatusBar::showReceiver(const QUrl &address, bool portWasTaken)
{
    m_address = address;
    m_portWasTaken = portWasTaken;
    m_whyNoReceiver.clear();
    refreshReceiver();
}

void StatusBar::showNoReceiver(const QString &reason)
{
    m_address.clear();
    m_whyNoReceiver = reason;
    refreshReceiver();
}

void StatusBar::showReceiverBehaviour(const ReceiverSettings &settings)
{
    m_behaviour = settings;
    refreshReceiver();
}

void StatusBar::showDesign(const QList<Finding> &findings, const QStringList &assumptions,
                           qsizetype plannedSubscriptions)
{
    m_findings = findings;
    m_assumed = assumptions;
    m_planned = plannedSubscriptions;
    refreshPolicy();
}

void StatusBar::showText(const QString &message)
{
    const QString progress = m_progress.isEmpty() ? QString() : m_progress.first();
    const QString shown = message.isEmpty() ? progress : message;
    m_cancel->setVisible(!progress.isEmpty());
    m_message->setText(shown);
    m_message->setVisible(!shown.isEmpty());
    m_plan->setVisible(shown.isEmpty());
}

void StatusBar::showProgress(Job job, const QString &progress)
{
    if (progress.isEmpty())
        m_progress.remove(job);
    else
        m_progress.insert(job, progress);
    showText(currentMessage());
}

void StatusBar::openFindings()
{
    if (m_findings.isEmpty())
        return;
    QList<Note> notes;
    for (const Finding &finding : std::as_const(m_findings))
        notes.append(noteOf(finding));
    m_popup->showNotes(tr("Policy findings"), notes, *m_policy);
}

void StatusBar::openAssumptions()
{
    QList<Note> notes;
    for (const QString &sentence : std::as_const(m_assumed))
        notes.append({u"assumption"_s, &Colours::caution, sentence, {}});
    m_popup->showNotes(tr("Assumptions in force: nothing is published about these"), notes, *m_assumptions);
}

void StatusBar::refresh()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(themedIcon(u"close"_s, palette()));
    refreshReceiver();
    refreshPolicy();
}

void StatusBar::refreshReceiver()
{
    const Colours &colours = coloursFor(palette());
    if (m_address.isEmpty()) {
        m_receiver->setIcon(themedIcon(u"attempt-open"_s, colours.caution.text));
        m_receiver->setText(m_whyNoReceiver.isEmpty()
                                ? tr("Built-in receiver not listening")
                                : tr("Built-in receiver not listening: %1").arg(directed(m_whyNoReceiver)));
        return;
    }
    const QString place = isolated(u"%1:%2"_s.arg(m_address.host()).arg(m_address.port()));
    m_receiver->setIcon(themedIcon(u"dot"_s, colours.good.text));
    const QString text = m_portWasTaken
                             ? tr("Built-in receiver listening on %1, the usual port was taken").arg(place)
                             : tr("Built-in receiver listening on %1").arg(place);
    const QString behaviour = summaryOf(m_behaviour);
    if (behaviour == summaryOf({}))
        m_receiver->setText(text);
    else
        //: %1 is where the receiver listens, %2 how it behaves: answers 500×2, then 200 · by event id
        m_receiver->setText(tr("%1 (%2)").arg(text, behaviour));
}

void StatusBar::refreshPolicy()
{
    const Colours &colours = coloursFor(palette());
    const int count = int(m_findings.size());
    const bool blocked = blocks(m_findings);
    if (m_findings.isEmpty()) {
        m_policy->setIcon(themedIcon(u"check"_s, colours.good.text));
    } else {
        const Note worst = noteOf(m_findings.first()); // errors come first, then warnings
        m_policy->setIcon(themedIcon(worst.iconId, (colours.*worst.tone).text));
    }
    m_policy->setText(count == 0   ? tr("No policy findings")
                      : count == 1 ? tr("1 policy finding")
                                   : tr("%n policy findings", nullptr, count));
    m_policy->setToolTip(blocked ? tr("Sending is blocked until the errors are resolved.") : QString());
    m_policy->setEnabled(count > 0);
    m_assumptions->setIcon(themedIcon(u"assumption"_s, colours.quietText));
    m_assumptions->setText(tr("Assumptions in force: %L1").arg(m_assumed.size()));
    m_plan->setText(m_planned <= 1
                        ? tr("Options are set per subscription: this design needs one subscription")
                        : tr("Options are set per subscription: this design needs %n subscriptions", nullptr,
                             int(m_planned)));
}

void StatusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QStatusBar::changeEvent(event);
}

} // namespace hookbench
