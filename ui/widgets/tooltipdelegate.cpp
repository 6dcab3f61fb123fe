#include "ui/widgets/tooltipdelegate.h"

#include "ui/widgets/plainlabel.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace hookbench {

ToolTipDelegate::ToolTipDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

ToolTipDelegate::~ToolTipDelegate() = default;

bool ToolTipDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace hookbench
