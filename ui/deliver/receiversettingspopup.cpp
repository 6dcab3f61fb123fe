#include "ui/deliver/receiversettingspopup.h"

#include "ui/deliver/receiverbehaviour.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersWide = 64;
constexpr int longestTolerance = 1'440; // minutes: a day

struct Example
{
    const char *title;
    QStringView script;
};

constexpr std::array examples{
    Example{QT_TRANSLATE_NOOP("hookbench::ReceiverSettingsPopup", "200 always"), u"200"},
    Example{QT_TRANSLATE_NOOP("hookbench::ReceiverSettingsPopup", "500 twice, then 200"), u"500x2,200"},
    Example{QT_TRANSLATE_NOOP("hookbench::ReceiverSettingsPopup", "429 with Retry-After 30, then 200"),
            u"429;retry-after=30,200"},
    Example{QT_TRANSLATE_NOOP("hookbench::ReceiverSettingsPopup", "No answer, then 200"), u"timeout,200"},
    Example{QT_TRANSLATE_NOOP("hookbench::ReceiverSettingsPopup", "200 after 20 seconds, then at once"),
            u"200;delay=20s,200"},
    Example{QT_TRANSLATE_NOOP("hookbench::ReceiverSettingsPopup", "Connection reset, then closed, then 200"),
            u"reset,close,200"},
    Example{QT_TRANSLATE_NOOP("hookbench::ReceiverSettingsPopup", "Half an answer, then 200"), u"half,200"},
    Example{QT_TRANSLATE_NOOP("hookbench::ReceiverSettingsPopup", "A redirect"),
            u"308;location=http://127.0.0.1:5005/elsewhere"},
    Example{QT_TRANSLATE_NOOP("hookbench::ReceiverSettingsPopup", "410, which ends the subscription"),
            u"410"},
};

} // namespace

ReceiverSettingsPopup::ReceiverSettingsPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_heading(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_answersCaption(new PlainLabel(PlainLabel::Role::Body, this))
    , m_answers(new QLineEdit(this))
    , m_examples(new QToolButton(this))
    , m_exampleMenu(new QMenu(m_examples))
    , m_verdict(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_duplicatesCaption(new PlainLabel(PlainLabel::Role::Body, this))
    , m_duplicates(new QComboBox(this))
    , m_fresh(new QCheckBox(this))
    , m_minutes(new QSpinBox(this))
    , m_certificateCaption(new PlainLabel(PlainLabel::Role::Body, this))
    , m_certificate(new QComboBox(this))
{
    setObjectName(u"receiverSettings"_s);
    setFrameShape(QFrame::StyledPanel);
    m_answers->setObjectName(u"receiverAnswers"_s);
    m_answers->setLayoutDirection(Qt::LeftToRight);
    m_examples->setObjectName(u"receiverExamples"_s);
    m_examples->setPopupMode(QToolButton::InstantPopup);
    m_examples->setMenu(m_exampleMenu);
    m_verdict->setObjectName(u"receiverAnswersVerdict"_s);
    m_verdict->setWordWrap(true);
    m_duplicates->setObjectName(u"receiverDeduplication"_s);
    m_fresh->setObjectName(u"receiverFreshness"_s);
    m_minutes->setObjectName(u"receiverTolerance"_s);
    m_minutes->setRange(1, longestTolerance);
    m_certificate->setObjectName(u"receiverCertificate"_s);
    m_answersCaption->setBuddy(m_answers);
    m_duplicatesCaption->setBuddy(m_duplicates);
    m_certificateCaption->setBuddy(m_certificate);
    layOut();
    connect(m_answers, &QLineEdit::textChanged, this, &ReceiverSettingsPopup::judgeAnswers);
    connect(m_answers, &QLineEdit::editingFinished, this, &ReceiverSettingsPopup::enterAnswers);
    connect(m_duplicates, &QComboBox::activated, this, &ReceiverSettingsPopup::takeChoices);
    connect(m_certificate, &QComboBox::activated, this, &ReceiverSettingsPopup::takeChoices);
    connect(m_fresh, &QCheckBox::toggled, this, &ReceiverSettingsPopup::takeChoices);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ReceiverSettingsPopup::takeChoices);
    retranslate();
}

ReceiverSettingsPopup::~ReceiverSettingsPopup() = default;

void ReceiverSettingsPopup::layOut()
{
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_answers, 1);
    answers->addWidget(m_examples);
    auto *fresh = new QHBoxLayout;
    fresh->addWidget(m_fresh);
    fresh->addWidget(m_minutes);
    fresh->addStretch(1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_answersCaption, answers);
    form->addRow(nullptr, m_verdict);
    form->addRow(m_duplicatesCaption, m_duplicates);
    form->addRow(nullptr, fresh);
    form->addRow(m_certificateCaption, m_certificate);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addLayout(form);
}

void ReceiverSettingsPopup::setSettings(const ReceiverSettings &settings)
{
    m_settings = settings;
    showSettings();
}

