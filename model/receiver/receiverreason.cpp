#include "model/receiver/receiverreason.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <array>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Wording
{
    ReasonId reason;
    const char *id;
    const char *sentence;
};

constexpr std::array wordings{
    Wording{ReasonId::RequestLineInvalid, "request_line_invalid",
            QT_TRANSLATE_NOOP("ReceiverReason", "The request line is not one of HTTP/1.1.")},
    Wording{ReasonId::HeaderLineInvalid, "header_line_invalid",
            QT_TRANSLATE_NOOP("ReceiverReason", "A header line is not one of HTTP/1.1.")},
    Wording{ReasonId::HeaderLineFolded, "header_line_folded",
            QT_TRANSLATE_NOOP("ReceiverReason", "A header line is folded, which HTTP/1.1 no longer allows.")},
    Wording{ReasonId::HeadTooLarge, "head_too_large",
            QT_TRANSLATE_NOOP("ReceiverReason", "The request line and headers are larger than %1.")},
    Wording{ReasonId::BodyTooLarge, "body_too_large",
            QT_TRANSLATE_NOOP("ReceiverReason", "The body is larger than %1.")},
    Wording{ReasonId::ContentLengthInvalid, "content_length_invalid",
            QT_TRANSLATE_NOOP("ReceiverReason",
                              "Content-Length is no number, or stands there beside another length.")},
    Wording{ReasonId::ContentLengthRepeated, "content_length_repeated",
            QT_TRANSLATE_NOOP("ReceiverReason", "Content-Length stands there twice.")},
    Wording{ReasonId::TransferEncodingAmbiguous, "transfer_encoding_ambiguous",
            QT_TRANSLATE_NOOP("ReceiverReason", "Transfer-Encoding stands there beside another length.")},
    Wording{ReasonId::TransferEncodingUnknown, "transfer_encoding_unknown",
            QT_TRANSLATE_NOOP("ReceiverReason",
                              "The only Transfer-Encoding understood here is chunked, in HTTP/1.1.")},
    Wording{ReasonId::ChunksBroken, "chunks_broken",
            QT_TRANSLATE_NOOP("ReceiverReason", "The chunks of the body are broken.")},
    Wording{ReasonId::ChunksTooSmall, "chunks_too_small",
            QT_TRANSLATE_NOOP("ReceiverReason", "The chunks of the body are too small for its size.")},
    Wording{ReasonId::HeadTooSlow, "head_too_slow",
            QT_TRANSLATE_NOOP("ReceiverReason", "The request line and headers did not come in time.")},
    Wording{ReasonId::RequestTooSlow, "request_too_slow",
            QT_TRANSLATE_NOOP("ReceiverReason", "The request did not come in time.")},
    Wording{ReasonId::RequestCutOff, "request_cut_off",
            QT_TRANSLATE_NOOP("ReceiverReason", "The connection ended before the request was whole.")},
    Wording{ReasonId::TooManyConnections, "too_many_connections",
            QT_TRANSLATE_NOOP("ReceiverReason", "Too many connections are open.")},
    Wording{ReasonId::HostInvalid, "host_invalid",
            QT_TRANSLATE_NOOP("ReceiverReason", "There has to be exactly one Host header.")},
    Wording{ReasonId::HostNotLocal, "host_not_local",
            QT_TRANSLATE_NOOP("ReceiverReason",
                              "This receiver serves localhost only; the Host header names another.")},
    Wording{ReasonId::FromBrowser, "from_browser",
            QT_TRANSLATE_NOOP("ReceiverReason", "The request comes from a page in a browser.")},
    Wording{ReasonId::PathUnknown, "path_unknown",
            QT_TRANSLATE_NOOP("ReceiverReason", "Deliveries go to the path /hook.")},
    Wording{ReasonId::MethodNotPost, "method_not_post",
            QT_TRANSLATE_NOOP("ReceiverReason", "Deliveries are sent with POST.")},
    Wording{ReasonId::ExpectationUnknown, "expectation_unknown",
            QT_TRANSLATE_NOOP("ReceiverReason", "The only expectation understood here is 100-continue.")},
    Wording{ReasonId::HeaderMissing, "header_missing",
            QT_TRANSLATE_NOOP("ReceiverReason", "The header %1 is missing.")},
    Wording{ReasonId::HeaderRepeated, "header_repeated",
            QT_TRANSLATE_NOOP("ReceiverReason", "The header %1 stands there twice.")},
    Wording{ReasonId::ContentTypeNotJson, "content_type_not_json",
            QT_TRANSLATE_NOOP("ReceiverReason", "Content-Type has to be application/json.")},
    Wording{ReasonId::WebhookVersionUnknown, "webhook_version_unknown",
            QT_TRANSLATE_NOOP("ReceiverReason",
                              "X-Ordinavo-Webhook-Version is not v1, the only version known here.")},
    Wording{ReasonId::NoSecret, "no_secret",
            QT_TRANSLATE_NOOP("ReceiverReason", "The receiver has no secret to verify with.")},
    Wording{ReasonId::SignatureMismatch, "signature_mismatch",
            QT_TRANSLATE_NOOP("ReceiverReason", "The signature does not verify.")},
    Wording{ReasonId::TimestampNotUnix, "timestamp_not_unix",
            QT_TRANSLATE_NOOP("ReceiverReason", "%1 is not a Unix time in whole seconds.")},
    Wording{ReasonId::TimestampNotIso, "timestamp_not_iso",
            QT_TRANSLATE_NOOP("ReceiverReason", "%1 is not a time like 2026-06-18T16:40:00Z.")},
    Wording{ReasonId::TimestampTooOld, "timestamp_too_old",
            QT_TRANSLATE_N_NOOP("ReceiverReason", "%1 is older than %n minutes.")},
    Wording{ReasonId::TimestampTooNew, "timestamp_too_new",
            QT_TRANSLATE_N_NOOP("ReceiverReason", "%1 is more than %n minutes ahead. Compare the clocks.")},
    Wording{ReasonId::BodyNotJson, "body_not_json",
            QT_TRANSLATE_NOOP("ReceiverReason", "The body verifies but is not valid JSON.")},
    Wording{ReasonId::BodyNotObject, "body_not_object",
            QT_TRANSLATE_NOOP("ReceiverReason", "The body verifies but is not a JSON object.")},
    Wording{ReasonId::EventIdMissing, "event_id_missing",
            QT_TRANSLATE_NOOP("ReceiverReason", "The signed body has no eventId.")},
    Wording{ReasonId::EventIdDiffers, "event_id_differs",
            QT_TRANSLATE_NOOP("ReceiverReason", "%1 is not the eventId of the signed body. The header is "
                                                "not signed: somebody may have changed it.")},
    Wording{ReasonId::EventTypeDiffers, "event_type_differs",
            QT_TRANSLATE_NOOP("ReceiverReason", "%1 is not the eventType of the signed body. The header is "
                                                "not signed: somebody may have changed it.")},
    Wording{ReasonId::DuplicateEvent, "duplicate_event",
            QT_TRANSLATE_NOOP("ReceiverReason", "Request %1 had the same event id and took effect.")},
    Wording{ReasonId::DuplicateDelivery, "duplicate_delivery",
            QT_TRANSLATE_NOOP("ReceiverReason", "Request %1 had the same delivery id and took effect.")},
    Wording{ReasonId::AnswerScripted, "answer_scripted",
            QT_TRANSLATE_NOOP("ReceiverReason", "The receiver's script answers %1 here, so that the delivery "
                                                "takes no effect.")},
};

