#pragma once

#include "model/exporting/codelanguage.h"
#include "model/payload/jsonlines.h"

#include <QtCore/QUrl>

#include <array>

namespace hookbench {

class DesignDocument;

/// The ways in which the current payload is shown; each stands for exact bytes.
enum class PayloadTab : quint8 { Body, Headers, HttpMessage, StringToSign, Curl, VerificationCode };

inline constexpr std::array allPayloadTabs{PayloadTab::Body,        PayloadTab::Headers,
                                           PayloadTab::HttpMessage, PayloadTab::StringToSign,
                                           PayloadTab::Curl,        PayloadTab::VerificationCode};

/// Whether the tab can only be shown of a payload that is signed.
[[nodiscard]] constexpr bool needsSignature(PayloadTab tab)
{
    return tab == PayloadTab::Headers || tab == PayloadTab::HttpMessage || tab == PayloadTab::Curl;
}

/// The bytes that a tab stands for, and that its Copy button copies. `builtInReceiver` takes the place of a
/// subscription's receiver URL that is empty; `language` counts for the verification code, which there is
/// none of when the design signs by another scheme than Ordinavo's.
[[nodiscard]] QByteArray bytesOf(PayloadTab tab, const DesignDocument &document, const QUrl &builtInReceiver,
                                 const CodeLanguage &language = codeLanguages().constFirst());

/// "Copied the body, 878 bytes."
[[nodiscard]] QString copiedSentence(PayloadTab tab, qsizetype bytes);

/// What changed, for the pill above the body: "+84 bytes · 5 lines added"; empty when nothing did.
[[nodiscard]] QString changeSummary(const QList<MarkedLine> &lines, qsizetype byteDelta);

} // namespace hookbench
