#include "ui/window/pageplace.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

PagePlace::PagePlace(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    window()->installEventFilter(this);
}

PagePlace::~PagePlace() = default;

void PagePlace::place(QWidget &page)
{
    layout()->addWidget(&page);
}

bool PagePlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] { ensurePage(); });
    }
    return QWidget::eventFilter(watched, event);
}

void PagePlace::showEvent(QShowEvent *event)
{
    ensurePage();
    QWidget::showEvent(event);
}

} // namespace hookbench
