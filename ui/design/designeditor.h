#pragma once

#include "model/design/design.h"
#include "ui/undo/changedesigncommand.h"

#include <QtCore/QObject>

#include <functional>

class QUndoStack;

namespace hookbench {

class DesignDocument;

/// How the page changes the design: every edit is made on a copy and becomes one undo command, unless it
/// changes nothing.
class DesignEditor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignEditor)

public:
    /// Both references must outlive the editor.
    DesignEditor(DesignDocument &document, QUndoStack &undoStack, QObject *parent = nullptr);
    ~DesignEditor() override;

    [[nodiscard]] DesignDocument &document() const { return m_document; }

    void changeDesign(const QString &text, const std::function<void(Design &)> &edit,
                      MergeId mergeId = MergeNothing);
    /// The current subscription.
    void changeSubscription(const QString &text, const std::function<void(Subscription &)> &edit,
                            MergeId mergeId = MergeNothing);

    /// Sets a cell of the current subscription; an empty event type means the defaults row.
    void setOption(const QString &eventType, Option option, OptionState state);
    /// Turns what the cells ask for round: to its own state, or back to inheriting where that gives the
    /// same. A cell that has nothing to govern stays as it is.
    void toggleOption(const QString &eventType, Option option);
    /// Sets all four cells back to inheriting.
    void inheritAll(const QString &eventType);

    /// What the option is when the cell inherits.
    [[nodiscard]] bool inheritedValue(const QString &eventType, Option option) const;
    /// Whether setting the option has any meaning there: the event type has fields of the group, or a
    /// rule has something to say about it.
    [[nodiscard]] bool canSet(const QString &eventType, Option option) const;

    void addSubscription();
    void duplicateSubscription();
    /// The current one, unless it is the last.
    void removeSubscription();

private:
    void insertSubscription(Subscription subscription, const QString &text);

    DesignDocument &m_document;
    QUndoStack &m_undoStack;
};

} // namespace hookbench
