#pragma once

#include "model/core/result.h"
#include "model/core/secretbytes.h"
#include "model/design/design.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QObject>

namespace hookbench {

/// Secrets by name: the public sample secret, those in the system keychain, and those that live in memory
/// for this session because there is no keychain. Never QtKeychain's plain-text fallback.
class SecretStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    enum class Place : quint8 { Sample, Keychain, Session };

    explicit SecretStore(QObject *parent = nullptr);
    ~SecretStore() override;

    /// Looks the reference up: sample, then session, then keychain. Error InvalidInput when it is nowhere.
    /// An unreachable keychain is no error by itself, but the message says so.
    [[nodiscard]] QFuture<Result<SharedSecret>> find(const SecretReference &reference);

    /// The secret if it is at hand without asking the keychain.
    [[nodiscard]] SharedSecret cached(const SecretReference &reference) const;

    /// Keeps a secret under a name: in the keychain, or without one for this session; tells which. It is
    /// at hand from then on. The sample secret's name is taken: nothing is kept, and the answer is Sample.
    [[nodiscard]] QFuture<Place> keep(const QString &name, SecretBytes secret);

signals:
    void secretChanged(const QString &name);

private:
    void keepForSession(const QString &name, const SharedSecret &secret);

    QHash<QString, SharedSecret> m_session; ///< entered or read since the start
};

/// `salt:hash`, both hex: tells whether two people hold the same secret without giving it away. The first
/// eight bytes of HMAC-SHA256(secret, salt).
[[nodiscard]] QString secretFingerprint(const SecretBytes &secret, QByteArrayView salt);

} // namespace hookbench
