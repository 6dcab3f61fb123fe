#pragma once

#include "model/core/clock.h"
#include "model/delivery/answerscript.h"
#include "model/receiver/requestjudge.h"
#include "model/receiver/requestparser.h"

namespace hookbench {

/// What the receiver answers. Decided apart from the judgement: a receiver may find a delivery good and fail
/// all the same.
struct Answer
{
    int status = 200;
    HeaderFields headers; ///< besides Date, Content-Type, Content-Length and Connection
    QByteArray body;

    bool operator==(const Answer &) const = default;
};

/// The honest answer to a judgement: 2xx only for what took effect, now or before. Its JSON body holds
/// `status`, `reason` (a ReasonId as a word, or null) and with one `message`, an English sentence: the same
/// bytes in every language of the program, and nothing that the request said.
[[nodiscard]] Answer answerFor(const Judgement &judgement);
[[nodiscard]] Answer answerFor(const Refusal &refusal);

/// An answer and how it is given.
struct Reply
{
    Answer answer;
    AnswerKind kind = AnswerKind::Status;
    std::chrono::milliseconds delay{0}; ///< before the answer; for Slow: over the answer

    bool operator==(const Reply &) const = default;
};

/// Whether a delivery that gets this answer was accepted: the status decides, of half and slow answers as
/// well, since they are lost on the way and not refused. What has no status accepts nothing.
[[nodiscard]] bool accepts(const ScriptedAnswer &scripted);
/// What the script lets a receiver say to a delivery that it would have answered honestly otherwise.
[[nodiscard]] Reply replyFor(const ScriptedAnswer &scripted, const Answer &honest);
/// The status that goes over the wire, 0 where none does.
[[nodiscard]] int statusOf(const Reply &reply);
/// The answer in a word or two as in a script: `500`, `reset`, `half 503`.
[[nodiscard]] QString wordFor(const ScriptedAnswer &scripted);

enum class Connection : quint8 { Keep, Close };
enum class AnswerBody : quint8 { Sent, LeftOut }; ///< left out in the answer to HEAD

/// The answer as it goes over the wire.
[[nodiscard]] QByteArray answerBytes(const Answer &answer, Instant now, Connection connection,
                                     AnswerBody body = AnswerBody::Sent);
/// The same for a reply: less, more or other bytes than a whole answer where its kind says so, none where it
/// never gets that far.
[[nodiscard]] QByteArray replyBytes(const Reply &reply, Instant now, Connection connection,
                                    AnswerBody body = AnswerBody::Sent);

} // namespace hookbench
