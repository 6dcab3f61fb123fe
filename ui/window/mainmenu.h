#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QMenu;
class QMenuBar;

namespace hookbench {

class ActionRegistry;

/// The menu bar, made from the registry: an action stands in the menu that its id names. Actions that nobody
/// has placed come at the end of their menu, in the order they were added.
class MainMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainMenu)

public:
    /// `recent` is placed in the file menu. All must outlive the menu; the registry is complete.
    MainMenu(QMenuBar &bar, const ActionRegistry &actions, QMenu &recent, QObject *parent = nullptr);
    ~MainMenu() override;

    void retranslate();
    /// The title, without the mark of its letter, of the menu that an action's id names.
    [[nodiscard]] QString titleOf(const QString &actionId) const;

private:
    QMenu *addMenu(const QString &id);
    void place(QMenu &menu, const QStringList &ids);
    void placeRest(QMenu &menu, const QString &id);

    QMenuBar &m_bar;
    const ActionRegistry &m_actions;
    QStringList m_placed;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_design;
    QMenu *m_deliver;
    QMenu *m_export;
    QMenu *m_view;
    QMenu *m_help;
    QMenu *m_language;
    QMenu *m_appearance;
};

} // namespace hookbench
