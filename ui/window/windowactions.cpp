#include "ui/window/windowactions.h"

#include "ui/theme/theme.h"
#include "ui/widgets/actionregistry.h"
#include "ui/window/languages.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QUndoStack>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(hookbench::WindowActions)

public:
    ActionRegistry &actions;

    void addFile() const
    {
        actions.add({u"file.new"_s, u"new"_s, QKeySequence(u"Ctrl+N"_s), [] { return tr("&New"); },
                     [] { return tr("Begins a new design."); }});
        actions.add({u"file.open"_s, u"open"_s, QKeySequence(u"Ctrl+O"_s), [] { return tr("&Open…"); },
                     [] { return tr("Opens a design file."); }});
        actions.add({u"file.open-sample"_s, u"catalogue"_s, QKeySequence(u"Ctrl+Shift+O"_s),
                     [] { return tr("Open Sa&mple Design"); },
                     [] { return tr("Opens the design that shows what Hookbench does."); }});
        actions.add({u"file.save"_s, u"save"_s, QKeySequence(u"Ctrl+S"_s), [] { return tr("&Save"); },
                     [] { return tr("Saves the design to its file."); }});
        actions.add({u"file.save-as"_s, u"save"_s, QKeySequence(u"Ctrl+Shift+S"_s),
                     [] { return tr("Save &As…"); }, [] { return tr("Saves the design to another file."); }});
        actions.add({u"file.load-catalogue"_s, u"catalogue"_s, QKeySequence(u"Ctrl+Shift+L"_s),
                     [] { return tr("&Load Catalogue File…"); },
                     [] { return tr("Takes event types and fields from a file of your own."); }});
        actions.add({u"file.quit"_s,
                     {},
                     QKeySequence(u"Ctrl+Q"_s),
                     [] { return tr("&Quit"); },
                     [] { return tr("Closes Hookbench."); }});
    }

    void addEdit(const QUndoStack &undo) const
    {
        const auto named = [](const QString &plain, const QString &step, const QString &what) {
            return what.isEmpty() ? plain : step.arg(what);
        };
        actions.add({u"edit.undo"_s, u"undo"_s, QKeySequence(u"Ctrl+Z"_s),
                     [&undo, named] { return named(tr("&Undo"), tr("&Undo: %1"), undo.undoText()); },
                     [] { return tr("Takes the last change to the design back."); }});
        actions
            .add({u"edit.redo"_s, u"redo"_s, QKeySequence(u"Ctrl+Shift+Z"_s),
                  [&undo, named] { return named(tr("&Redo"), tr("&Redo: %1"), undo.redoText()); },
                  [] { return tr("Makes the change that was taken back again."); }})
            ->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
        actions.add({u"edit.find"_s, u"search"_s, QKeySequence(u"Ctrl+K"_s),
                     [] { return tr("&Find Action or Event…"); },
                     [] { return tr("Finds an action or an event type by some of its letters."); }});
    }

    void addPages() const
    {
        actions.add({u"view.page-design"_s, u"design"_s, QKeySequence(u"Ctrl+Shift+1"_s),
                     [] { return tr("&Design", "page"); },
                     [] { return tr("Shows the payload matrix and the signed sample payload."); }});
        actions.add({u"view.page-deliver"_s, u"deliver"_s, QKeySequence(u"Ctrl+Shift+2"_s),
                     [] { return tr("De&liver", "page"); },
                     [] { return tr("Shows deliveries and what the receiver made of them."); }});
        actions.add({u"view.page-export"_s, u"export"_s, QKeySequence(u"Ctrl+Shift+5"_s),
                     [] { return tr("E&xport", "page"); },
                     [] { return tr("Shows the specs and documents of the design, and writes them."); }});
    }

    void addView() const
    {
        int number = 0;
        for (const Language &language : Languages::all())
            actions.add({u"view.language-"_s + language.id,
                         {},
                         QKeySequence(u"Ctrl+Alt+%1"_s.arg(++number)),
                         [name = language.name] { return name; },
                         [] { return tr("Shows the window in this language."); }});
        const auto addAppearance = [this](Appearance appearance, const QString &keys, auto text) {
            actions.add({u"view.appearance-"_s + idOf(appearance), {}, QKeySequence(keys), text, [] {
                             return tr("Changes the window's colours.");
                         }});
        };
        addAppearance(Appearance::System, u"Ctrl+Alt+7"_s, [] { return tr("&System", "appearance"); });
        addAppearance(Appearance::Light, u"Ctrl+Alt+8"_s, [] { return tr("&Light", "appearance"); });
        addAppearance(Appearance::Dark, u"Ctrl+Alt+9"_s, [] { return tr("&Dark", "appearance"); });
        actions.add({u"view.larger-text"_s, u"zoom-in"_s, QKeySequence(u"Ctrl++"_s),
                     [] { return tr("&Larger Text"); }, [] { return tr("Shows all text a step larger."); }});
        actions.add({u"view.smaller-text"_s, u"zoom-out"_s, QKeySequence(u"Ctrl+-"_s),
                     [] { return tr("S&maller Text"); },
                     [] { return tr("Shows all text a step smaller."); }});
        actions.add({u"view.usual-text"_s,
                     {},
                     QKeySequence(u"Ctrl+Alt+0"_s),
                     [] { return tr("&Usual Text Size"); },
                     [] { return tr("Shows all text in the platform's size."); }});
        actions.add({u"view.findings"_s, u"policy"_s, QKeySequence(u"Ctrl+Shift+P"_s),
                     [] { return tr("&Policy Findings"); },
                     [] { return tr("Lists what the payload policy has to say about the design."); }});
        actions.add(
            {u"view.assumptions"_s, u"assumption"_s, QKeySequence(u"Ctrl+Shift+A"_s),
             [] { return tr("&Assumptions in Force"); },
             [] { return tr("Lists what the payloads rest on although nothing is published about it."); }});
    }

    void addRest() const
    {
        actions.add({u"design.store-secret"_s, u"key"_s, QKeySequence(u"Ctrl+Shift+K"_s),
                     [] { return tr("Store Se&cret…"); },
                     [] { return tr("Keeps the signing secret of this subscription."); }});
        actions.add({u"help.shortcuts"_s, u"keyboard"_s, QKeySequence(u"F1"_s),
                     [] { return tr("&Keyboard Shortcuts"); },
                     [] { return tr("Lists every action with its shortcut."); }});
        actions.add({u"help.about"_s, u"info"_s, QKeySequence(u"Shift+F1"_s),
                     [] { return tr("&About Hookbench"); },
                     [] { return tr("Tells the version and the licence."); }});
    }
};

} // namespace

void addWindowActions(ActionRegistry &actions, const QUndoStack &undo)
{
    const WindowActions window{actions};
    window.addFile();
    window.addEdit(undo);
    window.addPages();
    window.addView();
    window.addRest();
}

} // namespace hookbench
