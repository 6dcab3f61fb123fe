#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace hookbench {

class ActionRegistry;
class AttemptModel;
class EmptyState;
class PlainLabel;

/// The attempts as a table. The selection is one delivery, kept by its id.
class AttemptsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptsPanel)

public:
    /// Takes the actions deliver.copy-curl, deliver.delete-attempt, deliver.clear-attempts and deliver.send
    /// from the registry.
    AttemptsPanel(AttemptModel &attempts, const ActionRegistry &actions, QWidget *parent = nullptr);
    ~AttemptsPanel() override;

    /// The selected row of the model; -1 without a selection.
    [[nodiscard]] int selectedRow() const;
    /// Selects a row of the model, or with -1 nothing.
    void selectRow(int row);
    [[nodiscard]] QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable(const ActionRegistry &actions);
    void sizeColumns();
    void showCount();
    void retranslate();

    AttemptModel &m_attempts;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    PlainLabel *m_title;
    PlainLabel *m_count;
};

} // namespace hookbench
