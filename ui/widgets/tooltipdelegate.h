#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hookbench {

/// Shows a model's tool tips as the plain text that they are: they name what comes from outside.
class ToolTipDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolTipDelegate)

public:
    explicit ToolTipDelegate(QObject *parent = nullptr);
    ~ToolTipDelegate() override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace hookbench
