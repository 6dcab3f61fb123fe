#pragma once

#include "model/items/matrixmodel.h"

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QTableView>

namespace hookbench {

class DesignEditor;
class MatrixHeader;

/// The payload matrix. A click or Space turns a cell round, Backspace and Delete let it inherit, the context
/// menu sets it outright; typing goes to an event type. The row that has the focus is the document's event
/// type.
class MatrixView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixView)

public:
    /// The editor and its document must outlive the view.
    explicit MatrixView(DesignEditor &editor, QWidget *parent = nullptr);
    ~MatrixView() override;

    /// The event type under the focus; empty: the defaults row.
    [[nodiscard]] QString currentEventType() const;
    /// Goes to the next or the previous event type, and round at the ends.
    void stepEventType(int step);

    void keyboardSearch(const QString &search) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A sentence about the cell under the focus, or why it cannot be changed.
    void hintRaised(const QString &text);
    /// Another language or font needs other columns; see sizeHint().
    void neededWidthChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void inherit(const QModelIndex &index);
    void raiseHint(const QModelIndex &index);
    void renewHint();
    void showSelection();
    void layOutRows();
    void layOutColumns();
    void fitNames();
    [[nodiscard]] int neededWidth() const { return m_nameWidth + m_cellsWidth; }

    DesignEditor &m_editor;
    MatrixModel *m_model;
    MatrixHeader *m_header;
    QString m_hint;                                    ///< the one raised last
    int m_column = MatrixModel::CustomerContextColumn; ///< the last one under the focus, also over a reset
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    int m_nameWidth = 0;  ///< what the first column needs at least
    int m_cellsWidth = 0; ///< of all other columns
};

} // namespace hookbench
