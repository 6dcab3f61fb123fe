#pragma once

#include <QtCore/QByteArray>

namespace hookbench {

/// Collects the lines of an answer's head. Interim answers (1xx) in front of the final one are dropped, and
/// so are the trailers behind a chunked body.
class ResponseHead final
{
public:
    enum class Verdict : quint8 { Fine, TooLarge, BadStatusLine, BadLength, ConflictingLengths };

    explicit ResponseHead(qsizetype limit)
        : m_limit(limit)
    {
    }

    /// Takes one line with its line end. The limit counts all lines, dropped ones included.
    [[nodiscard]] Verdict add(QByteArrayView line);

    [[nodiscard]] bool hasBegun() const { return m_taken > 0; }
    /// The blank line of the final answer has come; libcurl takes a head without one for whole.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The final answer's; 0 where the status line holds no number.
    [[nodiscard]] int status() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    [[nodiscard]] bool isInterim() const;
    [[nodiscard]] Verdict verdictOnLengths() const;

    QByteArray m_bytes;
    qsizetype m_limit;
    qsizetype m_taken = 0;
    bool m_complete = false;
};

} // namespace hookbench
