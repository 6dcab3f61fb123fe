#pragma once

#include "model/design/design.h"

#include <QtCore/QObject>

namespace hookbench {

class DesignDocument;
class SecretStore;

/// Keeps the document's secret the one that its subscription refers to.
class SecretLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretLoader)

public:
    /// Both must outlive the loader.
    SecretLoader(DesignDocument &document, SecretStore &store, QObject *parent = nullptr);
    ~SecretLoader() override;

    /// Looks the reference up even if it is the one that was looked up last.
    void reload();

private:
    void follow();

    DesignDocument &m_document;
    SecretStore &m_store;
    SecretReference m_reference;
    quint64 m_request = 0; ///< the newest look-up wins
};

} // namespace hookbench
