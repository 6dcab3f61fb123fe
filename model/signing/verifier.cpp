#include "model/signing/verifier.h"

#include "model/signing/mismatchsearch.h"
#include "model/signing/signaturereading.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// RFC 9110 5.5: blanks around a field's value are not part of it.
QByteArrayView withoutBlanks(QByteArrayView value)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!value.isEmpty() && isBlank(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isBlank(value.back()))
        value.chop(1);
    return value;
}

/// Standard Webhooks: during a rotation the header lists several signatures, one of which must match.
QList<QByteArray> alternatives(SignatureScheme scheme, QByteArrayView value)
{
    if (scheme != SignatureScheme::StandardWebhooks)
        return {value.toByteArray()};
    return value.toByteArray().split(' ');
}

/// The time that was signed: the caller's, or where the value carries it and the caller has none, that.
Instant signedTime(SignatureScheme scheme, QByteArrayView value, Instant timestamp)
{
    if (scheme != SignatureScheme::TimestampBody || timestamp != Instant{})
        return timestamp;
    return parseUnixSeconds(readSignature(scheme, value).timestamp).value_or(timestamp);
}

} // namespace

bool signatureMatches(QByteArrayView expected, QByteArrayView given)
{
    // The length is no secret: every expected value of a scheme has the same.
    return expected.size() == given.size() && !expected.isEmpty() &&
           CRYPTO_memcmp(expected.data(), given.data(), std::size_t(expected.size())) == 0;
}

Verification verifySignature(SignatureScheme scheme, QByteArrayView body, QByteArrayView signature,
                             const SecretBytes &secret, const EventId &eventId, Instant timestamp)
{
    const QByteArrayView value = withoutBlanks(signature);
    if (value.isEmpty())
        return {false, MismatchCause::Empty,
                QCoreApplication::translate("Verifier", "There is no signature: the value is empty. Look "
                                                        "whether the header was sent and is passed on.")};
    Result<Signer> signer = Signer::create(scheme, secret);
    if (!signer)
        return {false, MismatchCause::WrongSecret, signer.error().message};
    const Instant time = signedTime(scheme, value, timestamp);
    const QByteArray expected = signer->sign(body, eventId, time);
    for (const QByteArray &candidate : alternatives(scheme, value))
        if (signatureMatches(expected, candidate))
            return {true, MismatchCause::None, {}};
    return findMismatch({scheme, body, value, secret, eventId, time}, *signer);
}

QString idOf(MismatchCause cause)
{
    switch (cause) {
    case MismatchCause::None:
        return {};
    case MismatchCause::ReserialisedJson:
        return u"reserialised-json"_s;
    case MismatchCause::TrailingNewline:
        return u"trailing-newline"_s;
    case MismatchCause::LineEndings:
        return u"line-endings"_s;
    case MismatchCause::ByteOrderMark:
        return u"byte-order-mark"_s;
    case MismatchCause::Base64:
        return u"base64"_s;
    case MismatchCause::MissingPrefix:
        return u"missing-prefix"_s;
    case MismatchCause::WrongScheme:
        return u"wrong-scheme"_s;
    case MismatchCause::UpperCase:
        return u"upper-case"_s;
    case MismatchCause::Truncated:
        return u"truncated"_s;
    case MismatchCause::Empty:
        return u"empty"_s;
    case MismatchCause::WrongSecret:
        return u"wrong-secret"_s;
    }
    Q_UNREACHABLE();
}

} // namespace hookbench
