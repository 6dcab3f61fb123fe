#include "model/delivery/hosttext.h"

namespace hookbench {

QString hostWithPort(const QString &host, int port)
{
    const QString number = QString::number(port);
    return host.contains(u':') ? QString(u'[' + host + u"]:" + number) : QString(host + u':' + number);
}

} // namespace hookbench
