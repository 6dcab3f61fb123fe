#pragma once

#include "app/cli/arguments.h"
#include "model/core/clock.h"
#include "model/core/ids.h"
#include "model/design/design.h"

namespace hookbench {

/// What is signed: a body, and what a scheme signs along with it.
struct SignedBody
{
    QByteArray bytes;
    SignatureScheme scheme = SignatureScheme::Ordinavo;
    EventId eventId;
    Instant timestamp{};
};

/// `--body`, `--scheme`, `--id`, `--now` and the SECRET options, as `sign` and `verify` have in common.
[[nodiscard]] QList<OptionSpec> signedBodyOptions();

/// Reads them. Error: Usage when one is missing that the scheme needs, or the SECRET options do not fit.
[[nodiscard]] Result<SignedBody> readSignedBody(const Arguments &arguments);

} // namespace hookbench
