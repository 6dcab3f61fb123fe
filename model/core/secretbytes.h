#pragma once

#include "model/core/result.h"

#include <QtCore/QByteArrayView>

#include <cstddef>
#include <memory>

class QIODevice;

namespace hookbench {

/// The bytes of a secret. Move-only, overwritten when it goes, never a QByteArray or QString: those are
/// shared and leave copies behind. Prints, compares and converts to nothing.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// Copies the bytes; whoever holds the original must still wipe it.
    explicit SecretBytes(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// Reads the device to its end, at most 64 KiB, and takes off one final newline (`\n` or `\r\n`).
    /// `name` stands for the device in the error.
    static Result<SecretBytes> read(QIODevice &device, const QString &name);

private:
    explicit SecretBytes(std::size_t size);
    void wipe() noexcept;

    std::unique_ptr<unsigned char[]> m_bytes;
    std::size_t m_size = 0;
};

/// A secret that several readers keep alive, on more than one thread; never changed.
using SharedSecret = std::shared_ptr<const SecretBytes>;

/// The public secret of the sample design; no secret at all, and said so wherever it is used.
[[nodiscard]] QByteArrayView publicSampleSecret();

} // namespace hookbench
