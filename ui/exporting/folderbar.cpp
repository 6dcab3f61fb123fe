#include "ui/exporting/folderbar.h"

#include "ui/exporting/exportsession.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <chrono>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton *buttonFor(QAction &action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action.objectName());
    const auto follow = [button, &action] {
        button->setText(action.text());
        button->setToolTip(plainToolTip(action.statusTip()));
        button->setEnabled(action.isEnabled());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

int countOf(const FolderState &state, FileChange change)
{
    return int(std::ranges::count(state.files, change, &FileDifference::change));
}

} // namespace

FolderBar::FolderBar(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(PlainLabel::Role::Body, this))
    , m_edit(new QLineEdit(this))
    , m_choose(buttonFor(*actions.action(u"export.choose-folder"_s), this))
    , m_open(buttonFor(*actions.action(u"export.open-folder"_s), this))
    , m_write(buttonFor(*actions.action(u"export.write"_s), this))
    , m_cancel(new QPushButton(this))
    , m_state(new Pill(&Colours::neutral, this))
{
    m_edit->setObjectName(u"exportFolder"_s);
    m_edit->setLayoutDirection(Qt::LeftToRight); // a path is one in every language
    m_label->setBuddy(m_edit);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_state->setObjectName(u"exportFolderState"_s);
    m_write->setDefault(true);
    auto *row = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->addWidget(m_label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_choose);
    row->addWidget(m_open);
    row->addWidget(m_state);
    row->addWidget(m_write);
    row->addWidget(m_cancel);
    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(m_edit, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_typing.isActive()) {
            m_typing.stop();
            emit folderChanged(folder());
        }
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { emit folderChanged(folder()); });
    connect(m_cancel, &QPushButton::clicked, this, &FolderBar::cancelRequested);
    retranslate();
}

FolderBar::~FolderBar() = default;

QString FolderBar::folder() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void FolderBar::setFolder(const QString &folder)
{
    m_typing.stop();
    m_edit->setText(QDir::toNativeSeparators(folder));
}

QString FolderBar::stateText(const ExportSession &session) const
{
    if (session.files().isEmpty() || session.folder().isEmpty() || session.filesToWrite() == 0)
        return {};
    const FolderState &state = session.folderState();
    if (state.isFile)
        return tr("a file, not a folder");
    if (!state.exists)
        return tr("new folder");
    if (state.files.isEmpty())
        return tr("up to date");
    const QLocale locale;
    QStringList parts;
    if (const int files = countOf(state, FileChange::Missing))
        parts.append(tr("%1 new", "files").arg(locale.toString(files)));
    if (const int files = countOf(state, FileChange::Differs))
        parts.append(tr("%1 changed", "files").arg(locale.toString(files)));
    if (const int files = countOf(state, FileChange::LeftOver))
        parts.append(tr("%1 to remove", "files").arg(locale.toString(files)));
    return parts.join(u" · "_s);
}

void FolderBar::showState(const ExportSession &session)
{
    m_state->setText(stateText(session));
    const FolderState &state = session.folderState();
    m_state->setTone(state.isFile            ? &Colours::bad
                     : !state.exists         ? &Colours::neutral
                     : state.files.isEmpty() ? &Colours::good
                                             : &Colours::caution);
    const bool isWriting = session.doing() == ExportSession::Doing::Writing;
    m_cancel->setVisible(isWriting);
    m_write->setVisible(!isWriting);
    m_edit->setEnabled(!isWriting);
}

void FolderBar::retranslate()
{
    m_label->setText(tr("&Folder"));
    m_edit->setPlaceholderText(tr("where the export goes"));
    m_edit->setAccessibleName(tr("Folder of the export"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace hookbench
