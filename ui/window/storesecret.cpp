#include "ui/window/storesecret.h"

#include "model/core/randomsource.h"
#include "model/core/whenfinished.h"
#include "model/items/designdocument.h"
#include "model/signing/secretstore.h"
#include "ui/undo/changedesigncommand.h"
#include "ui/widgets/inlinebar.h"
#include "ui/window/secretdialog.h"

#include <QtCore/QtEndian>
#include <QtGui/QUndoStack>

namespace hookbench {

using namespace Qt::StringLiterals;

StoreSecret::StoreSecret(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

StoreSecret::~StoreSecret() = default;

void StoreSecret::ask(QWidget &window)
{
    const Subscription &subscription = m_parts.document.subscription();
    const bool publicOne = subscription.secret.name == sampleSecretName;
    auto *dialog =
        new SecretDialog(publicOne ? subscription.id + u"-signing"_s : subscription.secret.name, &window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(*dialog); });
    dialog->open();
}

void StoreSecret::keep(SecretDialog &dialog)
{
    const QString name = dialog.name();
    const QString subscription = m_parts.document.subscription().id;
    SecretBytes secret = dialog.takeSecret();
    QByteArray salt(sizeof(quint64), Qt::Uninitialized);
    qToBigEndian(m_parts.random.next(), salt.data());
    const QString fingerprint = secretFingerprint(secret, salt);
    whenFinished(m_parts.secrets.keep(name, std::move(secret)), this,
                 [this, name, subscription, fingerprint](SecretStore::Place place) {
                     refer(subscription, name, fingerprint);
                     if (place == SecretStore::Place::Keychain)
                         m_parts.notice.showMessage(
                             InlineBar::Kind::Success,
                             tr("The secret “%1” is kept in the system keychain.").arg(name));
                     else
                         m_parts.notice.showMessage(
                             InlineBar::Kind::Warning,
                             tr("No system keychain answers, so the secret “%1” is kept in memory "
                                "and forgotten when Hookbench ends.")
                                 .arg(name));
                 });
}

void StoreSecret::refer(const QString &subscription, const QString &name, const QString &fingerprint)
{
    Design changed = m_parts.document.design();
    for (Subscription &each : changed.subscriptions)
        if (each.id == subscription)
            each.secret = {name, each.secret.name == name ? each.secret.label : QString(), fingerprint};
    m_parts.undo.push(new ChangeDesignCommand(m_parts.document, changed, tr("Change Secret")));
}

} // namespace hookbench
