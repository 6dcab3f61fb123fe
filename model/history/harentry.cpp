#include "model/history/historyexport.h"

#include "model/history/historystore.h"

#include <QtCore/QStringDecoder>
#include <QtCore/QUrlQuery>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto redacted = "[redacted]";

std::string text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes).toStdString();
}

bool isSecret(QByteArrayView name)
{
    static const QByteArrayList names{"x-ordinavo-signature",
                                      "webhook-signature",
                                      "authorization",
                                      "proxy-authorization",
                                      "cookie",
                                      "set-cookie"};
    return names.contains(name.toByteArray().toLower());
}

/// What of a signature verifies, whatever stands before it: the digits behind `sha256=` or `v1,`.
QByteArray macOf(const QByteArray &signature)
{
    const qsizetype comma = signature.indexOf(',');
    return signature.mid((comma < 0 ? signature.indexOf('=') : comma) + 1);
}

/// Bytes of an answer: the attempt's own signature may have come back in them.
QByteArray shownAnswer(QByteArray bytes, const Attempt &attempt, Redaction redaction)
{
    const QByteArray mac = macOf(attempt.request.signature);
    return redaction == Redaction::Shown || mac.isEmpty() ? bytes : bytes.replace(mac, redacted);
}

QByteArray shownValue(const HeaderField &field, Redaction redaction)
{
    const bool hidden = redaction == Redaction::Redacted && isSecret(field.name);
    return hidden ? QByteArray(redacted) : field.value;
}

/// A head's lines, first line and fields apart.
struct Head
{
    QByteArray firstLine;
    HeaderFields fields;
};

Head headOf(const QByteArray &bytes)
{
    Head head;
    const qsizetype blank = bytes.indexOf("\r\n\r\n");
    const QByteArrayList lines = bytes.left(blank < 0 ? bytes.size() : blank).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.endsWith('\r') ? line.chopped(1) : line;
        if (head.firstLine.isEmpty() && head.fields.isEmpty()) {
            head.firstLine = trimmed;
            continue;
        }
        const qsizetype colon = trimmed.indexOf(':');
        if (colon > 0)
            head.fields.append({trimmed.left(colon), trimmed.mid(colon + 1).trimmed()});
    }
    return head;
}

Json headersJson(const HeaderFields &fields, Redaction redaction)
{
    Json headers = Json::array();
    for (const HeaderField &field : fields)
        headers.push_back({{"name", text(field.name)}, {"value", text(shownValue(field, redaction))}});
    return headers;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError();
}

