#pragma once

#include "model/delivery/transport.h"
#include "tests/support/hostileserver.h"

#include <QtCore/QList>

#include <chrono>
#include <optional>

namespace hookbench {

/// One way for a server to behave, and what one attempt at it has to say about that.
struct HostileCase
{
    enum class Sees : quint8 {
        All,  ///< the server reads every byte that is sent
        Part, ///< it stops in the middle of the request
        Less  ///< its reset may swallow what comes over a kept-alive connection before it is read
    };

    const char *name = nullptr; ///< in the words that follow "the server"
    HostileServer::Act onRequest;
    ErrorClass errorClass = ErrorClass::None;
    std::optional<int> status = {};
    QByteArray body = {};
    Phase phase = Phase::Receive;
    Sees sees = Sees::All;
    HostileServer::Act onConnect = {};
    HostileServer::Act onHead = {};
    HostileServer::Reading reading = HostileServer::Reading::Reads;
    qsizetype requestSize = 7; ///< bytes of body to send
    std::chrono::milliseconds deadline{5000};
};

/// Those that end without a whole answer.
[[nodiscard]] QList<HostileCase> hostileFailures();
/// Those that give one, however oddly.
[[nodiscard]] QList<HostileCase> hostileAnswers();

} // namespace hookbench

Q_DECLARE_METATYPE(hookbench::HostileCase)
