#include "ui/widgets/codegutter.h"

#include "ui/theme/colours.h"
#include "ui/widgets/codeview.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>

#include <algorithm>

namespace hookbench {

namespace {

QString signOf(LineChange change)
{
    switch (change) {
    case LineChange::None:
        return {};
    case LineChange::Added:
        return QStringLiteral("+");
    case LineChange::Removed:
        return QStringLiteral("\u2212");
    case LineChange::Changed:
        return QStringLiteral("~");
    }
    return {};
}

} // namespace

CodeGutter::CodeGutter(CodeView &view)
    : QWidget(&view)
    , m_view(view)
{
}

CodeGutter::~CodeGutter() = default;

int CodeGutter::neededWidth() const
{
    int largest = 0;
    for (const MarkedLine &line : m_view.m_lines)
        largest = std::max(largest, line.number);
    const qsizetype digits = std::max(qsizetype(3), QString::number(largest).size());
    const QFontMetrics metrics(m_view.font());
    // The selection's mark, the number, the sign, and a space between each.
    return metrics.horizontalAdvance(u'0') * int(digits + 4);
}

void CodeGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_view.palette().color(QPalette::Base));
    painter.setFont(m_view.font());
    const Colours &colours = coloursFor(m_view.palette());
    const int unit = m_view.fontMetrics().horizontalAdvance(u'0');
    QTextBlock block = m_view.firstVisibleBlock();
    QRectF place = m_view.blockBoundingGeometry(block).translated(m_view.contentOffset());
    while (block.isValid() && place.top() <= event->rect().bottom()) {
        const qsizetype number = block.blockNumber();
        if (number >= m_view.m_lines.size())
            break;
        const MarkedLine &line = m_view.m_lines.at(number);
        const QRectF row(0, place.top(), width(), place.height());
        if (const QColor tint = m_view.tintOf(number); tint.isValid())
            painter.fillRect(row, tint);
        if (number == m_view.m_selectedLine)
            painter.fillRect(QRectF(0, row.top(), unit / 2.0, row.height()), colours.accent.text);
        const QRectF firstLine(row.left(), row.top(), row.width(), m_view.fontMetrics().lineSpacing());
        painter.setPen(colours.quietText);
        if (line.number > 0)
            painter.drawText(firstLine.adjusted(0, 0, -3.0 * unit, 0),
                             Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                             QString::number(line.number));
        if (line.change != LineChange::None) {
            painter.setPen(toneOf(colours, line.change).text);
            painter.drawText(firstLine.adjusted(0, 0, -unit, 0),
                             Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, signOf(line.change));
        }
        block = block.next();
        place = QRectF(0, place.bottom(), width(), m_view.blockBoundingRect(block).height());
    }
}

void CodeGutter::wheelEvent(QWheelEvent *event)
{
    // Over the numbers the wheel scrolls the text as well.
    QCoreApplication::sendEvent(m_view.viewport(), event);
}

} // namespace hookbench
