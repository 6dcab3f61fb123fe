#include "model/receiver/receiveranswer.h"

#include "model/core/json.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Phrase
{
    int status;
    const char *text;
};

constexpr std::array phrases{
    Phrase{100, "Continue"},
    Phrase{101, "Switching Protocols"},
    Phrase{200, "OK"},
    Phrase{201, "Created"},
    Phrase{202, "Accepted"},
    Phrase{204, "No Content"},
    Phrase{301, "Moved Permanently"},
    Phrase{302, "Found"},
    Phrase{303, "See Other"},
    Phrase{304, "Not Modified"},
    Phrase{307, "Temporary Redirect"},
    Phrase{308, "Permanent Redirect"},
    Phrase{400, "Bad Request"},
    Phrase{401, "Unauthorized"},
    Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"},
    Phrase{408, "Request Timeout"},
    Phrase{409, "Conflict"},
    Phrase{410, "Gone"},
    Phrase{413, "Content Too Large"},
    Phrase{415, "Unsupported Media Type"},
    Phrase{417, "Expectation Failed"},
    Phrase{421, "Misdirected Request"},
    Phrase{422, "Unprocessable Content"},
    Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"},
    Phrase{501, "Not Implemented"},
    Phrase{502, "Bad Gateway"},
    Phrase{503, "Service Unavailable"},
    Phrase{504, "Gateway Timeout"},
};

QByteArray phraseOf(int status)
{
    const auto *const it = std::find_if(phrases.begin(), phrases.end(),
                                        [status](const Phrase &each) { return each.status == status; });
    return it == phrases.end() ? QByteArray() : QByteArray(it->text); // it may be empty (RFC 9112, 4)
}

/// Answers of these statuses end with their head (RFC 9110, 6.4.1), and those below 200 and 204 have no
/// Content-Length either (8.6).
bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

bool hasStatus(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Status:
    case AnswerKind::Half:
    case AnswerKind::WrongLength:
    case AnswerKind::Slow:
        return true;
    case AnswerKind::Timeout:
    case AnswerKind::Close:
    case AnswerKind::Reset:
    case AnswerKind::Garbage:
        break;
    }
    return false;
}

QString kindWord(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Timeout:
        return u"timeout"_s;
    case AnswerKind::Close:
        return u"close"_s;
    case AnswerKind::Reset:
        return u"reset"_s;
    case AnswerKind::Half:
        return u"half"_s;
    case AnswerKind::WrongLength:
        return u"wrong-length"_s;
    case AnswerKind::Slow:
        return u"slow"_s;
    case AnswerKind::Garbage:
        return u"garbage"_s;
    case AnswerKind::Status:
        break;
    }
    return {};
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

/// `promised`: bytes that Content-Length counts and nobody sends.
QByteArray wholeAnswer(const Answer &answer, Instant now, Connection connection, AnswerBody body,
                       qsizetype promised)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + phraseOf(answer.status) + "\r\n";
    bytes += "Date: " + httpDate(now) + "\r\n";
    for (const HeaderField &field : answer.headers)
        bytes += field.name + ": " + field.value + "\r\n";
    if (hasBody(answer.status)) {
        bytes += "Content-Type: application/json\r\nX-Content-Type-Options: nosniff\r\n";
        bytes += "Content-Length: " + QByteArray::number(answer.body.size() + promised) + "\r\n";
    }
    if (connection == Connection::Close)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    if (body == AnswerBody::Sent && hasBody(answer.status))
        bytes += answer.body;
    return bytes;
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

bool accepts(const ScriptedAnswer &scripted)
{
    return hasStatus(scripted.kind) && scripted.status / 100 == 2;
}

Reply replyFor(const ScriptedAnswer &scripted, const Answer &honest)
{
    Reply reply{honest, scripted.kind, scripted.delay};
    if (!accepts(scripted))
        reply.answer.body = bodyOf(Effect::None, receiverReason(ReasonId::AnswerScripted, wordFor(scripted)));
    reply.answer.status = scripted.status;
    for (const QByteArray &value : scripted.retryAfter)
        reply.answer.headers.append({"Retry-After", value});
    if (!scripted.location.isEmpty())
        reply.answer.headers.append({"Location", scripted.location});
    return reply;
}

int statusOf(const Reply &reply)
{
    return hasStatus(reply.kind) ? reply.answer.status : 0;
}

QString wordFor(const ScriptedAnswer &scripted)
{
    const QString status = QString::number(scripted.status);
    if (scripted.kind == AnswerKind::Status)
        return status;
    if (!hasStatus(scripted.kind))
        return kindWord(scripted.kind);
    return kindWord(scripted.kind) + u' ' + status;
}

QByteArray answerBytes(const Answer &answer, Instant now, Connection connection, AnswerBody body)
{
    return wholeAnswer(answer, now, connection, body, 0);
}

QByteArray replyBytes(const Reply &reply, Instant now, Connection connection, AnswerBody body)
{
    constexpr qsizetype missing = 64;
    switch (reply.kind) {
    case AnswerKind::Status:
    case AnswerKind::Slow:
        return answerBytes(reply.answer, now, connection, body);
    case AnswerKind::Half: {
        const QByteArray whole = answerBytes(reply.answer, now, Connection::Close, body);
        return whole.first(whole.size() / 2);
    }
    case AnswerKind::WrongLength:
        return wholeAnswer(reply.answer, now, Connection::Close, body, missing);
    case AnswerKind::Garbage:
        return "220 receiver.example.com ESMTP ready\r\n";
    case AnswerKind::Timeout:
    case AnswerKind::Close:
    case AnswerKind::Reset:
        break;
    }
    return {};
}

} // namespace hookbench
