#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace hookbench {

class DesignEditor;
class PlainLabel;
class SettingRow;

/// The settings of the whole design.
class DesignSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignSettings)

public:
    explicit DesignSettings(DesignEditor &editor, QWidget *parent = nullptr);
    ~DesignSettings() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void refresh();
    void refreshVersions();
    void retranslate();
    void retranslateChoices();
    void retranslateHints();

    DesignEditor &m_editor;
    PlainLabel *m_heading;
    QLineEdit *m_name;
    QComboBox *m_version;
    QComboBox *m_contactDefault;
    QComboBox *m_contactFields;
    QComboBox *m_whenOff;
    QComboBox *m_whenNoExternalId;
    QSpinBox *m_summaryLength;
    QComboBox *m_scheme;
    QCheckBox *m_billingFeature;
    SettingRow *m_nameRow;
    SettingRow *m_versionRow;
    SettingRow *m_contactDefaultRow;
    SettingRow *m_contactFieldsRow;
    SettingRow *m_whenOffRow;
    SettingRow *m_whenNoExternalIdRow;
    SettingRow *m_summaryLengthRow;
    SettingRow *m_schemeRow;
    SettingRow *m_billingFeatureRow;
};

} // namespace hookbench
