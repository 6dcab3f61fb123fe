#pragma once

#include "model/core/safewriter.h"
#include "model/delivery/transport.h"

#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QTimer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace hookbench::test {

/// Answers each exchange with the outcome it is given, at once or when asked to; keeps what it was asked.
class FakeTransport final : public Transport
{
public:
    enum class Answering : quint8 { AtOnce, Later };

    Answering answering = Answering::AtOnce;
    AttemptOutcome next;
    QList<AttemptRequest> requests;
    QList<qsizetype> together;                                  ///< how many each sendTogether() was given
    QList<qsizetype> bursts;                                    ///< how many each burst() was to make
    std::function<AttemptOutcome(qsizetype index)> burstAnswer; ///< instead of `next`, when there is one

    [[nodiscard]] QFuture<AttemptOutcome> send(const AttemptRequest &request) override
    {
        requests.append(request);
        auto running = std::make_shared<Running>();
        running->request = request;
        running->promise.start();
        m_running.push_back(running);
        QFuture<AttemptOutcome> future = running->promise.future();
        if (answering == Answering::AtOnce) {
            answer();
            return future;
        }
        running->onStop = std::make_unique<StopCallback>(request.stop, [this, it = running.get()] {
            next = {};
            next.errorClass = ErrorClass::Cancelled;
            finish(it);
        });
        return future;
    }

    [[nodiscard]] QList<QFuture<AttemptOutcome>> sendTogether(const QList<AttemptRequest> &released) override
    {
        together.append(released.size());
        QList<QFuture<AttemptOutcome>> futures;
        for (const AttemptRequest &request : released)
            futures.append(send(request));
        return futures;
    }

    /// Answers all of it at once, whatever `answering` says, but for what the order holds.
    [[nodiscard]] QFuture<void> burst(const BurstOrder &order) override
    {
        bursts.append(order.count);
        const auto running = std::make_shared<RunningBurst>();
        running->order = order;
        running->promise.start();
        goOn(running);
        return running->promise.future();
    }

    /// Answers the oldest that waits.
    void answer()
    {
        if (!m_running.empty())
            finish(m_running.front().get());
    }

    /// Ends the oldest that waits without an outcome, as a cancelled future does.
    void drop()
    {
        if (m_running.empty())
            return;
        const std::shared_ptr<Running> running = m_running.front();
        m_running.erase(m_running.begin());
        running->onStop.reset();
        running->promise.future().cancel();
        running->promise.finish();
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

    struct Running
    {
        AttemptRequest request;
        QPromise<AttemptOutcome> promise;
        std::unique_ptr<StopCallback> onStop;
    };

    struct RunningBurst
    {
        BurstOrder order;
        qsizetype next = 0;
        QPromise<void> promise;
    };

    void goOn(const std::shared_ptr<RunningBurst> &burst)
    {
        const BurstOrder &order = burst->order;
        const auto isOver = [&] { return burst->next >= order.count || order.stop.stop_requested(); };
        std::vector<std::pair<qsizetype, AttemptOutcome>> ended;
        const auto isHeld = [&] {
            return order.notBefore && std::chrono::steady_clock::now() < order.notBefore();
        };
        // In turns, as long as those of a transport on another thread would not be.
        constexpr std::size_t mostAtOnce = 500;
        while (!isOver() && !isHeld() && ended.size() < mostAtOnce) {
            const qsizetype index = burst->next++;
            requests.append(order.make(index));
            AttemptOutcome outcome = burstAnswer ? burstAnswer(index) : outcomeOf(requests.constLast());
            if (order.see)
                order.see(index, outcome);
            ended.emplace_back(index, std::move(outcome));
        }
        order.take(std::move(ended));
        if (isOver())
            burst->promise.finish();
        else
            QTimer::singleShot(isHeld() ? 1 : 0, &m_context, [this, burst] { goOn(burst); });
    }

    [[nodiscard]] AttemptOutcome outcomeOf(const AttemptRequest &request) const
    {
        AttemptOutcome outcome = next;
        if (outcome.requestBytes.isEmpty() && outcome.connected)
            outcome.requestBytes = wireBytes(request);
        return outcome;
    }

    void finish(const Running *which)
    {
        const auto it = std::find_if(m_running.begin(), m_running.end(),
                                     [which](const auto &running) { return running.get() == which; });
        if (it == m_running.end())
            return;
        const std::shared_ptr<Running> running = *it;
        m_running.erase(it);
        m_finished.push_back(running);
        running->promise.addResult(outcomeOf(running->request));
        running->promise.finish();
    }

    std::vector<std::shared_ptr<Running>> m_running;  ///< oldest first
    std::vector<std::shared_ptr<Running>> m_finished; ///< kept: a stop callback must outlive its own call
    QObject m_context;                                ///< of bursts that are held
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
