#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace hookbench {

/// Bytes from the wire as text for people, and how many characters of it stand for something that could
/// not be shown as it is.
struct WireText
{
    QString text;
    qsizetype escaped = 0;

    bool operator==(const WireText &) const = default;
};

/// Reads UTF-8. Bytes that are not UTF-8, control characters other than tab and line ends, and invisible
/// direction marks become \xNN or \u{NNNN}; CR LF and LF become line breaks, a lone CR is shown as \r. In
/// bytes that are mostly no text, everything beyond ASCII becomes \xNN.
[[nodiscard]] WireText wireText(QByteArrayView bytes);

/// `perLine` (a multiple of 4) bytes a line: offset, hexadecimal in groups of eight, printable ASCII.
[[nodiscard]] QString hexDump(QByteArrayView bytes, qsizetype perLine = 16);

/// The most bytes a line of hexDump() can show in so many characters: 16, 8 or 4.
[[nodiscard]] qsizetype hexBytesFor(qsizetype characters);

/// Where the body begins: behind the first blank line; the end when there is none.
[[nodiscard]] qsizetype bodyOffset(QByteArrayView message);

} // namespace hookbench
