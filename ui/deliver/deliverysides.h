#pragma once

namespace hookbench {

struct Attempt;
class AttemptModel;
class ReceivedModel;
struct ReceivedRequest;

/// The row of the request that the built-in receiver got of an attempt; -1 when it got none. A scheme
/// without a delivery id in its headers leaves the bytes to tell by.
[[nodiscard]] int receivedRowOf(const Attempt &attempt, const ReceivedModel &received);
/// The row of the attempt that a request came from; -1 when it came from elsewhere.
[[nodiscard]] int attemptRowOf(const ReceivedRequest &request, const AttemptModel &attempts);

} // namespace hookbench
