#pragma once

#include <QtWidgets/QListView>

namespace hookbench {

class ExportFormatsModel;

/// The formats one under the other: tick, name, number of files, and what the format is for. Space ticks.
class FormatList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormatList)

public:
    /// `model` must outlive the list.
    explicit FormatList(ExportFormatsModel &model, QWidget *parent = nullptr);
    ~FormatList() override;

    /// Of the current row; empty without one.
    [[nodiscard]] QString currentFormat() const;
    void setCurrentFormat(const QString &id);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void formatChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace hookbench
