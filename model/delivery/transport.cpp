#include "model/delivery/transport.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

QString idOf(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::None:
        return {};
    case ErrorClass::Resolve:
        return u"resolve"_s;
    case ErrorClass::Connect:
        return u"connect"_s;
    case ErrorClass::Tls:
        return u"tls"_s;
    case ErrorClass::Timeout:
        return u"timeout"_s;
    case ErrorClass::Closed:
        return u"closed"_s;
    case ErrorClass::Reset:
        return u"reset"_s;
    case ErrorClass::Malformed:
        return u"malformed"_s;
    case ErrorClass::Truncated:
        return u"truncated"_s;
    case ErrorClass::TooLarge:
        return u"too-large"_s;
    case ErrorClass::Cancelled:
        return u"cancelled"_s;
    case ErrorClass::InvalidRequest:
        return u"invalid-request"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::None:
        return QCoreApplication::translate("Transport", "Answered");
    case ErrorClass::Resolve:
        return QCoreApplication::translate("Transport", "Unknown host");
    case ErrorClass::Connect:
        return QCoreApplication::translate("Transport", "No connection");
    case ErrorClass::Tls:
        return QCoreApplication::translate("Transport", "TLS failed");
    case ErrorClass::Timeout:
        return QCoreApplication::translate("Transport", "Timeout");
    case ErrorClass::Closed:
        return QCoreApplication::translate("Transport", "Closed without an answer");
    case ErrorClass::Reset:
        return QCoreApplication::translate("Transport", "Connection reset");
    case ErrorClass::Malformed:
        return QCoreApplication::translate("Transport", "Malformed answer");
    case ErrorClass::Truncated:
        return QCoreApplication::translate("Transport", "Truncated answer");
    case ErrorClass::TooLarge:
        return QCoreApplication::translate("Transport", "Answer too large");
    case ErrorClass::Cancelled:
        return QCoreApplication::translate("Transport", "Stopped");
    case ErrorClass::InvalidRequest:
        return QCoreApplication::translate("Transport", "Not sendable");
    }
    Q_UNREACHABLE();
}

QString titleOf(Phase phase)
{
    switch (phase) {
    case Phase::Resolve:
        return QCoreApplication::translate("Transport", "Name look-up");
    case Phase::Connect:
        return QCoreApplication::translate("Transport", "Connect");
    case Phase::Tls:
        return QCoreApplication::translate("Transport", "TLS handshake");
    case Phase::Send:
        return QCoreApplication::translate("Transport", "Send");
    case Phase::Wait:
        return QCoreApplication::translate("Transport", "Wait");
    case Phase::Receive:
        return QCoreApplication::translate("Transport", "Receive");
    }
    Q_UNREACHABLE();
}

QString resultText(std::optional<int> status, ErrorClass errorClass)
{
    if (errorClass != ErrorClass::None)
        return titleOf(errorClass);
    return status ? QString::number(*status) : QString();
}

} // namespace hookbench
