#include "ui/design/matrixview.h"

#include "model/items/designdocument.h"
#include "model/items/matrixmodel.h"
#include "ui/design/designeditor.h"
#include "ui/design/matrixdelegate.h"
#include "ui/design/matrixheader.h"

#include <QtGui/QActionGroup>
#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

QString eventTypeOf(const QModelIndex &index)
{
    return index.data(MatrixModel::EventTypeRole).toString();
}

MatrixModel::RowKind kindOf(const QModelIndex &index)
{
    return MatrixModel::RowKind(index.data(MatrixModel::RowKindRole).toInt());
}

} // namespace

MatrixView::MatrixView(DesignEditor &editor, QWidget *parent)
    : QTableView(parent)
    , m_editor(editor)
    , m_model(new MatrixModel(editor.document(), this))
    , m_header(new MatrixHeader(this))
{
    setObjectName(u"matrix"_s);
    setHorizontalHeader(m_header);
    setModel(m_model);
    setItemDelegate(new MatrixDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::clicked, this, &MatrixView::toggle);
    // The second press of two quick clicks is a double click and no click.
    connect(this, &QAbstractItemView::doubleClicked, this, &MatrixView::toggle);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixView::layOutRows);
    connect(&editor.document(), &DesignDocument::selectionChanged, this, &MatrixView::showSelection);
    connect(&editor.document(), &DesignDocument::designChanged, this, &MatrixView::renewHint);
    setAccessibleName(tr("Payload matrix"));
    layOutRows();
}

MatrixView::~MatrixView() = default;

QString MatrixView::currentEventType() const
{
    return eventTypeOf(currentIndex());
}

void MatrixView::toggle(const QModelIndex &index)
{
    const auto option = MatrixModel::optionOfColumn(index.column());
    if (!option) {
        if (index.data(MatrixModel::LockedRole).toBool())
            raiseHint(index);
        return;
    }
    if (!m_editor.canSet(eventTypeOf(index), *option))
        raiseHint(index);
    m_editor.toggleOption(eventTypeOf(index), *option);
}

void MatrixView::inherit(const QModelIndex &index)
{
    if (const auto option = MatrixModel::optionOfColumn(index.column()))
        m_editor.setOption(eventTypeOf(index), *option, OptionState::Inherit);
}

void MatrixView::stepEventType(int step)
{
    const int rows = m_model->rowCount();
    int row = m_model->rowOf(m_editor.document().eventType().name);
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + step + rows) % rows;
        const QModelIndex index = m_model->index(row, std::max(0, currentIndex().column()));
        if (kindOf(index) != MatrixModel::RowKind::EventType)
            continue;
        setCurrentIndex(index);
        return;
    }
}

void MatrixView::keyboardSearch(const QString &search)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    m_sinceTyped.start();
    // The same letter again goes on to the next that begins with it.
    const bool again = m_typed == search;
    if (!again)
        m_typed += search;
    const int rows = m_model->rowCount();
    const int start = std::max(0, currentIndex().row()) + (again || m_typed.size() == 1 ? 1 : 0);
    for (int tried = 0; tried < rows; ++tried) {
        const QModelIndex index =
            m_model->index((start + tried) % rows, std::max(0, currentIndex().column()));
        const QString name = eventTypeOf(index);
        const bool fits = name.startsWith(m_typed, Qt::CaseInsensitive) ||
                          name.contains(u'.' + m_typed, Qt::CaseInsensitive);
        if (!fits || name.isEmpty())
            continue;
        setCurrentIndex(index);
        return;
    }
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_column = current.column();
    if (const QString name = eventTypeOf(current); !name.isEmpty())
        m_editor.document().selectEventType(name);
    raiseHint(current);
}

void MatrixView::raiseHint(const QModelIndex &index)
{
    const QString hint = index.data(Qt::StatusTipRole).toString();
    if (hint.isEmpty())
        return;
    m_hint = hint;
    emit hintRaised(hint);
}