constexpr bool inOrder()
{
    for (std::size_t at = 0; at < wordings.size(); ++at)
        if (std::size_t(wordings[at].reason) != at)
            return false;
    return true;
}
static_assert(inOrder() && wordings.back().reason == ReasonId::AnswerScripted);

QString withArgument(const QString &sentence, const QString &argument)
{
    return sentence.contains(u"%1") ? sentence.arg(argument) : sentence;
}

ReceiverReason worded(ReasonId id, const QString &onTheWire, const QString &shown, int count)
{
    const Wording &wording = wordings[std::size_t(id)];
    QString sentence = QString::fromLatin1(wording.sentence);
    sentence.replace(u"%n"_s, QString::number(count));
    const QString text = QCoreApplication::translate("ReceiverReason", wording.sentence, nullptr, count);
    return {wording.id, withArgument(sentence, onTheWire).toUtf8(), withArgument(text, shown)};
}

} // namespace

ReceiverReason receiverReason(ReasonId id, const QString &argument, int count)
{
    return worded(id, argument, argument, count);
}

ReceiverReason receiverReasonWithSize(ReasonId id, qint64 bytes)
{
    return worded(id, QLocale::c().formattedDataSize(bytes, 0), QLocale().formattedDataSize(bytes, 0), -1);
}

} // namespace hookbench
