#pragma once

#include "model/design/design.h"

#include <QtWidgets/QWidget>

class QSplitter;
class QTabWidget;
class QUndoStack;

namespace hookbench {

class ActionRegistry;
class DesignDocument;
class DesignEditor;
class FieldInspector;
class MatrixView;
class PayloadPanel;
class PlainLabel;
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

    /// The built-in receiver's address, for messages to a subscription without a URL of its own.
    void setReceiverAddress(const QUrl &address);

    enum class Pane : quint8 { Matrix, Payload, Field, Settings };
    void focusPane(Pane pane);
    /// Moves the focus on to the next pane in sight, or with -1 to the one before.
    void stepPane(int step);

    /// Splitter sizes and the like, for the session.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

signals:
    /// The user asked to store the value of this secret reference.
    void secretEditRequested();
    /// A pane got the focus while another page is shown.
    void attentionWanted();
    /// One short sentence for the status bar, "Copied the body, 878 bytes".
    void statusMessage(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMatrixPane();
    void connectPanes();
    void nameCause(int index);
    void retranslate();
    void tintHandles();
    void makeRoomForMatrix();

    QUndoStack &m_undoStack;
    int m_undoIndex;
    DesignEditor *m_editor;
    QSplitter *m_splitter;
    bool m_matrixWidthChosen = false; ///< by hand, so it is not ours to take back
    qint32 m_chosenWidth = 0;         ///< of the matrix, in pixels; 0: by none, or an older program
    MatrixView *m_matrix;
    PayloadPanel *m_payload;
    QTabWidget *m_side;
    FieldInspector *m_inspector;
    SettingsPanel *m_settings;
    PlainLabel *m_title;
    PlainLabel *m_caption;
};

} // namespace hookbench