/// A click tells about the cell before it turns it round, and so does whatever else changes the design.
void MatrixView::renewHint()
{
    if (isVisible() && currentIndex().data(Qt::StatusTipRole).toString() != m_hint)
        raiseHint(currentIndex());
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        switch (event->key()) {
        case Qt::Key_Space:
            toggle(currentIndex());
            return;
        case Qt::Key_Backspace:
        case Qt::Key_Delete:
            inherit(currentIndex());
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const auto option = MatrixModel::optionOfColumn(index.column());
    const QString eventType = eventTypeOf(index);
    if (!option || kindOf(index) == MatrixModel::RowKind::Family || !m_editor.canSet(eventType, *option))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"cellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *states = new QActionGroup(menu);
    const OptionState now = OptionState(index.data(MatrixModel::OptionStateRole).toInt());
    const auto add = [&](const QString &text, OptionState state) {
        QAction *action = states->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setChecked(state == now);
        connect(action, &QAction::triggered, this,
                [this, eventType, option, state] { m_editor.setOption(eventType, *option, state); });
    };
    add(tr("On"), OptionState::On);
    add(tr("Off"), OptionState::Off);
    add(m_editor.inheritedValue(eventType, *option) ? tr("Inherit (On)") : tr("Inherit (Off)"),
        OptionState::Inherit);
    menu->addSeparator();
    connect(menu->addAction(tr("Inherit All Options")), &QAction::triggered, this,
            [this, eventType] { m_editor.inheritAll(eventType); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void MatrixView::showSelection()
{
    const QString name = m_editor.document().eventType().name;
    const bool isThere =
        currentIndex().isValid() && (currentEventType() == name || currentEventType().isEmpty());
    const int row = m_model->rowOf(name);
    if (isThere || row < 0)
        return;
    setCurrentIndex(m_model->index(row, m_column));
}

void MatrixView::layOutRows()
{
    const MatrixLayout layout = MatrixLayout::of(fontMetrics());
    m_header->layOutHeadings();
    verticalHeader()->setDefaultSectionSize(layout.rowHeight);
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isFamily = kindOf(m_model->index(row, 0)) == MatrixModel::RowKind::Family;
        setRowHeight(row, isFamily ? layout.headingHeight : layout.rowHeight);
        if (isFamily)
            setSpan(row, 0, 1, MatrixModel::ColumnCount);
    }
    layOutColumns();
    showSelection();
}

void MatrixView::layOutColumns()
{
    const MatrixLayout layout = MatrixLayout::of(fontMetrics());
    QFont bold = font();
    bold.setBold(true);
    int longest = m_header->headingWidth(MatrixModel::EventTypeColumn);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, MatrixModel::EventTypeColumn);
        const QFontMetrics metrics(kindOf(index) == MatrixModel::RowKind::Defaults ? bold : font());
        longest = std::max(longest, metrics.horizontalAdvance(index.data().toString()));
    }
    const int neededBefore = neededWidth();
    m_nameWidth = layout.nameColumnWidth(longest);
    m_cellsWidth = 0;
    for (int column = MatrixModel::EventTypeColumn + 1; column < MatrixModel::ColumnCount; ++column) {
        const int width = layout.cellColumnWidth(m_header->headingWidth(column));
        m_header->resizeSection(column, width);
        m_cellsWidth += width;
    }
    fitNames();
    if (neededWidth() == neededBefore)
        return;
    updateGeometry();
    emit neededWidthChanged();
}

/// The names take what width the cells leave.
void MatrixView::fitNames()
{
    m_header->resizeSection(MatrixModel::EventTypeColumn,
                            std::max(m_nameWidth, viewport()->width() - m_cellsWidth));
}

QSize MatrixView::sizeHint() const
{
    const int width = neededWidth() + 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    return {width, QTableView::sizeHint().height()};
}

QSize MatrixView::minimumSizeHint() const
{
    return {m_nameWidth, QTableView::minimumSizeHint().height()};
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitNames();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Payload matrix"));
        layOutRows();
    } else if (event->type() == QEvent::FontChange) {
        layOutRows();
    }
}

} // namespace hookbench
