#pragma once

#include "model/core/httpheader.h"
#include "model/receiver/receiverreason.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

namespace hookbench {

/// Request line and header fields of one request; values without the blanks around them.
struct RequestHead
{
    QByteArray method;
    QByteArray target;
    HeaderFields headers;
    bool isHttp11 = true;
    bool keepAlive = false;
};

/// Why a request is not served.
struct Refusal
{
    int status = 400;
    ReceiverReason reason;
};

/// Reads one request from a stream of bytes, strictly (RFC 9112): CR LF only, no folded lines, one length,
/// no length together with a transfer coding, no coding but chunked.
class RequestParser final
{
    Q_DISABLE_COPY_MOVE(RequestParser)

public:
    enum class State : quint8 { Head, Body, Complete, Failed };

    RequestParser(qsizetype headLimit, qsizetype bodyLimit);
    ~RequestParser();

    /// Takes bytes until the request is complete or has failed; returns how many it took. Empty lines in
    /// front of the request line are skipped (RFC 9112, 2.2).
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    /// A first byte has come.
    [[nodiscard]] bool hasBegun() const { return !m_raw.isEmpty(); }
    /// Whole from Body on, and after a failure as far as it had been read.
    [[nodiscard]] const RequestHead &head() const;
    /// Everything taken, as on the wire.
    [[nodiscard]] const QByteArray &raw() const { return m_raw; }
    /// Transfer coding undone.
    [[nodiscard]] const QByteArray &body() const;
    /// After Failed.
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }

private:
    class Beast;

    void checkLines(qsizetype from);
    void parse();
    void checkHead();
    void fail(int status, const ReceiverReason &reason);

    std::unique_ptr<Beast> m_beast;
    QByteArray m_raw;
    qsizetype m_parsed = 0; ///< bytes of m_raw that the parser has taken
    qsizetype m_headLimit;
    qsizetype m_bodyLimit;
    State m_state = State::Head;
    Refusal m_refusal;
};

} // namespace hookbench
