#pragma once

#include <QtWidgets/QWidget>

namespace hookbench {

/// One line of plain text that takes what width it gets and ends in an ellipsis when that is too little; the
/// tool tip then has all of it.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(Qt::Alignment alignment = Qt::AlignLeft, QWidget *parent = nullptr);
    ~ElidedLabel() override;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isCut() const;

    Qt::Alignment m_alignment;
    QString m_text;
};

} // namespace hookbench
