#pragma once

#include "ui/widgets/tooltipdelegate.h"

namespace hookbench {

/// A row of the attempts: the status with its sign and tone, the delivery's marks as signs and words behind
/// the event type, ids in the code font, hairlines between rows.
class AttemptDelegate final : public ToolTipDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptDelegate)

public:
    explicit AttemptDelegate(QObject *parent = nullptr);
    ~AttemptDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintMarked(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace hookbench
