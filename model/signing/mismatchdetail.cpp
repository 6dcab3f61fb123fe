#include "model/signing/mismatchdetail.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace hookbench::detail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

/// How a value looks in the scheme.
QString patternOf(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return Text::tr("sha256= and 64 lower-case hex digits");
    case SignatureScheme::TimestampBody:
        return Text::tr("t=, the Unix time, ,v1= and 64 lower-case hex digits");
    case SignatureScheme::StandardWebhooks:
        return Text::tr("v1, and the MAC in base64");
    }
    Q_UNREACHABLE();
}

QString contentOf(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return Text::tr("the body alone");
    case SignatureScheme::TimestampBody:
        return Text::tr("timestamp and body, joined by a dot");
    case SignatureScheme::StandardWebhooks:
        return Text::tr("event id, timestamp and body, joined by dots");
    }
    Q_UNREACHABLE();
}

} // namespace

QString wrongForm(MismatchCause cause, SignatureScheme scheme, const QByteArray &prefix)
{
    if (cause == MismatchCause::Base64)
        return Text::tr("The MAC is right but written in base64. Write the value as %1.")
            .arg(patternOf(scheme));
    if (cause == MismatchCause::MissingPrefix)
        return Text::tr("The MAC is right but its prefix is missing. Write the value as %1.")
            .arg(patternOf(scheme));
    if (cause == MismatchCause::UpperCase)
        return Text::tr("The MAC is right but written in upper case. Write the value as %1.")
            .arg(patternOf(scheme));
    if (prefix.isEmpty())
        return Text::tr("The MAC is right but written as in another scheme. Write the value as %1.")
            .arg(patternOf(scheme));
    return Text::tr(
               "The MAC is right but written as in another scheme, beginning with %2. Write the value as "
               "%1.")
        .arg(patternOf(scheme), QString::fromUtf8(prefix));
}

QString truncated(qsizetype given, qsizetype due, Rest rest)
{
    if (rest == Rest::Matches)
        return Text::tr("The signature is cut off: %1 of %2 characters are there, and those are right. Look "
                        "for a field that is too short for it.")
            .arg(given)
            .arg(due);
    return Text::tr("The signature is cut off: %1 of %2 characters are there, and those do not match either. "
                    "Look for a field that is too short for it, and compare the secrets.")
        .arg(given)
        .arg(due);
}

QString newlineInValue()
{
    return Text::tr("The signature is right but a newline follows it. Remove the newline from the value.");
}

QString signedWithNewline()
{
    return Text::tr(
        "The signature is over the body and a newline after it, which this body does not have. "
        "Sign and verify the raw bytes of the body; an editor or echo may have added the newline.");
}

QString signedWithoutNewline()
{
    return Text::tr("The signature is over the body without the newline that this body ends in. Sign and "
                    "verify the raw bytes of the body; an editor or echo may have added the newline.");
}

QString signedWithLf()
{
    return Text::tr("The signature is over the body with LF line ends, where this body has CR LF. Sign and "
                    "verify the raw bytes of the body; something converted the line ends on the way.");
}

QString signedWithCrLf()
{
    return Text::tr("The signature is over the body with CR LF line ends, where this body has LF. Sign and "
                    "verify the raw bytes of the body; something converted the line ends on the way.");
}

QString signedWithMark()
{
    return Text::tr(
        "The signature is over a byte order mark and the body, and this body has no such mark. Sign "
        "and verify the raw bytes of the body; write UTF-8 without a byte order mark.");
}

QString signedWithoutMark()
{
    return Text::tr("The signature is over the body without the byte order mark that this body begins with. "
                    "Sign and verify the raw bytes of the body; write UTF-8 without a byte order mark.");
}

QString otherHash(const QString &name)
{
    return Text::tr(
               "The signature was made with %1 and not with HMAC-SHA256. Use HMAC-SHA256, with the secret "
               "as its key.")
        .arg(name);
}

QString otherScheme(SignatureScheme used, SignatureScheme due)
{
    if (used == due)
        return Text::tr(
            "The signature fits another event id or timestamp than those given here. Take both from "
            "the same request.");
    return Text::tr("The signature is over %1, as in another scheme. Sign %2.")
        .arg(contentOf(used), contentOf(due));
}

QString foreignPrefix(SignatureScheme due, const QByteArray &prefix)
{
    return Text::tr("The value begins with %1 and belongs to another scheme. It should be %2.")
        .arg(QString::fromUtf8(prefix), patternOf(due));
}

QString reserialised(JsonOrder order, JsonSpacing spacing, JsonEscapes escapes)
{
    QStringList differences;
    if (order == JsonOrder::Sorted)
        differences += Text::tr("members sorted by name");
    if (order == JsonOrder::Catalogue)
        differences += Text::tr("members in the catalogue's order");
    switch (spacing) {
    case JsonSpacing::Compact:
        differences += Text::tr("no spaces");
        break;
    case JsonSpacing::Spaced:
        differences += Text::tr("a space after each comma and colon");
        break;
    case JsonSpacing::TwoSpaces:
        differences += Text::tr("indented by two spaces");
        break;
    case JsonSpacing::FourSpaces:
        differences += Text::tr("indented by four spaces");
        break;
    case JsonSpacing::Tabs:
        differences += Text::tr("indented by tabs");
        break;
    case JsonSpacing::Jackson:
        differences += Text::tr("indented as Jackson does it");
        break;
    }
    if (escapes == JsonEscapes::Slash)
        differences += Text::tr("slashes escaped");
    else if (escapes == JsonEscapes::Html)
        differences += Text::tr("HTML characters escaped");
    else if (escapes != JsonEscapes::Raw)
        differences += Text::tr("non-ASCII characters escaped");
    return Text::tr(
               "The signature is over the same JSON written differently (%1). Sign and verify the raw bytes "
               "of the body, before anything parses them.")
        .arg(QLocale().createSeparatedList(differences));
}

QString malformed(SignatureScheme due, const QString &character, qsizetype at)
{
    return Text::tr("No secret makes such a value: it should be %1, and its character number %2 is %3. Look "
                    "at how the value is made and copied.")
        .arg(patternOf(due), QString::number(at), character);
}

QString wrongLength(SignatureScheme due, qsizetype given, qsizetype expected)
{
    return Text::tr("No secret makes such a value: it should be %1, which is %2 characters, and has %3. Look "
                    "at how the value is made and copied.")
        .arg(patternOf(due), QString::number(expected), QString::number(given));
}

QString nothingExplains()
{
    return Text::tr(
        "Nothing that usually goes wrong explains this signature: the secret is another one, or the "
        "body was changed. Compare the secrets on both sides, then the SHA-256 of the body.");
}

QString nothingSigned()
{
    return Text::tr(
        "The body is empty, and the signature is not one over an empty body. Look whether the body "
        "was sent, with its Content-Length, and read before it was verified.");
}

QString both(const QString &first, const QString &second)
{
    //: two whole sentences
    return Text::tr("%1 %2").arg(first, second);
}

} // namespace hookbench::detail
