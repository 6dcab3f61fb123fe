#pragma once

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace hookbench {

class PlainLabel;

/// A message in the page instead of a box in the way: a sign and a tint for its kind, plain text, at most one
/// action, and a close button. One message at a time, the newest; hidden without one.
class InlineBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InlineBar)

public:
    enum class Kind : quint8 { Information, Success, Warning, Error };

    explicit InlineBar(QWidget *parent = nullptr);
    ~InlineBar() override;

    /// Shows the text, with a button for `action` when it has a text. The bar stays until it is closed,
    /// its action is taken or another message comes.
    void showMessage(Kind kind, const QString &text, const QString &actionText = {},
                     std::function<void()> action = {});
    void dismiss();

    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

signals:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeAction();
    void recolour();
    void retranslate();

    Kind m_kind = Kind::Information;
    std::function<void()> m_action;
    QLabel *m_sign;
    PlainLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace hookbench
