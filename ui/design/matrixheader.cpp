#include "ui/design/matrixheader.h"

#include "ui/design/matrixlayout.h"
#include "ui/theme/colours.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace hookbench {

namespace {

constexpr int mostLines = 3;

} // namespace

MatrixHeader::MatrixHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

MatrixHeader::~MatrixHeader() = default;

QFont MatrixHeader::headingFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

void MatrixHeader::layOutHeadings()
{
    const QFontMetrics metrics(headingFont());
    m_lines.clear();
    for (int section = 0; section < count(); ++section)
        m_lines.append(balancedLines(
            model()->headerData(section, orientation()).toString(), section == 0 ? 1 : mostLines,
            [&metrics](const QString &line) { return metrics.horizontalAdvance(line); }));
    updateGeometry();
    viewport()->update();
}

int MatrixHeader::headingWidth(int section) const
{
    const QFontMetrics metrics(headingFont());
    int width = 0;
    for (const QString &line : m_lines.value(section))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

QSize MatrixHeader::sizeHint() const
{
    const QFontMetrics metrics(headingFont());
    qsizetype lines = 1;
    for (const QStringList &heading : m_lines)
        lines = std::max(lines, heading.size());
    return {QHeaderView::sizeHint().width(), int(lines) * metrics.height() + metrics.height() / 2};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = coloursFor(palette());
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(colours.quietText);
    painter->setFont(headingFont());
    const MatrixLayout layout = MatrixLayout::of(fontMetrics());
    const bool isName = section == 0;
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QRect place = rect.adjusted(isName ? layout.padding : 0, 0, isName ? -layout.padding : 0,
                                      -QFontMetrics(headingFont()).height() / 4);
    painter->drawText(place, int((isName ? leading : Qt::AlignHCenter) | Qt::AlignBottom),
                      m_lines.value(section).join(u'\n'));
}

bool MatrixHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    const QString text = model()->headerData(section, orientation(), Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

} // namespace hookbench
