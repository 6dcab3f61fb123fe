#include "ui/widgets/icondelegate.h"

#include "ui/theme/icons.h"

namespace hookbench {

IconDelegate::IconDelegate(int role, QObject *parent)
    : ToolTipDelegate(parent)
    , m_role(role)
{
}

IconDelegate::~IconDelegate() = default;

void IconDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ToolTipDelegate::initStyleOption(option, index);
    const QString id = index.data(m_role).toString();
    if (id.isEmpty())
        return;
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    option->icon =
        themedIcon(id, option->palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int size = option->fontMetrics.ascent();
    option->decorationSize = QSize(size, size);
}

} // namespace hookbench
