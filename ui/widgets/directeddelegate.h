#pragma once

#include "ui/widgets/directedtext.h"
#include "ui/widgets/tooltipdelegate.h"

namespace hookbench {

/// Cells of sentences, in which what programs write keeps its order from right to left too.
class DirectedDelegate final : public ToolTipDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectedDelegate)

public:
    using ToolTipDelegate::ToolTipDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return directed(ToolTipDelegate::displayText(value, locale));
    }
};

} // namespace hookbench
