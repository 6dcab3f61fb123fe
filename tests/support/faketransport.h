#pragma once

#include "model/core/safewriter.h"
#include "model/delivery/transport.h"

#include <QtCore/QPromise>

#include <memory>
#include <stop_token>

namespace hookbench::test {

/// Answers each exchange with the outcome it is given, at once or when asked to; keeps what it was asked.
class FakeTransport final : public Transport
{
public:
    enum class Answering : quint8 { AtOnce, Later };

    Answering answering = Answering::AtOnce;
    AttemptOutcome next;
    QList<AttemptRequest> requests;

    [[nodiscard]] QFuture<AttemptOutcome> send(const AttemptRequest &request) override
    {
        requests.append(request);
        m_running = std::make_shared<QPromise<AttemptOutcome>>();
        m_running->start();
        QFuture<AttemptOutcome> future = m_running->future();
        if (answering == Answering::AtOnce) {
            answer();
            return future;
        }
        m_onStop = std::make_unique<StopCallback>(request.stop, [this] {
            next = {};
            next.errorClass = ErrorClass::Cancelled;
            answer();
        });
        return future;
    }

    void answer()
    {
        const std::shared_ptr<QPromise<AttemptOutcome>> running = std::exchange(m_running, nullptr);
        if (!running)
            return;
        AttemptOutcome outcome = next;
        if (outcome.requestBytes.isEmpty() && outcome.connected)
            outcome.requestBytes = wireBytes(requests.constLast());
        running->addResult(std::move(outcome));
        running->finish();
    }

    /// The request as the wire would carry it.
    [[nodiscard]] static QByteArray wireBytes(const AttemptRequest &request)
    {
        QByteArray bytes = request.method + " " + request.url.path(QUrl::FullyEncoded).toLatin1() +
                           " HTTP/1.1\r\nHost: " + request.url.authority().toLatin1() + "\r\n";
        for (const HeaderField &field : request.headers)
            bytes += field.name + ": " + field.value + "\r\n";
        return bytes + "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" +
               request.body;
    }

private:
    using StopCallback = std::stop_callback<std::function<void()>>;

    std::shared_ptr<QPromise<AttemptOutcome>> m_running;
    std::unique_ptr<StopCallback> m_onStop;
};

/// A whole answer with that status.
[[nodiscard]] inline AttemptOutcome answerWith(int status, const QByteArray &body = {})
{
    AttemptOutcome outcome;
    outcome.phase = Phase::Receive;
    outcome.status = status;
    outcome.connected = true;
    outcome.peerAddress = QStringLiteral("127.0.0.1:5005");
    outcome.responseHead =
        "HTTP/1.1 " + QByteArray::number(status) + " Some\r\nContent-Type: application/json\r\n\r\n";
    outcome.responseBody = body;
    outcome.responseBodySize = body.size();
    outcome.responseBodySha256 = sha256(body);
    outcome.timings.total = std::chrono::milliseconds(12);
    return outcome;
}

} // namespace hookbench::test
