#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hookbench {

/// One line of a body shown pretty-printed; a view only, never what is signed.
struct JsonLine
{
    QString text;    ///< with its indent, without a line break
    QByteArray path; ///< of the value that begins or ends here: contact.displayName, contact; empty for { }

    bool operator==(const JsonLine &) const = default;
};

enum class LineChange : quint8 { None, Added, Removed, Changed };

struct MarkedLine
{
    JsonLine line;
    LineChange change = LineChange::None;
    int number = 0; ///< from 1; 0 for a removed line, which the body no longer has

    bool operator==(const MarkedLine &) const = default;
};

/// A body pretty-printed with two spaces, a line for each member, numbers and escapes as they are written; a
/// line beyond 4000 characters goes on in the next, with the same path. A body that is not JSON, or deeper
/// than 64 levels, comes back as its own lines, hard-wrapped at 400 characters, without paths.
[[nodiscard]] QList<JsonLine> prettyLines(QByteArrayView body);

/// The new lines with what was added or changed since the old ones, and the removed ones in between, where
/// they stood. A line whose only change is its trailing comma is unchanged.
[[nodiscard]] QList<MarkedLine> markChanges(const QList<JsonLine> &before, const QList<JsonLine> &after);

} // namespace hookbench
