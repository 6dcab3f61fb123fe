#include "model/signing/secretstore.h"

#include "model/signing/signer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QPromise>

#include <openssl/crypto.h>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using FoundSecret = Result<SharedSecret>;

QString serviceName()
{
    return u"Hookbench"_s;
}

/// Whether there is a session bus for a keychain to answer on. Without one, libsecret would start a bus of
/// its own, which takes seconds and finds nothing.
bool hasSessionBus()
{
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtimeFolder.isEmpty() && QFile::exists(runtimeFolder + u"/bus"));
}

/// QtKeychain takes and gives QByteArrays, which share one buffer: overwriting it here wipes the job's too.
void wipeShared(const QByteArray &bytes)
{
    OPENSSL_cleanse(const_cast<char *>(bytes.constData()), std::size_t(bytes.size())); // NOLINT
}

Error notFound(const SecretReference &reference)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("SecretStore",
                                        "There is no secret named \"%1\" in the keychain. Enter it once on "
                                        "this computer, or name another one.")
                .arg(reference.name)};
}

Error unreachable(const SecretReference &reference)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("SecretStore",
                                        "The secret \"%1\" was not entered in this session, and the system's "
                                        "keychain cannot be reached. Enter it for this session.")
                .arg(reference.name)};
}

template<typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

SecretStore::SecretStore(QObject *parent)
    : QObject(parent)
{
}

SecretStore::~SecretStore() = default;

SharedSecret SecretStore::cached(const SecretReference &reference) const
{
    if (reference.name == sampleSecretName) {
        static const SharedSecret sample = std::make_shared<const SecretBytes>(publicSampleSecret());
        return sample;
    }
    return m_session.value(reference.name);
}

QFuture<FoundSecret> SecretStore::find(const SecretReference &reference)
{
    if (SharedSecret secret = cached(reference))
        return ready<FoundSecret>(std::move(secret));
    if (reference.name.isEmpty())
        return ready<FoundSecret>(notFound(reference));
    if (!hasSessionBus())
        return ready<FoundSecret>(unreachable(reference));

    const auto promise = std::make_shared<QPromise<FoundSecret>>();
    promise->start();
    auto *job = new QKeychain::ReadPasswordJob(serviceName(), this);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(reference.name);
    connect(job, &QKeychain::Job::finished, this, [this, promise, reference, job] {
        const QByteArray bytes = job->binaryData();
        if (job->error() == QKeychain::NoError && !bytes.isEmpty()) {
            const auto secret = std::make_shared<const SecretBytes>(bytes);
            wipeShared(bytes);
            keepForSession(reference.name, secret);
            promise->addResult(FoundSecret(secret));
        } else if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound) {
            promise->addResult(FoundSecret(notFound(reference)));
        } else {
            promise->addResult(FoundSecret(unreachable(reference)));
        }
        promise->finish();
    });
    job->start();
    return promise->future();
}

QFuture<SecretStore::Place> SecretStore::keep(const QString &name, SecretBytes secret)
{
    if (name == sampleSecretName)
        return ready(Place::Sample);
    const auto shared = std::make_shared<const SecretBytes>(std::move(secret));
    keepForSession(name, shared);
    if (!hasSessionBus())
        return ready(Place::Session);

    const auto promise = std::make_shared<QPromise<Place>>();
    promise->start();
    const QByteArray bytes(QByteArrayView(shared->data(), qsizetype(shared->size())).toByteArray());
    auto *job = new QKeychain::WritePasswordJob(serviceName(), this);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(name);
    job->setBinaryData(bytes);
    connect(job, &QKeychain::Job::finished, this, [promise, bytes](const QKeychain::Job *finished) {
        wipeShared(bytes);
        promise->addResult(finished->error() == QKeychain::NoError ? Place::Keychain : Place::Session);
        promise->finish();
    });
    job->start();
    return promise->future();
}

void SecretStore::keepForSession(const QString &name, const SharedSecret &secret)
{
    m_session.insert(name, secret);
    emit secretChanged(name);
}

QString secretFingerprint(const SecretBytes &secret, QByteArrayView salt)
{
    HmacSha256 hmac(secret);
    const QByteArray hash = hmac.mac({salt}).first(8);
    return QString::fromLatin1(salt.toByteArray().toHex() + ':' + hash.toHex());
}

} // namespace hookbench

#include "moc_secretstore.cpp"
