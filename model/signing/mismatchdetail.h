#pragma once

#include "model/signing/jsonvariants.h"
#include "model/signing/verifier.h"

/// What a mismatch's cause means and what to do, as translated sentences.
namespace hookbench::detail {

enum class Rest : quint8 { Matches, Differs };

/// The MAC is right and spelled differently: cause is one of Base64, MissingPrefix, UpperCase, WrongScheme.
[[nodiscard]] QString wrongForm(MismatchCause cause, SignatureScheme scheme, const QByteArray &prefix);
[[nodiscard]] QString truncated(qsizetype given, qsizetype due, Rest rest);
[[nodiscard]] QString newlineInValue();
[[nodiscard]] QString signedWithNewline();
[[nodiscard]] QString signedWithoutNewline();
[[nodiscard]] QString signedWithLf();
[[nodiscard]] QString signedWithCrLf();
[[nodiscard]] QString signedWithMark();
[[nodiscard]] QString signedWithoutMark();
[[nodiscard]] QString otherHash(const QString &name);
[[nodiscard]] QString otherScheme(SignatureScheme used, SignatureScheme due);
[[nodiscard]] QString foreignPrefix(SignatureScheme due, const QByteArray &prefix);
[[nodiscard]] QString reserialised(JsonOrder order, JsonSpacing spacing, JsonEscapes escapes);
/// A value that is no MAC at all: `at` is where it leaves the pattern, in characters from 1.
[[nodiscard]] QString malformed(SignatureScheme due, const QString &character, qsizetype at);
/// Right characters, but not so many.
[[nodiscard]] QString wrongLength(SignatureScheme due, qsizetype given, qsizetype expected);
[[nodiscard]] QString nothingExplains();
/// The same, where the body is empty.
[[nodiscard]] QString nothingSigned();
/// Two of these sentences, one after the other.
[[nodiscard]] QString both(const QString &first, const QString &second);

} // namespace hookbench::detail
