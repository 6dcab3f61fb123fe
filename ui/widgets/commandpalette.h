#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace hookbench {

class CommandModel;
struct Command;

/// Finds a command by some of its letters and runs it. Lies over its window without blocking it: Escape, a
/// click elsewhere or running a command closes it, and the focus goes back to where it was.
class CommandPalette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;

    /// Opens at the top of the window with these commands.
    void open(QList<Command> commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Focus : quint8 { Return, Leave };
    void close(Focus focus);
    void runCurrent();
    void showMatches(const QString &pattern);
    void fit();
    void retranslate();

    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
    CommandModel *m_model;
    QPointer<QWidget> m_before;
};

} // namespace hookbench
