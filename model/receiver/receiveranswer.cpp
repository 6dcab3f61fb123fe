#include "model/receiver/receiveranswer.h"

#include "model/core/json.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

QByteArray phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    default:
        return {}; // the phrase may be empty (RFC 9112, 4)
    }
}

QByteArray bodyOf(Effect effect, const ReceiverReason &reason)
{
    Json body = Json::object();
    body["status"] = idOf(effect).toStdString();
    body["reason"] = nullptr;
    if (!reason.id.isEmpty()) {
        body["reason"] = reason.id.toStdString();
        body["message"] = reason.sentence.toStdString();
    }
    return dumpJson(body) + '\n';
}

/// IMF-fixdate (RFC 9110, 5.6.7).
QByteArray httpDate(Instant now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

Answer answerFor(const Judgement &judgement)
{
    return {judgement.status, {}, bodyOf(judgement.effect, judgement.publicReason)};
}

Answer answerFor(const Refusal &refusal)
{
    Answer answer{refusal.status, {}, bodyOf(Effect::Refused, refusal.reason)};
    if (refusal.status == 405)
        answer.headers.append(HeaderField{"Allow", "POST"});
    return answer;
}

QByteArray answerBytes(const Answer &answer, Instant now, Connection connection, AnswerBody body)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + phraseOf(answer.status) + "\r\n";
    bytes += "Date: " + httpDate(now) + "\r\n";
    for (const HeaderField &field : answer.headers)
        bytes += field.name + ": " + field.value + "\r\n";
    bytes += "Content-Type: application/json\r\nX-Content-Type-Options: nosniff\r\n";
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (connection == Connection::Close)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    if (body == AnswerBody::Sent)
        bytes += answer.body;
    return bytes;
}

} // namespace hookbench
