#pragma once

#include "model/core/json.h"
#include "model/core/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace hookbench {

/// The process's two voices: data on stdout, talk on stderr. Writes at once, so that a reader at the other
/// end of a pipe sees each line when it happens. A reader that has gone is not an error.
class Console final
{
public:
    Console() = default;
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    /// Exactly these bytes on stdout.
    void write(QByteArrayView bytes);
    /// Text on stdout as it is; whatever came from outside must be printable() in it already.
    void writeText(const QString &text);
    /// A line of text on stdout, control characters made visible.
    void writeLine(const QString &line);
    /// One compact JSON document and a newline on stdout.
    void writeJson(const Json &json);

    /// A sentence on stderr.
    void say(const QString &sentence);

    /// Whether whoever read stdout has gone.
    [[nodiscard]] bool readerHasGone() const { return m_readerHasGone; }
    /// Whether all data went out; a reader that has gone counts as satisfied.
    [[nodiscard]] Result<void> result() const { return m_result; }

private:
    bool m_readerHasGone = false;
    Result<void> m_result;
};

/// Fills the places of standard streams that the caller closed, before a file of ours gets one of them:
/// reading there finds the end, writing fails.
void reserveStandardStreams();

/// Text from files and catalogues as it may stand in a terminal: control characters, which could move the
/// cursor or forge lines, and those that reorder text are replaced by U+FFFD.
[[nodiscard]] QString printable(const QString &text);

/// A JSON string; null for an empty text where `OrNull`.
[[nodiscard]] Json jsonText(const QString &text);
[[nodiscard]] Json jsonTextOrNull(const QString &text);

} // namespace hookbench
