#include "ui/window/mainmenu.h"

#include "ui/widgets/actionregistry.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Stands for a line between groups.
QString separator()
{
    return u"-"_s;
}

} // namespace

MainMenu::MainMenu(QMenuBar &bar, const ActionRegistry &actions, QMenu &recent, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_actions(actions)
    , m_file(addMenu(u"file"_s))
    , m_edit(addMenu(u"edit"_s))
    , m_design(addMenu(u"design"_s))
    , m_deliver(addMenu(u"deliver"_s))
    , m_export(addMenu(u"export"_s))
    , m_view(addMenu(u"view"_s))
    , m_help(addMenu(u"help"_s))
{
    place(*m_file, {u"file.new"_s, u"file.open"_s});
    m_file->addMenu(&recent);
    place(*m_file, {u"file.open-sample"_s, separator(), u"file.save"_s, u"file.save-as"_s, separator(),
                    u"file.load-catalogue"_s, separator()});
    const QString quit = u"file.quit"_s;
    m_placed.append(quit);
    placeRest(*m_file, u"file."_s);
    m_file->addAction(m_actions.action(quit));

    place(*m_edit, {u"edit.undo"_s, u"edit.redo"_s, separator()});
    placeRest(*m_edit, u"edit."_s);
    placeRest(*m_design, u"design."_s);
    placeRest(*m_deliver, u"deliver."_s);
    placeRest(*m_export, u"export."_s);

    for (const QAction *action : m_actions.actionsOf(u"view.page-"_s))
        place(*m_view, {action->objectName()});
    m_view->addSeparator();
    m_language = m_view->addMenu(QString());
    m_appearance = m_view->addMenu(QString());
    placeRest(*m_language, u"view.language-"_s);
    placeRest(*m_appearance, u"view.appearance-"_s);
    m_view->addSeparator();
    placeRest(*m_view, u"view."_s);
    placeRest(*m_help, u"help."_s);
    retranslate();
}

MainMenu::~MainMenu() = default;

QMenu *MainMenu::addMenu(const QString &id)
{
    QMenu *menu = m_bar.addMenu(QString());
    menu->setObjectName(id + u"Menu");
    return menu;
}

void MainMenu::place(QMenu &menu, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id == separator()) {
            menu.addSeparator();
            continue;
        }
        menu.addAction(m_actions.action(id));
        m_placed.append(id);
    }
}

void MainMenu::placeRest(QMenu &menu, const QString &id)
{
    for (const QAction *action : m_actions.actionsOf(id))
        if (!m_placed.contains(action->objectName()))
            place(menu, {action->objectName()});
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_design->setTitle(tr("&Design"));
    m_deliver->setTitle(tr("De&liver"));
    m_export->setTitle(tr("E&xport"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_language->setTitle(tr("&Language"));
    m_appearance->setTitle(tr("&Appearance"));
}

QString MainMenu::titleOf(const QString &actionId) const
{
    const auto *menu = m_bar.findChild<const QMenu *>(actionId.section(u'.', 0, 0) + u"Menu");
    for (const QMenu *inner : {m_language, m_appearance})
        if (inner->actions().contains(m_actions.action(actionId)))
            menu = inner;
    return menu ? menu->title().remove(u'&') : QString();
}

} // namespace hookbench