void ReceiverSettingsPopup::showSettings()
{
    const QScopedValueRollback guard(m_showing, true);
    m_answers->setText(m_settings.answers.text());
    m_answers->setCursorPosition(0);
    m_duplicates->setCurrentIndex(m_duplicates->findData(int(m_settings.deduplication)));
    m_fresh->setChecked(m_settings.tolerance.has_value());
    const std::chrono::minutes shown =
        m_settings.tolerance.value_or(ReceiverSettings().tolerance.value_or(std::chrono::minutes(1)));
    m_minutes->setValue(int(shown.count()));
    m_minutes->setEnabled(m_fresh->isChecked());
    m_certificate->setCurrentIndex(m_certificate->findData(int(m_settings.certificate)));
    judgeAnswers();
}

void ReceiverSettingsPopup::showAt(const QWidget &anchor)
{
    const QWidget &window = *anchor.window();
    const int width = std::min(fontMetrics().averageCharWidth() * charactersWide, window.width());
    resize(width, std::max(sizeHint().height(), layout()->totalHeightForWidth(width)));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = anchor.mapToGlobal(QPoint(mirrored ? 0 : anchor.width() - width, anchor.height()));
    const QPoint origin = window.mapToGlobal(QPoint());
    move(std::clamp(corner.x(), origin.x(), origin.x() + window.width() - width),
         std::clamp(corner.y(), origin.y(), std::max(origin.y(), origin.y() + window.height() - height())));
    show();
    m_answers->setFocus();
    m_answers->selectAll();
}

/// Says while it is written what the answers mean, or what is wrong with them.
void ReceiverSettingsPopup::judgeAnswers()
{
    const Result<AnswerScript> answers = AnswerScript::parse(m_answers->text());
    m_verdict->setText(answers ? tr("Answers %1, and goes on with the last one. A delivery takes effect when "
                                    "its answer is a 2xx, even one that comes late or cut off.")
                                     .arg(readableScript(*answers))
                               : answers.error().message);
}

void ReceiverSettingsPopup::enterAnswers()
{
    const Result<AnswerScript> answers = AnswerScript::parse(m_answers->text());
    if (!answers || *answers == m_settings.answers)
        return;
    m_settings.answers = *answers;
    emit settingsChanged(m_settings);
}

void ReceiverSettingsPopup::takeChoices()
{
    if (m_showing)
        return;
    m_minutes->setEnabled(m_fresh->isChecked());
    m_settings.deduplication = Deduplication(m_duplicates->currentData().toInt());
    m_settings.certificate = ReceiverCertificate(m_certificate->currentData().toInt());
    m_settings.tolerance.reset();
    if (m_fresh->isChecked())
        m_settings.tolerance = std::chrono::minutes(m_minutes->value());
    emit settingsChanged(m_settings);
}

void ReceiverSettingsPopup::fillBoxes()
{
    m_duplicates->clear();
    for (const auto each : {Deduplication::EventId, Deduplication::DeliveryId, Deduplication::Off})
        m_duplicates->addItem(titleOf(each), int(each));
    m_certificate->clear();
    for (const auto each :
         {ReceiverCertificate::None, ReceiverCertificate::Good, ReceiverCertificate::Expired,
          ReceiverCertificate::WrongName, ReceiverCertificate::SelfSigned})
        m_certificate->addItem(titleOf(each), int(each));
}

void ReceiverSettingsPopup::fillExamples()
{
    m_exampleMenu->clear();
    for (const Example &example : examples) {
        const QString script = example.script.toString();
        QAction *action = m_exampleMenu->addAction(tr(example.title));
        connect(action, &QAction::triggered, this, [this, script] {
            m_answers->setText(script);
            enterAnswers();
        });
    }
}

void ReceiverSettingsPopup::retranslate()
{
    m_heading->setText(tr("How the Built-In Receiver Behaves"));
    m_answersCaption->setText(tr("A&nswers:"));
    m_answers->setPlaceholderText(u"500x2,429;retry-after=30,timeout,reset,200"_s);
    m_answers->setToolTip(plainToolTip(
        tr("A status, or one of timeout, close, reset, half, wrong-length, slow, garbage; x3 repeats it. "
           "Behind a semicolon: retry-after=30, delay=2s, location=URL, status=503. The next one after a "
           "comma.")));
    m_answers->setAccessibleName(tr("What the receiver answers"));
    m_examples->setText(tr("&Examples"));
    m_duplicatesCaption->setText(tr("&Tells duplicates:"));
    m_fresh->setText(tr("&Refuses timestamps older than"));
    m_minutes->setSuffix(tr(" min", "minutes"));
    m_minutes->setAccessibleName(tr("How many minutes old a timestamp may be"));
    m_certificateCaption->setText(tr("Re&ceives by:"));
    const QScopedValueRollback guard(m_showing, true);
    fillBoxes();
    fillExamples();
    showSettings();
}

void ReceiverSettingsPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ReceiverSettingsPopup::hideEvent(QHideEvent *event)
{
    enterAnswers();
    showSettings(); // answers that cannot be read are dropped
    QFrame::hideEvent(event);
}

} // namespace hookbench
