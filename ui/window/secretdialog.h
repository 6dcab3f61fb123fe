#pragma once

#include "model/core/secretbytes.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace hookbench {

/// Takes the value of a signing secret and the name under which it is kept. The value is never shown, and the
/// field is emptied as soon as it has been taken.
class SecretDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretDialog)

public:
    /// `proposal`: the name to begin with.
    explicit SecretDialog(const QString &proposal, QWidget *parent = nullptr);
    ~SecretDialog() override;

    /// The name without spaces around it.
    [[nodiscard]] QString name() const;
    /// The value as UTF-8 bytes; the field is empty afterwards.
    [[nodiscard]] SecretBytes takeSecret();

private:
    void refresh();

    QLineEdit *m_name;
    QLineEdit *m_value;
    QPushButton *m_store = nullptr;
};

} // namespace hookbench
