#include "ui/deliver/policyeditor.h"

#include "model/core/json.h"
#include "model/core/safewriter.h"
#include "model/delivery/durationtext.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersWide = 84;
constexpr int mostInARow = 1000;

QString textOf(const QList<std::chrono::milliseconds> &delays)
{
    QStringList texts;
    for (const std::chrono::milliseconds delay : delays)
        texts.append(durationId(delay));
    return texts.join(u", "_s);
}

Error unreadable(const QString &field, const QString &text, const QString &remedy)
{
    return {ErrorCode::Usage,
            //: %1: the field's caption; %2: what was typed; %3: what can stand there
            PolicyEditor::tr("%1: “%2” cannot be read. %3").arg(field, text, remedy)};
}

QString durationRemedy()
{
    return PolicyEditor::tr("Durations are written like 250ms, 5s, 5m, 2h or 1d.");
}

Error tooLong(const QString &field, const QString &text, std::chrono::milliseconds most)
{
    return {
        ErrorCode::Usage,
        //: %1: the field's caption; %2: what was typed; %3: a duration
        PolicyEditor::tr("%1: “%2” is too long; it can be %3 at most.").arg(field, text, durationId(most))};
}

Result<QList<std::chrono::milliseconds>> readDelays(const QString &field, const QString &text)
{
    QList<std::chrono::milliseconds> delays;
    if (text.trimmed().isEmpty())
        return delays;
    const QStringList pieces = text.split(u',');
    for (const QString &piece : pieces) {
        const std::optional<std::chrono::milliseconds> delay = durationFrom(piece.trimmed());
        if (!delay)
            return unreadable(field, piece.trimmed(), durationRemedy());
        if (*delay > longestWait)
            return tooLong(field, piece.trimmed(), longestWait);
        delays.append(*delay);
    }
    if (delays.size() >= mostAttempts)
        return Error{ErrorCode::Usage, PolicyEditor::tr("%1: more than %Ln attempts. Take some delays away.",
                                                        nullptr, mostAttempts)
                                           .arg(field)};
    return delays;
}

Result<std::chrono::milliseconds> readDuration(const QString &field, const QString &text,
                                               std::chrono::milliseconds most)
{
    const std::optional<std::chrono::milliseconds> duration = durationFrom(text.trimmed());
    if (!duration || duration->count() == 0)
        return unreadable(field, text, durationRemedy());
    if (*duration > most)
        return tooLong(field, text, most);
    return *duration;
}

Result<StatusRanges> readStatuses(const QString &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return StatusRanges();
    const std::optional<StatusRanges> statuses = statusRangesFrom(text);
    if (!statuses)
        return unreadable(field, text, PolicyEditor::tr("Status codes are written like 429, 502-504."));
    return *statuses;
}

} // namespace

QString attemptsText(const RetryPolicy &policy)
{
    const int attempts = policy.attempts();
    return attempts == 1 ? PolicyEditor::tr("1 attempt")
                         : PolicyEditor::tr("%Ln attempts", nullptr, attempts);
}

RetryPolicy namedAsPreset(RetryPolicy policy)
{
    for (const RetryPolicy &preset : retryPolicyPresets()) {
        policy.id = preset.id;
        if (policy == preset)
            return policy;
    }
    policy.id = RetryPolicy().id;
    return policy;
}

