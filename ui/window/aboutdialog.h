#pragma once

#include <QtWidgets/QDialog>

namespace hookbench {

/// Name, version, licence, and what the program does not do.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(QWidget *parent = nullptr);
    ~AboutDialog() override;
};

} // namespace hookbench
