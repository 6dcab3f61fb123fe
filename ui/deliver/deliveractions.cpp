#include "ui/deliver/deliveractions.h"

#include "ui/deliver/deliverpage.h"
#include "ui/widgets/actionregistry.h"

#include <QtGui/QAction>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Sending works from every page, since it brings this one to the front; what changes lists that cannot be
/// seen does not.
void keepToPage(std::initializer_list<QAction *> actions)
{
    for (QAction *action : actions)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void addSendingActions(ActionRegistry &actions)
{
    actions.add({u"deliver.send"_s, u"send"_s, QKeySequence(Qt::CTRL | Qt::Key_Return),
                 [] { return DeliverPage::tr("&Send"); },
                 [] { return DeliverPage::tr("Signs and delivers what the composer is set to."); }});
    actions.add({u"deliver.stop"_s, u"stop"_s, QKeySequence(Qt::Key_Escape),
                 [] { return DeliverPage::tr("S&top"); },
                 [] { return DeliverPage::tr("Gives up the run that is under way."); }});
    actions.add({u"deliver.what-if"_s, u"timeline"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                 [] { return DeliverPage::tr("&What If"); },
                 [] {
                     return DeliverPage::tr(
                         "Shows the whole schedule for answers that you write; nothing is sent.");
                 }});
}

void addAttemptActions(ActionRegistry &actions)
{
    QAction *redeliver =
        actions.add({u"deliver.redeliver"_s, u"redelivery"_s, QKeySequence(Qt::CTRL | Qt::Key_R),
                     [] { return DeliverPage::tr("Re&deliver…"); },
                     [] { return DeliverPage::tr("Sends the selected attempt again, as you choose."); }});
    QAction *copy = actions.add(
        {u"deliver.copy-curl"_s, u"copy"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
         [] { return DeliverPage::tr("&Copy as cURL"); },
         [] {
             return DeliverPage::tr("Copies a command that sends the selected attempt's request once more.");
         }});
    QAction *remove =
        actions.add({u"deliver.delete-attempt"_s, u"delete"_s, QKeySequence::Delete,
                     [] { return DeliverPage::tr("De&lete Attempt…"); },
                     [] { return DeliverPage::tr("Deletes the selected attempt from the log."); }});
    // The key belongs to the list that has the focus, not to the window.
    remove->setShortcutContext(Qt::WidgetShortcut);
    keepToPage({redeliver, copy});
}

void addLogActions(ActionRegistry &actions)
{
    QAction *exporting =
        actions.add({u"deliver.export-attempts"_s, u"export"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
                     [] { return DeliverPage::tr("&Export Attempts…"); },
                     [] {
                         return DeliverPage::tr(
                             "Writes the attempts that are shown into a HAR, CSV, NDJSON or cURL file.");
                     }});
    QAction *shown = actions.add(
        {u"deliver.delete-shown"_s, u"remove"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Delete),
         [] { return DeliverPage::tr("Delete S&hown Attempts…"); },
         [] { return DeliverPage::tr("Deletes the attempts that the filter shows from the log."); }});
    QAction *clear = actions.add({u"deliver.clear-attempts"_s, u"clear"_s,
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete),
                                  [] { return DeliverPage::tr("Delete &All Attempts…"); },
                                  [] { return DeliverPage::tr("Deletes every attempt from the log."); }});
    QAction *retention =
        actions.add({u"deliver.retention"_s, u"retention"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K),
                     [] { return DeliverPage::tr("What the Log &Keeps…"); },
                     [] { return DeliverPage::tr("For how long attempts stay in the log, and how many."); }});
    keepToPage({exporting, shown, clear, retention});
}

void addReceiverActions(ActionRegistry &actions)
{
    actions.add({u"deliver.receiver-settings"_s, u"settings"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R),
                 [] { return DeliverPage::tr("Receiver &Behaviour..."); },
                 [] {
                     return DeliverPage::tr("Chooses what the built-in receiver answers, by what it tells "
                                            "duplicates, and its certificate.");
                 }});
    QAction *forget =
        actions.add({u"deliver.forget-events"_s, u"forget"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                     [] { return DeliverPage::tr("&Forget Processed Events"); },
                     [] {
                         return DeliverPage::tr("Lets the built-in receiver process events anew that it has "
                                                "processed before, and begin its answers "
                                                "with the first.");
                     }});
    QAction *clear =
        actions.add({u"deliver.clear-received"_s, u"clear"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                     [] { return DeliverPage::tr("Clear &Received Requests"); },
                     [] { return DeliverPage::tr("Empties the list of what the receiver saw."); }});
    keepToPage({forget, clear});
}

} // namespace

void addDeliverActions(ActionRegistry &actions)
{
    addSendingActions(actions);
    addAttemptActions(actions);
    addLogActions(actions);
    addReceiverActions(actions);
}

} // namespace hookbench
