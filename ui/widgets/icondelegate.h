#pragma once

#include "ui/widgets/tooltipdelegate.h"

namespace hookbench {

/// Puts the icon before the text that a model names by its id.
class IconDelegate final : public ToolTipDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconDelegate)

public:
    /// `role` gives the id, a QString; no icon for an empty one.
    explicit IconDelegate(int role, QObject *parent = nullptr);
    ~IconDelegate() override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace hookbench
