#include "ui/window/designsession.h"

#include "model/design/designfile.h"
#include "model/design/policy.h"
#include "model/items/designdocument.h"
#include "ui/undo/changedesigncommand.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/inlinebar.h"
#include "ui/window/sessionsettings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QUndoStack>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

QString absolutePath(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

DesignSession::DesignSession(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_catalogue(m_parts.builtInCatalogue)
    , m_file(std::make_unique<DesignFile>())
    , m_slot(m_parts.recoveryFolder)
{
    m_journalTimer.setSingleShot(true);
    m_journalTimer.setInterval(m_parts.journalInterval);
    connect(&m_journalTimer, &QTimer::timeout, this, &DesignSession::writeJournal);
    connect(&m_parts.undo, &QUndoStack::indexChanged, this, &DesignSession::followWork);
    connect(&m_parts.undo, &QUndoStack::cleanChanged, this, &DesignSession::followWork);
    connect(&m_parts.document, &DesignDocument::designChanged, this, &DesignSession::followCatalogue);
    connect(&m_parts.document, &DesignDocument::designChanged, this, &DesignSession::identityChanged);
}

DesignSession::~DesignSession() = default;

void DesignSession::begin(Begin begin, const QString &file)
{
    // Opening anything clean removes the journal, so it is read first.
    const std::optional<RecoveryJournal::Entry> left = readAbandoned();
    if (!file.isEmpty()) {
        if (!openNow(absolutePath(file)))
            openSampleNow();
        if (left)
            offer(*left);
        return;
    }
    if (left) {
        if (!restore(*left))
            openSampleNow();
        return;
    }
    const QString last = begin == Begin::LastDesign ? m_parts.settings.lastDesign() : QString();
    if (last.isEmpty() || !openNow(last))
        openSampleNow();
}

void DesignSession::startNew()
{
    whenSettled([this] {
        m_file = std::make_unique<DesignFile>();
        m_parts.notice.dismiss();
        m_parts.settings.setLastDesign({});
        adopt(hookbench::newDesign(tr("New Design")), m_parts.builtInCatalogue);
    });
}

void DesignSession::openSample()
{
    whenSettled([this] {
        m_parts.notice.dismiss();
        openSampleNow();
    });
}

void DesignSession::openSampleNow()
{
    m_file = std::make_unique<DesignFile>();
    m_parts.settings.setLastDesign({});
    adopt(sampleDesign(), m_parts.builtInCatalogue);
}

void DesignSession::open()
{
    m_parts.dialogs.askOpenPath(tr("Open Design"), tr("Hookbench designs (*.hookbench);;All files (*)"),
                                [this](const QString &path) { openPath(path); });
}

void DesignSession::openPath(const QString &path)
{
    whenSettled([this, path] { (void)openNow(absolutePath(path)); });
}

bool DesignSession::openNow(const QString &path)
{
    // The open file is let go only when nothing can go wrong any more: what it was read as is what tells a
    // change that somebody else made.
    Result<DesignFile::Content> read = DesignFile::read(path);
    if (!read) {
        m_parts.settings.removeRecentDesign(path);
        emit recentDesignsChanged();
        showError(read.error().message);
        return false;
    }
    const Design design = withAbsoluteCatalogue(std::move(read->design), path);
    const Result<CatalogueChoice::Shared> catalogue = m_catalogue.load(design.catalogueFile);
    if (!catalogue) {
        showError(catalogue.error().message);
        return false;
    }
    if (const Result<void> known = checkAgainstAllVersions(design, **catalogue); !known) {
        showError(tr("%1 was not opened. %2").arg(QDir::toNativeSeparators(path), known.error().message));
        return false;
    }
    m_file->take(path, read->hash);
    m_catalogue.use(design.catalogueFile, *catalogue);
    m_parts.notice.dismiss();
    adopt(design, *catalogue);
    saved(path);
    if (m_file->isReadOnly())
        m_parts.notice.showMessage(
            InlineBar::Kind::Warning,
            tr("%1 is open in another window. Here it can be read, and saved under another name.")
                .arg(QFileInfo(path).fileName()),
            tr("Save As…"), [this] { saveAs(); });
    else if (const Result<void> offered = checkEventTypes(design, **catalogue); !offered)
        m_parts.notice.showMessage(InlineBar::Kind::Warning, offered.error().message);
    return true;
}

void DesignSession::adopt(const Design &design, std::shared_ptr<const Catalogue> catalogue)
{
    {
        const QScopedValueRollback guard(m_adopting, true);
        m_catalogue.use(design.catalogueFile, catalogue);
        m_parts.undo.clear();
        m_parts.undo.setClean(); // clear() leaves an empty stack that was never clean as it is
        if (&m_parts.document.catalogue() != catalogue.get())
            m_parts.document.setCatalogue(std::move(catalogue));
        m_parts.document.reset(design);
    }
    followWork();
}

void DesignSession::save(const Next &next)
{
    if (m_file->path().isEmpty() || m_file->isReadOnly())
        saveAs(next);
    else
        saveTo(m_file->path(), false, next);
}

void DesignSession::saveAs(const Next &next)
{
    QString proposal = m_file->path();
    if (proposal.isEmpty())
        proposal = QDir::home().filePath(displayName().replace(u'/', u'-') + u".hookbench"_s);
    m_parts.dialogs.askSavePath(tr("Save Design"), proposal, [this, next](const QString &path) {
        // Whoever chose an existing file has been asked about it by the dialog.
        saveTo(absolutePath(path), absolutePath(path) != m_file->path(), next);
    });
}

void DesignSession::saveTo(const QString &path, bool overwrite, const Next &next)
{
    const Design onDisk = withRelativeCatalogue(m_parts.document.design(), path);
    const auto ifChanged = overwrite ? DesignFile::IfChanged::Overwrite : DesignFile::IfChanged::Refuse;
    const Result<void> written = m_file->save(path, onDisk, ifChanged);
    if (written) {
        m_parts.notice.dismiss();
        m_parts.undo.setClean();
        saved(path);
        followWork();
        if (next)
            next();
        return;
    }
    if (written.error().code == ErrorCode::ChangedOutside) {
        m_parts.dialogs.askChanged(path, [this, path, next](Dialogs::Changed answer) {
            if (answer == Dialogs::Changed::Overwrite)
                saveTo(path, true, next);
            else if (answer == Dialogs::Changed::SaveElsewhere)
                saveAs(next);
        });
        return;
    }
    m_parts.notice.showMessage(InlineBar::Kind::Error, written.error().message, tr("Save As…"),
                               [this, next] { saveAs(next); });
}

void DesignSession::saved(const QString &path)
{
    m_parts.settings.addRecentDesign(path);
    m_parts.settings.setLastDesign(path);
    emit recentDesignsChanged();
}

void DesignSession::loadCatalogueFile()
{
    m_parts.dialogs.askOpenPath(tr("Load Catalogue File"), tr("Catalogues (*.json);;All files (*)"),
                                [this](const QString &path) { useCatalogueFile(absolutePath(path)); });
}

void DesignSession::useCatalogueFile(const QString &path)
{
    const Result<CatalogueChoice::Shared> catalogue = m_catalogue.load(path);
    if (!catalogue) {
        showError(catalogue.error().message);
        return;
    }
    Design changed = m_parts.document.design();
    changed.catalogueFile = path;
    if (!(*catalogue)->version(changed.catalogueVersion) && !(*catalogue)->versions.isEmpty())
        changed.catalogueVersion = (*catalogue)->versions.first().id;
    m_parts.notice.dismiss();
    m_parts.undo.push(new ChangeDesignCommand(m_parts.document, changed, tr("Load Catalogue File")));
}

void DesignSession::followCatalogue()
{
    const QString &file = m_parts.document.design().catalogueFile;
    if (m_adopting || file == m_catalogue.file())
        return;
    const Result<CatalogueChoice::Shared> catalogue = m_catalogue.load(file);
    if (!catalogue) {
        showError(catalogue.error().message);
        return;
    }
    m_catalogue.use(file, *catalogue);
    m_parts.document.setCatalogue(*catalogue);
}

void DesignSession::whenSettled(const Next &next)
{
    if (!isModified()) {
        next();
        return;
    }
    m_parts.dialogs.askUnsaved(displayName(), [this, next](Dialogs::Unsaved answer) {
        switch (answer) {
        case Dialogs::Unsaved::Save:
            save(next);
            break;
        case Dialogs::Unsaved::Discard:
            removeJournal();
            next();
            break;
        case Dialogs::Unsaved::Cancel:
            break;
        }
    });
}

bool DesignSession::isModified() const
{
    return !m_parts.undo.isClean();
}

QString DesignSession::path() const
{
    return m_file->path();
}

QString DesignSession::displayName() const
{
    QString name = m_parts.document.design().name.simplified();
    if (!name.isEmpty())
        return name;
    return path().isEmpty() ? tr("Untitled Design") : QFileInfo(path()).completeBaseName();
}

void DesignSession::retranslate()
{
    const QScopedValueRollback guard(m_adopting, true);
    m_parts.document.setCatalogue(m_catalogue.current());
}

void DesignSession::followWork()
{
    if (isModified()) {
        if (!m_journalTimer.isActive())
            m_journalTimer.start();
    } else if (!m_adopting) {
        removeJournal();
    }
    emit identityChanged();
}

std::optional<RecoveryJournal::Entry> DesignSession::readAbandoned()
{
    if (!m_slot.takeAbandoned())
        return std::nullopt;
    m_journal.emplace(m_slot.folder());
    return m_journal->read();
}

void DesignSession::removeJournal()
{
    m_journalTimer.stop();
    if (m_journal)
        m_journal->remove();
}

void DesignSession::writeJournal()
{
    if (!m_journal)
        m_journal.emplace(m_slot.folder());
    if (const Result<void> written = m_journal->write({m_parts.document.design(), path(), m_file->hash()});
        !written)
        showError(written.error().message);
}

void DesignSession::offer(const RecoveryJournal::Entry &entry)
{
    m_parts.notice.showMessage(
        InlineBar::Kind::Warning,
        tr("Hookbench ended with unsaved changes to “%1”. They can be restored.").arg(entry.design.name),
        tr("Restore"), [this, entry] { whenSettled([this, entry] { (void)restore(entry); }); });
}

bool DesignSession::restore(const RecoveryJournal::Entry &entry)
{
    const Result<CatalogueChoice::Shared> catalogue = m_catalogue.load(entry.design.catalogueFile);
    if (!catalogue) {
        // The journal stays for a start that finds the catalogue; new work gets another place.
        m_journal.reset();
        m_slot.leave();
        showError(catalogue.error().message);
        return false;
    }
    m_file->close();
    if (!entry.path.isEmpty())
        if (const Result<DesignFile::Content> now = DesignFile::read(entry.path))
            m_file->take(entry.path, entry.hash.isEmpty() ? now->hash : entry.hash);
    adopt(entry.design, *catalogue);
    m_parts.undo.resetClean(); // modified, although there is nothing to undo
    writeJournal();
    m_parts.notice.showMessage(
        InlineBar::Kind::Warning,
        tr("Restored unsaved changes to “%1” after Hookbench ended unexpectedly.").arg(displayName()),
        tr("Discard Changes"), [this, path = entry.path] {
            if (path.isEmpty() || !openNow(path))
                openSampleNow();
        });
    return true;
}

void DesignSession::showError(const QString &message)
{
    m_parts.notice.showMessage(InlineBar::Kind::Error, message);
}

} // namespace hookbench
