#include "ui/exporting/changespanel.h"

#include "ui/exporting/exportsession.h"
#include "ui/widgets/emptystate.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QListView>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

ChangesPanel::ChangesPanel(QWidget *parent)
    : QStackedWidget(parent)
    , m_none(new EmptyState(u"check"_s, this))
    , m_list(new QListView(this))
    , m_sentences(new QStringListModel(this))
{
    setObjectName(u"exportChanges"_s);
    m_list->setObjectName(u"exportChangesList"_s);
    m_list->setModel(m_sentences);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(fontMetrics().height() / 8);
    addWidget(m_none);
    addWidget(m_list);
}

ChangesPanel::~ChangesPanel() = default;

void ChangesPanel::showChanges(const ExportSession &session)
{
    const FolderState &state = session.folderState();
    m_list->setAccessibleName(tr("Changes of the payloads"));
    if (!state.fields.isEmpty()) {
        if (m_sentences->stringList() != state.fields)
            m_sentences->setStringList(state.fields);
        setCurrentWidget(m_list);
        return;
    }
    const bool isFirst = !state.exists || std::ranges::all_of(state.files, [](const FileDifference &each) {
        return each.change == FileChange::Missing;
    });
    if (isFirst && !(state.exists && state.files.isEmpty()))
        m_none->setTexts(tr("No earlier export in this folder"),
                         tr("When one is there, this tells which fields of which event types have changed "
                            "since: what the receiver's developers have to hear before it is written over."));
    else
        m_none->setTexts(tr("The payloads are as they were exported"),
                         tr("No field of any event type has come, gone or changed since the folder was "
                            "written."));
    setCurrentWidget(m_none);
}

} // namespace hookbench
