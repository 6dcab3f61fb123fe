#include "model/exporting/importshapes.h"

#include "model/core/json.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportedExport)
};

/// Of one file in a pack; a pack that unfolds to more is none of ours.
constexpr qint64 largestEntry = qint64{16} * 1024 * 1024;
constexpr qsizetype mostVectors = 10'000;

QString typeOf(const Json &value)
{
    if (value.is_string())
        return u"string"_s;
    if (value.is_boolean())
        return u"boolean"_s;
    if (value.is_number_integer())
        return u"integer"_s;
    if (value.is_number())
        return u"number"_s;
    return value.is_null() ? u"null"_s : value.is_array() ? u"array"_s : u"object"_s;
}

std::optional<QString> textOf(const Json &object, const char *name)
{
    const auto it = object.find(name);
    if (it == object.end() || !it->is_string())
        return std::nullopt;
    return toQString(it->get<std::string>());
}

class PackReader final
{
public:
    explicit PackReader(const QString &path)
        : m_path(path)
        , m_zip(path)
    {
    }

    [[nodiscard]] Result<ImportedExport> read()
    {
        if (!m_zip.open(QuaZip::mdUnzip))
            return Error{ErrorCode::Unreadable, Text::tr("%1 is no zip archive, or it cannot be read.")
                                                    .arg(QDir::toNativeSeparators(m_path))};
        const Result<Json> index = json(u"index.json"_s);
        if (!index)
            return index.error();
        const auto vectors = index->is_object() ? index->find("vectors") : index->end();
        if (!index->is_object() || vectors == index->end() || !vectors->is_array() ||
            qsizetype(vectors->size()) > mostVectors)
            return invalid(u"index.json"_s, Text::tr("it has no list \"vectors\" of the usual length"));
        ImportedExport imported;
        imported.source = ImportedExport::Source::Fixtures;
        for (const Json &vector : *vectors) {
            const Result<void> read = readVector(vector, imported);
            if (!read)
                return read.error();
        }
        return imported;
    }

private:
    [[nodiscard]] Error invalid(const QString &entry, const QString &reason) const
    {
        return {ErrorCode::InvalidInput,
                Text::tr("%1, %2: %3.").arg(QDir::toNativeSeparators(m_path), entry, reason)};
    }

    [[nodiscard]] Result<QByteArray> bytes(const QString &entry)
    {
        if (!m_zip.setCurrentFile(entry, QuaZip::csSensitive))
            return invalid(entry, Text::tr("the pack has no such file"));
        QuaZipFile file(&m_zip);
        if (!file.open(QIODevice::ReadOnly))
            return invalid(entry, Text::tr("it cannot be unpacked"));
        QByteArray bytes;
        while (bytes.size() <= largestEntry) {
            const QByteArray more = file.read(64 * 1024);
            if (more.isEmpty())
                break;
            bytes += more;
        }
        if (bytes.size() > largestEntry)
            return invalid(entry, Text::tr("it is larger than 16 MiB"));
        file.close();
        // The checksum shows only now.
        if (file.getZipError() != UNZ_OK)
            return invalid(entry, Text::tr("it cannot be unpacked"));
        return bytes;
    }

    [[nodiscard]] Result<Json> json(const QString &entry)
    {
        const Result<QByteArray> text = bytes(entry);
        if (!text)
            return text.error();
        return parseJson(*text, m_path + u'/' + entry);
    }

    [[nodiscard]] Result<void> readVector(const Json &vector, ImportedExport &into)
    {
        const std::optional<QString> kind = textOf(vector, "kind");
        const std::optional<QString> eventType = textOf(vector, "eventType");
        const std::optional<QString> body = textOf(vector, "body");
        if (!kind || !eventType || !body)
            return invalid(u"index.json"_s, Text::tr("a vector needs \"kind\", \"eventType\" and \"body\""));
        if (*kind != u"valid")
            return {};
        const Result<Json> read = json(*body);
        if (!read)
            return read.error();
        importBody(*read, into.events[*eventType]);
        return {};
    }

    QString m_path;
    QuaZip m_zip;
};

} // namespace

void importBody(const Json &body, ImportedEvent &event)
{
    if (!body.is_object())
        return;
    for (const auto &member : body.items()) {
        if (!member.value().is_object()) {
            // A null in an object's place is how a design says that it is kept out.
            event.insert(QByteArray::fromStdString(member.key()),
                         {{typeOf(member.value())}, {}, member.value().is_null(), true});
            continue;
        }
        for (const auto &field : member.value().items())
            event.insert(QByteArray::fromStdString(member.key() + '.' + field.key()),
                         {{typeOf(field.value())}, {}, false, true});
    }
}

Result<ImportedExport> importFixtures(const QString &zipPath)
{
    return PackReader(zipPath).read();
}

} // namespace hookbench
