#include "model/exporting/fixturesexport.h"

#include "model/core/json.h"
#include "model/core/randomsource.h"
#include "model/core/safewriter.h"
#include "model/exporting/collectionparts.h"

#include <nlohmann/json.hpp>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QtEndian>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hookbench {

namespace {

struct PackedFile
{
    QString path;
    QByteArray bytes;
};

/// Collects the vectors and the files that they name.
class Pack final
{
public:
    explicit Pack(Signer signer)
        : m_signer(std::move(signer))
    {
    }

    void add(const ExportedEvent &event)
    {
        const SignedRequest &request = event.request;
        const QString stem = u"bodies/"_s + fileStem(request.eventType);
        const QString good = stem + u".json"_s;
        const QString tampered = stem + u".tampered.json"_s;
        m_files.append({good, request.body});
        m_files.append({tampered, changed(request.body)});
        addVector(request, "valid", good, true);
        addVector(request, "tampered", tampered, false);
        addVector(again(request, request.deliveryId, request.timestamp - 1h), "stale", good, true);
        addVector(again(request, secondDelivery(request.eventType), request.timestamp), "duplicate", good,
                  true);
    }

    [[nodiscard]] QList<PackedFile> files() const
    {
        const Json index{{"secret", publicSampleSecret().toByteArray().toStdString()},
                         {"vectors", m_vectors}};
        return QList<PackedFile>{{u"index.json"_s, dumpJsonIndented(index)}} + m_files;
    }

private:
    void addVector(const SignedRequest &request, const char *kind, const QString &body, bool verifies)
    {
        Json headers = Json::object();
        for (const HeaderField &header : request.headers)
            headers[header.name.toStdString()] = header.value.toStdString();
        m_vectors.push_back({{"eventType", request.eventType.toStdString()},
                             {"kind", kind},
                             {"body", body.toStdString()},
                             {"headers", std::move(headers)},
                             {"verifies", verifies}});
    }

    SignedRequest again(const SignedRequest &request, const DeliveryId &deliveryId, Instant timestamp)
    {
        return makeSignedRequest(m_signer, request.body, request.eventType, request.eventId, deliveryId,
                                 timestamp);
    }

    /// Still JSON of the same event, so that nothing but the signature gives it away.
    static QByteArray changed(QByteArray body)
    {
        const QByteArray time = isoSeconds(exportInstant());
        const qsizetype at = body.indexOf(time);
        return at < 0 ? body + ' ' : body.replace(at, time.size(), isoSeconds(exportInstant() + 1min));
    }

    static DeliveryId secondDelivery(const QString &eventType)
    {
        const QByteArray digest = sha256(QByteArray("second delivery " + eventType.toUtf8()));
        SeededRandomSource random(qFromBigEndian<quint64>(digest.constData()));
        return makeDeliveryId(exportInstant(), random);
    }

    Signer m_signer;
    QList<PackedFile> m_files;
    Json m_vectors = Json::array();
};

Error notPacked()
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("Export", "The fixtures could not be packed into a zip file.")};
}

/// Stored, not compressed: what deflate makes of the same bytes differs between versions of zlib.
Result<QByteArray> zipOf(const QList<PackedFile> &files)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.setDataDescriptorWritingEnabled(false);
    if (!zip.open(QuaZip::mdCreate))
        return notPacked();
    for (const PackedFile &file : files) {
        QuaZipNewInfo info(file.path);
        // Zip files hold local time without a zone; these are fields of a calendar, not an instant.
        info.dateTime = QDateTime(QDate(2026, 6, 18), QTime(16, 40));
        info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        QuaZipFile out(&zip);
        if (!out.open(QIODevice::WriteOnly, info, nullptr, 0, 0, 0))
            return notPacked();
        const bool isWhole = out.write(file.bytes) == file.bytes.size();
        out.close();
        if (!isWhole || out.getZipError() != ZIP_OK)
            return notPacked();
    }
    zip.close();
    if (zip.getZipError() != ZIP_OK)
        return notPacked();
    return buffer.data();
}

} // namespace

Result<QList<ExportFile>> writeFixtures(const ExportContext &context)
{
    Result<Signer> signer = Signer::create(context.design->signatureScheme, exportSecret());
    if (!signer)
        return signer.error();
    Pack pack(std::move(*signer));
    for (const ExportedEvent &event : context.events)
        pack.add(event);
    QList<PackedFile> files = pack.files();
    files.append({u"README.md"_s, fillTemplate(u"fixtures-readme.md"_s,
                                               {{"NOTES", exportNotes(context).trimmed().toUtf8()}})});
    const Result<QByteArray> zip = zipOf(files);
    if (!zip)
        return zip.error();
    return QList<ExportFile>{{u"fixtures/fixtures.zip"_s, u"fixtures"_s, {}, *zip, false}};
}

} // namespace hookbench
