#include "model/delivery/hosttext.h"

namespace hookbench {

QString hostWithPort(const QString &host, int port)
{
    const QString number = QString::number(port);
    return host.contains(u':') ? QString(u'[' + host + u"]:" + number) : QString(host + u':' + number);
}

QString exceptionHostOf(const QUrl &url)
{
    constexpr int httpsPort = 443;
    return hostWithPort(url.host(QUrl::FullyEncoded).toLower(), url.port(httpsPort));
}

} // namespace hookbench
