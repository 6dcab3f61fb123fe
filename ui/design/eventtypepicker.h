#pragma once

#include <QtWidgets/QToolButton>

class QListWidget;
class QListWidgetItem;

namespace hookbench {

class DesignEditor;

/// A button that says how many event types the subscription has and opens a checklist of them.
class EventTypePicker final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventTypePicker)

public:
    explicit EventTypePicker(DesignEditor &editor, QWidget *parent = nullptr);
    ~EventTypePicker() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillList();
    void apply(QListWidgetItem *changed);

    DesignEditor &m_editor;
    QListWidget *m_list;
};

} // namespace hookbench
