#include "model/delivery/requestcheck.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

bool isToken(QByteArrayView text)
{
    const QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [marks](char c) {
        const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        return alphanumeric || marks.contains(c);
    });
}

bool isWrittenByTransport(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 3> names = {"Host", "Content-Length", "Transfer-Encoding"};
    return std::any_of(names.begin(), names.end(),
                       [&](QByteArrayView own) { return own.compare(name, Qt::CaseInsensitive) == 0; });
}

QString whyNotSendable(const HeaderField &field)
{
    const auto name = [&field] { return QString::fromLatin1(field.name).simplified(); };
    if (!isToken(field.name))
        return QCoreApplication::translate("RequestCheck",
                                           "“%1” is not a header name. Use letters, digits and hyphens.")
            .arg(name());
    if (isWrittenByTransport(field.name))
        return QCoreApplication::translate(
                   "RequestCheck", "The header %1 is written when the request is sent. Take it out of "
                                   "the list.")
            .arg(name());
    const bool breaksLine = std::any_of(field.value.begin(), field.value.end(),
                                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    if (breaksLine)
        return QCoreApplication::translate("RequestCheck",
                                           "The value of the header %1 contains a line break or a NUL "
                                           "character. Take it out.")
            .arg(name());
    if (!field.value.isEmpty() && field.value.trimmed().isEmpty())
        return QCoreApplication::translate("RequestCheck",
                                           "The value of the header %1 consists of spaces. Enter a value or "
                                           "leave it empty.")
            .arg(name());
    return {};
}

} // namespace

QString whyNotSendable(const QUrl &url)
{
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return QCoreApplication::translate("RequestCheck",
                                           "%1 is not an address that a delivery can go to. Enter one that "
                                           "begins with http:// or https://.")
            .arg(url.toDisplayString(QUrl::RemovePassword));
    if (!url.isValid() || url.host().isEmpty())
        return QCoreApplication::translate("RequestCheck", "The address %1 names no host. Enter one like "
                                                           "https://example.com/hook.")
            .arg(url.toDisplayString(QUrl::RemovePassword));
    if (!url.userInfo().isEmpty())
        return QCoreApplication::translate("RequestCheck",
                                           "The address of %1 carries a user name or a password, which a "
                                           "delivery does not send. Take them out of the address.")
            .arg(url.host());
    return {};
}

QString whyNotSendable(const AttemptRequest &request)
{
    if (QString reason = whyNotSendable(request.url); !reason.isEmpty())
        return reason;
    if (!isToken(request.method))
        return QCoreApplication::translate("RequestCheck", "“%1” is not an HTTP method. Use POST.")
            .arg(QString::fromLatin1(request.method).simplified());
    for (const HeaderField &field : request.headers)
        if (QString reason = whyNotSendable(field); !reason.isEmpty())
            return reason;
    return {};
}

AttemptOutcome refusedOutcome(QString reason, Instant now)
{
    AttemptOutcome refused;
    refused.errorClass = ErrorClass::InvalidRequest;
    refused.message = std::move(reason);
    refused.sentAt = now;
    return refused;
}

} // namespace hookbench
