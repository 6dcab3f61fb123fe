#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

#include <algorithm>
#include <limits>

namespace hookbench {

/// A device that takes or gives only so many bytes, then fails as told.
class FailingDevice final : public QIODevice
{
public:
    enum class Failure : quint8 {
        Error, ///< the call reports an error
        Short  ///< the call comes back short, as on a full disk
    };

    FailingDevice(qint64 limit, Failure failure)
        : m_limit(limit)
        , m_failure(failure)
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }

    [[nodiscard]] const QByteArray &taken() const { return m_taken; }
    [[nodiscard]] qint64 largestPiece() const { return m_largestPiece; }
    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] bool isSequential() const override { return true; }

    static constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        ++m_calls;
        m_largestPiece = std::max(m_largestPiece, size);
        const qint64 fits = std::min(size, m_limit - m_taken.size());
        if (fits < size && m_failure == Failure::Error)
            return -1;
        m_taken.append(data, fits);
        return fits;
    }
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 left = std::min(size, m_limit - m_given);
        if (left == 0 && m_failure == Failure::Error) {
            setErrorString(QStringLiteral("the device broke"));
            return -1;
        }
        std::fill_n(data, left, 'x');
        m_given += left;
        return left;
    }

private:
    qint64 m_limit;
    Failure m_failure;
    QByteArray m_taken;
    qint64 m_given = 0;
    qint64 m_largestPiece = 0;
    int m_calls = 0;
};

} // namespace hookbench
