#include "model/delivery/latency.h"

#include <algorithm>
#include <cmath>

namespace hookbench {

namespace {

using Duration = LatencySummary::Duration;

constexpr double bucketsPerDoubling = 4;

int bucketOf(Duration duration)
{
    return int(std::floor(std::log2(double(std::max<qint64>(1, duration.count()))) * bucketsPerDoubling));
}

Duration beginOf(int bucket)
{
    return Duration(std::llround(std::exp2(bucket / bucketsPerDoubling)));
}

/// The smallest value that at least `share` of all do not exceed.
Duration percentile(const QList<Duration> &sorted, double share)
{
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp(rank - 1, qsizetype{0}, sorted.size() - 1));
}

} // namespace

LatencySummary summariseLatency(QList<Duration> durations)
{
    LatencySummary summary;
    if (durations.isEmpty())
        return summary;
    std::sort(durations.begin(), durations.end());
    summary.count = durations.size();
    summary.shortest = durations.constFirst();
    summary.longest = durations.constLast();
    summary.p50 = percentile(durations, 0.50);
    summary.p95 = percentile(durations, 0.95);
    summary.p99 = percentile(durations, 0.99);
    const int first = bucketOf(summary.shortest);
    for (int bucket = first; bucket <= bucketOf(summary.longest); ++bucket)
        summary.buckets.append({beginOf(bucket), beginOf(bucket + 1), 0});
    for (const Duration duration : std::as_const(durations))
        ++summary.buckets[bucketOf(duration) - first].count;
    return summary;
}

} // namespace hookbench
