#pragma once

#include "model/exporting/exportcomparison.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

namespace hookbench {

class DesignDocument;

/// How an export stands to what is in the folder it would be written to.
struct FolderState
{
    bool exists = false;
    bool isFile = false;         ///< something else stands where the folder would
    QList<FileDifference> files; ///< of the chosen formats; of all, the index too
    QStringList fields;          ///< sentences; empty where nothing was exported before
};

/// What the page Export works on: makes the document's export, compares it with a folder, writes it. All of
/// it on threads of the pool; the newest request wins.
class ExportSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportSession)

public:
    /// `document` must outlive the session.
    explicit ExportSession(DesignDocument &document, QObject *parent = nullptr);
    /// Cancels.
    ~ExportSession() override;

    /// Makes the export of the document anew.
    void make();
    void setFormats(const QStringList &ids);
    /// An empty one: none is chosen, and nothing is compared.
    void setFolder(const QString &folder);
    /// Writes the chosen formats, unless the folder has all of it; nothing while something else is under way.
    void write();
    void cancel();

    /// Of all formats, without an index; empty until made() and after refused().
    [[nodiscard]] const QList<ExportFile> &files() const { return m_files; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// How many files write() would write, the index included.
    [[nodiscard]] qsizetype filesToWrite() const;
    [[nodiscard]] const FolderState &folderState() const { return m_state; }
    enum class Doing : quint8 { Nothing, Making, Writing };
    [[nodiscard]] Doing doing() const { return m_doing; }
    /// "Making the export: PDF document…"; empty while nothing is under way.
    [[nodiscard]] QString progressText() const;
    /// A name for the folder of this export: erp-integration-logistics-erp.
    [[nodiscard]] QString proposedName() const;
    /// The pages of a PDF as PNG pictures, `scale` pixels to the point.
    [[nodiscard]] QFuture<Result<QList<QByteArray>>> pages(const QString &path, double scale) const;

signals:
    void made();
    /// There is nothing to export: the policy forbids it, a format cannot be made, or the user cancelled.
    void refused(const hookbench::Error &error);
    /// The folder was compared anew.
    void compared();
    void written(qsizetype files);
    /// There was nothing to write: the folder has these files as they are.
    void foundUpToDate(qsizetype files);
    void writeFailed(const hookbench::Error &error);
    void progressChanged();

private:
    struct Progress
    {
        std::stop_source stop;
        std::atomic<int> format = -1; ///< index in exportFormats()
    };
    using Made = Result<QList<ExportFile>>;

    [[nodiscard]] std::shared_ptr<const ExportSource> source() const;
    void begin(Doing doing);
    void end();
    void takeMade(const Made &files);
    /// The chosen formats; none when all are, so that whatever else an earlier export left is looked at too.
    [[nodiscard]] QStringList restriction() const;
    void compare();
    void takeComparison(const FolderState &state);

    DesignDocument &m_document;
    std::shared_ptr<const ExportSource> m_source; ///< what m_files were made from
    QList<ExportFile> m_files;
    QStringList m_formats;
    QString m_folder;
    FolderState m_state;
    Doing m_doing = Doing::Nothing;
    bool m_isStale = false; ///< asked to make anew while writing
    std::shared_ptr<Progress> m_progress;
    quint64 m_making = 0;    ///< which request is the newest
    quint64 m_comparing = 0; ///< likewise
    QTimer m_ticker;
};

} // namespace hookbench
