#pragma once

#include "model/receiver/receiver.h"

#include <QtWidgets/QWidget>

class QListView;
class QStackedWidget;

namespace hookbench {

class ActionRegistry;
class EmptyState;
class PlainLabel;
class ReceivedDelegate;
class ReceivedModel;
class ReceiverSettingsPopup;

/// What the built-in receiver saw and made of it, and how it behaves.
class ReceiverPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiverPanel)

public:
    /// Takes the actions deliver.receiver-settings, .forget-events and .clear-received from the registry.
    ReceiverPanel(ReceivedModel &received, const ActionRegistry &actions, QWidget *parent = nullptr);
    ~ReceiverPanel() override;

    enum class Target : quint8 { BuiltIn, Elsewhere };
    /// Whether deliveries go to the built-in receiver; this panel sees no other.
    void setTarget(Target target);

    /// How the receiver behaves; kept while the page lives, announced when the user changes it.
    void setSettings(const ReceiverSettings &settings);
    /// Lets the user change it.
    void openSettings();

    /// -1 without a selection.
    [[nodiscard]] int selectedRow() const;
    void selectRow(int row);

signals:
    void selectionChanged();
    /// Double click or Enter: the user wants to see the whole request.
    void requestActivated();
    void settingsChanged(const hookbench::ReceiverSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCount();
    void showSummary();
    void retranslate();

    ReceivedModel &m_received;
    Target m_target = Target::BuiltIn;
    QListView *m_list;
    ReceivedDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    PlainLabel *m_title;
    PlainLabel *m_summary;
    PlainLabel *m_elsewhere;
    ReceiverSettingsPopup *m_settings;
    QWidget *m_settingsButton = nullptr;
};

} // namespace hookbench
