#include "model/receiver/receiver.h"

using namespace Qt::StringLiterals;

namespace hookbench {

QString idOf(Effect effect)
{
    switch (effect) {
    case Effect::Processed:
        return u"processed"_s;
    case Effect::Duplicate:
        return u"duplicate"_s;
    case Effect::Refused:
        return u"refused"_s;
    case Effect::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(Effect effect)
{
    switch (effect) {
    case Effect::Processed:
        return Receiver::tr("Processed");
    case Effect::Duplicate:
        return Receiver::tr("Duplicate");
    case Effect::Refused:
        return Receiver::tr("Refused");
    case Effect::None:
        return Receiver::tr("No effect");
    }
    Q_UNREACHABLE();
}

QString idOf(Deduplication deduplication)
{
    switch (deduplication) {
    case Deduplication::EventId:
        return u"eventId"_s;
    case Deduplication::DeliveryId:
        return u"deliveryId"_s;
    case Deduplication::Off:
        return u"off"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Deduplication> deduplicationFromId(QStringView id)
{
    for (const auto each : {Deduplication::EventId, Deduplication::DeliveryId, Deduplication::Off})
        if (id == idOf(each))
            return each;
    return std::nullopt;
}

QString idOf(ReceiverCertificate certificate)
{
    switch (certificate) {
    case ReceiverCertificate::None:
        return u"none"_s;
    case ReceiverCertificate::Good:
        return u"good"_s;
    case ReceiverCertificate::Expired:
        return u"expired"_s;
    case ReceiverCertificate::WrongName:
        return u"wrong-name"_s;
    case ReceiverCertificate::SelfSigned:
        return u"self-signed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReceiverCertificate> receiverCertificateFromId(QStringView id)
{
    for (const auto each :
         {ReceiverCertificate::None, ReceiverCertificate::Good, ReceiverCertificate::Expired,
          ReceiverCertificate::WrongName, ReceiverCertificate::SelfSigned})
        if (id == idOf(each))
            return each;
    return std::nullopt;
}

} // namespace hookbench
