#pragma once

#include "model/core/clock.h"
#include "model/core/httpheader.h"
#include "model/core/ids.h"
#include "model/core/secretbytes.h"
#include "model/delivery/answerscript.h"
#include "model/design/design.h"
#include "model/receiver/receiverlimits.h"

#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace hookbench {

/// By what the receiver tells a second copy. Ordinavo's rule is the event id.
enum class Deduplication : quint8 { EventId, DeliveryId, Off };

/// What a request did to the receiver.
enum class Effect : quint8 {
    Processed, ///< accepted, took effect
    Duplicate, ///< accepted, had taken effect before
    Refused,   ///< did not verify, too old, not a delivery
    None       ///< no effect by the receiver's own failure
};

/// What the receiver shows of itself over TLS.
enum class ReceiverCertificate : quint8 {
    None,      ///< plain HTTP
    Good,      ///< signed by an authority made in process, for 127.0.0.1, ::1 and localhost
    Expired,   ///< good but for its end date
    WrongName, ///< good but for another host
    SelfSigned
};

struct ReceiverSettings
{
    quint16 port = 5005; ///< taken: a free one is picked and announced; 0: any free one
    SharedSecret secret;
    SignatureScheme scheme = SignatureScheme::Ordinavo;
    Deduplication deduplication = Deduplication::EventId;
    std::optional<std::chrono::minutes> tolerance{5}; ///< how old a timestamp may be; nothing: not checked
    /// What is answered to a delivery that verifies, one after the other. A bad one is refused whatever the
    /// script says, and takes no answer from it. An answer that is no 2xx leaves no effect behind, so that
    /// the retry is processed and no duplicate.
    AnswerScript answers;
    ReceiverCertificate certificate = ReceiverCertificate::None;
};

/// One request as the receiver saw it.
struct ReceivedRequest
{
    qint64 number = 0; ///< from 1 since the receiver started
    Instant receivedAt{};
    QByteArray method;
    QByteArray target; ///< as in the request line
    HeaderFields headers;
    QByteArray raw; ///< as on the wire: head and body
    QByteArray body;
    EventId eventId; ///< from the body when it verified, else from the header
    QString eventType;
    DeliveryId deliveryId;
    bool verified = false;
    QString reason; ///< translated: why not verified, refused or without effect, of what it is a duplicate
    Effect effect = Effect::None;
    std::optional<qint64> duplicateOf; ///< number of the request that took effect
    bool outOfOrder = false; ///< an event of a later occurredAt about the same thing had taken effect before
    std::optional<qint64> laterRequest; ///< number of the request that event came with
    EventId laterEvent;
    int status = 0;   ///< of our answer; 0: none was sent
    QString scripted; ///< the script's answer where it was not the honest one: `500`, `reset`
};

/// The built-in receiver: loopback only, strict parser, hard limits (docs/architecture.md), verifies,
/// deduplicates, answers, and announces every request it got. A QObject that can live on a thread of its
/// own; start() and stop() are then called through QMetaObject::invokeMethod.
class Receiver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Receiver)

public:
    /// `clock` must outlive the receiver.
    explicit Receiver(const Clock &clock, QObject *parent = nullptr, const ReceiverLimits &limits = {});
    ~Receiver() override;

    /// Listens on 127.0.0.1 and, where there is one, ::1. Announces listening() or failed().
    void start(const hookbench::ReceiverSettings &settings);
    /// Changes what is compared against and answered; what was processed stays known. The address stays,
    /// but for its scheme: another certificate listens anew on the same port and announces it. Other answers
    /// begin with their first.
    void reconfigure(const hookbench::ReceiverSettings &settings);
    void stop();
    /// Forgets which events it has processed, and begins the answers with their first.
    void forgetEvents();

signals:
    /// `portWasTaken`: the address is not the one asked for.
    void listening(const QUrl &address, bool portWasTaken);
    /// PEM of the authority that signed the certificate (itself when self-signed); before listening().
    void certificateMade(const QByteArray &authority);
    void failed(const QString &reason);
    void requestReceived(const hookbench::ReceivedRequest &request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// processed, duplicate, refused, none
[[nodiscard]] QString idOf(Effect effect);
[[nodiscard]] QString titleOf(Effect effect);
/// eventId, deliveryId, off
[[nodiscard]] QString idOf(Deduplication deduplication);
[[nodiscard]] std::optional<Deduplication> deduplicationFromId(QStringView id);
/// none, good, expired, wrong-name, self-signed
[[nodiscard]] QString idOf(ReceiverCertificate certificate);
[[nodiscard]] std::optional<ReceiverCertificate> receiverCertificateFromId(QStringView id);

} // namespace hookbench

Q_DECLARE_METATYPE(hookbench::ReceivedRequest)
Q_DECLARE_METATYPE(hookbench::ReceiverSettings)
