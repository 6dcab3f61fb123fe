#pragma once

#include <QtWidgets/QLayout>

namespace hookbench {

/// Places widgets side by side and goes on in the next line where they do not fit; follows the layout
/// direction. Each line is as high as its highest widget, which stands in its middle.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass : quint8 { Measure, Place };
    /// Returns the height that the items take.
    [[nodiscard]] int flow(const QRect &rect, Pass pass) const;

    QList<QLayoutItem *> m_items;
};

} // namespace hookbench
