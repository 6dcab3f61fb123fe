#include "ui/exporting/exportactions.h"

#include "ui/exporting/exportpage.h"
#include "ui/widgets/actionregistry.h"

namespace hookbench {

using namespace Qt::StringLiterals;

void addExportActions(ActionRegistry &actions)
{
    actions.add({u"export.write"_s, u"export"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                 [] { return ExportPage::tr("&Write Export"); },
                 [] { return ExportPage::tr("Writes the chosen formats into the folder."); }});
    actions.add({u"export.choose-folder"_s, u"open"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O),
                 [] { return ExportPage::tr("Choose &Folder…"); },
                 [] { return ExportPage::tr("Chooses the folder that the export is written into."); }});
    actions.add({u"export.open-folder"_s, u"follow"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G),
                 [] { return ExportPage::tr("&Open Folder"); },
                 [] { return ExportPage::tr("Opens the folder in the system's file manager."); }});
    actions.add({u"export.all"_s, u"check"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A),
                 [] { return ExportPage::tr("Choose &All Formats"); },
                 [] { return ExportPage::tr("Ticks every format."); }});
    actions.add({u"export.none"_s, u"clear"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
                 [] { return ExportPage::tr("Choose &No Format"); },
                 [] { return ExportPage::tr("Takes the tick from every format."); }});
}

} // namespace hookbench
