#include "model/delivery/exchangefailure.h"

#include "model/delivery/hosttext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <openssl/x509_vfy.h>

#include <cerrno>

namespace hookbench {

namespace {

bool isReset(const ExchangeEnd &end)
{
    // Behind TLS the errno does not reach us, only its text inside libcurl's.
    const QString text = QString::fromLocal8Bit(end.curlText);
    return end.systemError == ECONNRESET || end.systemError == EPIPE ||
           text.contains(qt_error_string(ECONNRESET)) || text.contains(qt_error_string(EPIPE));
}

// With TLS 1.3 the peer refuses our certificate only after the handshake.
bool isAlert(const ExchangeEnd &end)
{
    return end.curlText.contains(" alert ");
}

ErrorClass classOfBrokenOff(const ExchangeEnd &end)
{
    if (isAlert(end) && !end.headBegun)
        return ErrorClass::Tls;
    if (end.curlText.contains("chunked-encoding"))
        return ErrorClass::Malformed;
    if (isReset(end))
        return ErrorClass::Reset;
    return end.headBegun ? ErrorClass::Truncated : ErrorClass::Closed;
}

// Codes that no row of errorClassOf names: by how far the exchange had come.
ErrorClass classByPhase(const ExchangeEnd &end)
{
    switch (end.phase) {
    case Phase::Resolve:
        return ErrorClass::Resolve;
    case Phase::Connect:
        return ErrorClass::Connect;
    case Phase::Tls:
        return ErrorClass::Tls;
    case Phase::Send:
    case Phase::Wait:
        return ErrorClass::Closed;
    case Phase::Receive:
        return ErrorClass::Malformed;
    }
    Q_UNREACHABLE();
}

QString hostAndPort(const QUrl &url)
{
    const int usual = url.scheme() == u"https" ? 443 : 80;
    return hostWithPort(url.host(QUrl::FullyEncoded), url.port(usual));
}

QString connectMessage(const ExchangeEnd &end, const QString &peer)
{
    if (end.systemError == ECONNREFUSED)
        return QCoreApplication::translate("CurlTransport",
                                           "Nothing listens on %1. Start the receiver or check the port.")
            .arg(peer);
    const QString reason =
        end.systemError != 0 ? qt_error_string(end.systemError) : QString::fromUtf8(end.curlText);
    return QCoreApplication::translate("CurlTransport",
                                       "%1 cannot be reached: %2. Check the address and the network.")
        .arg(peer, reason);
}

bool isForAnotherHost(const ExchangeEnd &end)
{
    const QString mismatch = QString::fromUtf8(X509_verify_cert_error_string(X509_V_ERR_HOSTNAME_MISMATCH));
    return end.tlsProblem == mismatch || end.curlText.contains("target host name");
}

QString tlsMessage(const ExchangeEnd &end, const QString &peer, const TlsSettings &tls)
{
    if (end.own == ExchangeEnd::Own::ClientCertificate)
        return QCoreApplication::translate("CurlTransport",
                                           "The client certificate %1 cannot be read. Choose a PEM file.")
            .arg(tls.clientCertificate);
    if (end.own == ExchangeEnd::Own::ClientKey)
        return QCoreApplication::translate("CurlTransport",
                                           "The private key of the client certificate %1 cannot be used. "
                                           "Check its file and its password.")
            .arg(tls.clientCertificate);
    if (end.code == CURLE_SSL_CACERT_BADFILE && !tls.caFile.isEmpty())
        return QCoreApplication::translate("CurlTransport",
                                           "The file of authorities %1 cannot be read. Choose a PEM file.")
            .arg(tls.caFile);
    if (isAlert(end) && end.curlText.contains("certificate required"))
        return QCoreApplication::translate("CurlTransport",
                                           "%1 asks for a client certificate. Choose one for this receiver.")
            .arg(peer);
    if (end.code == CURLE_PEER_FAILED_VERIFICATION && isForAnotherHost(end))
        return QCoreApplication::translate("CurlTransport",
                                           "The certificate of %1 is for another host. Use the name that it "
                                           "was made for, or renew it.")
            .arg(peer);
    if (end.code == CURLE_PEER_FAILED_VERIFICATION)
        return QCoreApplication::translate(
                   "CurlTransport", "The certificate of %1 is not trusted: %2. Check the certificate or "
                                    "the authorities that this computer trusts.")
            .arg(peer, end.tlsProblem);
    return QCoreApplication::translate("CurlTransport",
                                       "No secure connection to %1 could be made: %2. Check that this port "
                                       "speaks TLS.")
        .arg(peer, QString::fromUtf8(end.curlText));
}

QString timeoutMessage(Phase phase, const QString &peer, const QString &seconds)
{
    switch (phase) {
    case Phase::Resolve:
        return QCoreApplication::translate("CurlTransport",
                                           "The name in %1 was not resolved within %2 s. Check the network's "
                                           "name service.")
            .arg(peer, seconds);
    case Phase::Connect:
        return QCoreApplication::translate(
                   "CurlTransport", "%1 did not take the connection within %2 s. Check the address and "
                                    "whether a firewall drops it.")
            .arg(peer, seconds);
    case Phase::Tls:
        return QCoreApplication::translate("CurlTransport",
                                           "%1 did not finish the TLS handshake within %2 s. Check that this "
                                           "port speaks TLS.")
            .arg(peer, seconds);
    case Phase::Send:
        return QCoreApplication::translate("CurlTransport",
                                           "%1 did not read the whole request within %2 s. Check whether the "
                                           "receiver hangs.")
            .arg(peer, seconds);
    case Phase::Wait:
        return QCoreApplication::translate("CurlTransport",
                                           "%1 took the request and did not answer within %2 s. Answer first "
                                           "and process afterwards, or raise the timeout.")
            .arg(peer, seconds);
    case Phase::Receive:
        return QCoreApplication::translate("CurlTransport",
                                           "%1 began to answer and did not finish within %2 s. Look for what "
                                           "holds the answer up.")
            .arg(peer, seconds);
    }
    Q_UNREACHABLE();
}

QString malformedMessage(const ExchangeEnd &end, const QString &peer)
{
    if (end.own == ExchangeEnd::Own::BadStatusLine)
        return QCoreApplication::translate("CurlTransport",
                                           "The answer of %1 does not begin with a status line of HTTP/1.1. "
                                           "Check what listens on this port.")
            .arg(peer);
    if (end.own == ExchangeEnd::Own::BadLength)
        return QCoreApplication::translate("CurlTransport",
                                           "The Content-Length in the answer of %1 is not a number of bytes. "
                                           "Send the length of the body.")
            .arg(peer);
    if (end.own == ExchangeEnd::Own::ConflictingLengths)
        return QCoreApplication::translate("CurlTransport",
                                           "The answer of %1 has two different Content-Length headers. Send "
                                           "one.")
            .arg(peer);
    return QCoreApplication::translate(
               "CurlTransport", "What %1 answered is not valid HTTP/1.1: %2. Check that an HTTP server "
                                "listens on this port.")
        .arg(peer, QString::fromUtf8(end.curlText));
}

QString truncatedMessage(const ExchangeEnd &end, const QString &peer)
{
    if (!end.headComplete)
        return QCoreApplication::translate(
                   "CurlTransport", "%1 closed the connection in the middle of the answer's head. Look "
                                    "into the receiver's log.")
            .arg(peer);
    return QCoreApplication::translate(
               "CurlTransport", "%1 closed the connection before the end of the answer's body. Check its "
                                "Content-Length or chunks.")
        .arg(peer);
}

} // namespace

ErrorClass errorClassOf(const ExchangeEnd &end)
{
    switch (end.own) {
    case ExchangeEnd::Own::Stopped:
        return ErrorClass::Cancelled;
    case ExchangeEnd::Own::HeadTooLarge:
        return ErrorClass::TooLarge;
    case ExchangeEnd::Own::BadStatusLine:
    case ExchangeEnd::Own::BadLength:
    case ExchangeEnd::Own::ConflictingLengths:
        return ErrorClass::Malformed;
    case ExchangeEnd::Own::SecondSend:
        return classOfBrokenOff(end);
    case ExchangeEnd::Own::ClientCertificate:
    case ExchangeEnd::Own::ClientKey:
        return ErrorClass::Tls;
    case ExchangeEnd::Own::None:
        break;
    }
    switch (end.code) {
    case CURLE_OK:
        return end.headComplete ? ErrorClass::None : classOfBrokenOff(end);
    case CURLE_URL_MALFORMAT:
        return ErrorClass::InvalidRequest;
    case CURLE_COULDNT_RESOLVE_HOST:
        return ErrorClass::Resolve;
    case CURLE_COULDNT_CONNECT:
        return ErrorClass::Connect;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
        return ErrorClass::Tls;
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorClass::Timeout;
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return classOfBrokenOff(end);
    case CURLE_PARTIAL_FILE:
        return ErrorClass::Truncated;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        return ErrorClass::Malformed;
    case CURLE_OUT_OF_MEMORY: // libcurl's name for a header line beyond its own limit of 100 KB
        return end.phase == Phase::Receive && !end.headComplete ? ErrorClass::TooLarge : classByPhase(end);
    default:
        return classByPhase(end);
    }
}

QString messageFor(ErrorClass errorClass, const ExchangeEnd &end, const AttemptRequest &request)
{
    const QString peer = hostAndPort(request.url);
    switch (errorClass) {
    case ErrorClass::None:
        return {};
    case ErrorClass::Resolve:
        return QCoreApplication::translate("CurlTransport",
                                           "The host %1 is not known. Check its spelling and the network.")
            .arg(request.url.host());
    case ErrorClass::Connect:
        return connectMessage(end, peer);
    case ErrorClass::Tls:
        return tlsMessage(end, peer, request.tls);
    case ErrorClass::Timeout:
        return timeoutMessage(end.phase, peer,
                              QLocale().toString(double(request.deadline.count()) / 1000.0, 'g', 6));
    case ErrorClass::Closed:
        return QCoreApplication::translate("CurlTransport",
                                           "%1 closed the connection without an answer. Look into the "
                                           "receiver's log.")
            .arg(peer);
    case ErrorClass::Reset:
        return QCoreApplication::translate("CurlTransport",
                                           "%1 reset the connection. Look into the receiver's log, or for a "
                                           "proxy or firewall in between.")
            .arg(peer);
    case ErrorClass::Malformed:
        return malformedMessage(end, peer);
    case ErrorClass::Truncated:
        return truncatedMessage(end, peer);
    case ErrorClass::TooLarge:
        return QCoreApplication::translate("CurlTransport",
                                           "The head of the answer of %1 is larger than %2. Shorten its "
                                           "headers.")
            .arg(peer, QLocale().formattedDataSize(request.headLimit, 0));
    case ErrorClass::Cancelled:
        return QCoreApplication::translate("CurlTransport", "The attempt was stopped.");
    case ErrorClass::InvalidRequest:
        return QCoreApplication::translate("CurlTransport",
                                           "%1 is not an address that a delivery can go to: %2. Check its "
                                           "spelling.")
            .arg(request.url.toDisplayString(), QString::fromUtf8(end.curlText));
    }
    Q_UNREACHABLE();
}

} // namespace hookbench
