#pragma once

#include <QtWidgets/QWidget>

namespace hookbench {

class CodeView;

/// The column left of a CodeView: line numbers, change signs, the mark of the selected line.
class CodeGutter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeGutter)

public:
    explicit CodeGutter(CodeView &view);
    ~CodeGutter() override;

    /// Wide enough for the view's largest number.
    [[nodiscard]] int neededWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    CodeView &m_view;
};

} // namespace hookbench
