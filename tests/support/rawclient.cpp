#include "tests/support/rawclient.h"

namespace hookbench {

namespace {

constexpr int patienceMs = 5'000;

} // namespace

RawClient::RawClient(quint16 port, const QHostAddress &address)
{
    m_socket.connectToHost(address, port);
    m_socket.waitForConnected(patienceMs);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patienceMs)) {
    }
}

QByteArray RawClient::readAnswer()
{
    qsizetype length = 0;
    bool isOver = false;
    while (length == 0 && !isOver) {
        m_unread += m_socket.readAll();
        if (const qsizetype head = m_unread.indexOf("\r\n\r\n"); head >= 0) {
            const qsizetype field = m_unread.first(head).indexOf("\r\nContent-Length: ");
            const qsizetype value = field + 18;
            const qsizetype body =
                field < 0 ? 0 : m_unread.sliced(value, m_unread.indexOf('\r', value) - value).toLongLong();
            if (m_unread.size() >= head + 4 + body)
                length = head + 4 + body;
        }
        isOver = length == 0 && !m_socket.waitForReadyRead(patienceMs) && m_socket.bytesAvailable() == 0;
    }
    if (isOver)
        length = m_unread.size();
    const QByteArray answer = m_unread.first(length);
    m_unread.remove(0, length);
    return answer;
}

int RawClient::readStatus()
{
    const QByteArray answer = readAnswer();
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9, 3).toInt() : 0;
}

bool RawClient::waitForClose()
{
    if (isConnected())
        m_socket.waitForDisconnected(patienceMs);
    return !isConnected();
}

} // namespace hookbench
