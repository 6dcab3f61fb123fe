#pragma once

#include <QtCore/QCache>
#include <QtCore/QRect>
#include <QtWidgets/QStyledItemDelegate>

namespace hookbench {

/// Where the parts of one row of "Left out, and why" stand, for left to right; the row grows with its text.
struct LeftOutLayout
{
    QRect paths;
    QRect pill; ///< empty without one
    QRect reason;
    int height = 0;

    /// `pill` is the size that it needs, empty without one. The pill stands behind the paths where it fits,
    /// else below them.
    [[nodiscard]] static LeftOutLayout of(int width, const QString &paths, const QFont &pathFont,
                                          const QString &reason, const QFont &reasonFont, const QSize &pill);
};

/// Paints LeftOutModel: paths, a pill for "never" or "assumed", and the reason, wrapped.
class LeftOutDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LeftOutDelegate)

public:
    explicit LeftOutDelegate(QObject *parent = nullptr);
    ~LeftOutDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// By everything that a layout depends on: breaking texts is the dearest part of showing the list.
    mutable QCache<QString, LeftOutLayout> m_layouts{256};
};

} // namespace hookbench
