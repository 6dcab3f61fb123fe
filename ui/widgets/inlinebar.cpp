#include "ui/widgets/inlinebar.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

QString iconIdOf(InlineBar::Kind kind)
{
    switch (kind) {
    case InlineBar::Kind::Success:
        return u"success"_s;
    case InlineBar::Kind::Warning:
        return u"warning"_s;
    case InlineBar::Kind::Error:
        return u"error"_s;
    case InlineBar::Kind::Information:
        break;
    }
    return u"info"_s;
}

const Tone &toneOf(const Colours &colours, InlineBar::Kind kind)
{
    switch (kind) {
    case InlineBar::Kind::Success:
        return colours.good;
    case InlineBar::Kind::Warning:
        return colours.caution;
    case InlineBar::Kind::Error:
        return colours.bad;
    case InlineBar::Kind::Information:
        break;
    }
    return colours.accent;
}

} // namespace

InlineBar::InlineBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new PlainLabel(PlainLabel::Role::Body, this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setObjectName(u"inlineBarText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setObjectName(u"inlineBarAction"_s);
    m_close->setObjectName(u"inlineBarClose"_s);
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    const int gap = layout->spacing();
    layout->setContentsMargins(2 * gap, gap, gap, gap);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setFocusProxy(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_button, &QPushButton::clicked, this, &InlineBar::takeAction);
    connect(m_close, &QToolButton::clicked, this, &InlineBar::dismiss);
    retranslate();
    recolour();
    setVisible(false);
}

InlineBar::~InlineBar() = default;

void InlineBar::showMessage(Kind kind, const QString &text, const QString &actionText,
                            std::function<void()> action)
{
    m_kind = kind;
    m_action = std::move(action);
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    recolour();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineBar::dismiss()
{
    if (isHidden())
        return;
    m_action = {};
    setVisible(false);
    emit dismissed();
}

QString InlineBar::text() const
{
    return m_text->text();
}

void InlineBar::takeAction()
{
    const auto action = std::exchange(m_action, {});
    dismiss();
    if (action)
        action(); // last: it may show the next message
}

void InlineBar::recolour()
{
    const Tone &tone = toneOf(coloursFor(palette()), m_kind);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(themedIcon(iconIdOf(m_kind), tone.text).pixmap(QSize(size, size), devicePixelRatio()));
    m_close->setIcon(themedIcon(u"close"_s, palette()));
    update();
}

void InlineBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void InlineBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void InlineBar::paintEvent(QPaintEvent * /*event*/)
{
    const Tone &tone = toneOf(coloursFor(palette()), m_kind);
    QPainter painter(this);
    painter.fillRect(rect(), tone.tint);
    const int edge = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this) * 3;
    const int left = layoutDirection() == Qt::RightToLeft ? width() - edge : 0;
    painter.fillRect(QRect(left, 0, edge, height()), tone.text);
}

void InlineBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hookbench
