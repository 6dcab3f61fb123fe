#include "ui/design/matrixlayout.h"

#include "model/items/matrixmodel.h"

#include <QtWidgets/QStyle>

#include <algorithm>
#include <limits>

namespace hookbench {

namespace {

using WidthOf = std::function<int(const QString &)>;

int widest(const QStringList &lines, const WidthOf &widthOf)
{
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, widthOf(line));
    return width;
}

constexpr QChar softHyphen(u'\u00AD');

/// A heading up to the next place where it may break, and what stands in that place.
struct Piece
{
    QString text;
    QChar after;
};

QList<Piece> piecesOf(const QString &heading)
{
    QList<Piece> pieces;
    QString text;
    for (const QChar each : heading) {
        if (each != u' ' && each != softHyphen) {
            text += each;
        } else if (!text.isEmpty()) {
            pieces.append({text, each});
            text.clear();
        }
    }
    if (!text.isEmpty())
        pieces.append({text, u' '});
    return pieces;
}

/// Pieces in one line; a soft hyphen shows only where the line ends at it and the heading does not.
QString lineOf(const QList<Piece> &pieces, qsizetype count)
{
    QString line;
    for (qsizetype index = 0; index < count; ++index) {
        line += pieces.at(index).text;
        if (index + 1 < count && pieces.at(index).after == u' ')
            line += u' ';
    }
    if (count < pieces.size() && pieces.at(count - 1).after == softHyphen)
        line += u'-';
    return line;
}

/// The best way to put the pieces into exactly `count` lines; headings have a handful, so trying all ways is
/// cheap.
QStringList bestLines(const QList<Piece> &pieces, int count, const WidthOf &widthOf)
{
    if (count == 1)
        return {lineOf(pieces, pieces.size())};
    QStringList best;
    int bestWidth = std::numeric_limits<int>::max();
    for (qsizetype first = 1; first <= pieces.size() - count + 1; ++first) {
        QStringList lines{lineOf(pieces, first)};
        lines += bestLines(pieces.sliced(first), count - 1, widthOf);
        const int width = widest(lines, widthOf);
        if (width < bestWidth) {
            best = lines;
            bestWidth = width;
        }
    }
    return best;
}

} // namespace

CellLook lookOf(const QModelIndex &index)
{
    if (index.data(MatrixModel::LockedRole).toBool())
        return CellLook::Locked;
    if (index.data(MatrixModel::BlockedRole).toBool())
        return CellLook::Blocked;
    const auto state = OptionState(index.data(MatrixModel::OptionStateRole).toInt());
    switch (OptionRule(index.data(MatrixModel::RuleRole).toInt())) {
    case OptionRule::None:
        break;
    case OptionRule::NothingToGovern:
        if (state == OptionState::Inherit)
            return CellLook::Nothing;
        break;
    case OptionRule::NeedsCustomerContext:
    case OptionRule::NeedsBillingEndpoint:
    case OptionRule::NeedsBillingFeature:
    case OptionRule::NeedsBillingEndpointAndFeature:
        return CellLook::Overruled;
    }
    switch (state) {
    case OptionState::Inherit:
        break;
    case OptionState::Off:
        return CellLook::OwnOff;
    case OptionState::On:
        return CellLook::OwnOn;
    }
    return index.data(MatrixModel::EffectiveRole).toBool() ? CellLook::InheritedOn : CellLook::InheritedOff;
}

MatrixLayout MatrixLayout::of(const QFontMetrics &metrics)
{
    const int text = metrics.height();
    return {.rowHeight = text + std::max(2, text / 4),
            .headingHeight = text + std::max(1, text / 8),
            .boxSize = std::max(9, metrics.ascent()),
            .padding = std::max(4, text / 2),
            .signSize = std::max(5, metrics.ascent() / 2)};
}

QRect MatrixLayout::box(const QRect &cell) const
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {boxSize, boxSize}, cell);
}

QRect MatrixLayout::name(const QRect &cell) const
{
    return cell.adjusted(padding, 0, -padding, 0);
}

QRect MatrixLayout::sign(const QRect &cell, int nameWidth) const
{
    const int left = cell.left() + padding + nameWidth + signSize;
    return {left, cell.top() + (cell.height() - signSize) / 2, signSize, signSize};
}

int MatrixLayout::cellColumnWidth(int heading) const
{
    return std::max(heading, boxSize) + padding * 3 / 4;
}

QStringList balancedLines(const QString &text, int most, const WidthOf &widthOf)
{
    const QList<Piece> pieces = piecesOf(text);
    if (pieces.isEmpty())
        return {};
    QStringList lines = bestLines(pieces, 1, widthOf);
    for (int count = 2; count <= std::min(most, int(pieces.size())); ++count) {
        const QStringList more = bestLines(pieces, count, widthOf);
        if (widest(more, widthOf) * 5 <= widest(lines, widthOf) * 4)
            lines = more;
    }
    return lines;
}

} // namespace hookbench
