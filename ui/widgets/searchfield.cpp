#include "ui/widgets/searchfield.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFrame>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersWide = 38;

} // namespace

SearchField::SearchField(QAction &action, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
{
    setObjectName(u"searchField"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, &m_action, &QAction::trigger);
}

SearchField::~SearchField() = default;

QSize SearchField::sizeHint() const
{
    QStyleOptionFrame option;
    option.initFrom(this);
    const QSize content(fontMetrics().averageCharWidth() * charactersWide, fontMetrics().height() + 4);
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, content, this);
}

void SearchField::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    option.features = QStyleOptionFrame::None;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);

    const QColor quiet = coloursFor(palette()).quietText;
    const int gap = fontMetrics().averageCharWidth();
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, &option, this);
    const QRect inner = rect().adjusted(gap, 0, -gap, 0);
    const auto place = [this, &inner](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), inner, logical);
    };
    const QRect icon(inner.left(), (height() - side) / 2, side, side);
    themedIcon(u"search"_s, quiet).paint(&painter, place(icon));
    const QString shortcut = m_action.shortcut().toString(QKeySequence::NativeText);
    const int shortcutWidth = fontMetrics().horizontalAdvance(shortcut);
    const QRect hint = inner.adjusted(side + gap, 0, -shortcutWidth - gap, 0);
    painter.setPen(quiet);
    painter.drawText(place(hint), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, hint.width()));
    painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignTrailing) | Qt::TextSingleLine, shortcut);
}

} // namespace hookbench
