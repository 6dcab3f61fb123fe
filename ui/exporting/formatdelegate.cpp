#include "ui/exporting/formatdelegate.h"

#include "model/items/exportformatsmodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace hookbench {

namespace {

QFont titleFont(const QFont &font)
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    return title;
}

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return *(option.widget ? option.widget->style() : QApplication::style());
}

FormatRowLayout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &row)
{
    const int tick = styleOf(option).pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
    return FormatRowLayout::of(row, option.font, tick, index.data().toString(),
                               index.data(ExportFormatsModel::CountRole).toString(),
                               index.data(ExportFormatsModel::ExplanationRole).toString());
}

} // namespace

FormatRowLayout FormatRowLayout::of(const QRect &row, const QFont &font, int tickSize, const QString &name,
                                    const QString &count, const QString &explanation)
{
    const QFontMetrics title(titleFont(font));
    const QFontMetrics quiet(quietFont(font));
    const int margin = title.averageCharWidth();
    const int padding = title.height() / 3;
    const int left = row.left() + margin + tickSize + margin;
    const int width = std::max(1, row.right() - margin - left);
    FormatRowLayout layout;
    int y = row.top() + padding;
    layout.tick = QRect(row.left() + margin, y + (title.height() - tickSize) / 2, tickSize, tickSize);
    const int countWidth = std::min(width, quiet.horizontalAdvance(count) + 1);
    if (count.isEmpty() || title.horizontalAdvance(name) + 1 + margin + countWidth <= width) {
        layout.count = QRect(left + width - countWidth, y, countWidth, title.height());
        layout.title = QRect(left, y, width - countWidth - margin, title.height());
    } else { // in a line of its own, for half a number is a wrong one
        layout.title = QRect(left, y, width, title.height());
        y += title.height();
        layout.count = QRect(left, y, countWidth, title.height());
    }
    const QRect bounds =
        quiet.boundingRect(QRect(0, 0, width, 1'000'000), Qt::TextWordWrap | Qt::AlignLeft, explanation);
    layout.explanation = QRect(left, y + title.height(), width, bounds.height());
    layout.height = layout.explanation.bottom() + 1 + padding - row.top();
    return layout;
}

FormatDelegate::FormatDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

FormatDelegate::~FormatDelegate() = default;

void FormatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    background.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
    const QStyle &style = styleOf(option);
    style.drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const FormatRowLayout layout = layoutOf(option, index, option.rect);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QStyleOptionViewItem tick(option);
    tick.rect = placed(layout.tick);
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    tick.state.setFlag(QStyle::State_On, isChecked);
    tick.state.setFlag(QStyle::State_Off, !isChecked);
    tick.state.setFlag(QStyle::State_HasFocus, false);
    style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : coloursFor(option.palette).quietText;
    const auto aligned = [&option](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(option.direction, alignment));
    };
    painter->save();
    painter->setFont(titleFont(option.font));
    painter->setPen(text);
    painter->drawText(
        placed(layout.title), aligned(Qt::AlignLeading | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, layout.title.width()));
    painter->setFont(quietFont(option.font));
    painter->setPen(quiet);
    painter->drawText(placed(layout.count), aligned(Qt::AlignTrailing | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(index.data(ExportFormatsModel::CountRole).toString(),
                                                        Qt::ElideRight, layout.count.width()));
    painter->drawText(placed(layout.explanation), aligned(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap,
                      index.data(ExportFormatsModel::ExplanationRole).toString());
    painter->setPen(coloursFor(option.palette).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize FormatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = option.rect.width();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        width = view->viewport()->width();
    return {0, layoutOf(option, index, QRect(0, 0, width, 0)).height};
}

bool FormatDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const auto toggle = [model, &index] {
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress)
        return static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && toggle();
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const FormatRowLayout layout = layoutOf(option, index, option.rect);
    // As generous as a finger or a hasty hand needs it: the whole margin before the title.
    QRect target = layout.tick;
    target.setLeft(option.rect.left());
    target.setRight(layout.title.left() - 1);
    const QRect placed = QStyle::visualRect(option.direction, option.rect, target);
    return mouse->button() == Qt::LeftButton && placed.contains(mouse->position().toPoint()) && toggle();
}

} // namespace hookbench
