#include "model/receiver/requestgate.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

QList<QByteArray> valuesOf(const HeaderFields &fields, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const HeaderField &field : fields)
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            values.append(field.value);
    return values;
}

bool isDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// host, host:port, [v6] or [v6]:port; a null array for anything else.
QByteArray withoutPort(const QByteArray &authority)
{
    const qsizetype hostEnd = authority.startsWith('[') ? authority.indexOf(']') + 1 : authority.indexOf(':');
    if (hostEnd < 0)
        return authority;
    const QByteArrayView rest = QByteArrayView(authority).sliced(hostEnd);
    if (!rest.isEmpty() && (rest.front() != ':' || !isDigits(rest.sliced(1))))
        return {};
    return authority.first(hostEnd);
}

bool isLoopback(const QByteArray &authority)
{
    QByteArray host = withoutPort(authority);
    if (host.compare("localhost", Qt::CaseInsensitive) == 0)
        return true;
    const bool isV6 = host.startsWith('[') && host.endsWith(']');
    if (isV6)
        host = host.sliced(1, host.size() - 2);
    else if (host.count('.') != 3)
        return false; // QHostAddress reads short forms such as 127.1
    QHostAddress address;
    return address.setAddress(QString::fromLatin1(host)) && address.isLoopback();
}

/// The path of a target in origin or absolute form; `authority` is set for the latter.
QByteArray pathOf(const QByteArray &target, std::optional<QByteArray> &authority)
{
    QByteArray path = target;
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && !target.startsWith('/')) {
        const QByteArray rest = target.sliced(scheme + 3);
        const qsizetype slash = rest.indexOf('/');
        authority = slash < 0 ? rest : rest.first(slash);
        path = slash < 0 ? QByteArray("/") : rest.sliced(slash);
    }
    const qsizetype query = path.indexOf('?');
    return query < 0 ? path : path.first(query);
}

std::optional<Refusal> whyNotFromHere(const RequestHead &head, const std::optional<QByteArray> &authority)
{
    const QList<QByteArray> hosts = valuesOf(head.headers, "Host");
    if (hosts.size() != 1)
        return Refusal{400, receiverReason(ReasonId::HostInvalid)};
    if (!isLoopback(hosts.front()) || (authority && !isLoopback(*authority)))
        return Refusal{421, receiverReason(ReasonId::HostNotLocal)};
    if (!valuesOf(head.headers, "Origin").isEmpty())
        return Refusal{403, receiverReason(ReasonId::FromBrowser)};
    for (const QByteArray &site : valuesOf(head.headers, "Sec-Fetch-Site"))
        if (site.toLower() != "none" && site.toLower() != "same-origin")
            return Refusal{403, receiverReason(ReasonId::FromBrowser)};
    return {};
}

} // namespace

bool expectsContinue(const RequestHead &head)
{
    return head.isHttp11 &&
           headerValue(head.headers, "Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

std::optional<Refusal> whyNotAdmitted(const RequestHead &head)
{
    std::optional<QByteArray> authority;
    const QByteArray path = pathOf(head.target, authority);
    if (std::optional<Refusal> refusal = whyNotFromHere(head, authority))
        return refusal;
    if (path != receiverPath)
        return Refusal{404, receiverReason(ReasonId::PathUnknown)};
    if (head.method != "POST")
        return Refusal{405, receiverReason(ReasonId::MethodNotPost)};
    if (!headerValue(head.headers, "Expect").isEmpty() && head.isHttp11 && !expectsContinue(head))
        return Refusal{417, receiverReason(ReasonId::ExpectationUnknown)};
    return {};
}

} // namespace hookbench
