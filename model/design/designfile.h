#pragma once

#include "model/core/result.h"
#include "model/design/design.h"

#include <QtCore/QByteArrayView>

#include <memory>

class QLockFile;

namespace hookbench {

/// Reads a design's text. Refuses garbage, truncation, a newer format, unknown option names and values,
/// each with `source`, line, column and what to do; keeps unknown members. Event types are not checked
/// here, since that needs the catalogue: see checkEventTypes().
[[nodiscard]] Result<Design> readDesign(QByteArrayView text, const QString &source);

/// The design's text: UTF-8, two-space indent, stable order, unknown members after ours, a final newline.
/// readDesign(writeDesign(d)) == d, and writing that again gives the same bytes.
[[nodiscard]] QByteArray writeDesign(const Design &design);

/// One design file on disk: knows what it last read or wrote, so that it never overwrites a change that
/// somebody else made, and holds the lock against a second window.
class DesignFile final
{
public:
    DesignFile();
    ~DesignFile();
    Q_DISABLE_COPY_MOVE(DesignFile)

    /// A design as it stands in a file, and the hash that tells whether it was changed since.
    struct Content
    {
        Design design;
        QByteArray hash;
    };
    [[nodiscard]] static Result<Content> read(const QString &path);
    /// Makes it the current file, whose content that hash is of. Locks it; when another Hookbench holds it,
    /// isReadOnly() is true and saving needs another path.
    void take(const QString &path, const QByteArray &hash);
    /// Both, one after the other; after an error file and lock are what they were.
    [[nodiscard]] Result<Design> open(const QString &path);

    enum class IfChanged : quint8 { Refuse, Overwrite };
    /// Writes to the path (through SafeWriter) and makes it the current one. Error ChangedOutside when the
    /// file is not what was last read or written there and `ifChanged` is Refuse; a file that exists and was
    /// never read or written here is one. Error Unwritable when another Hookbench holds the path. After an
    /// error file, path and lock are what they were.
    [[nodiscard]] Result<void> save(const QString &path, const Design &design, IfChanged ifChanged);

    /// Forgets the file and unlocks it.
    void close();

    [[nodiscard]] QString path() const { return m_path; }
    /// Of what was last read or written there.
    [[nodiscard]] QByteArray hash() const { return m_hash; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

private:
    QString m_path;
    QByteArray m_hash;
    bool m_readOnly = false;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace hookbench
