#pragma once

#include "model/delivery/tlssettings.h"

using X509 = struct x509_st;

namespace hookbench {

/// What a certificate says. Names are as OpenSSL prints them (RFC 2253, most specific first, UTF-8), text
/// from outside; a time that cannot be read is the epoch.
[[nodiscard]] PeerCertificate readCertificate(const X509 &certificate);

} // namespace hookbench
