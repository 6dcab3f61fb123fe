#include "ui/window/secretloader.h"

#include "model/core/whenfinished.h"
#include "model/items/designdocument.h"
#include "model/signing/secretstore.h"

namespace hookbench {

SecretLoader::SecretLoader(DesignDocument &document, SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_store(store)
{
    connect(&m_document, &DesignDocument::designChanged, this, &SecretLoader::follow);
    connect(&m_document, &DesignDocument::selectionChanged, this, &SecretLoader::follow);
    connect(&m_store, &SecretStore::secretChanged, this, [this](const QString &name) {
        if (name == m_document.subscription().secret.name)
            reload();
    });
    reload();
}

SecretLoader::~SecretLoader() = default;

void SecretLoader::follow()
{
    if (m_document.subscription().secret != m_reference)
        reload();
}

void SecretLoader::reload()
{
    m_reference = m_document.subscription().secret;
    const quint64 request = ++m_request;
    if (SharedSecret secret = m_store.cached(m_reference)) {
        m_document.setSecret(std::move(secret), {});
        return;
    }
    m_document.setSecret({}, tr("Looking for the secret “%1”.").arg(m_reference.name));
    whenFinished(m_store.find(m_reference), this, [this, request](const Result<SharedSecret> &found) {
        if (request != m_request)
            return;
        if (found)
            m_document.setSecret(*found, {});
        else
            m_document.setSecret({}, found.error().message);
    });
}

} // namespace hookbench
