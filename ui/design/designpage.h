#pragma once

#include "model/design/design.h"

#include <QtWidgets/QWidget>

class QSplitter;
class QUndoStack;

namespace hookbench {

class ActionRegistry;
class DesignDocument;
class FieldInspector;
class MatrixView;
class PayloadPanel;
class SettingsPanel;

/// The page Design: matrix, payload, inspector. Changes the design only through the undo stack.
class DesignPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignPage)

public:
    /// Adds its actions to the registry. All references must outlive the page.
    DesignPage(DesignDocument &document, QUndoStack &undoStack, ActionRegistry &actions,
               QWidget *parent = nullptr);
    ~DesignPage() override;

    /// Splitter sizes and the like, for the session.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    /// The user asked to store the value of this secret reference.
    void secretEditRequested();
    /// One short sentence for the status bar, "Copied the body, 878 bytes".
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QSplitter *m_splitter;
    MatrixView *m_matrix;
    PayloadPanel *m_payload;
    FieldInspector *m_inspector;
    SettingsPanel *m_settings;
};

} // namespace hookbench
