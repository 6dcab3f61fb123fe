#include "ui/deliver/policybox.h"

#include "model/delivery/durationtext.h"
#include "ui/deliver/policyeditor.h"
#include "ui/widgets/pill.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

namespace hookbench {

using namespace Qt::StringLiterals;

PolicyBox::PolicyBox(Dialogs &dialogs, QWidget *page)
    : QObject(page)
    , m_dialogs(dialogs)
    , m_page(page)
    , m_presets(new QComboBox(page))
    , m_assumed(new Pill(&Colours::caution, page))
    , m_edit(new QToolButton(page))
    , m_timeout(new QSpinBox(page))
{
    m_presets->setObjectName(u"policy"_s);
    m_edit->setObjectName(u"editPolicy"_s);
    m_timeout->setObjectName(u"timeout"_s);
    m_timeout->setRange(1, int(std::chrono::floor<std::chrono::seconds>(longestTimeout).count()));
    retranslate();
    connect(m_presets, &QComboBox::activated, this, &PolicyBox::choosePreset);
    connect(m_timeout, &QSpinBox::valueChanged, this, &PolicyBox::takeTimeout);
    connect(m_edit, &QToolButton::clicked, this, &PolicyBox::openEditor);
}

PolicyBox::~PolicyBox() = default;

void PolicyBox::setPolicy(const RetryPolicy &policy)
{
    m_policy = policy;
    showPolicy();
}

void PolicyBox::choosePreset()
{
    if (const std::optional<RetryPolicy> preset = retryPolicyPreset(m_presets->currentData().toString()))
        take(*preset);
    else
        openEditor();
}

void PolicyBox::takeTimeout()
{
    if (m_showing)
        return;
    RetryPolicy changed = m_policy;
    changed.timeout = std::chrono::seconds(m_timeout->value());
    take(namedAsPreset(changed));
}

void PolicyBox::take(const RetryPolicy &policy)
{
    m_policy = policy;
    showPolicy();
    emit policyChanged();
}

void PolicyBox::showPolicy()
{
    const QScopedValueRollback guard(m_showing, true);
    m_presets->setCurrentIndex(m_presets->findData(m_policy.id));
    m_timeout->setValue(int(std::chrono::ceil<std::chrono::seconds>(m_policy.timeout).count()));
    m_presets->setToolTip(tr("When and how often is tried again. Ordinavo publishes no retry rules, so all "
                             "of it is assumed. Now: %1 over %2.")
                              .arg(attemptsText(m_policy), hoursText(m_policy.span())));
    if (m_editor)
        m_editor->setPolicy(m_policy);
}

void PolicyBox::openEditor()
{
    if (!m_editor) {
        m_editor = new PolicyEditor(m_dialogs, m_page);
        connect(m_editor, &PolicyEditor::policyChanged, this, &PolicyBox::take);
    }
    showPolicy();
    m_editor->show();
    m_editor->activateWindow();
}

void PolicyBox::retranslate()
{
    const QScopedValueRollback guard(m_showing, true);
    m_presets->clear();
    for (const RetryPolicy &preset : retryPolicyPresets())
        m_presets->addItem(titleOf(preset), preset.id);
    const RetryPolicy custom;
    m_presets->addItem(titleOf(custom), custom.id);
    m_presets->setAccessibleName(tr("Retry policy"));
    m_assumed->setText(tr("assumed"));
    m_assumed->setToolTip(tr("Ordinavo publishes no retry rules; whatever is chosen here is an assumption."));
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(
        tr("Change the delays, the jitter and what each status code does; load and save policies"));
    m_edit->setAccessibleName(tr("Edit the retry policy"));
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setAccessibleName(tr("Timeout in seconds"));
    m_timeout->setToolTip(tr("How long one attempt may take in all. Ordinavo does not publish its timeout; "
                             "15 s is assumed."));
    showPolicy();
}

} // namespace hookbench
