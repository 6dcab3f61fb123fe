#pragma once

#include <QtWidgets/QDialog>

namespace hookbench {

class ActionRegistry;

/// Every action with its shortcut, as a table that a filter narrows.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    explicit ShortcutsDialog(const ActionRegistry &actions, QWidget *parent = nullptr);
    ~ShortcutsDialog() override;
};

} // namespace hookbench
