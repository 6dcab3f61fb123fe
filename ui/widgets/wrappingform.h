#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;

namespace hookbench {

/// Captions beside values. A value whose longest word has no room beside the captions stands below its own,
/// over the whole width, so that nothing is cut off. (QFormLayout's own wrapping gets the heights of wrapped
/// texts wrong.)
class WrappingForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrappingForm)

public:
    explicit WrappingForm(QWidget *parent = nullptr);
    ~WrappingForm() override;

    void addRow(QLabel *caption, QWidget *value);

protected:
    bool event(QEvent *event) override;

private:
    struct Row
    {
        QLabel *caption;
        QWidget *value;
        bool wrapped = false;
    };

    void wrapRows();
    void place(int row);

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace hookbench
