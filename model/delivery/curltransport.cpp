#include "model/delivery/curltransport.h"

#include "model/delivery/curlworker.h"
#include "model/delivery/requestcheck.h"

namespace hookbench {

CurlTransport::CurlTransport(const Clock &clock, const QString &caFile)
    : m_clock(clock)
    , m_worker(std::make_unique<CurlWorker>(caFile.toLocal8Bit()))
{
}

CurlTransport::~CurlTransport() = default;

QFuture<AttemptOutcome> CurlTransport::send(const AttemptRequest &request)
{
    const Instant now = m_clock.now();
    if (QString reason = whyNotSendable(request); !reason.isEmpty()) {
        AttemptOutcome refused;
        refused.errorClass = ErrorClass::InvalidRequest;
        refused.message = std::move(reason);
        refused.sentAt = now;
        return QtFuture::makeReadyFuture(std::move(refused));
    }
    auto exchange = std::make_unique<CurlExchange>(request, now);
    QFuture<AttemptOutcome> future = exchange->future();
    m_worker->add(std::move(exchange));
    return future;
}

} // namespace hookbench