PolicyEditor::PolicyEditor(Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_form(new QFormLayout)
    , m_delays(addLine(u"policyDelays"_s))
    , m_jitter(new QDoubleSpinBox(this))
    , m_timeout(addLine(u"policyTimeout"_s))
    , m_stops(addLine(u"policyStopStatuses"_s))
    , m_retryAfter(addLine(u"policyRetryAfterStatuses"_s))
    , m_cap(addLine(u"policyRetryAfterCap"_s))
    , m_gone(new QCheckBox(this))
    , m_throttles(addLine(u"policyThrottleStatuses"_s))
    , m_disableAfter(new QSpinBox(this))
    , m_facts(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_problem(new PlainLabel(PlainLabel::Role::Body, this))
{
    setObjectName(u"policyEditor"_s);
    m_jitter->setObjectName(u"policyJitter"_s);
    m_jitter->setRange(0, 100);
    m_jitter->setDecimals(1);
    m_gone->setObjectName(u"policyGone"_s);
    m_disableAfter->setObjectName(u"policyDisableAfter"_s);
    m_disableAfter->setRange(0, mostInARow);
    m_facts->setObjectName(u"policyFacts"_s);
    m_problem->setObjectName(u"policyProblem"_s);
    m_facts->setWordWrap(true);
    m_problem->setWordWrap(true);
    layOut();
    for (const QLineEdit *line : {m_delays, m_timeout, m_stops, m_retryAfter, m_cap, m_throttles})
        connect(line, &QLineEdit::textEdited, this, &PolicyEditor::takeFields);
    connect(m_jitter, &QDoubleSpinBox::valueChanged, this, &PolicyEditor::takeFields);
    connect(m_gone, &QCheckBox::toggled, this, &PolicyEditor::takeFields);
    connect(m_disableAfter, &QSpinBox::valueChanged, this, &PolicyEditor::takeFields);
    retranslate();
}

PolicyEditor::~PolicyEditor() = default;

QLineEdit *PolicyEditor::addLine(const QString &name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setLayoutDirection(Qt::LeftToRight);
    return line;
}

void PolicyEditor::layOut()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_delays, m_jitter, m_timeout, m_stops, m_retryAfter, m_cap, m_throttles, m_disableAfter}) {
        auto *caption = new PlainLabel(PlainLabel::Role::Body, this);
        caption->setBuddy(field);
        m_captions.append(caption);
        m_form->addRow(caption, field);
    }
    m_form->insertRow(6, nullptr, m_gone);
    auto *buttons = new QDialogButtonBox(this);
    m_load = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_load->setObjectName(u"policyLoad"_s);
    m_save = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"policySave"_s);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"policyClose"_s);
    for (QPushButton *button : {m_load, m_save, m_close})
        button->setAutoDefault(false); // Enter in a field closes nothing
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_facts);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    connect(m_load, &QPushButton::clicked, this, &PolicyEditor::load);
    connect(m_save, &QPushButton::clicked, this, &PolicyEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &PolicyEditor::closeWhenRead);
}

void PolicyEditor::setPolicy(const RetryPolicy &policy)
{
    if (policy == m_policy)
        return;
    m_policy = policy;
    showFields();
}

Result<RetryPolicy> PolicyEditor::readFields() const
{
    RetryPolicy policy;
    const auto caption = [this](const QWidget *field) {
        for (const PlainLabel *each : m_captions)
            if (each->buddy() == field)
                return each->text();
        return QString();
    };
    const auto delays = readDelays(caption(m_delays), m_delays->text());
    if (!delays)
        return delays.error();
    const auto timeout = readDuration(caption(m_timeout), m_timeout->text(), longestTimeout);
    if (!timeout)
        return timeout.error();
    const auto cap = readDuration(caption(m_cap), m_cap->text(), longestWait);
    if (!cap)
        return cap.error();
    struct Field
    {
        const QLineEdit *line;
        StatusRanges *statuses;
    };
    for (const Field &field :
         {Field{m_stops, &policy.stopStatuses}, Field{m_retryAfter, &policy.retryAfterStatuses},
          Field{m_throttles, &policy.throttleStatuses}}) {
        const auto statuses = readStatuses(caption(field.line), field.line->text());
        if (!statuses)
            return statuses.error();
        *field.statuses = *statuses;
    }
    policy.delays = *delays;
    policy.timeout = *timeout;
    policy.retryAfterCap = *cap;
    policy.jitter = m_jitter->value() / 100;
    policy.gone = m_gone->isChecked() ? GoneRule::Disables : GoneRule::Retries;
    policy.disableAfter = m_disableAfter->value();
    return namedAsPreset(policy);
}

void PolicyEditor::takeFields()
{
    if (m_showing)
        return;
    const Result<RetryPolicy> policy = readFields();
    if (!policy) {
        complain(policy.error().message);
        return;
    }
    complain({});
    m_policy = *policy;
    showFacts();
    emit policyChanged(m_policy);
}

