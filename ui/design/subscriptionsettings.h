#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace hookbench {

class DesignEditor;
class EventTypePicker;
class PlainLabel;
class SettingRow;

/// The settings of the current subscription.
class SubscriptionSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubscriptionSettings)

public:
    explicit SubscriptionSettings(DesignEditor &editor, QWidget *parent = nullptr);
    ~SubscriptionSettings() override;

signals:
    void secretEditRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeButtons();
    void connectFields();
    void editUrl(const QString &text);
    void editSecret();
    void refresh();
    void refreshSystems();
    void refreshSecret();
    void retranslate();

    DesignEditor &m_editor;
    PlainLabel *m_heading;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QComboBox *m_sourceSystem;
    EventTypePicker *m_eventTypes;
    QCheckBox *m_billingEndpoint;
    QLineEdit *m_secret;
    QPushButton *m_storeSecret;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    SettingRow *m_nameRow;
    SettingRow *m_urlRow;
    SettingRow *m_sourceSystemRow;
    SettingRow *m_eventTypesRow;
    SettingRow *m_billingEndpointRow;
    SettingRow *m_secretRow;
};

} // namespace hookbench
