#pragma once

#include <QtCore/QObject>

class QUndoStack;

namespace hookbench {

class DesignDocument;
class InlineBar;
class RandomSource;
class SecretBytes;
class SecretDialog;
class SecretStore;

/// Design ▸ Store Secret: asks for a value, keeps it, and makes the subscription refer to it.
class StoreSecret final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreSecret)

public:
    /// What it works on; all of it must outlive this.
    struct Parts
    {
        DesignDocument &document;
        QUndoStack &undo;
        SecretStore &secrets;
        RandomSource &random;
        InlineBar &notice;
    };

    explicit StoreSecret(Parts parts, QObject *parent = nullptr);
    ~StoreSecret() override;

    /// Opens the dialog over the window.
    void ask(QWidget &window);

private:
    void keep(SecretDialog &dialog);
    void refer(const QString &subscription, const QString &name, const QString &fingerprint);

    Parts m_parts;
};

} // namespace hookbench
