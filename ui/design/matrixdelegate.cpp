#include "ui/design/matrixdelegate.h"

#include "model/items/matrixmodel.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct BoxStyle
{
    QColor fill;
    QColor outline;
    QColor sign;
    Qt::PenStyle line = Qt::SolidLine;
};

BoxStyle styleOf(CellLook look, const QPalette &palette, const Colours &colours)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor highlight = palette.color(QPalette::Highlight);
    switch (look) {
    case CellLook::InheritedOff:
        return {Qt::transparent, colours.quietText, {}, Qt::DashLine};
    case CellLook::InheritedOn:
        return {colours.accent.tint, colours.accent.text, colours.accent.text, Qt::DashLine};
    case CellLook::OwnOff:
        return {base, palette.color(QPalette::Text), {}};
    case CellLook::OwnOn:
        return {highlight, highlight, palette.color(QPalette::HighlightedText)};
    case CellLook::Overruled:
        return {colours.caution.tint, colours.caution.text, colours.caution.text};
    case CellLook::Blocked:
        return {colours.bad.tint, colours.bad.text, colours.bad.text};
    case CellLook::Nothing:
    case CellLook::Locked:
        return {Qt::transparent, Qt::transparent, colours.quietText};
    }
    return {};
}

void paintTick(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.drawPolyline(QPolygonF{at(0.26, 0.53), at(0.43, 0.70), at(0.75, 0.32)});
}

void paintExclamation(QPainter &painter, const QRectF &box)
{
    const qreal middle = box.center().x();
    painter.drawLine(QPointF(middle, box.top() + box.height() * 0.24),
                     QPointF(middle, box.top() + box.height() * 0.56));
    painter.drawPoint(QPointF(middle, box.top() + box.height() * 0.76));
}

bool isFamily(const QModelIndex &index)
{
    return MatrixModel::RowKind(index.data(MatrixModel::RowKindRole).toInt()) == MatrixModel::RowKind::Family;
}

QColor backgroundOf(const QStyleOptionViewItem &option, const QModelIndex &index, CellLook look)
{
    const auto kind = MatrixModel::RowKind(index.data(MatrixModel::RowKindRole).toInt());
    if (option.state.testFlag(QStyle::State_Selected))
        return coloursFor(option.palette).accent.tint;
    if (kind == MatrixModel::RowKind::Family || look == CellLook::Locked)
        return option.palette.color(QPalette::AlternateBase);
    return option.palette.color(QPalette::Base);
}

} // namespace

MatrixDelegate::MatrixDelegate(QObject *parent)
    : ToolTipDelegate(parent)
{
}

MatrixDelegate::~MatrixDelegate() = default;

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool isName = index.column() == MatrixModel::EventTypeColumn;
    const CellLook look = isName ? CellLook::Nothing : lookOf(index);
    const MatrixLayout layout = MatrixLayout::of(option.fontMetrics);
    painter->save();
    painter->fillRect(option.rect, backgroundOf(option, index, look));
    painter->setPen(coloursFor(option.palette).line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isName)
        paintName(*painter, option, index, layout);
    else
        painter->drawPixmap(layout.box(option.rect), signOf(look, layout.boxSize, *painter, option.palette));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), layout.signSize / 4.0));
        painter->setBrush(Qt::NoBrush);
        const qreal radius = layout.signSize / 2.0;
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    }
    painter->restore();
}

QPixmap MatrixDelegate::signOf(CellLook look, int size, const QPainter &painter,
                               const QPalette &palette) const
{
    const qreal ratio = painter.device()->devicePixelRatio();
    if (m_signs.size != size || m_signs.ratio != ratio || m_signs.palette != palette.cacheKey())
        m_signs = {size, ratio, palette.cacheKey(), {}};
    QPixmap &pixmap = m_signs.pixmaps[look];
    if (pixmap.isNull()) {
        pixmap = QPixmap(QSize(size, size) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter into(&pixmap);
        paintLook(into, {0, 0, size, size}, look, palette);
    }
    return pixmap;
}

void MatrixDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const MatrixLayout &layout)
{
    const QString text = index.data().toString();
    QFont font = option.font;
    QColor colour = option.palette.color(QPalette::Text);
    if (isFamily(index)) {
        font.setPointSizeF(font.pointSizeF() * 0.85);
        font.setCapitalization(QFont::AllUppercase);
        colour = coloursFor(option.palette).quietText;
    } else if (index.data(MatrixModel::EventTypeRole).toString().isEmpty()) {
        font.setBold(true);
    }
    painter.setFont(font);
    painter.setPen(colour);
    const QRect name = QStyle::visualRect(option.direction, option.rect, layout.name(option.rect));
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(name, int(leading | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    const bool isEventType = !index.data(MatrixModel::EventTypeRole).toString().isEmpty();
    if (isEventType && Provenance(index.data(MatrixModel::ProvenanceRole).toInt()) == Provenance::Assumed) {
        const QRect sign = layout.sign(option.rect, painter.fontMetrics().horizontalAdvance(text));
        paintAssumedSign(painter, QStyle::visualRect(option.direction, option.rect, sign), option.palette);
    }
}

void paintLook(QPainter &painter, const QRect &box, CellLook look, const QPalette &palette)
{
    const Colours &colours = coloursFor(palette);
    if (look == CellLook::Locked) {
        themedIcon(u"lock"_s, colours.quietText).paint(&painter, box);
        return;
    }
    const BoxStyle style = styleOf(look, palette, colours);
    const qreal unit = box.width() / 14.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen outline(style.outline, unit, style.line);
    if (style.line == Qt::DashLine)
        outline.setDashPattern({2.5, 2});
    painter.setPen(outline);
    painter.setBrush(style.fill);
    const QRectF inner = QRectF(box).adjusted(unit / 2, unit / 2, -unit / 2, -unit / 2);
    painter.drawRoundedRect(inner, 3 * unit, 3 * unit);
    painter.setPen(QPen(style.sign, 1.8 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (look == CellLook::OwnOn || look == CellLook::InheritedOn)
        paintTick(painter, box);
    else if (look == CellLook::Overruled || look == CellLook::Blocked)
        paintExclamation(painter, box);
    else if (look == CellLook::Nothing)
        painter.drawLine(QPointF(box.center().x() - 2 * unit, box.center().y() + 0.5),
                         QPointF(box.center().x() + 2 * unit, box.center().y() + 0.5));
    painter.restore();
}

void paintAssumedSign(QPainter &painter, const QRect &rect, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursFor(palette).caution.text, 1.2));
    painter.setBrush(Qt::NoBrush);
    const QRectF r = QRectF(rect).adjusted(0.6, 0.6, -0.6, -0.6);
    painter.drawPolygon(QPolygonF{QPointF(r.center().x(), r.top()), QPointF(r.right(), r.center().y()),
                                  QPointF(r.center().x(), r.bottom()), QPointF(r.left(), r.center().y())});
    painter.restore();
}

} // namespace hookbench
