#pragma once

#include "model/core/json.h"
#include "model/core/safestream.h"
#include "model/delivery/delivery.h"

#include <memory>

namespace hookbench {

/// Whether an export shows what lets its reader act as the sender: signatures, cookies, credentials.
enum class Redaction : quint8 { Redacted, Shown };

enum class HistoryFormat : quint8 {
    Har,    ///< HTTP Archive 1.2
    Csv,    ///< RFC 4180, one line for each attempt
    Ndjson, ///< one JSON document in a line for each attempt, in the shape of `send --format json`
    Curl    ///< a shell command for each attempt
};

[[nodiscard]] QList<HistoryFormat> allHistoryFormats();
/// har, csv, ndjson, curl
[[nodiscard]] QString idOf(HistoryFormat format);
[[nodiscard]] std::optional<HistoryFormat> historyFormatFromId(QStringView id);

/// The address with the values of parameters that are likely to open the receiver to whoever reads them
/// (key, token, secret …) left out.
[[nodiscard]] QUrl withoutSecrets(QUrl url);
/// The contract's shape of one attempt of the log.
[[nodiscard]] Json attemptJson(const Attempt &attempt);
/// One entry of an HTTP Archive 1.2, for an attempt without an answer as well.
[[nodiscard]] Json harEntry(const Attempt &attempt, Redaction redaction);
[[nodiscard]] QByteArray csvHeader();
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] QByteArray csvLine(const Attempt &attempt);
[[nodiscard]] QByteArray curlEntry(const Attempt &attempt, Redaction redaction);

/// Writes attempts into a file one after the other; the file is there only after finish().
class HistoryExport final
{
public:
    HistoryExport(HistoryFormat format, Redaction redaction, const QString &path);

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> add(const Attempt &attempt);
    [[nodiscard]] Result<void> finish();

private:
    HistoryFormat m_format;
    Redaction m_redaction;
    SafeStream m_file;
    bool m_isFirst = true;
};

} // namespace hookbench