Json requestJson(const Attempt &attempt, Redaction redaction)
{
    const QByteArray &sent = attempt.outcome.requestBytes;
    const Head head = headOf(sent);
    const QByteArrayList words = head.firstLine.split(' ');
    const QByteArray &body = attempt.request.body;
    Json query = Json::array();
    const auto items = QUrlQuery(attempt.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.push_back({{"name", name.toStdString()}, {"value", value.toStdString()}});
    const HeaderFields &fields = sent.isEmpty() ? attempt.request.headers : head.fields;
    Json postData{{"mimeType", text(headerValue(fields, "content-type"))},
                  {"params", Json::array()},
                  {"text", isUtf8(body) ? text(body) : text(body.toBase64())}};
    if (!isUtf8(body))
        postData["comment"] = "The body is no UTF-8 text; here it stands in base64.";
    const qsizetype headSize = sent.isEmpty() ? -1 : sent.indexOf("\r\n\r\n") + 4;
    return {{"method", text(words.value(0).isEmpty() ? QByteArray("POST") : words.value(0))},
            {"url", loggedUrl(attempt.url).toStdString()},
            {"httpVersion", text(words.size() == 3 ? words.at(2) : QByteArray("HTTP/1.1"))},
            {"cookies", Json::array()},
            {"headers", headersJson(fields, redaction)},
            {"queryString", std::move(query)},
            {"postData", std::move(postData)},
            {"headersSize", headSize},
            {"bodySize", body.size()}};
}

Json contentJson(const Attempt &attempt, const HeaderFields &fields, Redaction redaction)
{
    const AttemptOutcome &outcome = attempt.outcome;
    const QByteArray body = shownAnswer(outcome.responseBody, attempt, redaction);
    const QByteArray mimeType = headerValue(fields, "content-type");
    Json content{{"size", outcome.responseBodySize},
                 {"mimeType", text(mimeType.isEmpty() ? QByteArray("x-unknown") : mimeType)}};
    if (isUtf8(body)) {
        content["text"] = text(body);
    } else {
        content["text"] = text(body.toBase64());
        content["encoding"] = "base64";
    }
    if (outcome.responseBodySize > outcome.responseBody.size())
        content["comment"] = "Only the beginning of the body was kept.";
    return content;
}

Json responseJson(const Attempt &attempt, Redaction redaction)
{
    const AttemptOutcome &outcome = attempt.outcome;
    Head head = headOf(shownAnswer(outcome.responseHead, attempt, redaction));
    for (HeaderField &field : head.fields)
        if (redaction == Redaction::Redacted && field.name.compare("location", Qt::CaseInsensitive) == 0)
            field.value = withoutSecrets(QUrl::fromEncoded(field.value)).toEncoded();
    const bool answered = outcome.status.has_value();
    const qsizetype second = head.firstLine.indexOf(' ', head.firstLine.indexOf(' ') + 1);
    return {{"status", outcome.status.value_or(0)},
            {"statusText", text(answered && second > 0 ? head.firstLine.mid(second + 1) : QByteArray())},
            {"httpVersion", text(answered ? head.firstLine.left(head.firstLine.indexOf(' ')) : QByteArray())},
            {"cookies", Json::array()},
            {"headers", headersJson(head.fields, redaction)},
            {"content", contentJson(attempt, head.fields, redaction)},
            {"redirectURL", text(headerValue(head.fields, "location"))},
            {"headersSize", answered ? outcome.responseHead.size() : qsizetype(-1)},
            {"bodySize", answered ? outcome.responseBodySize : qint64(-1)}};
}

/// In milliseconds; -1 where a phase does not apply, but HAR 1.2 wants the last three in any case.
Json timingsJson(const PhaseTimings &timings)
{
    const auto of = [](const std::optional<std::chrono::microseconds> &time, double missing) {
        return time ? double(time->count()) / 1000.0 : missing;
    };
    const double tls = of(timings.tls, -1);
    const double connect = of(timings.connect, -1);
    return {{"blocked", -1},
            {"dns", of(timings.resolve, -1)},
            {"connect", connect < 0 ? connect : connect + qMax(0.0, tls)},
            {"ssl", tls},
            {"send", of(timings.send, 0)},
            {"wait", of(timings.wait, 0)},
            {"receive", of(timings.receive, 0)}};
}

/// HAR 1.2: the sum of all timings, `ssl` being part of `connect`.
double sumOf(const Json &timings)
{
    double sum = 0;
    for (const auto &[name, value] : timings.items())
        if (name != "ssl")
            sum += qMax(0.0, value.get<double>());
    return sum;
}

QString peerHost(const QString &address)
{
    QString host = address.left(address.lastIndexOf(u':'));
    return host.remove(u'[').remove(u']');
}

QString commentOf(const Attempt &attempt)
{
    return attempt.outcome.message.isEmpty() ? attempt.reason
                                             : attempt.outcome.message + u' ' + attempt.reason;
}

} // namespace

Json harEntry(const Attempt &attempt, Redaction redaction)
{
    const AttemptOutcome &outcome = attempt.outcome;
    Json timings = timingsJson(outcome.timings);
    const double time = sumOf(timings);
    Json entry{{"startedDateTime", text(isoMilliseconds(outcome.sentAt))},
               {"time", time},
               {"request", requestJson(attempt, redaction)},
               {"response", responseJson(attempt, redaction)},
               {"cache", Json::object()},
               {"timings", std::move(timings)}};
    if (!outcome.peerAddress.isEmpty())
        entry["serverIPAddress"] = peerHost(outcome.peerAddress).toStdString();
    if (!commentOf(attempt).isEmpty())
        entry["comment"] = commentOf(attempt).toStdString();
    entry["_hookbench"] = attemptJson(attempt);
    return entry;
}

QByteArray curlEntry(const Attempt &attempt, Redaction redaction)
{
    SignedRequest request = attempt.request;
    for (HeaderField &field : request.headers)
        field.value = shownValue(field, redaction);
    const AttemptOutcome &outcome = attempt.outcome;
    const QString result = outcome.status ? QString::number(*outcome.status) : idOf(outcome.errorClass);
    QString title =
        u"# %1 %2 #%3: %4"_s.arg(QString::fromLatin1(isoMilliseconds(outcome.sentAt)),
                                 attempt.request.eventType, QString::number(attempt.number), result);
    for (QChar &character : title) // an event type is data; it must not end the comment
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    return title.toUtf8() + '\n' + curlCommand(request, attempt.url);
}

} // namespace hookbench
