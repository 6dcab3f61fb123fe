#pragma once

#include "model/core/result.h"

#include <QtCore/QByteArrayView>

#include <nlohmann/json_fwd.hpp>

namespace hookbench {

/// JSON that keeps the order of its members, whole numbers of 64 bits and whether a number has a fraction;
/// larger whole numbers become doubles. The only JSON we use.
using Json = nlohmann::ordered_json;

/// A place in a text: line and column count from 1; the column counts characters, not bytes.
struct TextPosition
{
    int line = 1;
    int column = 1;

    bool operator==(const TextPosition &) const = default;
};

/// The position of the byte at `offset` in UTF-8 `text`; the end when the offset lies beyond it.
[[nodiscard]] TextPosition positionAt(QByteArrayView text, std::size_t offset);

/// Reads one JSON document strictly (RFC 8259): UTF-8 without a byte order mark, no comments, no
/// duplicate member names, at most 64 levels deep and 64 MiB. The error names `source`, line and column.
[[nodiscard]] Result<Json> parseJson(QByteArrayView text, const QString &source);

/// Where the value at a JSON pointer (RFC 6901, for example `/fields/3/type`) begins in a text that
/// parseJson has accepted; the nearest enclosing value when the pointer leads nowhere.
[[nodiscard]] TextPosition positionOf(QByteArrayView text, QByteArrayView pointer);

/// An error at a pointer of a document that parsed: "SOURCE, line L, column C: REASON".
[[nodiscard]] Error jsonError(QByteArrayView text, QByteArrayView pointer, const QString &source,
                              const QString &reason);

/// Reads a whole file of at most 64 MiB.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);

/// Compact JSON text, UTF-8, no final newline.
[[nodiscard]] QByteArray dumpJson(const Json &json);

/// Two-space indented JSON text with a final newline, as in our files.
[[nodiscard]] QByteArray dumpJsonIndented(const Json &json);

[[nodiscard]] inline QString toQString(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace hookbench
