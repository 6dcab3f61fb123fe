#include "ui/deliver/tlsview.h"

#include "model/delivery/hosttext.h"
#include "ui/deliver/factsform.h"
#include "ui/deliver/wiretext.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int usualDays = 30;
constexpr int soon = 30; // days before its end at which a certificate wants to be renewed
QDateTime timeOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

/// Text of a certificate as people may see it: what would change its neighbours is escaped.
QString shown(const QString &text)
{
    return wireText(text.toUtf8()).text;
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

} // namespace

qint64 daysLeft(Instant notAfter, Instant now)
{
    return std::chrono::floor<std::chrono::days>(notAfter - now).count();
}

TlsView::TlsView(const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_facts(new FactsForm)
    , m_verified(new Pill)
    , m_verifiedFact(m_facts->addWidget(m_verified))
    , m_problem(m_facts->addSentence())
    , m_version(m_facts->addCode())
    , m_cipher(m_facts->addCode())
{
    m_trust = makeTrust();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_verified->setObjectName(u"tlsVerified"_s);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_trust);
    m_column->addStretch(1);
    setWidget(content);
    write();
}

TlsView::~TlsView() = default;

QWidget *TlsView::makeTrust()
{
    auto *box = new QWidget;
    m_trustText = new PlainLabel(PlainLabel::Role::Body, box);
    m_trustText->setWordWrap(true);
    m_until = new QDateEdit(box);
    m_until->setObjectName(u"trustUntil"_s);
    m_until->setCalendarPopup(true);
    m_trustButton = new QPushButton(box);
    m_trustButton->setObjectName(u"trustCertificate"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_until);
    row->addWidget(m_trustButton);
    row->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_trustText);
    column->addLayout(row);
    connect(m_trustButton, &QPushButton::clicked, this, &TlsView::trust);
    return box;
}

void TlsView::addCertificate()
{
    Certificate made;
    made.title = new PlainLabel(PlainLabel::Role::Heading);
    made.days = new Pill;
    made.days->setObjectName(u"certificateDays"_s);
    made.facts = new FactsForm;
    made.subject = made.facts->addCode();
    made.issuer = made.facts->addCode();
    made.names = made.facts->addSentence();
    made.validity = made.facts->addSentence();
    made.fingerprint = made.facts->addCode();
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    row->addWidget(made.title);
    row->addWidget(made.days);
    row->addStretch(1);
    m_column->insertWidget(m_column->count() - 1, head);
    m_column->insertWidget(m_column->count() - 1, made.facts);
    m_certificates.append(made);
}

void TlsView::showAttempt(const Attempt &attempt)
{
    m_url = attempt.url;
    m_outcome = attempt.outcome;
    const QDate today = timeOf(m_clock.now()).date();
    m_until->setMinimumDate(today.addDays(1));
    m_until->setDate(today.addDays(usualDays));
    while (m_certificates.size() < m_outcome.certificates.size())
        addCertificate();
    write();
}

void TlsView::write()
{
    writeConnection();
    for (qsizetype at = 0; at < m_certificates.size(); ++at)
        writeCertificate(at);
    writeTrust();
}

void TlsView::writeConnection()
{
    const bool secured = m_url.scheme() == u"https";
    const bool answered = !m_outcome.tlsVersion.isEmpty();
    m_facts->setCaption(m_verifiedFact, tr("Certificate"));
    m_facts->setCaption(m_problem, tr("Why"));
    m_facts->setCaption(m_version, tr("Version"));
    m_facts->setCaption(m_cipher, tr("Cipher"));
    if (!secured) {
        m_verified->setTone(&Colours::neutral);
        m_verified->setText(tr("no TLS"));
        m_facts->setText(m_problem,
                         m_outcome.requestBytes.isEmpty()
                             ? tr("Nothing was sent. Over plain HTTP, whoever is on the way could read it.")
                             : tr("The request went over plain HTTP: whoever is on the way can read it."));
    } else if (!m_outcome.tlsProblem.isEmpty()) {
        m_verified->setTone(&Colours::bad);
        m_verified->setText(answered && m_outcome.errorClass != ErrorClass::Tls
                                ? tr("accepted by an exception")
                                : tr("does not verify"));
        m_facts->setText(m_problem, shown(m_outcome.tlsProblem));
    } else {
        m_verified->setTone(answered ? &Colours::good : &Colours::neutral);
        m_verified->setText(answered ? tr("verified") : tr("no handshake"));
        m_facts->setText(m_problem, m_outcome.errorClass == ErrorClass::Tls ? m_outcome.message : QString());
    }
    m_facts->setText(m_version, m_outcome.tlsVersion);
    m_facts->setText(m_cipher, m_outcome.tlsCipher);
}

void TlsView::writeCertificate(qsizetype index)
{
    const Certificate &view = m_certificates.at(index);
    const bool there = index < m_outcome.certificates.size();
    view.title->parentWidget()->setVisible(there);
    view.facts->setVisible(there);
    if (!there)
        return;
    const PeerCertificate &certificate = m_outcome.certificates.at(index);
    view.title->setText(index == 0 ? tr("Receiver's certificate") : tr("Issuer %1").arg(index));
    const qint64 days = daysLeft(certificate.notAfter, m_clock.now());
    view.days->setTone(days < 0 ? &Colours::bad : days < soon ? &Colours::caution : &Colours::good);
    view.days->setText(days < 0 ? tr("expired %Ln days ago", nullptr, int(-days))
                                : tr("%Ln days left", nullptr, int(days)));
    const QLocale locale;
    const auto dateText = [&locale](Instant instant) {
        return locale.toString(timeOf(instant).date(), QLocale::ShortFormat);
    };
    view.facts->setCaption(view.subject, tr("Subject"));
    view.facts->setCaption(view.issuer, tr("Issued by"));
    view.facts->setCaption(view.names, tr("Names"));
    view.facts->setCaption(view.validity, tr("Valid"));
    view.facts->setCaption(view.fingerprint, tr("SHA-256"));
    view.facts->setText(view.subject, shown(certificate.subject));
    view.facts->setText(view.issuer, shown(certificate.issuer));
    view.facts->setText(view.names, shown(certificate.names.join(u", "_s)));
    //: %1 and %2 are dates
    view.facts->setText(view.validity,
                        tr("%1 to %2").arg(dateText(certificate.notBefore), dateText(certificate.notAfter)));
    view.facts->setText(view.fingerprint, fingerprintText(certificate.sha256));
}

void TlsView::writeTrust()
{
    const bool refused = m_outcome.errorClass == ErrorClass::Tls && !m_outcome.tlsProblem.isEmpty() &&
                         !m_outcome.certificates.isEmpty();
    m_trust->setVisible(refused);
    //: %1 a host with its port
    m_trustText->setText(
        tr("If you know this certificate, trust it for %1 alone, until a day:").arg(exceptionHostOf(m_url)));
    m_trustButton->setText(tr("Trust This Certificate"));
    m_until->setAccessibleName(tr("Trust until"));
}

void TlsView::trust()
{
    const QDateTime end(m_until->date().addDays(1), QTime(0, 0), Qt::UTC);
    emit exceptionWanted({exceptionHostOf(m_url), m_outcome.certificates.constFirst().sha256,
                          Instant(std::chrono::milliseconds(end.toMSecsSinceEpoch()))});
}

void TlsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QScrollArea::changeEvent(event);
}

} // namespace hookbench
