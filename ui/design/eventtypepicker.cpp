#include "ui/design/eventtypepicker.h"

#include "model/items/designdocument.h"
#include "ui/design/designeditor.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QWidgetAction>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<const EventType *> &types)
{
    QStringList names;
    for (const EventType *type : types)
        names.append(type->name);
    return names;
}

} // namespace

EventTypePicker::EventTypePicker(DesignEditor &editor, QWidget *parent)
    : QToolButton(parent)
    , m_editor(editor)
    , m_list(new QListWidget)
{
    setObjectName(u"eventTypes"_s);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(this);
    auto *content = new QWidgetAction(menu);
    m_list->setObjectName(u"eventTypeList"_s);
    content->setDefaultWidget(m_list);
    menu->addAction(content);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &EventTypePicker::fillList);
    connect(m_list, &QListWidget::itemChanged, this, &EventTypePicker::apply);
    connect(&editor.document(), &DesignDocument::designChanged, this, &EventTypePicker::refresh);
    connect(&editor.document(), &DesignDocument::selectionChanged, this, &EventTypePicker::refresh);
    refresh();
}

EventTypePicker::~EventTypePicker() = default;

void EventTypePicker::refresh()
{
    const DesignDocument &document = m_editor.document();
    const auto all = document.catalogue().eventTypesOf(document.design().catalogueVersion).size();
    const auto own = document.eventTypes().size();
    setText(own == all ? tr("All %1 event types").arg(all) : tr("%1 of %2 event types").arg(own).arg(all));
}

void EventTypePicker::fillList()
{
    const QSignalBlocker blocker(m_list);
    const DesignDocument &document = m_editor.document();
    const QStringList own = namesOf(document.eventTypes());
    m_list->clear();
    for (const QString &name :
         namesOf(document.catalogue().eventTypesOf(document.design().catalogueVersion))) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(own.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    const int frame = 2 * m_list->frameWidth();
    m_list->setMinimumSize(m_list->sizeHintForColumn(0) + frame + fontMetrics().height(),
                           m_list->sizeHintForRow(0) * m_list->count() + frame);
}

void EventTypePicker::apply(QListWidgetItem *changed)
{
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_list->item(row)->text());
    if (chosen.isEmpty()) {
        // A subscription without event types would mean all of them.
        const QSignalBlocker blocker(m_list);
        changed->setCheckState(Qt::Checked);
        return;
    }
    if (chosen.size() == m_list->count())
        chosen.clear();
    // Names that only another catalogue version has are not in the list and stay.
    for (const QString &kept : m_editor.document().subscription().eventTypes)
        if (!chosen.isEmpty() && m_list->findItems(kept, Qt::MatchExactly).isEmpty())
            chosen.append(kept);
    const QString name = changed->text();
    m_editor.changeSubscription(changed->checkState() == Qt::Checked ? tr("Subscribe to %1").arg(name)
                                                                     : tr("Unsubscribe from %1").arg(name),
                                [&chosen](Subscription &subscription) { subscription.eventTypes = chosen; });
}

void EventTypePicker::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace hookbench
