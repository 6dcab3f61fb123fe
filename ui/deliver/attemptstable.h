#pragma once

#include <QtWidgets/QTableView>

namespace hookbench {

class HistoryModel;

/// The table of attempts: whole rows of one height, columns as wide as what usually stands in them.
class AttemptsTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptsTable)

public:
    explicit AttemptsTable(HistoryModel &attempts, QWidget *parent = nullptr);
    ~AttemptsTable() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void sizeColumns();
};

} // namespace hookbench
