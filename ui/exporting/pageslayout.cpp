#include "ui/exporting/pageslayout.h"

#include <algorithm>

namespace hookbench {

PagesLayout PagesLayout::of(qsizetype count, const QSize &paper, int width, int gap)
{
    PagesLayout layout;
    if (paper.isEmpty())
        return layout;
    const int pageWidth = std::clamp(width - 2 * gap, 1, paper.width());
    const int pageHeight = std::max(1, paper.height() * pageWidth / paper.width());
    const int left = std::max(gap, (width - pageWidth) / 2);
    int y = gap;
    for (qsizetype page = 0; page < count; ++page) {
        layout.pages.append(QRect(left, y, pageWidth, pageHeight));
        y += pageHeight + gap;
    }
    layout.height = count == 0 ? 0 : y;
    return layout;
}

PagesLayout::Range PagesLayout::visible(int top, int viewHeight) const
{
    const auto first = std::ranges::find_if(pages, [top](const QRect &page) { return page.bottom() >= top; });
    const auto last = std::find_if(
        first, pages.end(), [top, viewHeight](const QRect &page) { return page.top() >= top + viewHeight; });
    return {first - pages.begin(), last - pages.begin()};
}

} // namespace hookbench
