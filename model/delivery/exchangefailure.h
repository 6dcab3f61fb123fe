#pragma once

#include "model/delivery/transport.h"

#include <curl/curl.h>

namespace hookbench {

/// How an exchange ended, in libcurl's terms and by our own marks.
struct ExchangeEnd
{
    /// Why our own callbacks or the worker ended it, when they did.
    enum class Own : quint8 {
        None,
        Stopped,
        HeadTooLarge,
        BadStatusLine,
        BadLength,
        ConflictingLengths,
        SecondSend,        ///< a kept-alive connection died; libcurl was kept from sending once more
        ClientCertificate, ///< ours cannot be read
        ClientKey          ///< cannot be read, or does not belong to the certificate
    };

    CURLcode code = CURLE_OK;
    Own own = Own::None;
    int systemError = 0; ///< errno of the last failed connect, send or receive; 0 without one
    QByteArray curlText; ///< libcurl's own words
    QString tlsProblem;  ///< OpenSSL's words on the certificate; empty when it verified
    Phase phase = Phase::Resolve;
    bool headBegun = false;
    bool headComplete = false;
};

/// Names the failure; None when a whole answer came.
[[nodiscard]] ErrorClass errorClassOf(const ExchangeEnd &end);

/// The failure in a translated sentence that says what to look at; empty for None.
[[nodiscard]] QString messageFor(ErrorClass errorClass, const ExchangeEnd &end,
                                 const AttemptRequest &request);

} // namespace hookbench
