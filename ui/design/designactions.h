#pragma once

#include "ui/design/payloadtab.h"

#include <QtCore/QObject>

namespace hookbench {

class ActionRegistry;
class DesignEditor;
class DesignPage;
class MatrixView;
class PayloadPanel;

/// The page's actions, for menus, shortcuts and the command palette.
class DesignActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignActions)

public:
    /// Adds the actions to the registry; all references must outlive this.
    DesignActions(ActionRegistry &registry, DesignEditor &editor, DesignPage &page, MatrixView &matrix,
                  PayloadPanel &payload);
    ~DesignActions() override;

private:
    void addOptionActions();
    void addEventActions();
    void addCopyActions();
    void addSubscriptionActions();
    void addViewActions();
    void addTabActions();

    ActionRegistry &m_registry;
    DesignEditor &m_editor;
    DesignPage &m_page;
    MatrixView &m_matrix;
    PayloadPanel &m_payload;
};

} // namespace hookbench
