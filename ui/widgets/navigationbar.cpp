#include "ui/widgets/navigationbar.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionregistry.h"

#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionFocusRect>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// The strip is a shade away from the window, towards the dark.
QColor stripColour(const QPalette &palette)
{
    return palette.color(QPalette::Window).darker(isDark(palette) ? 125 : 104);
}

/// Draws itself: the chosen page has the accent's colour, a bar at its edge and the window's background.
class NavigationButton final : public QToolButton
{
public:
    NavigationButton(QString iconId, QWidget *parent)
        : QToolButton(parent)
        , m_iconId(std::move(iconId))
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int line = fontMetrics().height();
        const int text = fontMetrics().horizontalAdvance(plainText());
        return {text + 2 * line, iconSide() + 3 * line};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const Colours &colours = coloursFor(palette());
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        const int line = fontMetrics().height();
        QColor ink = underMouse() ? palette().color(QPalette::WindowText) : colours.quietText;
        if (isChecked()) {
            ink = colours.accent.text;
            painter.fillRect(rect(), palette().color(QPalette::Window));
            const int edge = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this) * 3;
            painter.fillRect(QRect(rtl ? width() - edge : 0, 0, edge, height()), ink);
        }
        const int side = iconSide();
        const QRect icon((width() - side) / 2, line * 3 / 4, side, side);
        themedIcon(m_iconId, ink).paint(&painter, icon);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(0, icon.bottom() + 1, 0, -line / 2), int(Qt::AlignCenter),
                         plainText());
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            option.rect = rect().adjusted(3, 3, -3, -3);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore(); // the bar's, which also changes the page
        else
            QToolButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] QString plainText() const
    {
        return defaultAction() ? plainActionText(*defaultAction()) : text();
    }
    [[nodiscard]] int iconSide() const
    {
        return style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 3 / 4;
    }

    QString m_iconId;
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QActionGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"navigation"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

NavigationBar::~NavigationBar() = default;

void NavigationBar::addPage(QAction &action, const QString &iconId)
{
    action.setCheckable(true);
    m_group->addAction(&action);
    auto *button = new NavigationButton(iconId, this);
    button->setObjectName(action.objectName());
    button->setDefaultAction(&action);
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void NavigationBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), stripColour(palette()));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), coloursFor(palette()).line);
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const QList<QAction *> pages = m_group->actions();
    const qsizetype next = pages.indexOf(m_group->checkedAction()) + step;
    if (step == 0 || next < 0 || next >= pages.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    pages.at(next)->trigger();
    if (auto *button = m_layout->itemAt(int(next))->widget())
        button->setFocus(Qt::TabFocusReason);
}

} // namespace hookbench
