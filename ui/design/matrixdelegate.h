#pragma once

#include "ui/design/matrixlayout.h"
#include "ui/widgets/tooltipdelegate.h"

#include <QtCore/QHash>
#include <QtGui/QPalette>
#include <QtGui/QPixmap>

namespace hookbench {

/// Paints the rows and cells of the payload matrix.
class MatrixDelegate final : public ToolTipDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixDelegate)

public:
    explicit MatrixDelegate(QObject *parent = nullptr);
    ~MatrixDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const MatrixLayout &layout);
    [[nodiscard]] QPixmap signOf(CellLook look, int size, const QPainter &painter,
                                 const QPalette &palette) const;

    /// A screenful has some two hundred signs of eight kinds.
    struct Signs
    {
        int size = 0;
        qreal ratio = 0;
        qint64 palette = 0;
        QHash<CellLook, QPixmap> pixmaps;
    };
    mutable Signs m_signs;
};

/// Paints the sign of a look into a box, for cells and for the legend.
void paintLook(QPainter &painter, const QRect &box, CellLook look, const QPalette &palette);
/// The sign of an event type whose payload is assumed.
void paintAssumedSign(QPainter &painter, const QRect &rect, const QPalette &palette);

} // namespace hookbench
