#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtGui/QKeySequence>

#include <functional>

class QAction;
class QPalette;

namespace hookbench {

/// Every action of the program, by id: menus, toolbar, shortcuts and the command palette take them from
/// here, so that an action exists once. The part of an id before the dot is the menu that it stands in:
/// file, edit, design, deliver, export, view, help.
class ActionRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRegistry)

public:
    explicit ActionRegistry(QObject *parent = nullptr);
    ~ActionRegistry() override;

    /// Text and status tip are functions so that they can be asked anew in another language.
    struct Spec
    {
        QString id;     ///< design.toggle-contact
        QString iconId; ///< empty without one
        QKeySequence shortcut;
        std::function<QString()> text;
        std::function<QString()> statusTip;
    };

    /// Makes the action; the caller connects it. An id is taken once.
    QAction *add(const Spec &spec);
    [[nodiscard]] QAction *action(const QString &id) const;
    /// In the order they were added.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// Those whose id begins with the prefix, `design.`, in the order they were added.
    [[nodiscard]] QList<QAction *> actionsOf(const QString &prefix) const;
    /// Asks all texts anew, after a change of language.
    void retranslate();
    /// Asks one action's texts anew.
    void refresh(const QString &id);
    /// Paints all icons anew, after a change of appearance.
    void recolour(const QPalette &palette);

private:
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byId;
    QHash<QString, Spec> m_specs;
};

/// The action's text without the marks of its keyboard letter.
[[nodiscard]] QString plainActionText(const QAction &action);

} // namespace hookbench
