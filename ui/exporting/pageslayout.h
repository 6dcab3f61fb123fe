#pragma once

#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtCore/QSize>

namespace hookbench {

/// Where the pages of a document stand, one under the other, each as wide as there is room.
struct PagesLayout
{
    QList<QRect> pages; ///< from the upper left corner of the whole
    int height = 0;     ///< of the whole, the gaps around it included

    /// `paper` gives the proportions; a page is never shown larger than it.
    [[nodiscard]] static PagesLayout of(qsizetype count, const QSize &paper, int width, int gap);
    /// The pages that a view of that height shows at that place; last is exclusive.
    struct Range
    {
        qsizetype first = 0;
        qsizetype last = 0;

        bool operator==(const Range &) const = default;
    };
    [[nodiscard]] Range visible(int top, int viewHeight) const;
};

} // namespace hookbench
