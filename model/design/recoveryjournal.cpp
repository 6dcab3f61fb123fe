#include "model/design/recoveryjournal.h"

#include "model/core/safewriter.h"
#include "model/design/designfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace hookbench {

RecoveryJournal::RecoveryJournal(const QString &folder)
    : m_file(folder + u"/unsaved-design.json"_s)
{
}

Result<void> RecoveryJournal::write(const Entry &unsaved) const
{
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Unwritable,
                     QCoreApplication::translate("RecoveryJournal", "Cannot create the folder %1 for unsaved "
                                                                    "work. Save the design to a file.")
                         .arg(folder)};
    // The design stands in it as text: nested, it could come out deeper than the parser goes.
    Json entry = Json::object();
    entry["path"] = unsaved.path.toStdString();
    entry["sha256"] = unsaved.hash.toHex().toStdString();
    entry["design"] = writeDesign(unsaved.design).toStdString();
    return SafeWriter(m_file).write(dumpJsonIndented(entry));
}

std::optional<RecoveryJournal::Entry> RecoveryJournal::read() const
{
    const Result<QByteArray> text = readFile(m_file);
    if (!text)
        return std::nullopt;
    const Result<Json> entry = parseJson(*text, m_file);
    if (!entry || !entry->is_object())
        return std::nullopt;
    const auto path = entry->find("path");
    const auto design = entry->find("design");
    if (path == entry->end() || !path->is_string() || design == entry->end() || !design->is_string())
        return std::nullopt;
    Result<Design> unsaved = readDesign(QByteArrayView(design->get_ref<const std::string &>()), m_file);
    if (!unsaved)
        return std::nullopt;
    const auto hash = entry->find("sha256");
    const bool hasHash = hash != entry->end() && hash->is_string();
    return Entry{*std::move(unsaved), toQString(path->get_ref<const std::string &>()),
                 hasHash ? QByteArray::fromHex(QByteArray::fromStdString(hash->get<std::string>()))
                         : QByteArray()};
}

void RecoveryJournal::remove() const
{
    QFile::remove(m_file);
}

} // namespace hookbench
