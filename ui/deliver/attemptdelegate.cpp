#include "ui/deliver/attemptdelegate.h"

#include "model/items/attemptmodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace hookbench {

namespace {

QColor colourOf(const QString &iconId, const QPalette &palette)
{
    const Colours &colours = coloursFor(palette);
    if (iconId == u"attempt-ok")
        return colours.good.text;
    if (iconId == u"attempt-throttled")
        return colours.caution.text;
    if (iconId == u"duplicate")
        return colours.personal.text;
    return iconId == u"attempt-failed" ? colours.bad.text : colours.neutral.text;
}

} // namespace

AttemptDelegate::AttemptDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

AttemptDelegate::~AttemptDelegate() = default;

void AttemptDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The frame around the one focused cell says nothing in a table whose rows are selected whole.
    option->state.setFlag(QStyle::State_HasFocus, false);
    if (index.column() == AttemptModel::EventIdColumn)
        option->font = codeFont();
    // Isolated, so that a name is cut at its own end from right to left too.
    if (index.column() == AttemptModel::EventTypeColumn)
        option->text = QChar(u'\u2066') + option->text + QChar(u'\u2069');
    const QString iconId = index.data(AttemptModel::IconIdRole).toString();
    if (iconId.isEmpty())
        return;
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const QColor colour =
        selected ? option->palette.color(QPalette::HighlightedText) : colourOf(iconId, option->palette);
    option->icon = themedIcon(iconId, colour);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int size = option->fontMetrics.ascent();
    option->decorationSize = QSize(size, size);
    option->palette.setColor(QPalette::Text, colour);
    if (index.column() == AttemptModel::EventIdColumn) {
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->palette.setColor(QPalette::Text, option->widget->palette().color(QPalette::Text));
    }
}

void AttemptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(coloursFor(option.palette).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize AttemptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + option.fontMetrics.averageCharWidth() * 2, size.height()};
}

} // namespace hookbench
