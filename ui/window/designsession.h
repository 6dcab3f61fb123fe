#pragma once

#include "model/design/recoveryjournal.h"
#include "ui/window/cataloguechoice.h"
#include "ui/window/recoveryslot.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>

class QUndoStack;

namespace hookbench {

class DesignDocument;
class DesignFile;
class Dialogs;
class InlineBar;
class SessionSettings;

/// The open design as a file: new, open, save, what is unsaved, what a crash left behind. Reading errors
/// show in the bar and leave the open design as it is.
class DesignSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignSession)

public:
    /// What the session works on; all of it must outlive the session.
    struct Parts
    {
        DesignDocument &document;
        QUndoStack &undo;
        SessionSettings &settings;
        Dialogs &dialogs;
        InlineBar &notice;
        std::shared_ptr<const Catalogue> builtInCatalogue;
        QString recoveryFolder;
        std::chrono::milliseconds journalInterval;
    };

    using Next = std::function<void()>;

    explicit DesignSession(Parts parts, QObject *parent = nullptr);
    ~DesignSession() override;

    enum class Begin : quint8 { LastDesign, Sample };
    /// The program's first design: `file`, or what a crash left, or the last one, or the sample.
    void begin(Begin begin, const QString &file);

    /// These ask about unsaved work first.
    void startNew();
    void openSample();
    void open();
    void openPath(const QString &path);

    /// Saves to the design's file, or asks for one; `next` runs when that has worked.
    void save(const Next &next = {});
    void saveAs(const Next &next = {});
    void loadCatalogueFile();

    /// Runs `next` at once, or when unsaved work has been saved or given up.
    void whenSettled(const Next &next);

    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QString path() const;
    /// The design's name, or else its file's, for titles and questions.
    [[nodiscard]] QString displayName() const;
    /// Texts that the document made in the language before.
    void retranslate();

signals:
    /// Another file, name or modified state.
    void identityChanged();
    void recentDesignsChanged();

private:
    [[nodiscard]] bool openNow(const QString &path);
    void adopt(const Design &design, std::shared_ptr<const Catalogue> catalogue);
    void openSampleNow();
    void saveTo(const QString &path, bool overwrite, const Next &next);
    void saved(const QString &path);
    void useCatalogueFile(const QString &path);
    void followCatalogue();
    void followWork();
    [[nodiscard]] std::optional<RecoveryJournal::Entry> readAbandoned();
    void writeJournal();
    void removeJournal();
    /// False when its catalogue cannot be read: nothing is changed then, and the journal stays.
    [[nodiscard]] bool restore(const RecoveryJournal::Entry &entry);
    void offer(const RecoveryJournal::Entry &entry);
    void showError(const QString &message);

    Parts m_parts;
    CatalogueChoice m_catalogue;
    std::unique_ptr<DesignFile> m_file;
    RecoverySlot m_slot;
    std::optional<RecoveryJournal> m_journal; ///< once there was unsaved work
    QTimer m_journalTimer;
    bool m_adopting = false;
};

} // namespace hookbench
