#pragma once

#include <QtWidgets/QLabel>

namespace hookbench {

/// A label that shows plain text only, whatever it is given: QLabel's guessing would open local files that
/// foreign rich text names. Selectable by mouse and keyboard where asked for.
class PlainLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    enum class Role : quint8 {
        Body,
        Heading, ///< bold, the title of a panel
        Quiet,   ///< captions and second lines: smaller, in the quiet colour
        Code     ///< fixed-width, left to right in every language
    };

    explicit PlainLabel(Role role = Role::Body, QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, Role role = Role::Body, QWidget *parent = nullptr);
    ~PlainLabel() override;

    /// From right to left, what programs write keeps its order.
    void setText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyRole();

    Role m_role;
    bool m_applying = false;
};

/// A tool tip that shows the text as it is; by itself a tool tip guesses, and foreign text could be rich.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace hookbench
