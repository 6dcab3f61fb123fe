#include "ui/window/notespopup.h"

#include "ui/theme/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersWide = 70;
constexpr int EventTypeRole = Qt::UserRole;

} // namespace

NotesPopup::NotesPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_heading(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"notesPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    m_list->setObjectName(u"notesList"_s);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QString eventType = item->data(EventTypeRole).toString();
        close();
        if (!eventType.isEmpty())
            emit eventTypeChosen(eventType);
    });
}

NotesPopup::~NotesPopup() = default;

void NotesPopup::showNotes(const QString &heading, const QList<Note> &notes, const QWidget &anchor)
{
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    m_list->clear();
    const Colours &colours = coloursFor(palette());
    for (const Note &note : notes) {
        auto *item =
            new QListWidgetItem(themedIcon(note.iconId, (colours.*note.tone).text), note.text, m_list);
        item->setData(EventTypeRole, note.eventType);
    }
    m_list->setCurrentRow(0);
    fitAbove(anchor);
    show();
    m_list->setFocus();
}

void NotesPopup::fitAbove(const QWidget &anchor)
{
    const QWidget &window = *anchor.window();
    const QMargins margins = layout()->contentsMargins();
    const int letter = fontMetrics().averageCharWidth();
    const int width = std::min(letter * charactersWide, window.width());
    // The list knows its rows' heights only once it is shown, too late for the popup's own size.
    const int icon = style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, m_list);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list);
    const int textWidth = width - margins.left() - margins.right() - icon - bar - 3 * letter;
    int rows = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QRect text = m_list->fontMetrics().boundingRect(QRect(0, 0, textWidth, window.height()),
                                                              Qt::TextWordWrap, item->text());
        item->setSizeHint({width - margins.left() - margins.right() - bar,
                           std::max(text.height(), icon) + m_list->fontMetrics().height() / 2});
        rows += item->sizeHint().height();
    }
    const int wanted = rows + m_heading->sizeHint().height() + layout()->spacing() + margins.top() +
                       margins.bottom() + 2 * frameWidth();
    resize(width, std::min(wanted, window.height() * 2 / 3));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = anchor.mapToGlobal(QPoint(mirrored ? anchor.width() - width : 0, -height()));
    const int left = window.mapToGlobal(QPoint()).x();
    move(std::clamp(corner.x(), left, left + window.width() - width), corner.y());
}

} // namespace hookbench
