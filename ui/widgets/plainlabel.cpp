#include "ui/widgets/plainlabel.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/directedtext.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QApplication>

namespace hookbench {

PlainLabel::PlainLabel(Role role, QWidget *parent)
    : PlainLabel(QString(), role, parent)
{
}

PlainLabel::PlainLabel(const QString &text, Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyRole();
}

PlainLabel::~PlainLabel() = default;

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(m_role == Role::Code ? text : directed(text));
}

void PlainLabel::applyRole()
{
    // Setting font and palette sends the very events that ask for them to be set anew.
    const QScopedValueRollback guard(m_applying, true);
    QFont wanted = QApplication::font(this);
    switch (m_role) {
    case Role::Body:
        return;
    case Role::Heading:
        wanted.setBold(true);
        break;
    case Role::Quiet: {
        wanted = quietFont(wanted);
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, coloursFor(QApplication::palette()).quietText);
        setPalette(quiet);
        break;
    }
    case Role::Code:
        wanted = codeFont();
        setLayoutDirection(Qt::LeftToRight);
        break;
    }
    setFont(wanted);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const bool concerns = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (concerns && !m_applying)
        applyRole();
}

bool PlainLabel::event(QEvent *event)
{
    // A label with a size of its own hears of the application's font only here.
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        applyRole();
    return QLabel::event(event);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace hookbench
