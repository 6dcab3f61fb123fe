#pragma once

#include <QtCore/QList>

#include <chrono>

namespace hookbench {

/// How long attempts took: percentiles by the nearest rank, and counts in buckets whose bounds double.
struct LatencySummary
{
    using Duration = std::chrono::microseconds;

    /// Attempts of at least `from` and less than `to`.
    struct Bucket
    {
        Duration from{};
        Duration to{};
        qsizetype count = 0;

        bool operator==(const Bucket &) const = default;
    };

    qsizetype count = 0;
    Duration shortest{};
    Duration p50{};
    Duration p95{};
    Duration p99{};
    Duration longest{};
    QList<Bucket> buckets; ///< four for each doubling; from the shortest's to the longest's, empty ones too

    bool operator==(const LatencySummary &) const = default;
};

/// An empty list gives a summary of zeros without buckets.
[[nodiscard]] LatencySummary summariseLatency(QList<std::chrono::microseconds> durations);

} // namespace hookbench
