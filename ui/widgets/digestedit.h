#pragma once

#include <QtWidgets/QLineEdit>

namespace hookbench {

/// One line of a program's text, to be read and copied: a hash, an id, an address. It runs from left to
/// right in every language and ends in an ellipsis where there is no room; with the focus it scrolls, and
/// the tool tip has all of it.
class DigestEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DigestEdit)

public:
    explicit DigestEdit(QWidget *parent = nullptr);
    ~DigestEdit() override;

    /// Shows the text from its beginning; the cursor stays where the text is the same.
    void showText(const QString &text);
    /// As it is painted in that many pixels.
    [[nodiscard]] QString shownText(int width) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRect() const;
};

} // namespace hookbench
