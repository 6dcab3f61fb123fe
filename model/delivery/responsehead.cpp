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
    return hasConflictingLengths() ? Verdict::ConflictingLengths : Verdict::Fine;
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

bool ResponseHead::hasConflictingLengths() const
{
    // RFC 9112, 6.3: differing lengths make the end of the body a guess; libcurl takes the last one.
    QByteArray first;
    for (const QByteArray &line : m_bytes.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).compare("Content-Length", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (first.isNull())
            first = value;
        else if (value != first)
            return true;
    }
    return false;
}

} // namespace hookbench
