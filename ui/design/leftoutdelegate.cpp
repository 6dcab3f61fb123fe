#include "ui/design/leftoutdelegate.h"

#include "model/items/leftoutmodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractItemView>

#include <algorithm>
#include <cmath>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Breaks at spaces, and inside a path that is longer than the line; QPainter::drawText does one or the
/// other. Reads in one direction and leans to the side of another: paths read left to right in every
/// language. Without a painter it only measures.
QSizeF flowText(const QString &text, const QFont &font, int width, Qt::LayoutDirection reading,
                Qt::LayoutDirection side, QPainter *painter = nullptr, QPointF at = {})
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(reading);
    option.setAlignment(QStyle::visualAlignment(side, Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return {widest, height};
}

struct Row
{
    QString paths;
    QString reason;
    QString pill;
    QFont pathFont = codeFont();
    QFont reasonFont;
    bool never = false;
};

Row rowOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Row row;
    row.paths = index.data().toString();
    row.reason = index.data(LeftOutModel::ReasonRole).toString();
    row.never = index.data(LeftOutModel::NeverRole).toBool();
    if (row.never)
        row.pill = titleOf(DataClass::Never);
    else if (index.data(LeftOutModel::AssumedRole).toBool())
        row.pill = titleOf(Provenance::Assumed);
    row.reasonFont = quietFont(option.font);
    return row;
}

LeftOutLayout layOut(QCache<QString, LeftOutLayout> &known, const Row &row,
                     const QStyleOptionViewItem &option, int width)
{
    const QString key = u"%1|%2|%3|"_s.arg(width).arg(option.font.key(), row.pathFont.key()) + row.pill +
                        u'|' + row.paths + u'|' + row.reason;
    if (const LeftOutLayout *layout = known.object(key))
        return *layout;
    const QSize pill = row.pill.isEmpty() ? QSize() : pillSize(option.font, row.pill);
    const LeftOutLayout made =
        LeftOutLayout::of(width, row.paths, row.pathFont, row.reason, row.reasonFont, pill);
    known.insert(key, new LeftOutLayout(made));
    return made;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

LeftOutLayout LeftOutLayout::of(int width, const QString &paths, const QFont &pathFont, const QString &reason,
                                const QFont &reasonFont, const QSize &pill)
{
    const int gap = QFontMetrics(reasonFont).height() / 3;
    const int inside = std::max(1, width - 2 * gap);
    LeftOutLayout layout;
    const QSizeF pathSize = flowText(paths, pathFont, inside, Qt::LeftToRight, Qt::LeftToRight);
    const int pathWidth = int(std::ceil(pathSize.width()));
    const int pathHeight = int(std::ceil(pathSize.height()));
    layout.paths = {gap, gap, std::min(inside, pathWidth + 1), pathHeight};
    int bottom = layout.paths.bottom() + 1;
    if (!pill.isEmpty()) {
        const bool beside =
            pathHeight < 2 * QFontMetrics(pathFont).height() && pathWidth + gap + pill.width() <= inside;
        const int top = beside ? gap + (pathHeight - pill.height()) / 2 : bottom;
        layout.pill = {beside ? gap + pathWidth + gap : gap, top, pill.width(), pill.height()};
        bottom = std::max(bottom, layout.pill.bottom() + 1);
    }
    const QSizeF reasonSize = flowText(reason, reasonFont, inside, Qt::LeftToRight, Qt::LeftToRight);
    layout.reason = {gap, bottom, inside, int(std::ceil(reasonSize.height()))};
    layout.height = layout.reason.bottom() + 1 + gap;
    return layout;
}

LeftOutDelegate::LeftOutDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

LeftOutDelegate::~LeftOutDelegate() = default;

void LeftOutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const Row row = rowOf(option, index);
    const LeftOutLayout layout = layOut(m_layouts, row, option, option.rect.width());
    const QRect own(QPoint(), option.rect.size());
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, own, rect); };
    painter->save();
    painter->translate(option.rect.topLeft());
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(own, colours.accent.tint);
    painter->setPen(colours.line);
    painter->drawLine(own.bottomLeft(), own.bottomRight());
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect paths = place(layout.paths);
    flowText(row.paths, row.pathFont, paths.width(), Qt::LeftToRight, option.direction, painter,
             paths.topLeft());
    if (!layout.pill.isEmpty())
        paintPill(*painter, place(layout.pill), option.font, row.pill,
                  row.never ? colours.neutral : toneOf(colours, Provenance::Assumed));
    painter->setPen(colours.quietText);
    const QRect reason = place(layout.reason);
    flowText(row.reason, row.reasonFont, reason.width(), option.direction, option.direction, painter,
             reason.topLeft());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawRect(own.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize LeftOutDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    return {width, layOut(m_layouts, rowOf(option, index), option, width).height};
}

} // namespace hookbench
