#include "model/exporting/exportset.h"

#include "model/core/json.h"
#include "model/core/safewriter.h"
#include "model/exporting/exportstaging.h"

#include <nlohmann/json.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// Why a folder cannot be made, or be written into.
Error noFolder(const QString &folder)
{
    const QString reason = systemReason();
    QString path = QDir::cleanPath(QDir(folder).absolutePath());
    while (!QFileInfo::exists(path))
        path = QFileInfo(path).path();
    if (!QFileInfo(path).isDir())
        return unwritableExport(folder, QCoreApplication::translate("Export", "%1 is a file. Name a folder.")
                                            .arg(QDir::toNativeSeparators(path)));
    return unwritableExport(folder, reason);
}

/// The folder is made when it is not there, and taken back unless the export is kept.
class Target final
{
    Q_DISABLE_COPY_MOVE(Target)

public:
    explicit Target(QString folder)
        : m_folder(std::move(folder))
    {
        QString known = QDir(m_folder).absolutePath();
        while (!QFileInfo::exists(known)) {
            m_made.append(known);
            known = QFileInfo(known).absolutePath();
        }
    }
    ~Target()
    {
        if (!m_kept)
            for (const QString &folder : std::as_const(m_made))
                QDir().rmdir(folder);
    }

    [[nodiscard]] bool make() const { return QDir().mkpath(m_folder); }
    void keep() { m_kept = true; }

private:
    QString m_folder;
    QStringList m_made; ///< deepest first
    bool m_kept = false;
};

bool isOf(const QStringList &formats, const IndexedFile &file)
{
    return formats.isEmpty() || formats.contains(file.format);
}

bool isAmong(const QList<ExportFile> &files, const IndexedFile &file)
{
    return std::ranges::find(files, file.path, &ExportFile::path) != files.end();
}

/// The same files with an index that goes on naming those of other formats.
QList<ExportFile> withOtherFormats(QList<ExportFile> files, const QString &folder, const QStringList &formats)
{
    QList<IndexedFile> others = earlierFiles(folder);
    others.removeIf([&](const IndexedFile &old) {
        return isOf(formats, old) || isAmong(files, old) || !QFileInfo(folder + u'/' + old.path).isFile();
    });
    const auto index = std::ranges::find(files, u"index.json"_s, &ExportFile::path);
    if (others.isEmpty() || index == files.end())
        return files;
    files.erase(index);
    QList<IndexedFile> entries;
    std::ranges::transform(files, std::back_inserter(entries), indexed);
    files.append(makeIndex(entries + others));
    return files;
}

void removeEmptyParents(const QString &folder, const QString &path)
{
    QString parent = QFileInfo(path).path();
    while (!parent.isEmpty() && parent != u"."_s && QDir(folder).rmdir(parent))
        parent = QFileInfo(parent).path();
}

} // namespace

QList<IndexedFile> earlierFiles(const QString &folder)
{
    const QString path = folder + u"/index.json"_s;
    if (!QFileInfo::exists(path))
        return {};
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return {};
    const Result<Json> index = parseJson(*text, path);
    if (!index || !index->is_object() || !index->contains("files") || !(*index)["files"].is_array())
        return {};
    const auto textOf = [](const Json &file, const char *name) {
        const auto it = file.find(name);
        return it == file.end() || !it->is_string() ? QString() : toQString(it->get<std::string>());
    };
    QList<IndexedFile> files;
    for (const Json &file : (*index)["files"]) {
        if (!file.is_object() || textOf(file, "path").isEmpty())
            continue;
        const QString relative = QDir::cleanPath(textOf(file, "path"));
        if (QDir::isRelativePath(relative) && !relative.startsWith(u".."_s))
            files.append({relative, textOf(file, "format"), textOf(file, "eventType"),
                          textOf(file, "sha256").toLatin1()});
    }
    return files;
}

QList<IndexedFile> outdatedFiles(const QList<ExportFile> &files, const QString &folder,
                                 const QStringList &formats)
{
    QList<IndexedFile> outdated;
    for (const IndexedFile &old : earlierFiles(folder)) {
        if (!isOf(formats, old) || isAmong(files, old))
            continue;
        const Result<QByteArray> bytes = readFile(folder + u'/' + old.path);
        if (bytes && sha256(*bytes).toHex() == old.sha256)
            outdated.append(old);
    }
    return outdated;
}

Result<qsizetype> writeExport(const QList<ExportFile> &files, const QString &folder,
                              const QStringList &formats, const std::stop_token &stop)
{
    Target target(folder);
    errno = 0;
    if (!target.make())
        return noFolder(folder);
    const QList<IndexedFile> outdated = outdatedFiles(files, folder, formats);
    const QList<ExportFile> whole = withOtherFormats(files, folder, formats);
    ExportStaging staging(folder);
    Result<void> done = staging.write(whole, stop);
    if (done)
        done = staging.moveIn(whole);
    if (!done)
        return done.error();
    target.keep();
    qsizetype gone = 0;
    for (const IndexedFile &old : outdated) {
        if (!QFile::remove(folder + u'/' + old.path))
            continue;
        ++gone;
        removeEmptyParents(folder, old.path);
    }
    return gone;
}

} // namespace hookbench
