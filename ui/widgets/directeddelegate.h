#pragma once

#include "ui/widgets/directedtext.h"

#include <QtWidgets/QStyledItemDelegate>

namespace hookbench {

/// Cells of sentences, in which what programs write keeps its order from right to left too.
class DirectedDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectedDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return directed(QStyledItemDelegate::displayText(value, locale));
    }
};

} // namespace hookbench
