#include "ui/widgets/wrappingform.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace hookbench {

WrappingForm::WrappingForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const int gap = fontMetrics().height() / 2;
    m_grid->setContentsMargins(gap, gap, gap, gap);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap / 2);
    m_grid->setColumnStretch(1, 1);
    setMinimumWidth(gap); // a long word wraps, it does not push
}

WrappingForm::~WrappingForm() = default;

void WrappingForm::addRow(QLabel *caption, QWidget *value)
{
    m_rows.append({caption, value});
    place(int(m_rows.size()) - 1);
}

bool WrappingForm::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        wrapRows();
    return QWidget::event(event);
}

void WrappingForm::wrapRows()
{
    int captions = 0;
    for (const Row &row : std::as_const(m_rows))
        captions = std::max(captions, row.caption->sizeHint().width());
    const int room = m_grid->contentsRect().width() - captions - m_grid->horizontalSpacing();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const bool wrapped = m_rows.at(row).value->minimumSizeHint().width() > room;
        if (wrapped == m_rows.at(row).wrapped)
            continue;
        m_rows[row].wrapped = wrapped;
        place(row);
    }
}

/// Each row has two lines of the grid; the second is empty, and takes no room, unless the row is wrapped.
void WrappingForm::place(int row)
{
    const Row &placed = m_rows.at(row);
    m_grid->removeWidget(placed.value);
    m_grid->addWidget(placed.caption, 2 * row, 0, Qt::AlignTop);
    if (placed.wrapped)
        m_grid->addWidget(placed.value, 2 * row + 1, 0, 1, 2);
    else
        m_grid->addWidget(placed.value, 2 * row, 1);
}

} // namespace hookbench
