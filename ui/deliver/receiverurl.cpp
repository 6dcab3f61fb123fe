#include "ui/deliver/receiverurl.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QHostAddress>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const QString &message)
{
    return {ErrorCode::Usage, message};
}

} // namespace

Result<QUrl> receiverUrlFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refusal(QCoreApplication::translate("ReceiverUrl", "Enter the URL of a receiver."));
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return refusal(QCoreApplication::translate("ReceiverUrl", "This is not a URL: check it for blanks "
                                                                  "and wrong characters."));
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return refusal(QCoreApplication::translate(
            "ReceiverUrl", "A receiver's URL begins with http:// or https://. Write that in front."));
    if (url.host().isEmpty())
        return refusal(QCoreApplication::translate(
            "ReceiverUrl", "The URL names no host. Write one after the two slashes."));
    if (!url.userInfo().isEmpty())
        return refusal(QCoreApplication::translate(
            "ReceiverUrl", "A receiver's URL must not carry a user name or password. Take them out."));
    if (url.hasFragment())
        return refusal(QCoreApplication::translate(
            "ReceiverUrl",
            "What follows # never reaches a receiver; this may be the address of a page for people."));
    return url;
}

bool isLoopback(const QUrl &url)
{
    QString host = url.host().toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host == u"localhost" || host.endsWith(u".localhost"))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

} // namespace hookbench
