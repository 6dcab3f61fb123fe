#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QAction;
class QActionGroup;
class QVBoxLayout;

namespace hookbench {

/// The window's pages, one button under the other, icon above text. The arrow keys go from one to the next.
class NavigationBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationBar)

public:
    explicit NavigationBar(QWidget *parent = nullptr);
    ~NavigationBar() override;

    /// A button for the action that shows a page; the action becomes checkable, one of the bar's group.
    void addPage(QAction &action, const QString &iconId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QActionGroup *m_group;
    QVBoxLayout *m_layout;
};

} // namespace hookbench
