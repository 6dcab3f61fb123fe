#include "ui/widgets/digestedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace hookbench {

DigestEdit::DigestEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setLayoutDirection(Qt::LeftToRight);
    setFont(codeFont());
    QPalette through = palette();
    through.setColor(QPalette::Base, Qt::transparent);
    setPalette(through);
}

DigestEdit::~DigestEdit() = default;

void DigestEdit::showText(const QString &shown)
{
    if (text() == shown)
        return;
    setText(shown);
    setCursorPosition(0);
}

QString DigestEdit::shownText(int width) const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, width);
}

QRect DigestEdit::textRect() const
{
    constexpr int ownMargin = 2; // a line edit keeps it on both sides of its text, besides the margins set
    return contentsRect().marginsRemoved(textMargins()).adjusted(ownMargin, 0, -ownMargin, 0);
}

bool DigestEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(codeFont()); // a widget with a font of its own hears of the application's only here
    } else if (event->type() == QEvent::ToolTip && shownText(textRect().width()) != text()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
        return true;
    }
    return QLineEdit::event(event);
}

void DigestEdit::paintEvent(QPaintEvent *event)
{
    const QRect room = textRect();
    const QString shown = shownText(room.width());
    if (hasFocus() || shown == text()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    // A painter takes its direction from the application, and the ellipsis would stand on the left.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

} // namespace hookbench
