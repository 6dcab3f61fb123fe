#include "model/exporting/documentcontent.h"

#include <QtCore/QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr qsizetype literalWidth = 68;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// A byte as it stands in a Python literal. What means something to HTML, Markdown, shells or templates is
/// written by its number, so that the listing is inert wherever it is pasted.
QByteArray pythonByte(char byte, char before)
{
    const auto code = static_cast<unsigned char>(byte);
    const bool opensTemplate = (byte == '{' || byte == '%') && (before == '{' || before == '<');
    if (code < 0x20 || code > 0x7e || opensTemplate || QByteArrayView("\\'<>`$&|").contains(byte))
        return "\\x" + QByteArray(1, byte).toHex();
    return QByteArray(1, byte);
}

/// Bytes as a Python literal in parentheses, in lines that fit a page.
QString pythonLiteral(const QByteArray &bytes)
{
    QStringList lines;
    QByteArray line;
    char before = 0;
    for (const char byte : bytes) {
        line += pythonByte(byte, before);
        before = byte;
        if (line.size() >= literalWidth) {
            lines.append(u"    b'%1'"_s.arg(QString::fromLatin1(line)));
            line.clear();
        }
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(u"    b'%1'"_s.arg(QString::fromLatin1(line)));
    return u"(\n"_s + lines.join(u'\n') + u"\n)"_s;
}

/// The body indented for reading; what means something elsewhere is written as JSON escapes.
QString readableBody(const QByteArray &body)
{
    const Result<Json> json = parseJson(body, {});
    QString text = QString::fromUtf8(json ? dumpJsonIndented(*json) : body);
    for (const auto &[plain, escape] :
         {std::pair(u'<', "\\u003c"_L1), std::pair(u'>', "\\u003e"_L1), std::pair(u'&', "\\u0026"_L1),
          std::pair(u'`', "\\u0060"_L1), std::pair(u'$', "\\u0024"_L1), std::pair(u'|', "\\u007c"_L1)})
        text.replace(plain, escape);
    text.replace(u"{{"_s, u"{\\u007b"_s);
    return text.replace(u"{%"_s, u"{\\u0025"_s);
}

QString schemeRule(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return Text::tr("HMAC-SHA256 with the UTF-8 bytes of the secret as the key, over the raw bytes of "
                        "the body and nothing else. The header holds %1 and 64 lower-case hexadecimal "
                        "digits.");
    case SignatureScheme::TimestampBody:
        return Text::tr("Not Ordinavo's, for comparison only: HMAC-SHA256 over the Unix time, a dot and "
                        "the raw bytes of the body. The header holds %1, the time and hexadecimal digits.");
    case SignatureScheme::StandardWebhooks:
        return Text::tr("Not Ordinavo's, for comparison only: HMAC-SHA256 over event id, Unix time and the "
                        "raw bytes of the body, with dots between them. The header holds %1 and base64.");
    }
    Q_UNREACHABLE();
}

/// What stands before the MAC in the header's value.
QByteArray macPrefix(SignatureScheme scheme, const QByteArray &signature)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return "sha256=";
    case SignatureScheme::TimestampBody:
        return signature.left(signature.indexOf("v1=") + 3);
    case SignatureScheme::StandardWebhooks:
        return "v1,";
    }
    Q_UNREACHABLE();
}

QString headerText(const SignedRequest &request)
{
    return QString::fromUtf8(headerLines(request.headers, "\n"))
        .replace(u'<', u"%3C"_s)
        .replace(u'>', u"%3E"_s);
}

} // namespace

QString signatureProgram(const ExportContext &context, const ExportedEvent &event)
{
    const SignatureScheme scheme = context.design->signatureScheme;
    const SignedRequest &request = event.request;
    QByteArray before =
        stringToSign(scheme, request.body, request.eventId, request.timestamp).chopped(request.body.size());
    const bool isBase64 = scheme == SignatureScheme::StandardWebhooks;
    QStringList lines{isBase64 ? u"import base64, hashlib, hmac"_s : u"import hashlib, hmac"_s, {}};
    lines.append(u"secret = b'%1'"_s.arg(QString::fromUtf8(publicSampleSecret())));
    lines.append(u"body = %1"_s.arg(pythonLiteral(request.body)));
    lines.append(before.isEmpty() ? u"message = body"_s
                                  : u"message = b'%1' + body"_s.arg(QString::fromLatin1(before)));
    lines.append(u"mac = hmac.new(secret, message, hashlib.sha256)"_s);
    lines.append(u"signature = '%1' + %2"_s.arg(QString::fromLatin1(macPrefix(scheme, request.signature)),
                                                isBase64 ? u"base64.b64encode(mac.digest()).decode()"_s
                                                         : u"mac.hexdigest()"_s));
    lines.append(u"expected = (\n    '%1'\n)"_s.arg(QString::fromLatin1(request.signature)));
    lines.append(u"assert hmac.compare_digest(signature, expected)"_s);
    lines.append(u"print('verified', len(body), 'bytes')"_s);
    return lines.join(u'\n');
}

void addSignature(Document &document, const ExportContext &context)
{
    const SignatureScheme scheme = context.design->signatureScheme;
    document.heading(1, Text::tr("Signature"));
    const ExportedEvent *event = documentedEvent(context);
    if (event == nullptr) {
        document.paragraph(phrase(Text::tr("The subscription gets no events, so there is nothing to sign.")));
        return;
    }
    const SignedRequest &request = event->request;
    const Provenance provenance =
        scheme == SignatureScheme::Ordinavo ? Provenance::Documented : Provenance::Assumed;
    const auto marked = [](const QString &sentence, Provenance known) {
        return phrase(u"%1\u00a0%2"_s, {Span(sentence), provenanceSpan(known)});
    };
    document.paragraph(
        phrase(schemeRule(scheme), {code(QString::fromLatin1(macPrefix(scheme, request.signature)))}) +
        Phrase{Span(u" "_s), provenanceSpan(provenance)});
    document.bullets(
        {marked(Text::tr("Take the bytes as they arrived, before any JSON is parsed: the same JSON written "
                         "anew has other bytes and another signature."),
                provenance),
         marked(Text::tr("Compare the whole value in constant time."), provenance),
         marked(Text::tr("Each delivery carries one signature."), provenance),
         marked(Text::tr("Each subscription has a secret of its own."), Provenance::Assumed)});
    if (scheme == SignatureScheme::Ordinavo)
        document.notice(phrase(
            Text::tr("Only the body is signed: timestamp, event id, event type and delivery id in the "
                     "headers are not. Compare them with the body, and judge freshness by %1 and by the "
                     "event ids already processed as well."),
            {code(u"occurredAt"_s)}));
    document.heading(2, Text::tr("Worked example"));
    document.paragraph(phrase(Text::tr("A delivery of %1 as this subscription gets it: its headers, and its "
                                       "body indented for reading."),
                              {code(request.eventType)}));
    document.addCode(u"text"_s, headerText(request));
    document.addCode(u"json"_s, readableBody(request.body));
    document.paragraph(
        phrase(Text::tr("On the wire the body is %1 bytes long and has no line breaks. This Python program "
                        "holds exactly these bytes, signs them with the public sample secret and compares:"),
               {Span(QString::number(request.body.size()))}));
    document.addCode(u"python"_s, signatureProgram(context, *event));
}

} // namespace hookbench
