#include "ui/design/designsettings.h"

#include "model/catalogue/cataloguetext.h"
#include "model/items/designdocument.h"
#include "ui/design/choices.h"
#include "ui/design/designeditor.h"
#include "ui/design/settingrow.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// A combo box that may be narrower than its longest item.
QComboBox *makeBox(const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

DesignSettings::DesignSettings(DesignEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_heading(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_name(new QLineEdit(this))
    , m_version(makeBox(u"catalogueVersion"_s, this))
    , m_contactDefault(makeBox(u"contactDefault"_s, this))
    , m_contactFields(makeBox(u"contactFields"_s, this))
    , m_whenOff(makeBox(u"whenOff"_s, this))
    , m_whenNoExternalId(makeBox(u"whenNoExternalId"_s, this))
    , m_summaryLength(new QSpinBox(this))
    , m_scheme(makeBox(u"signatureScheme"_s, this))
    , m_billingFeature(new QCheckBox(this))
    , m_nameRow(new SettingRow(m_name, SettingRow::Basis::Fact, this))
    , m_versionRow(new SettingRow(m_version, SettingRow::Basis::Fact, this))
    , m_contactDefaultRow(new SettingRow(m_contactDefault, SettingRow::Basis::Assumed, this))
    , m_contactFieldsRow(new SettingRow(m_contactFields, SettingRow::Basis::Assumed, this))
    , m_whenOffRow(new SettingRow(m_whenOff, SettingRow::Basis::Assumed, this))
    , m_whenNoExternalIdRow(new SettingRow(m_whenNoExternalId, SettingRow::Basis::Assumed, this))
    , m_summaryLengthRow(new SettingRow(m_summaryLength, SettingRow::Basis::Assumed, this))
    , m_schemeRow(new SettingRow(m_scheme, SettingRow::Basis::Fact, this))
    , m_billingFeatureRow(new SettingRow(m_billingFeature, SettingRow::Basis::Fact, this))
{
    m_name->setObjectName(u"designName"_s);
    m_summaryLength->setObjectName(u"summaryLength"_s);
    m_summaryLength->setRange(shortestSummary, longestSummary);
    m_billingFeature->setObjectName(u"billingFeature"_s);
    addChoice(*m_contactDefault, ContactDefault::OptIn);
    addChoice(*m_contactDefault, ContactDefault::Included);
    addChoice(*m_contactFields, ContactFields::Published);
    addChoice(*m_contactFields, ContactFields::Extended);
    for (QComboBox *box : {m_whenOff, m_whenNoExternalId}) {
        addChoice(*box, Absence::Omitted);
        addChoice(*box, Absence::Null);
    }
    addChoice(*m_scheme, SignatureScheme::Ordinavo);
    addChoice(*m_scheme, SignatureScheme::TimestampBody);
    addChoice(*m_scheme, SignatureScheme::StandardWebhooks);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() * 2 / 3);
    column->addWidget(m_heading);
    for (SettingRow *row : {m_nameRow, m_versionRow, m_contactDefaultRow, m_contactFieldsRow, m_whenOffRow,
                            m_whenNoExternalIdRow, m_summaryLengthRow, m_schemeRow, m_billingFeatureRow})
        column->addWidget(row);
    retranslate();
    connectFields();
}

DesignSettings::~DesignSettings() = default;

void DesignSettings::connectFields()
{
    const auto onChoice = [this](QComboBox *box, auto member, QString (*text)()) {
        connect(box, &QComboBox::activated, this, [this, box, member, text] {
            m_editor.changeDesign(text(), [box, member](Design &design) {
                using Enum = std::remove_reference_t<decltype(design.*member)>;
                design.*member = choiceOf<Enum>(*box);
            });
        });
    };
    onChoice(m_contactDefault, &Design::contactDefault, [] { return tr("Change the contact default"); });
    onChoice(m_contactFields, &Design::contactFields, [] { return tr("Change the contact fields"); });
    onChoice(m_whenOff, &Design::whenOff, [] { return tr("Change what stands for an option that is off"); });
    onChoice(m_whenNoExternalId, &Design::whenNoExternalId,
             [] { return tr("Change what stands for a missing external id"); });
    onChoice(m_scheme, &Design::signatureScheme, [] { return tr("Change the signature scheme"); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_editor.changeDesign(
            tr("Rename the design"), [&name](Design &design) { design.name = name; }, MergeName);
    });
    connect(m_version, &QComboBox::activated, this, [this] {
        const QString id = m_version->currentData().toString();
        m_editor.changeDesign(tr("Change the catalogue version"),
                              [&id](Design &design) { design.catalogueVersion = id; });
    });
    connect(m_summaryLength, &QSpinBox::valueChanged, this, [this](int length) {
        m_editor.changeDesign(
            tr("Change the summary length"), [length](Design &design) { design.summaryLength = length; },
            MergeSummaryLength);
    });
    connect(m_billingFeature, &QCheckBox::clicked, this, [this](bool on) {
        m_editor.changeDesign(on ? tr("Turn the billing webhook feature on")
                                 : tr("Turn the billing webhook feature off"),
                              [on](Design &design) { design.billingFeature = on; });
    });
    connect(&m_editor.document(), &DesignDocument::designChanged, this, &DesignSettings::refresh);
    connect(&m_editor.document(), &DesignDocument::catalogueChanged, this, &DesignSettings::refreshVersions);
}

void DesignSettings::refresh()
{
    const Design &design = m_editor.document().design();
    showText(*m_name, design.name);
    m_version->setCurrentIndex(m_version->findData(design.catalogueVersion));
    showChoice(*m_contactDefault, design.contactDefault);
    showChoice(*m_contactFields, design.contactFields);
    showChoice(*m_whenOff, design.whenOff);
    showChoice(*m_whenNoExternalId, design.whenNoExternalId);
    const QSignalBlocker blocker(m_summaryLength);
    m_summaryLength->setValue(design.summaryLength);
    showChoice(*m_scheme, design.signatureScheme);
    m_billingFeature->setChecked(design.billingFeature);
}

void DesignSettings::refreshVersions()
{
    m_version->clear();
    for (const CatalogueVersion &version : m_editor.document().catalogue().versions)
        m_version->addItem(inUsersLanguage(version.title), version.id);
    refresh();
}

void DesignSettings::retranslate()
{
    m_heading->setText(tr("Design"));
    m_nameRow->setTitle(tr("Name"));
    m_versionRow->setTitle(tr("Catalogue version"));
    m_contactDefaultRow->setTitle(tr("Contact details by default"));
    m_contactFieldsRow->setTitle(tr("Contact fields"));
    m_whenOffRow->setTitle(tr("When an option is off"));
    m_whenNoExternalIdRow->setTitle(tr("When a record has no external id"));
    m_summaryLengthRow->setTitle(tr("Longest summary preview"));
    m_schemeRow->setTitle(tr("Signature scheme"));
    m_billingFeature->setText(tr("Tenant has the billing webhook feature"));
    retranslateChoices();
    retranslateHints();
    refreshVersions();
}

void DesignSettings::retranslateChoices()
{
    setChoiceText(*m_contactDefault, ContactDefault::OptIn, tr("Opt-in: out until an event asks"));
    setChoiceText(*m_contactDefault, ContactDefault::Included, tr("Included: in until it is turned off"));
    setChoiceText(*m_contactFields, ContactFields::Published, tr("Published: ids and name"));
    setChoiceText(*m_contactFields, ContactFields::Extended, tr("Extended: role, email, phone too"));
    setChoiceText(*m_whenOff, Absence::Omitted, tr("Omit the object"));
    setChoiceText(*m_whenOff, Absence::Null, tr("Send null"));
    setChoiceText(*m_whenNoExternalId, Absence::Omitted, tr("Omit the field"));
    setChoiceText(*m_whenNoExternalId, Absence::Null, tr("Send null"));
    for (const auto scheme :
         {SignatureScheme::Ordinavo, SignatureScheme::TimestampBody, SignatureScheme::StandardWebhooks})
        setChoiceText(*m_scheme, scheme, titleOf(scheme));
    //: behind a number
    m_summaryLength->setSuffix(tr(" characters"));
}

void DesignSettings::retranslateHints()
{
    m_contactDefaultRow->setHint(tr(
        "The sources disagree: one says “included or opt-in”, another that contact details can be disabled. "
        "Opt-in is the privacy-conscious reading."));
    m_contactFieldsRow->setHint(tr("No published payload shows role, email or phone."));
    m_schemeRow->setHint(tr("Ordinavo signs the body alone. The others are there to compare designs."));
    m_billingFeatureRow->setHint(tr("Billing details also need a subscription that is a billing endpoint."));
}

void DesignSettings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hookbench
