#include "model/exporting/exportset.h"

#include "model/core/json.h"
#include "model/core/safewriter.h"

#include <nlohmann/json.hpp>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

Error unwritable(const QString &path, const QString &reason)
{
    return {ErrorCode::Unwritable,
            //: %1 a path, %2 a sentence of the system
            QCoreApplication::translate("Export", "%1 cannot be written: %2 Nothing was exported.")
                .arg(QDir::toNativeSeparators(path), reason)};
}

Error noFolder(const QString &path)
{
    return unwritable(path,
                      QCoreApplication::translate(
                          "Export", "the folder cannot be made; choose another one, or mend its rights."));
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

Result<void> stage(const QList<ExportFile> &files, const QString &folder, const std::stop_token &stop)
{
    for (const ExportFile &file : files) {
        if (stop.stop_requested())
            return Error{
                ErrorCode::Cancelled,
                QCoreApplication::translate("Export", "The export was cancelled; no file was written.")};
        const QString path = folder + u'/' + file.path;
        const QString parent = QFileInfo(path).absolutePath();
        if (!QDir().mkpath(parent))
            return noFolder(parent);
        const Result<void> written = SafeWriter(path).write(file.bytes);
        if (!written)
            return written;
        if (file.isExecutable)
            QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner | QFile::ExeGroup |
                                            QFile::ExeOther);
    }
    return {};
}

/// Renames within one file system: each file is the old or the new one at every moment, the index comes last.
Result<void> moveIn(const QList<ExportFile> &files, const QString &from, const QString &folder)
{
    for (const ExportFile &file : files) {
        const QString target = folder + u'/' + file.path;
        if (!QDir().mkpath(QFileInfo(target).absolutePath()))
            return noFolder(QFileInfo(target).absolutePath());
        const QString staged = from + u'/' + file.path;
        if (std::rename(QFile::encodeName(staged).constData(), QFile::encodeName(target).constData()) != 0)
            return unwritable(
                target, QCoreApplication::translate("Export", "something else of that name is in the way."));
    }
    return {};
}

void removeEmptyParents(const QString &folder, const QString &path)
{
    QString parent = QFileInfo(path).path();
    while (!parent.isEmpty() && parent != u"."_s && QDir(folder).rmdir(parent))
        parent = QFileInfo(parent).path();
}

} // namespace

QList<ExportFile> earlierFiles(const QString &folder)
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
    QList<ExportFile> files;
    for (const Json &file : (*index)["files"]) {
        if (!file.is_object() || textOf(file, "path").isEmpty())
            continue;
        const QString relative = QDir::cleanPath(textOf(file, "path"));
        if (QDir::isRelativePath(relative) && !relative.startsWith(u".."_s))
            files.append({relative, textOf(file, "format"), textOf(file, "eventType"), {}, false});
    }
    return files;
}

Result<void> writeExport(const QList<ExportFile> &files, const QString &folder, const std::stop_token &stop)
{
    Target target(folder);
    if (!target.make())
        return noFolder(folder);
    QTemporaryDir staging(folder + u"/.hookbench-export-XXXXXX"_s);
    if (!staging.isValid())
        return unwritable(folder,
                          QCoreApplication::translate("Export", "no file can be made in this folder."));
    const QList<ExportFile> earlier = earlierFiles(folder);
    const Result<void> staged = stage(files, staging.path(), stop);
    if (!staged) {
        // The path in the message would name the hidden folder that is gone by now.
        QString message = staged.error().message;
        message.replace(staging.path(), folder);
        return Error{staged.error().code, message};
    }
    target.keep();
    const Result<void> moved = moveIn(files, staging.path(), folder);
    if (!moved)
        return moved;
    for (const ExportFile &old : earlier) {
        const bool isStillThere = std::ranges::find(files, old.path, &ExportFile::path) != files.end();
        if (!isStillThere && QFile::remove(folder + u'/' + old.path))
            removeEmptyParents(folder, old.path);
    }
    return {};
}

} // namespace hookbench
