#pragma once

#include "model/delivery/delivery.h"

#include <QtWidgets/QScrollArea>

class QDateEdit;
class QPushButton;
class QVBoxLayout;

namespace hookbench {

class FactsForm;
class Pill;
class PlainLabel;

/// How an attempt's connection was secured: version, cipher, the peer's certificates, what of them does not
/// verify; and the way to trust such a certificate for its host until a date.
class TlsView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TlsView)

public:
    /// The clock must outlive the view: days left are counted from its time.
    explicit TlsView(const Clock &clock, QWidget *parent = nullptr);
    ~TlsView() override;

    void showAttempt(const Attempt &attempt);

signals:
    void exceptionWanted(const hookbench::TlsException &exception);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Certificate
    {
        PlainLabel *title = nullptr;
        Pill *days = nullptr;
        FactsForm *facts = nullptr;
        int subject = 0;
        int issuer = 0;
        int names = 0;
        int validity = 0;
        int fingerprint = 0;
    };

    QWidget *makeTrust();
    void addCertificate();
    void write();
    void writeConnection();
    void writeCertificate(qsizetype index);
    void writeTrust();
    void trust();

    const Clock &m_clock;
    QUrl m_url;
    AttemptOutcome m_outcome;
    QVBoxLayout *m_column;
    FactsForm *m_facts;
    Pill *m_verified;
    int m_verifiedFact;
    int m_problem;
    int m_version;
    int m_cipher;
    QWidget *m_trust = nullptr;
    PlainLabel *m_trustText = nullptr;
    QDateEdit *m_until = nullptr;
    QPushButton *m_trustButton = nullptr;
    QList<Certificate> m_certificates; ///< as many as were ever shown; the rest is hidden
};

/// Whole days until then; negative when it has passed.
[[nodiscard]] qint64 daysLeft(Instant notAfter, Instant now);

} // namespace hookbench
