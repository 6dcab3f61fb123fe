#include "ui/widgets/commanddelegate.h"

#include "ui/theme/colours.h"
#include "ui/widgets/commandmodel.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace hookbench {

namespace {

/// One line of plain text with some letters in bold.
void drawMarked(QPainter &painter, const QRect &rect, const QString &text, const QList<qsizetype> &bold,
                Qt::LayoutDirection direction)
{
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    for (const qsizetype position : bold)
        formats.append({int(position), 1, strong});
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace

CommandDelegate::CommandDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

CommandDelegate::~CommandDelegate() = default;

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : coloursFor(option.palette).quietText;
    const int gap = option.fontMetrics.averageCharWidth();
    const int side = style->pixelMetric(QStyle::PM_SmallIconSize, &option, widget);
    const QRect inner = option.rect.adjusted(gap, 0, -gap, 0);
    const auto place = [&option, &inner](const QRect &logical) {
        return QStyle::visualRect(option.direction, inner, logical);
    };

    painter->save();
    painter->setFont(option.font);
    painter->setLayoutDirection(option.direction);
    const QRect icon(inner.left(), inner.top() + (inner.height() - side) / 2, side, side);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, place(icon), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
    const QString kind = index.data(CommandModel::KindRole).toString();
    const int shortcutWidth = option.fontMetrics.averageCharWidth() * 14;
    const int kindWidth = option.fontMetrics.horizontalAdvance(kind);
    painter->setPen(quiet);
    const int trailing = int(Qt::AlignVCenter | Qt::AlignRight) | Qt::TextSingleLine;
    painter->drawText(inner, trailing, shortcut);
    painter->drawText(place(inner.adjusted(0, 0, -shortcutWidth, 0)), trailing, kind);
    painter->setPen(text);
    drawMarked(*painter, place(inner.adjusted(side + gap, 0, -shortcutWidth - kindWidth - gap, 0)),
               index.data(Qt::DisplayRole).toString(),
               index.data(CommandModel::PositionsRole).value<QList<qsizetype>>(), option.direction);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), option.fontMetrics.height() * 7 / 4};
}

} // namespace hookbench
