#include "model/history/historyrecord.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

namespace hookbench {

namespace {

constexpr quint8 exchangeFormat = 1;
constexpr quint8 chainFormat = 1;
constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr qint64 noDuration = -1;

QDataStream &operator<<(QDataStream &stream, Instant instant)
{
    return stream << qint64(instant.time_since_epoch().count());
}

QDataStream &operator>>(QDataStream &stream, Instant &instant)
{
    qint64 milliseconds = 0;
    stream >> milliseconds;
    instant = Instant(std::chrono::milliseconds(milliseconds));
    return stream;
}

template<typename Period>
QDataStream &operator<<(QDataStream &stream,
                        const std::optional<std::chrono::duration<int64_t, Period>> &time)
{
    return stream << (time ? qint64(time->count()) : noDuration);
}

template<typename Period>
QDataStream &operator>>(QDataStream &stream, std::optional<std::chrono::duration<int64_t, Period>> &time)
{
    qint64 count = noDuration;
    stream >> count;
    time.reset();
    if (count != noDuration)
        time = std::chrono::duration<int64_t, Period>(count);
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const PhaseTimings &timings)
{
    return stream << timings.resolve << timings.connect << timings.tls << timings.send << timings.wait
                  << timings.receive;
}

QDataStream &operator>>(QDataStream &stream, PhaseTimings &timings)
{
    return stream >> timings.resolve >> timings.connect >> timings.tls >> timings.send >> timings.wait >>
           timings.receive;
}

void write(QDataStream &stream, const AttemptOutcome &outcome, const QByteArray &body)
{
    // What was sent ends with the body as a rule, which stands there once already.
    const bool endsWithBody = outcome.requestBytes.endsWith(body);
    const QByteArray request =
        endsWithBody ? outcome.requestBytes.chopped(body.size()) : outcome.requestBytes;
    stream << quint8(outcome.phase) << outcome.message << endsWithBody << request << outcome.responseHead
           << outcome.responseBody << outcome.responseBodySize << outcome.responseBodySha256
           << outcome.timings << outcome.peerAddress << outcome.connected << outcome.reused
           << outcome.tlsVersion << outcome.tlsCipher << outcome.tlsProblem;
}

bool read(QDataStream &stream, AttemptOutcome &outcome, const QByteArray &body)
{
    quint8 phase = 0;
    bool endsWithBody = false;
    stream >> phase >> outcome.message >> endsWithBody >> outcome.requestBytes >> outcome.responseHead >>
        outcome.responseBody >> outcome.responseBodySize >> outcome.responseBodySha256 >> outcome.timings >>
        outcome.peerAddress >> outcome.connected >> outcome.reused >> outcome.tlsVersion >>
        outcome.tlsCipher >> outcome.tlsProblem;
    if (phase > quint8(Phase::Receive))
        return false;
    outcome.phase = Phase(phase);
    if (endsWithBody)
        outcome.requestBytes += body;
    return true;
}

} // namespace

QByteArray packExchange(const Attempt &attempt)
{
    QByteArray packed;
    const SignedRequest &request = attempt.request;
    packed.reserve(request.body.size() + attempt.outcome.responseBody.size() + 2048);
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << exchangeFormat << request.body << quint32(request.headers.size());
    for (const HeaderField &field : request.headers)
        stream << field.name << field.value;
    stream << request.timestamp << request.signature << attempt.note << attempt.retryAfter;
    write(stream, attempt.outcome, request.body);
    return packed;
}

bool unpackExchange(const QByteArray &packed, Attempt &attempt)
{
    QDataStream stream(packed);
    stream.setVersion(streamVersion);
    quint8 format = 0;
    quint32 headers = 0;
    SignedRequest &request = attempt.request;
    stream >> format;
    if (format != exchangeFormat)
        return false;
    stream >> request.body >> headers;
    request.headers.clear();
    for (quint32 at = 0; at < headers && stream.status() == QDataStream::Ok; ++at) {
        HeaderField field;
        stream >> field.name >> field.value;
        request.headers.append(field);
    }
    stream >> request.timestamp >> request.signature >> attempt.note >> attempt.retryAfter;
    return read(stream, attempt.outcome, request.body) && stream.status() == QDataStream::Ok;
}

QByteArray packChain(const QList<PeerCertificate> &certificates)
{
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << chainFormat << quint32(certificates.size());
    for (const PeerCertificate &one : certificates)
        stream << one.subject << one.issuer << one.names << one.notBefore << one.notAfter << one.sha256
               << one.pem;
    return packed;
}

bool unpackChain(const QByteArray &packed, QList<PeerCertificate> &certificates)
{
    QDataStream stream(packed);
    stream.setVersion(streamVersion);
    quint8 format = 0;
    quint32 count = 0;
    stream >> format >> count;
    certificates.clear();
    for (quint32 at = 0; at < count && stream.status() == QDataStream::Ok; ++at) {
        PeerCertificate one;
        stream >> one.subject >> one.issuer >> one.names >> one.notBefore >> one.notAfter >> one.sha256 >>
            one.pem;
        certificates.append(one);
    }
    return format == chainFormat && stream.status() == QDataStream::Ok;
}

} // namespace hookbench
