#pragma once

#include "model/core/clock.h"
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

enum class Connection : quint8 { Keep, Close };
enum class AnswerBody : quint8 { Sent, LeftOut }; ///< left out in the answer to HEAD

/// The answer as it goes over the wire.
[[nodiscard]] QByteArray answerBytes(const Answer &answer, Instant now, Connection connection,
                                     AnswerBody body = AnswerBody::Sent);

} // namespace hookbench
