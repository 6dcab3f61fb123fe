#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hookbench {

/// Why a request took no effect. The ids on the wire follow from the names and never change.
enum class ReasonId : quint8 {
    RequestLineInvalid,
    HeaderLineInvalid,
    HeaderLineFolded,
    HeadTooLarge,
    BodyTooLarge,
    ContentLengthInvalid,
    ContentLengthRepeated,
    TransferEncodingAmbiguous,
    TransferEncodingUnknown,
    ChunksBroken,
    ChunksTooSmall,
    HeadTooSlow,
    RequestTooSlow,
    RequestCutOff,
    TooManyConnections,
    HostInvalid,
    HostNotLocal,
    FromBrowser,
    PathUnknown,
    MethodNotPost,
    ExpectationUnknown,
    HeaderMissing,
    HeaderRepeated,
    ContentTypeNotJson,
    WebhookVersionUnknown,
    NoSecret,
    SignatureMismatch,
    TimestampNotUnix,
    TimestampNotIso,
    TimestampTooOld,
    TimestampTooNew,
    BodyNotJson,
    BodyNotObject,
    EventIdMissing,
    EventIdDiffers,
    EventTypeDiffers,
    DuplicateEvent,
    DuplicateDelivery,
    AnswerScripted
};

/// A reason as a program reads it, as the sender reads it and as it is shown here.
struct ReceiverReason
{
    QByteArray id;       ///< header_missing; empty: there is no reason
    QByteArray sentence; ///< English whatever the language of the program, since senders log and compare it
    QString text;        ///< the same sentence, translated

    bool operator==(const ReceiverReason &) const = default;
};

/// `argument` stands for %1 in both sentences, `count` for %n.
[[nodiscard]] ReceiverReason receiverReason(ReasonId id, const QString &argument = {}, int count = -1);
/// For reasons about a size: each sentence writes it as its language does.
[[nodiscard]] ReceiverReason receiverReasonWithSize(ReasonId id, qint64 bytes);

} // namespace hookbench
