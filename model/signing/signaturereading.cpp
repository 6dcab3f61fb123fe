#include "model/signing/signaturereading.h"

#include <algorithm>
#include <initializer_list>

namespace hookbench {

namespace {

// No prefix in use is longer: hmac-sha256= has twelve.
constexpr qsizetype longestPrefix = 12;

enum class Encoding : quint8 { Unknown, LowerHex, UpperHex, Base64 };

struct Decoded
{
    Encoding encoding = Encoding::Unknown;
    QByteArray bytes;
};

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isPrefixCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

bool isMacLength(qsizetype length)
{
    return length == 16 || length == 20 || length == 28 || length == 32 || length == 48 || length == 64;
}

Decoded decodeHex(const QByteArray &text)
{
    if (text.isEmpty() || text.size() % 2 != 0 || !std::all_of(text.begin(), text.end(), isHexDigit))
        return {};
    return {text == text.toLower() ? Encoding::LowerHex : Encoding::UpperHex, QByteArray::fromHex(text)};
}

/// As .NET's BitConverter writes bytes: 0A-1B-2C.
Decoded decodeDashedHex(const QByteArray &text)
{
    QByteArray digits;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool dashDue = at % 3 == 2;
        if (dashDue ? text.at(at) != '-' : !isHexDigit(text.at(at)))
            return {};
        if (!dashDue)
            digits += text.at(at);
    }
    Decoded decoded = decodeHex(digits);
    if (decoded.encoding == Encoding::LowerHex)
        decoded.encoding = Encoding::UpperHex;
    return decoded;
}

Decoded decodeBase64(const QByteArray &text)
{
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const auto result = QByteArray::fromBase64Encoding(text, QByteArray::Base64Options(alphabet) |
                                                                     QByteArray::AbortOnBase64DecodingErrors);
        if (!result || result.decoded.isEmpty())
            continue;
        if (isMacLength(result.decoded.size()) && decodeHex(result.decoded).encoding == Encoding::Unknown)
            return {Encoding::Base64, result.decoded};
        // base64 of the hex digits, when a library's hexdigest was encoded once more
        const Decoded hex = decodeHex(result.decoded);
        if (isMacLength(hex.bytes.size()))
            return {Encoding::Base64, hex.bytes};
    }
    return {};
}

Decoded decode(const QByteArray &text)
{
    for (const auto attempt : {decodeHex, decodeDashedHex, decodeBase64})
        if (Decoded decoded = attempt(text); decoded.encoding != Encoding::Unknown)
            return decoded;
    return {};
}

QByteArrayView prefixOf(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return "sha256=";
    case SignatureScheme::TimestampBody:
        return "v1=";
    case SignatureScheme::StandardWebhooks:
        return "v1,";
    }
    Q_UNREACHABLE();
}

/// Takes `t=…,` off the front, in whatever case; empty when there is none.
QByteArray takeTimestamp(QByteArrayView &text)
{
    const qsizetype comma = text.indexOf(',');
    if (comma < 3 || text.first(2).compare("t=", Qt::CaseInsensitive) != 0)
        return {};
    QByteArray digits = text.sliced(2, comma - 2).toByteArray();
    text = text.sliced(comma + 1);
    return digits;
}

QByteArray takePrefix(QByteArrayView &text)
{
    const auto *const separator =
        std::find_if(text.begin(), text.end(), [](char c) { return c == '=' || c == ','; });
    const qsizetype length = separator - text.begin();
    // A separator at the end is base64's padding.
    if (length == 0 || length > longestPrefix || length + 1 >= text.size() ||
        !std::all_of(text.begin(), separator, isPrefixCharacter))
        return {};
    QByteArray prefix = text.first(length + 1).toByteArray();
    text = text.sliced(length + 1);
    return prefix;
}

MismatchCause formOfPrefix(SignatureScheme scheme, const SignatureReading &reading)
{
    const QByteArrayView own = prefixOf(scheme);
    const bool timestampFits = reading.timestamp.isEmpty() == (scheme != SignatureScheme::TimestampBody);
    if (reading.prefix.isEmpty())
        return reading.timestamp.isEmpty() ? MismatchCause::MissingPrefix : MismatchCause::WrongScheme;
    if (reading.prefix.compare(own, Qt::CaseInsensitive) != 0 || !timestampFits)
        return MismatchCause::WrongScheme;
    return reading.prefix == own ? MismatchCause::None : MismatchCause::UpperCase;
}

MismatchCause formOfEncoding(SignatureScheme scheme, Encoding encoding)
{
    const bool base64Due = scheme == SignatureScheme::StandardWebhooks;
    switch (encoding) {
    case Encoding::Unknown:
        return MismatchCause::None;
    case Encoding::LowerHex:
        return base64Due ? MismatchCause::WrongScheme : MismatchCause::None;
    case Encoding::UpperHex:
        return base64Due ? MismatchCause::WrongScheme : MismatchCause::UpperCase;
    case Encoding::Base64:
        return base64Due ? MismatchCause::None : MismatchCause::Base64;
    }
    Q_UNREACHABLE();
}

} // namespace

SignatureReading readSignature(SignatureScheme scheme, QByteArrayView given)
{
    SignatureReading reading;
    QByteArrayView rest = given;
    reading.timestamp = takeTimestamp(rest);
    reading.prefix = takePrefix(rest);
    const Decoded decoded = decode(rest.toByteArray());
    reading.mac = decoded.bytes;
    const MismatchCause prefix = formOfPrefix(scheme, reading);
    const MismatchCause encoding = formOfEncoding(scheme, decoded.encoding);
    // Of two faults the graver one is named; its remedy spells the whole form out.
    for (const MismatchCause cause : {MismatchCause::WrongScheme, MismatchCause::Base64,
                                      MismatchCause::MissingPrefix, MismatchCause::UpperCase})
        if (prefix == cause || encoding == cause) {
            reading.form = cause;
            break;
        }
    return reading;
}

} // namespace hookbench