void PolicyEditor::showFields()
{
    const QScopedValueRollback guard(m_showing, true);
    m_delays->setText(textOf(m_policy.delays));
    m_delays->setCursorPosition(0);
    m_jitter->setValue(m_policy.jitter * 100);
    m_timeout->setText(durationId(m_policy.timeout));
    m_stops->setText(hookbench::textOf(m_policy.stopStatuses));
    m_retryAfter->setText(hookbench::textOf(m_policy.retryAfterStatuses));
    m_cap->setText(durationId(m_policy.retryAfterCap));
    m_gone->setChecked(m_policy.gone == GoneRule::Disables);
    m_throttles->setText(hookbench::textOf(m_policy.throttleStatuses));
    m_disableAfter->setValue(m_policy.disableAfter);
    complain({});
    showFacts();
}

void PolicyEditor::showFacts()
{
    m_facts->setText(tr("%1: %2 over %3 without jitter. All of it is assumed: Ordinavo publishes no retry "
                        "rules. Changes count at once.")
                         .arg(titleOf(m_policy), attemptsText(m_policy), hoursText(m_policy.span())));
}

void PolicyEditor::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PolicyEditor::reject()
{
    showFields();
    QDialog::reject();
}

/// Who presses Close believes that what stands there counts.
void PolicyEditor::closeWhenRead()
{
    const Result<RetryPolicy> policy = readFields();
    if (policy)
        reject();
    else
        complain(tr("%1 Correct it, or press Escape to close without it.").arg(policy.error().message));
}

void PolicyEditor::load()
{
    m_dialogs.askOpenPath(tr("Load Retry Policy"), tr("Retry policies (*.json);;All files (*)"),
                          [self = QPointer(this)](const QString &path) {
                              if (self)
                                  self->loadFrom(path);
                          });
}

void PolicyEditor::loadFrom(const QString &path)
{
    const Result<QByteArray> text = readFile(path);
    const Result<RetryPolicy> policy =
        text ? readRetryPolicy(*text, QDir::toNativeSeparators(path)) : Result<RetryPolicy>(text.error());
    if (!policy) {
        complain(policy.error().message);
        return;
    }
    m_policy = namedAsPreset(*policy);
    showFields();
    emit policyChanged(m_policy);
}

void PolicyEditor::save()
{
    m_dialogs.askSavePath(tr("Save Retry Policy"), QString(m_policy.id + u".json"_s),
                          [self = QPointer(this)](const QString &path) {
                              if (self)
                                  self->saveTo(path);
                          });
}

void PolicyEditor::saveTo(const QString &path)
{
    const Result<void> written = SafeWriter(path).write(writeRetryPolicy(m_policy));
    complain(written ? QString() : written.error().message);
}

void PolicyEditor::retranslate()
{
    setWindowTitle(tr("Retry Policy"));
    const std::array captions{tr("Waits between attempts"),
                              tr("Jitter"),
                              tr("Timeout of an attempt"),
                              tr("Statuses that stop"),
                              tr("Statuses whose Retry-After counts"),
                              tr("Longest Retry-After"),
                              tr("Statuses that throttle"),
                              tr("Disable after")};
    for (std::size_t i = 0; i < captions.size(); ++i)
        m_captions.at(qsizetype(i))->setText(captions[i]);
    m_delays->setToolTip(tr("Waits after the end of attempt 1, 2, …: 5s, 5m, 2h. None: one attempt."));
    //: before a percentage: ± 10 %
    m_jitter->setPrefix(tr("± "));
    m_jitter->setSuffix(tr(" %"));
    m_jitter->setToolTip(tr("How far each wait varies by chance"));
    m_stops->setToolTip(tr("After one of these nothing more is tried; for example 400-403, 404"));
    m_retryAfter->setToolTip(tr("After one of these the wait is what Retry-After asks for"));
    m_cap->setToolTip(tr("The longest wait that Retry-After can ask for"));
    m_gone->setText(tr("410 disables the receiver"));
    m_throttles->setToolTip(
        tr("After one of these nothing of the run goes to the receiver until the wait is over"));
    m_disableAfter->setSpecialValueText(tr("never"));
    m_disableAfter->setSuffix(tr(" exhausted in a row", "behind a number of deliveries"));
    m_disableAfter->setToolTip(tr("How many exhausted deliveries in a row disable the receiver"));
    m_load->setText(tr("Load…"));
    m_save->setText(tr("Save As…"));
    m_close->setText(tr("Close"));
    showFields();
}

void PolicyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace hookbench
