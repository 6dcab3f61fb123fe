#include "model/signing/signedrequest.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

namespace hookbench {

namespace {

// Linux takes at most 128 KiB in one argument; beyond it the body has to go through a pipe.
constexpr qsizetype largestArgument = qsizetype(100) * 1024;

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    if (url.port(usual) != usual)
        host += ':' + QByteArray::number(url.port());
    return host;
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

/// In single quotes nothing is special to a POSIX shell but the single quote itself.
QByteArray shellQuoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

/// A printf format that writes exactly these bytes, whatever they are.
QByteArray printfFormat(QByteArrayView bytes)
{
    QByteArray format;
    format.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        std::array<char, 8> escape{};
        if (byte == '%') {
            format += "%%";
        } else if (byte == '\\' || byte == '\'' || code < 0x20 || code == 0x7F ||
                   (byte == '-' && format.isEmpty())) { // a format that begins with - is read as an option
            std::snprintf(escape.data(), escape.size(), "\\%03o", unsigned(code));
            format += escape.data();
        } else {
            format += byte;
        }
    }
    return '\'' + format + '\'';
}

QByteArray curlHeader(const HeaderField &field)
{
    // With nothing after the colon curl would leave the header out; the semicolon sends it empty.
    return field.value.isEmpty() ? QByteArray(field.name + ';') : QByteArray(field.name + ": " + field.value);
}

bool needsPipe(QByteArrayView body)
{
    return body.size() > largestArgument || body.startsWith('@') || body.contains('\0');
}

} // namespace

SignedRequest makeSignedRequest(Signer &signer, QByteArray body, const QString &eventType,
                                const EventId &eventId, const DeliveryId &deliveryId, Instant timestamp)
{
    SignedRequest request;
    request.signature = signer.sign(body, eventId, timestamp);
    if (signer.scheme() == SignatureScheme::StandardWebhooks) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(timestamp).time_since_epoch();
        request.headers = {{"webhook-id", eventId.text},
                           {"webhook-timestamp", QByteArray::number(seconds.count())},
                           {"webhook-signature", request.signature}};
    } else {
        request.headers = {{"X-Ordinavo-Event-Id", eventId.text},
                           {"X-Ordinavo-Event-Type", eventType.toUtf8()},
                           {"X-Ordinavo-Delivery-Id", deliveryId.text},
                           {"X-Ordinavo-Timestamp", isoSeconds(timestamp)},
                           {"X-Ordinavo-Signature", request.signature}};
    }
    request.headers += {{"X-Ordinavo-Webhook-Version", "v1"}, {"Content-Type", "application/json"}};
    request.body = std::move(body);
    request.eventId = eventId;
    request.deliveryId = deliveryId;
    request.eventType = eventType;
    request.timestamp = timestamp;
    return request;
}

QByteArray headerLines(const HeaderFields &headers, QByteArrayView lineEnd)
{
    QByteArray lines;
    for (const HeaderField &field : headers)
        lines += field.name + (field.value.isEmpty() ? ":" : ": ") + field.value + lineEnd;
    return lines;
}

QByteArray httpMessage(const SignedRequest &request, const QUrl &url)
{
    return "POST " + targetOf(url) + " HTTP/1.1\r\nHost: " + hostOf(url) + "\r\n" +
           headerLines(request.headers, "\r\n") +
           "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
}

QByteArray curlCommand(const SignedRequest &request, const QUrl &url)
{
    const QByteArray address = url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const bool piped = needsPipe(request.body);
    QByteArray command;
    if (piped)
        command += "printf " + printfFormat(request.body) + " |\n";
    command += "curl -sS --include --user-agent '' --header 'Accept:'";
    // curl reads braces and brackets in an address as a pattern.
    if (std::any_of(address.begin(), address.end(), [](char c) { return strchr("[]{}", c); }))
        command += " --globoff";
    for (const HeaderField &field : request.headers)
        command += " \\\n  --header " + shellQuoted(curlHeader(field));
    command += " \\\n  --data-binary " + (piped ? QByteArray("@-") : shellQuoted(request.body));
    command += " \\\n  " + shellQuoted(address) + '\n';
    return command;
}

} // namespace hookbench
