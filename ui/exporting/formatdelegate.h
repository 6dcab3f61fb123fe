#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hookbench {

/// Where the parts of a format's row stand.
struct FormatRowLayout
{
    QRect tick;
    QRect title;
    QRect count;
    QRect explanation;
    int height = 0;

    /// In a row of that rectangle (its height does not count), from left to right. A count that has no room
    /// beside the name stands below it.
    [[nodiscard]] static FormatRowLayout of(const QRect &row, const QFont &font, int tickSize,
                                            const QString &name, const QString &count,
                                            const QString &explanation);
};

class FormatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormatDelegate)

public:
    explicit FormatDelegate(QObject *parent = nullptr);
    ~FormatDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A click on the tick, or Space, changes it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace hookbench
