#pragma once

#include "model/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>

namespace hookbench {

/// How a receiver behaves towards one request.
enum class AnswerKind : quint8 {
    Status,      ///< a whole answer with that status
    Timeout,     ///< takes the request, never answers
    Close,       ///< takes the request, closes before the answer
    Reset,       ///< takes the request, resets the connection
    Half,        ///< half of the answer, then closes
    WrongLength, ///< promises more body than it sends, then closes
    Slow,        ///< the answer in small pieces over `delay`
    Garbage      ///< something that is not HTTP
};

struct ScriptedAnswer
{
    AnswerKind kind = AnswerKind::Status;
    int status = 200; ///< 100 … 599 or 999; also of a half, slow or wrong-length answer
    QList<QByteArray> retryAfter;
    std::chrono::milliseconds delay{0}; ///< before the answer; for Slow: over the answer
    QByteArray location;                ///< of a redirect

    bool operator==(const ScriptedAnswer &) const = default;
};

/// What a receiver answers to the first request, the second, …; the last answer repeats. The same script
/// drives the built-in receiver and the simulation.
class AnswerScript final
{
public:
    /// Answers 200 always.
    AnswerScript();

    /// Comma-separated answers, spaces allowed: `500x3,429;retry-after=30,timeout,reset,410,200`. An answer
    /// is a status or timeout, close, reset, half, wrong-length, slow, garbage; `x N` or `×N` repeats it;
    /// `;retry-after=V`, `;delay=2s`, `;location=URL`, `;status=N` qualify it. Error: Usage, with the piece
    /// that cannot be read, its place, and what can stand there.
    [[nodiscard]] static Result<AnswerScript> parse(const QString &text);

    /// The answer to request `index`, from 0.
    [[nodiscard]] const ScriptedAnswer &at(qint64 index) const;
    /// The shortest text that parse() reads back to the same.
    [[nodiscard]] QString text() const;
    bool operator==(const AnswerScript &) const = default;

private:
    struct Step
    {
        ScriptedAnswer answer;
        qint64 end = 0; ///< index behind its last repetition

        bool operator==(const Step &) const = default;
    };

    QList<Step> m_steps; ///< never empty
};

} // namespace hookbench
