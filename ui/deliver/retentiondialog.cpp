#include "ui/deliver/retentiondialog.h"

#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 3650;
constexpr int mostKept = 10'000'000;
constexpr int attemptsStep = 10'000;

} // namespace

RetentionDialog::RetentionDialog(QWidget *parent)
    : QDialog(parent)
    , m_explanation(new PlainLabel(PlainLabel::Role::Body, this))
    , m_daysLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_attemptsLabel(new PlainLabel(PlainLabel::Role::Body, this))
    , m_days(new QSpinBox(this))
    , m_attempts(new QSpinBox(this))
{
    setObjectName(u"retentionDialog"_s);
    m_explanation->setWordWrap(true);
    m_days->setObjectName(u"retentionDays"_s);
    m_days->setRange(0, mostDays);
    m_attempts->setObjectName(u"retentionAttempts"_s);
    m_attempts->setRange(0, mostKept);
    m_attempts->setSingleStep(attemptsStep);
    m_attempts->setGroupSeparatorShown(true);
    m_daysLabel->setBuddy(m_days);
    m_attemptsLabel->setBuddy(m_attempts);
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"retentionApply"_s);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_explanation, 0, 0, 1, 2);
    grid->addWidget(m_daysLabel, 1, 0);
    grid->addWidget(m_days, 1, 1);
    grid->addWidget(m_attemptsLabel, 2, 0);
    grid->addWidget(m_attempts, 2, 1);
    grid->addWidget(buttons, 3, 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        RetentionRule rule;
        if (m_days->value() > 0)
            rule.age = std::chrono::days(m_days->value());
        if (m_attempts->value() > 0)
            rule.attempts = m_attempts->value();
        emit chosen(rule);
        accept();
    });
    retranslate();
}

RetentionDialog::~RetentionDialog() = default;

void RetentionDialog::setRule(const RetentionRule &rule)
{
    m_days->setValue(rule.age ? int(rule.age->count()) : 0);
    m_attempts->setValue(int(std::min<qint64>(rule.attempts.value_or(0), mostKept)));
}

void RetentionDialog::retranslate()
{
    setWindowTitle(tr("What the Log Keeps"));
    m_explanation->setText(tr("Older attempts, and the oldest of too many, are deleted for good: now, and "
                              "whenever Hookbench starts."));
    m_daysLabel->setText(tr("&Days"));
    m_attemptsLabel->setText(tr("&Attempts"));
    m_days->setSpecialValueText(tr("without limit"));
    m_attempts->setSpecialValueText(tr("without limit"));
    m_apply->setText(tr("Delete and Keep to It"));
    m_close->setText(tr("Cancel"));
}

void RetentionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace hookbench
