#pragma once

#include <QtWidgets/QAbstractButton>

class QAction;

namespace hookbench {

/// A button that looks like the empty search field which it opens: hint at the beginning, shortcut at the
/// end.
class SearchField final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    /// A click triggers the action, whose shortcut is shown; it must outlive the button.
    explicit SearchField(QAction &action, QWidget *parent = nullptr);
    ~SearchField() override;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction &m_action;
};

} // namespace hookbench
