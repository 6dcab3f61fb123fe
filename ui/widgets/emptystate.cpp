#include "ui/widgets/emptystate.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace hookbench {

EmptyState::EmptyState(QString iconId, QWidget *parent)
    : QWidget(parent)
    , m_iconId(std::move(iconId))
    , m_sign(new QLabel(this))
    , m_title(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_explanation(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_column(new QVBoxLayout(this))
{
    for (PlainLabel *label : {m_title, m_explanation}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_sign->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this) * 2;
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->addStretch(2);
    m_column->addWidget(m_sign);
    m_column->addWidget(m_title);
    m_column->addWidget(m_explanation);
    m_column->addStretch(3);
    recolour();
}

EmptyState::~EmptyState() = default;

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
}

void EmptyState::offer(QAction *action)
{
    auto *button = new QPushButton(this);
    button->setObjectName(action->objectName());
    const auto follow = [action, button] {
        button->setText(plainActionText(*action));
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
}

void EmptyState::recolour()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    const QColor colour = coloursFor(palette()).quietText;
    m_sign->setPixmap(themedIcon(m_iconId, colour).pixmap(QSize(size, size), devicePixelRatio()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace hookbench
