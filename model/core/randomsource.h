#pragma once

#include <QtCore/QtGlobal>

namespace hookbench {

/// Where ids and jitter come from; seeded for output that must be byte-identical.
class RandomSource
{
public:
    RandomSource() = default;
    RandomSource(const RandomSource &) = delete;
    RandomSource &operator=(const RandomSource &) = delete;
    virtual ~RandomSource() = default;

    /// 64 uniform bits.
    [[nodiscard]] virtual quint64 next() = 0;

    /// Uniform in [0, 1), 53 bits.
    [[nodiscard]] double nextUnit() { return double(next() >> 11U) * 0x1.0p-53; }
};

/// The operating system's generator.
class SystemRandomSource final : public RandomSource
{
public:
    [[nodiscard]] quint64 next() override;
};

/// SplitMix64 (Steele, Lea, Flood 2014): the same sequence for the same seed on every platform.
class SeededRandomSource final : public RandomSource
{
public:
    explicit SeededRandomSource(quint64 seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] quint64 next() override;

private:
    quint64 m_state;
};

} // namespace hookbench
