#include "ui/deliver/attemptdelegate.h"

#include "model/items/historymodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/directedtext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(const QString &iconId, const QPalette &palette)
{
    const Colours &colours = coloursFor(palette);
    if (iconId == u"attempt-ok")
        return colours.good.text;
    if (iconId == u"attempt-throttled")
        return colours.caution.text;
    return iconId == u"attempt-failed" ? colours.bad.text : colours.neutral.text;
}

QColor colourOfMark(const QString &markId, const QPalette &palette)
{
    const Colours &colours = coloursFor(palette);
    if (markId == u"attack-probe")
        return colours.bad.text;
    if (markId == u"late" || markId == u"out-of-order")
        return colours.caution.text;
    return colours.personal.text;
}

} // namespace

AttemptDelegate::AttemptDelegate(QObject *parent)
    : ToolTipDelegate(parent)
{
}

AttemptDelegate::~AttemptDelegate() = default;

void AttemptDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    ToolTipDelegate::initStyleOption(option, index);
    // The frame around the one focused cell says nothing in a table whose rows are selected whole.
    option->state.setFlag(QStyle::State_HasFocus, false);
    if (index.column() == HistoryModel::EventIdColumn)
        option->font = codeFont();
    // Isolated, so that a name is cut at its own end from right to left too.
    if (index.column() == HistoryModel::EventTypeColumn)
        option->text = isolated(option->text);
    const QString iconId = index.column() == HistoryModel::StatusColumn
                               ? index.data(HistoryModel::IconIdRole).toString()
                               : QString();
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
}

void AttemptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (index.column() == HistoryModel::EventTypeColumn &&
        !index.data(HistoryModel::MarkIdsRole).toStringList().isEmpty())
        paintMarked(painter, option, index);
    else
        ToolTipDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(coloursFor(option.palette).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

/// The event type and behind it a sign for each mark, with the mark's name where there is room for it.
void AttemptDelegate::paintMarked(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = cell.palette;
    const QFontMetrics metrics(cell.font);
    const int gap = metrics.averageCharWidth() / 2;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    const QStringList ids = index.data(HistoryModel::MarkIdsRole).toStringList();
    const QStringList titles = index.data(HistoryModel::MarkTitlesRole).toStringList();
    const int sign = metrics.ascent();
    const int signs = int(ids.size()) * (sign + gap);
    const int textWidth = std::min(metrics.horizontalAdvance(text), room.width() - signs - gap);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(cell.direction, room, {room.x() + x, room.y(), width, room.height()});
    };
    const Qt::Alignment alignment = Qt::AlignVCenter | QStyle::visualAlignment(cell.direction, Qt::AlignLeft);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(place(0, textWidth), int(alignment),
                      metrics.elidedText(text, Qt::ElideRight, textWidth));
    int x = textWidth + 2 * gap;
    int namesLeft = room.width() - textWidth - signs - 2 * gap;
    for (qsizetype at = 0; at < ids.size(); ++at) {
        const QColor colour =
            selected ? palette.color(QPalette::HighlightedText) : colourOfMark(ids.at(at), palette);
        const QRect where = place(x, sign);
        themedIcon(ids.at(at), colour)
            .paint(painter, QRect(where.x(), where.center().y() - sign / 2, sign, sign));
        x += sign + gap;
        const int width = metrics.horizontalAdvance(titles.at(at)) + gap;
        if (width > namesLeft)
            continue;
        painter->setPen(colour);
        painter->drawText(place(x, width), int(alignment), titles.at(at));
        x += width + gap;
        namesLeft -= width + gap;
    }
    painter->restore();
}

QSize AttemptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = ToolTipDelegate::sizeHint(option, index);
    return {size.width() + option.fontMetrics.averageCharWidth() * 2, size.height()};
}

} // namespace hookbench
