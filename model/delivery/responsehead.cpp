#include "model/delivery/responsehead.h"

#include <QtCore/QList>

namespace hookbench {

ResponseHead::Verdict ResponseHead::add(QByteArrayView line)
{
    m_taken += line.size();
    if (m_taken > m_limit)
        return Verdict::TooLarge;
    if (m_complete)
        return Verdict::Fine;
    const bool isStatusLine = m_bytes.isEmpty();
    m_bytes.append(line);
    // libcurl takes HTTP/2 and HTTP/3 here as well.
    if (isStatusLine && (!line.startsWith("HTTP/1.") || status() < 100))
        return Verdict::BadStatusLine;
    if (line != "\r\n" && line != "\n")
        return Verdict::Fine;
    if (isInterim()) {
        m_bytes.clear();
        return Verdict::Fine;
    }
    m_complete = true;
    return verdictOnLengths();
}

bool ResponseHead::isInterim() const
{
    // 101 ends HTTP on this connection, so nothing follows it.
    return status() / 100 == 1 && status() != 101;
}

int ResponseHead::status() const
{
    constexpr qsizetype versionLength = 9; // "HTTP/1.1 "
    return m_bytes.sliced(qMin(m_bytes.size(), versionLength)).left(3).toInt();
}

ResponseHead::Verdict ResponseHead::verdictOnLengths() const
{
    // RFC 9112, 6.3: differing or invalid lengths make the end of the body a guess. libcurl takes the last
    // one, and of "2x" the 2; one that does not fit it leaves out of account.
    QByteArray first;
    for (const QByteArray &line : m_bytes.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &element : line.sliced(colon + 1).split(',')) {
            const QByteArray value = element.trimmed();
            bool fits = false;
            (void)value.toLongLong(&fits);
            if (!fits || value.front() < '0' || value.front() > '9')
                return Verdict::BadLength;
            if (first.isNull())
                first = value;
            else if (value != first)
                return Verdict::ConflictingLengths;
        }
    }
    return Verdict::Fine;
}

} // namespace hookbench
