#pragma once

#include <QtCore/QRect>
#include <QtCore/QStringList>
#include <QtGui/QFontMetrics>

#include <functional>

class QModelIndex;

namespace hookbench {

/// How a cell of the matrix looks. Each differs from the others by shape or sign, not by colour alone.
enum class CellLook : quint8 {
    InheritedOff, ///< dashed outline
    InheritedOn,  ///< pale tick
    OwnOff,       ///< empty box
    OwnOn,        ///< filled tick
    Overruled,    ///< asked for, and a rule keeps it out
    Blocked,      ///< asked for, and that is a policy error
    Nothing,      ///< the event type has no field of the group
    Locked        ///< never sent
};

/// Reads the roles of an option's or a never group's cell.
[[nodiscard]] CellLook lookOf(const QModelIndex &index);

/// Where the parts of the matrix stand; from font metrics alone.
struct MatrixLayout
{
    int rowHeight;
    int headingHeight; ///< of a family's row
    int boxSize;
    int padding; ///< before and after a text
    int signSize;

    [[nodiscard]] static MatrixLayout of(const QFontMetrics &metrics);

    [[nodiscard]] QRect box(const QRect &cell) const;
    /// The name and, behind it, the sign of an assumed payload, for left to right.
    [[nodiscard]] QRect name(const QRect &cell) const;
    [[nodiscard]] QRect sign(const QRect &cell, int nameWidth) const;
    [[nodiscard]] int nameColumnWidth(int longestName) const
    {
        return longestName + signSize + 2 * padding + signSize;
    }
    [[nodiscard]] int cellColumnWidth(int heading) const;
};

/// Breaks a heading at spaces and soft hyphens into at most `most` lines whose longest is as short as can be;
/// a further line only where it makes the heading a fifth narrower.
[[nodiscard]] QStringList balancedLines(const QString &text, int most,
                                        const std::function<int(const QString &)> &widthOf);

} // namespace hookbench
