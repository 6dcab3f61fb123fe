#pragma once

#include <QtWidgets/QHeaderView>

namespace hookbench {

/// The matrix's column headings, broken into as many lines as make the columns narrow.
class MatrixHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixHeader)

public:
    explicit MatrixHeader(QWidget *parent = nullptr);
    ~MatrixHeader() override;

    /// What the heading of a column needs, without padding.
    [[nodiscard]] int headingWidth(int section) const;
    /// Breaks the headings anew, in another language or font or of another model.
    void layOutHeadings();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont headingFont() const;

    QList<QStringList> m_lines; ///< by section
};

} // namespace hookbench
