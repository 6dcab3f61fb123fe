#include "ui/deliver/deliverysides.h"

#include "model/items/attemptmodel.h"
#include "model/items/receivedmodel.h"

namespace hookbench {

int receivedRowOf(const Attempt &attempt, const ReceivedModel &received)
{
    const int row = received.rowOf(attempt.request.deliveryId.text);
    if (row >= 0 || attempt.outcome.requestBytes.isEmpty())
        return row;
    for (int candidate = received.rowCount() - 1; candidate >= 0; --candidate)
        if (received.request(candidate).raw == attempt.outcome.requestBytes)
            return candidate;
    return -1;
}

int attemptRowOf(const ReceivedRequest &request, const AttemptModel &attempts)
{
    const int row = attempts.rowOf(request.deliveryId.text);
    if (row >= 0)
        return row;
    for (int candidate = attempts.rowCount() - 1; candidate >= 0; --candidate)
        if (attempts.attempt(candidate).outcome.requestBytes == request.raw)
            return candidate;
    return -1;
}

} // namespace hookbench
