#include "ui/widgets/actionregistry.h"

#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtGui/QPalette>

namespace hookbench {

namespace {

void setTexts(QAction &action, const ActionRegistry::Spec &spec)
{
    action.setText(spec.text());
    if (spec.statusTip)
        action.setStatusTip(spec.statusTip());
    const QString shortcut = action.shortcut().toString(QKeySequence::NativeText);
    const QString plain = plainActionText(action);
    action.setToolTip(shortcut.isEmpty() ? plain : ActionRegistry::tr("%1 (%2)").arg(plain, shortcut));
}

} // namespace

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
}

ActionRegistry::~ActionRegistry() = default;

QAction *ActionRegistry::add(const Spec &spec)
{
    Q_ASSERT_X(!m_byId.contains(spec.id), "ActionRegistry::add", qPrintable(spec.id));
    auto *action = new QAction(this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    setTexts(*action, spec);
    if (!spec.iconId.isEmpty())
        action->setIcon(themedIcon(spec.iconId, QGuiApplication::palette()));
    m_actions.append(action);
    m_byId.insert(spec.id, action);
    m_specs.insert(spec.id, spec);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_byId.value(id);
}

QList<QAction *> ActionRegistry::actionsOf(const QString &prefix) const
{
    QList<QAction *> found;
    for (QAction *action : m_actions)
        if (action->objectName().startsWith(prefix))
            found.append(action);
    return found;
}

void ActionRegistry::retranslate()
{
    for (QAction *action : std::as_const(m_actions))
        setTexts(*action, m_specs[action->objectName()]);
}

void ActionRegistry::refresh(const QString &id)
{
    setTexts(*m_byId.value(id), m_specs[id]);
}

void ActionRegistry::recolour(const QPalette &palette)
{
    for (QAction *action : std::as_const(m_actions)) {
        const QString iconId = m_specs[action->objectName()].iconId;
        if (!iconId.isEmpty())
            action->setIcon(themedIcon(iconId, palette));
    }
}

QString plainActionText(const QAction &action)
{
    QString text = action.text();
    qsizetype from = 0;
    while ((from = text.indexOf(u'&', from)) >= 0) {
        text.remove(from, 1);
        ++from; // past the marked letter, which "&&" makes a plain ampersand
    }
    return text;
}

} // namespace hookbench
