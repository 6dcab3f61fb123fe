#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hookbench {

/// One request that the built-in receiver got: verified or not and its effect, when and which event, and
/// the reason where there is one.
class ReceivedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceivedDelegate)

public:
    explicit ReceivedDelegate(QObject *parent = nullptr);
    ~ReceivedDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The reason is wrapped to the width of the view.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hookbench
