#pragma once

#include <QtWidgets/QWidget>

#include <array>

namespace hookbench {

class PlainLabel;

/// What the signs of the matrix mean.
class MatrixLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixLegend)

public:
    explicit MatrixLegend(QWidget *parent = nullptr);
    ~MatrixLegend() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    static constexpr std::size_t entryCount = 8;
    std::array<PlainLabel *, entryCount> m_texts{};
};

} // namespace hookbench
