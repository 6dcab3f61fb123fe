#pragma once

#include "model/core/secretbytes.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace hookbench {

/// The name of the hash that makes `mac` from this secret and body in a way that is not HMAC-SHA256:
/// "HMAC-SHA1", "SHA256 of the body", …; empty when none does.
[[nodiscard]] QString nameOfOtherHash(const SecretBytes &secret, QByteArrayView body, QByteArrayView mac);

/// A secret as it comes out of a careless copy, and the translated sentence that says so.
struct SecretSpelling
{
    SecretBytes secret;
    QString detail;
};

/// With and without the newline of a file, the blanks of a form field.
[[nodiscard]] std::vector<SecretSpelling> otherSpellings(const SecretBytes &secret);

/// Whether another vendor's signatures begin like this: `sha1=`, `v1=` …
[[nodiscard]] bool isKnownPrefix(QByteArrayView prefix);

} // namespace hookbench
