#include "ui/design/designeditor.h"

#include "model/items/designdocument.h"

#include <QtGui/QUndoStack>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// An id that no subscription of the design has: "erp", "erp-2", …
QString freeId(const Design &design, const QString &wanted)
{
    const auto isTaken = [&design](const QString &id) {
        return std::any_of(design.subscriptions.begin(), design.subscriptions.end(),
                           [&id](const Subscription &known) { return known.id == id; });
    };
    QString id = wanted;
    for (int number = 2; isTaken(id); ++number)
        id = u"%1-%2"_s.arg(wanted).arg(number);
    return id;
}

} // namespace

DesignEditor::DesignEditor(DesignDocument &document, QUndoStack &undoStack, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_undoStack(undoStack)
{
}

DesignEditor::~DesignEditor() = default;

void DesignEditor::changeDesign(const QString &text, const std::function<void(Design &)> &edit,
                                MergeId mergeId)
{
    Design changed = m_document.design();
    edit(changed);
    if (changed != m_document.design())
        m_undoStack.push(new ChangeDesignCommand(m_document, std::move(changed), text, mergeId));
}

void DesignEditor::changeSubscription(const QString &text, const std::function<void(Subscription &)> &edit,
                                      MergeId mergeId)
{
    const qsizetype index = m_document.subscriptionIndex();
    changeDesign(
        text, [&edit, index](Design &design) { edit(design.subscriptions[index]); }, mergeId);
}

void DesignEditor::setOption(const QString &eventType, Option option, OptionState state)
{
    const QString title = titleOf(option);
    const bool isDefault = eventType.isEmpty();
    // What is said of the payload, and what Undo says; QUndoCommand takes both in one.
    QString change;
    QString action;
    switch (state) {
    case OptionState::On:
        change = tr("%1 on", "what changed a payload: Contact details on").arg(title);
        action = isDefault ? tr("Turn “%1” on by default").arg(title)
                           : tr("Turn “%1” on for %2").arg(title, eventType);
        break;
    case OptionState::Off:
        change = tr("%1 off", "what changed a payload: Contact details off").arg(title);
        action = isDefault ? tr("Turn “%1” off by default").arg(title)
                           : tr("Turn “%1” off for %2").arg(title, eventType);
        break;
    case OptionState::Inherit:
        change = inheritedValue(eventType, option)
                     ? tr("%1 on, inherited", "what changed a payload: Contact details on").arg(title)
                     : tr("%1 off, inherited", "what changed a payload: Contact details off").arg(title);
        action = isDefault ? tr("Leave “%1” to Ordinavo's default").arg(title)
                           : tr("Inherit “%1” for %2").arg(title, eventType);
        break;
    }
    changeSubscription(change + u'\n' + action, [&](Subscription &subscription) {
        setOptionState(subscription, eventType, option, state);
    });
}

bool DesignEditor::inheritedValue(const QString &eventType, Option option) const
{
    const Subscription nothingSet;
    const Subscription &above = eventType.isEmpty() ? nothingSet : m_document.subscription();
    return isWanted(m_document.design(), above, {}, option);
}

bool DesignEditor::canSet(const QString &eventType, Option option) const
{
    const EventType *type = m_document.catalogue().eventType(eventType);
    if (!type)
        return eventType.isEmpty();
    if (optionState(m_document.subscription(), eventType, option) != OptionState::Inherit)
        return true;
    const OptionDecisions decisions =
        effectiveOptions(m_document.design(), m_document.subscription(), *type, m_document.catalogue());
    return decisions[std::size_t(option)].rule != OptionRule::NothingToGovern;
}

void DesignEditor::toggleOption(const QString &eventType, Option option)
{
    if (!canSet(eventType, option))
        return;
    const bool on = !isWanted(m_document.design(), m_document.subscription(), eventType, option);
    OptionState state = on ? OptionState::On : OptionState::Off;
    if (on == inheritedValue(eventType, option))
        state = OptionState::Inherit;
    setOption(eventType, option, state);
}

void DesignEditor::inheritAll(const QString &eventType)
{
    const QString change = tr("All inherited", "what changed a payload");
    const QString action = eventType.isEmpty() ? tr("Leave all options to Ordinavo's defaults")
                                               : tr("Inherit all options for %1").arg(eventType);
    changeSubscription(change + u'\n' + action, [&eventType](Subscription &subscription) {
        for (const Option option : allOptions)
            setOptionState(subscription, eventType, option, OptionState::Inherit);
    });
}

void DesignEditor::insertSubscription(Subscription subscription, const QString &text)
{
    const qsizetype index = m_document.subscriptionIndex() + 1;
    changeDesign(text, [&](Design &design) { design.subscriptions.insert(index, std::move(subscription)); });
    m_document.selectSubscription(index);
}

void DesignEditor::addSubscription()
{
    Subscription added = newDesign({}).subscriptions.first();
    added.id = freeId(m_document.design(), u"subscription"_s);
    added.name = tr("New subscription");
    added.sourceSystem = m_document.subscription().sourceSystem;
    insertSubscription(std::move(added), tr("Add a subscription"));
}

void DesignEditor::duplicateSubscription()
{
    Subscription copy = m_document.subscription();
    copy.id = freeId(m_document.design(), copy.id);
    copy.name = tr("%1, copy").arg(copy.name);
    const QString text = tr("Duplicate subscription “%1”").arg(m_document.subscription().name);
    insertSubscription(std::move(copy), text);
}

void DesignEditor::removeSubscription()
{
    if (m_document.design().subscriptions.size() < 2)
        return;
    const qsizetype index = m_document.subscriptionIndex();
    const QString text = tr("Remove subscription “%1”").arg(m_document.subscription().name);
    m_document.selectSubscription(index > 0 ? index - 1 : 1);
    changeDesign(text, [index](Design &design) { design.subscriptions.removeAt(index); });
    m_document.selectSubscription(std::max(qsizetype(0), index - 1));
}

} // namespace hookbench
