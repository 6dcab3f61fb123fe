#include "ui/exporting/formatlist.h"

#include "model/items/exportformatsmodel.h"
#include "ui/exporting/formatdelegate.h"

#include <QtCore/QEvent>

namespace hookbench {

using namespace Qt::StringLiterals;

FormatList::FormatList(ExportFormatsModel &model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"exportFormats"_s);
    setModel(&model);
    setItemDelegate(new FormatDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setCurrentIndex(model.index(0));
}

FormatList::~FormatList() = default;

QString FormatList::currentFormat() const
{
    return currentIndex().data(ExportFormatsModel::IdRole).toString();
}

void FormatList::setCurrentFormat(const QString &id)
{
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(ExportFormatsModel::IdRole).toString() == id)
            setCurrentIndex(model()->index(row, 0));
}

QSize FormatList::sizeHint() const
{
    return {34 * fontMetrics().averageCharWidth(), QListView::sizeHint().height()};
}

void FormatList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit formatChosen(currentFormat());
}

/// Explanations wrap, so that their rows' heights follow the width.
void FormatList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void FormatList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace hookbench
