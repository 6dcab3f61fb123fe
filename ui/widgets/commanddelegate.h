#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hookbench {

/// A row of the command palette: icon, text with the typed letters in bold, kind and shortcut at the end.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandDelegate)

public:
    explicit CommandDelegate(QObject *parent = nullptr);
    ~CommandDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace hookbench
