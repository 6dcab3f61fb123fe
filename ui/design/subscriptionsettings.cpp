#include "ui/design/subscriptionsettings.h"

#include "model/catalogue/cataloguetext.h"
#include "model/items/designdocument.h"
#include "ui/deliver/receiverurl.h"
#include "ui/design/choices.h"
#include "ui/design/designeditor.h"
#include "ui/design/eventtypepicker.h"
#include "ui/design/settingrow.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// An empty text stands for the built-in receiver and is an empty URL.
Result<QUrl> receiverUrlFrom(const QString &text)
{
    return text.trimmed().isEmpty() ? Result<QUrl>(QUrl()) : receiverUrlFromText(text);
}

} // namespace

SubscriptionSettings::SubscriptionSettings(DesignEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_heading(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_name(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_sourceSystem(new QComboBox(this))
    , m_eventTypes(new EventTypePicker(editor, this))
    , m_billingEndpoint(new QCheckBox(this))
    , m_secret(new QLineEdit(this))
    , m_storeSecret(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_duplicate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_nameRow(new SettingRow(m_name, SettingRow::Basis::Fact, this))
    , m_urlRow(new SettingRow(m_url, SettingRow::Basis::Fact, this))
    , m_sourceSystemRow(new SettingRow(m_sourceSystem, SettingRow::Basis::Fact, this))
    , m_eventTypesRow(new SettingRow(m_eventTypes, SettingRow::Basis::Fact, this))
    , m_billingEndpointRow(new SettingRow(m_billingEndpoint, SettingRow::Basis::Fact, this))
    , m_secretRow(new SettingRow(m_secret, SettingRow::Basis::Fact, this))
{
    m_name->setObjectName(u"subscriptionName"_s);
    m_url->setObjectName(u"receiverUrl"_s);
    m_urlRow->setObjectName(u"receiverUrlRow"_s);
    m_sourceSystem->setObjectName(u"sourceSystem"_s);
    m_billingEndpoint->setObjectName(u"billingEndpoint"_s);
    m_secret->setObjectName(u"secretName"_s);
    m_storeSecret->setObjectName(u"storeSecret"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_sourceSystem->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sourceSystem->setMinimumContentsLength(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() * 2 / 3);
    column->addWidget(m_heading);
    for (QWidget *row : std::initializer_list<QWidget *>{m_nameRow, m_urlRow, m_sourceSystemRow,
                                                         m_eventTypesRow, m_billingEndpointRow, m_secretRow})
        column->addWidget(row);
    column->addWidget(m_storeSecret, 0, Qt::AlignLeading);
    column->addWidget(makeButtons());
    retranslate();
    connectFields();
}

SubscriptionSettings::~SubscriptionSettings() = default;

QWidget *SubscriptionSettings::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins({});
    flow->setSpacing(fontMetrics().height() / 3);
    m_add->setObjectName(u"addSubscription"_s);
    m_duplicate->setObjectName(u"duplicateSubscription"_s);
    m_remove->setObjectName(u"removeSubscription"_s);
    for (QPushButton *button : {m_add, m_duplicate, m_remove})
        flow->addWidget(button);
    return buttons;
}

void SubscriptionSettings::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_editor.changeSubscription(
            tr("Rename the subscription"), [&name](Subscription &subscription) { subscription.name = name; },
            MergeName);
    });
    connect(m_url, &QLineEdit::textEdited, this, &SubscriptionSettings::editUrl);
    connect(m_sourceSystem, &QComboBox::activated, this, [this] {
        const QString id = m_sourceSystem->currentData().toString();
        m_editor.changeSubscription(tr("Change the source system"),
                                    [&id](Subscription &subscription) { subscription.sourceSystem = id; });
    });
    connect(m_billingEndpoint, &QCheckBox::clicked, this, [this](bool on) {
        m_editor.changeSubscription(on ? tr("Mark as a billing endpoint")
                                       : tr("Unmark as a billing endpoint"),
                                    [on](Subscription &subscription) { subscription.billingEndpoint = on; });
    });
    // A half-typed name would be looked up in the keychain.
    connect(m_secret, &QLineEdit::editingFinished, this, &SubscriptionSettings::editSecret);
    connect(m_storeSecret, &QPushButton::clicked, this, &SubscriptionSettings::secretEditRequested);
    connect(m_add, &QPushButton::clicked, &m_editor, &DesignEditor::addSubscription);
    connect(m_duplicate, &QPushButton::clicked, &m_editor, &DesignEditor::duplicateSubscription);
    connect(m_remove, &QPushButton::clicked, &m_editor, &DesignEditor::removeSubscription);
    connect(&m_editor.document(), &DesignDocument::designChanged, this, &SubscriptionSettings::refresh);
    connect(&m_editor.document(), &DesignDocument::selectionChanged, this, &SubscriptionSettings::refresh);
}

void SubscriptionSettings::editUrl(const QString &text)
{
    const Result<QUrl> url = receiverUrlFrom(text);
    m_urlRow->setHint(url ? QString() : url.error().message, SettingRow::Tone::Problem);
    if (!url)
        return;
    m_editor.changeSubscription(
        tr("Change the receiver URL"),
        [&url](Subscription &subscription) { subscription.receiverUrl = *url; }, MergeUrl);
}

void SubscriptionSettings::editSecret()
{
    const QString name = m_secret->text().trimmed();
    const QString before = m_editor.document().subscription().secret.name;
    if (name.isEmpty() || name == before) {
        m_secret->setText(before);
        return;
    }
    // Label and fingerprint were those of the other secret.
    m_editor.changeSubscription(tr("Refer to the secret “%1”").arg(name),
                                [&name](Subscription &subscription) {
                                    subscription.secret = {name, {}, {}};
                                });
}

void SubscriptionSettings::refresh()
{
    const Subscription &subscription = m_editor.document().subscription();
    m_heading->setText(tr("Subscription “%1”").arg(subscription.name));
    showText(*m_name, subscription.name);
    // What is being typed stays as it is typed while it means the same.
    const Result<QUrl> shown = receiverUrlFrom(m_url->text());
    if (!shown || *shown != subscription.receiverUrl) {
        m_url->setText(subscription.receiverUrl.toString());
        m_urlRow->setHint({}, SettingRow::Tone::Problem);
    }
    refreshSystems();
    m_billingEndpoint->setChecked(subscription.billingEndpoint);
    refreshSecret();
    m_remove->setEnabled(m_editor.document().design().subscriptions.size() > 1);
}

void SubscriptionSettings::refreshSystems()
{
    const QString own = m_editor.document().subscription().sourceSystem;
    m_sourceSystem->clear();
    for (const SourceSystem &system : m_editor.document().sample().sourceSystems)
        m_sourceSystem->addItem(inUsersLanguage(system.title), system.id);
    if (m_sourceSystem->findData(own) < 0)
        m_sourceSystem->addItem(own.isEmpty() ? tr("none") : tr("%1 (not in this sample)").arg(own), own);
    m_sourceSystem->setCurrentIndex(m_sourceSystem->findData(own));
}

void SubscriptionSettings::refreshSecret()
{
    const QString name = m_editor.document().subscription().secret.name;
    const bool isSample = name == sampleSecretName;
    if (!m_secret->hasFocus() || !m_secret->isModified())
        showText(*m_secret, name);
    m_storeSecret->setEnabled(!isSample);
    m_secretRow->setHint(isSample
                             ? tr("The public sample secret: anybody can sign with it. Enter a name of your "
                                  "own to store a secret under it.")
                             : tr("The design holds this name only. The value stays on this machine."));
}

void SubscriptionSettings::retranslate()
{
    m_nameRow->setTitle(tr("Name"));
    m_urlRow->setTitle(tr("Receiver URL"));
    m_url->setPlaceholderText(tr("built-in receiver"));
    m_sourceSystemRow->setTitle(tr("Source system, whose external ids are sent"));
    m_eventTypesRow->setTitle(tr("Subscribed event types"));
    m_billingEndpoint->setText(tr("Billing endpoint"));
    m_billingEndpointRow->setHint(
        tr("Asking for billing details anywhere else blocks sending and exporting."));
    m_secretRow->setTitle(tr("Signing secret, by name"));
    m_storeSecret->setText(tr("Store Secret…"));
    m_storeSecret->setIcon(themedIcon(u"key"_s, palette()));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add a subscription to the design"));
    m_duplicate->setText(tr("Duplicate"));
    m_duplicate->setToolTip(tr("Add a copy of this subscription to the design"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove this subscription from the design"));
    refresh();
}

void SubscriptionSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_storeSecret->setIcon(themedIcon(u"key"_s, palette()));
}

} // namespace hookbench
