#include "ui/deliver/attemptstable.h"

#include "model/delivery/durationtext.h"
#include "model/items/historymodel.h"
#include "model/items/texts.h"
#include "ui/deliver/attemptdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowtable.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <chrono>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AttemptsTable::AttemptsTable(HistoryModel &attempts, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"attempts"_s);
    setModel(&attempts);
    setItemDelegate(new AttemptDelegate(this));
    setUpRowTable(*this);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Rows of one height: a million of them are not measured one by one.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(HistoryModel::EventTypeColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    hideColumn(HistoryModel::MarksColumn); // they stand behind the event type
    sizeColumns();
}

AttemptsTable::~AttemptsTable() = default;

/// Every column as wide as what usually stands in it; the event type takes the rest.
void AttemptsTable::sizeColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int gap = metrics.averageCharWidth() * 2;
    const int sign = metrics.height() + gap / 2;
    const auto widthOf = [&metrics](std::initializer_list<QString> texts) {
        int width = 0;
        for (const QString &text : texts)
            width = std::max(width, metrics.horizontalAdvance(text));
        return width;
    };
    const int idWidth = QFontMetrics(codeFont()).horizontalAdvance(u"evt_…00000"_s);
    const int statusWidth = widthOf({titleOf(ErrorClass::Timeout)});
    fitRows(*this);
    QHeaderView *header = horizontalHeader();
    const auto resize = [&](int column, int content) {
        const QString heading = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->resizeSection(column, std::max(content, widthOf({heading})) + gap);
    };
    resize(HistoryModel::SentColumn, widthOf({u"00:00:00.000"_s}));
    resize(HistoryModel::EventIdColumn, idWidth);
    resize(HistoryModel::NumberColumn, widthOf({u"00"_s}));
    resize(HistoryModel::StatusColumn, statusWidth + sign);
    resize(HistoryModel::TimeColumn, widthOf({elapsedText(15s), elapsedText(999ms), elapsedText(99us)}));
    resize(HistoryModel::DecisionColumn,
           widthOf({titleOf(Decision::Delivered), titleOf(Decision::Exhausted)}));
    resize(HistoryModel::NextColumn,
           widthOf({u'+' + durationText(5min + 30s), u'+' + durationText(15999ms)}));
}

void AttemptsTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        sizeColumns();
    QTableView::changeEvent(event);
}

} // namespace hookbench
