#include "ui/deliver/receiveddelegate.h"

#include "model/items/receivedmodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/directedtext.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReasonLines = 4;

/// Where the parts of an item stand, for painting and for its size.
struct Parts
{
    QRect sign;
    QRect head;
    QRect when;
    QRect reason;
    QStringList lines; ///< of the reason
    int height = 0;
};

/// The text in lines of at most that width, broken between words where that is possible; what does not fit
/// into the last line is cut with an ellipsis.
QStringList wrapped(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return {};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == mostReasonLines) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect)
{
    const QFontMetrics metrics = option.fontMetrics;
    const QFontMetrics quiet(quietFont(option.font));
    const int padding = metrics.height() / 3;
    const int margin = metrics.averageCharWidth();
    const int left = rect.left() + margin + metrics.ascent() + margin;
    const int width = std::max(1, rect.right() - margin - left);
    Parts parts;
    int y = rect.top() + padding;
    parts.sign = QRect(rect.left() + margin, y + (metrics.height() - metrics.ascent()) / 2, metrics.ascent(),
                       metrics.ascent());
    parts.head = QRect(left, y, width, metrics.height());
    y += metrics.height();
    parts.when = QRect(left, y, width, quiet.height());
    y += quiet.height();
    parts.lines =
        wrapped(directed(index.data(ReceivedModel::ReasonRole).toString()), quietFont(option.font), width);
    parts.reason = QRect(left, y, width, int(parts.lines.size()) * quiet.lineSpacing());
    y += parts.reason.height();
    parts.height = y + padding - rect.top();
    return parts;
}

const Tone &toneOf(Effect effect, const Colours &colours)
{
    switch (effect) {
    case Effect::Processed:
        return colours.good;
    case Effect::Duplicate:
        return colours.personal;
    case Effect::Refused:
        return colours.bad;
    case Effect::None:
        break;
    }
    return colours.caution;
}

/// Draws one piece of the first line and returns where the next begins.
QRect drawPiece(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const QString &text,
                const QColor &colour)
{
    painter.setPen(colour);
    const int alignment = int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter));
    painter.drawText(rect, alignment | Qt::TextSingleLine, text);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    return direction == Qt::RightToLeft ? rect.adjusted(0, 0, -width, 0) : rect.adjusted(width, 0, 0, 0);
}

} // namespace

ReceivedDelegate::ReceivedDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

ReceivedDelegate::~ReceivedDelegate() = default;

void ReceivedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const Colours &colours = coloursFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto toned = [selected, &text](const QColor &colour) { return selected ? text : colour; };
    const auto effect = Effect(index.data(ReceivedModel::EffectRole).toInt());
    const bool verified = index.data(ReceivedModel::VerifiedRole).toBool();
    const Parts parts = partsOf(option, index, option.rect);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    painter->save();
    painter->setFont(option.font);
    const QColor sign = toned(verified ? colours.good.text : colours.bad.text);
    themedIcon(verified ? u"check"_s : u"close"_s, sign).paint(painter, placed(parts.sign));
    QRect rest = placed(parts.head);
    rest = drawPiece(*painter, rest, option.direction, verified ? tr("Verified") : tr("Not verified"), sign);
    rest = drawPiece(*painter, rest, option.direction, u" · "_s, text);
    rest = drawPiece(*painter, rest, option.direction, titleOf(effect), toned(toneOf(effect, colours).text));
    if (index.data(ReceivedModel::OutOfOrderRole).toBool()) {
        rest = drawPiece(*painter, rest, option.direction, u" · "_s, text);
        drawPiece(*painter, rest, option.direction, tr("out of order"), toned(colours.caution.text));
    }
    painter->setFont(quietFont(option.font));
    painter->setPen(toned(colours.quietText));
    const auto alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop));
    painter->drawText(placed(parts.when), alignment | Qt::TextSingleLine,
                      index.data(ReceivedModel::WhenRole).toString());
    painter->drawText(placed(parts.reason), alignment, parts.lines.join(u'\n'));
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ReceivedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int width = option.rect.width();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        width = view->viewport()->width();
    return {0, partsOf(option, index, QRect(0, 0, width, 0)).height};
}

} // namespace hookbench
