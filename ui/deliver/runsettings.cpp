#include "ui/deliver/runsettings.h"

#include "model/delivery/runorder.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 settingsVersion = 1;
constexpr qsizetype longestKeptBody = qsizetype{64} * 1024;

void write(QDataStream &stream, const Sequence &sequence)
{
    QStringList tamperings;
    for (const Tampering each : sequence.tamperings)
        tamperings.append(idOf(each));
    stream << idOf(sequence.kind) << sequence.count << sequence.perSecond << sequence.concurrency
           << qint64(sequence.age.count()) << tamperings
           << (sequence.ownBody.size() <= longestKeptBody ? sequence.ownBody : QByteArray());
}

Sequence readSequence(QDataStream &stream)
{
    QString kind;
    qint64 age = 0;
    QStringList tamperings;
    Sequence sequence;
    stream >> kind >> sequence.count >> sequence.perSecond >> sequence.concurrency >> age >> tamperings >>
        sequence.ownBody;
    sequence.kind = sequenceKindFromId(kind).value_or(SequenceKind::Once);
    sequence.age = std::chrono::milliseconds(age);
    for (const QString &id : std::as_const(tamperings))
        if (const std::optional<Tampering> tampering = tamperingFromId(id))
            sequence.tamperings.append(*tampering);
    return sequence;
}

void write(QDataStream &stream, const TlsSettings &tls)
{
    stream << tls.caFile << tls.clientCertificate << tls.clientKey << qint32(tls.exceptions.size());
    for (const TlsException &each : tls.exceptions)
        stream << each.host << each.sha256 << qint64(each.expires.time_since_epoch().count());
}

TlsSettings readTls(QDataStream &stream)
{
    TlsSettings tls;
    qint32 count = 0;
    stream >> tls.caFile >> tls.clientCertificate >> tls.clientKey >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        TlsException exception;
        qint64 expires = 0;
        stream >> exception.host >> exception.sha256 >> expires;
        exception.expires = Instant(std::chrono::milliseconds(expires));
        tls.exceptions.append(exception);
    }
    return tls;
}

} // namespace

QByteArray saveRunSettings(const RunSettings &settings)
{
    QByteArray saved;
    QDataStream stream(&saved, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << settingsVersion;
    write(stream, settings.sequence);
    stream << settings.policy.id << writeRetryPolicy(settings.policy) << settings.speed;
    write(stream, settings.tls);
    return saved;
}

RunSettings restoreRunSettings(const QByteArray &saved)
{
    QDataStream stream(saved);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    stream >> version;
    if (version != settingsVersion)
        return {};
    RunSettings settings;
    settings.sequence = readSequence(stream);
    QString policyId;
    QByteArray policyText;
    stream >> policyId >> policyText >> settings.speed;
    settings.tls = readTls(stream);
    if (stream.status() != QDataStream::Ok)
        return {};
    // A preset is kept by its name: what it says may become better known.
    if (const std::optional<RetryPolicy> preset = retryPolicyPreset(policyId))
        settings.policy = *preset;
    else if (const Result<RetryPolicy> own = readRetryPolicy(policyText, u"session"_s))
        settings.policy = *own;
    settings.speed = std::clamp(settings.speed, 1.0, highestSpeed);
    return settings;
}

} // namespace hookbench
