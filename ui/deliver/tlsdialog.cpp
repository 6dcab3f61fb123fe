#include "ui/deliver/tlsdialog.h"

#include "model/delivery/hosttext.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <openssl/crypto.h>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersWide = 92;
constexpr qsizetype sha256Size = 32;
constexpr int usualDays = 7;

/// The raw bytes of a fingerprint in hexadecimal digits, with colons or without; empty when it is none.
QByteArray fingerprintFrom(QString text)
{
    static const QRegularExpression filler(u"[\\s:]"_s);
    static const QRegularExpression digits(u"^[0-9A-Fa-f]{64}$"_s);
    text.remove(filler);
    return digits.match(text).hasMatch() ? QByteArray::fromHex(text.toLatin1()) : QByteArray();
}

Instant endOf(QDate day)
{
    return Instant(std::chrono::milliseconds(day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch()));
}

} // namespace

TlsDialog::TlsDialog(Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_authorities(addFile(u"tlsAuthorities"_s))
    , m_certificate(addFile(u"tlsCertificate"_s))
    , m_key(addFile(u"tlsKey"_s))
    , m_passwordCaption(new PlainLabel(PlainLabel::Role::Body, this))
    , m_password(new QLineEdit(this))
    , m_exceptionsCaption(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_exceptions(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_host(new QLineEdit(this))
    , m_fingerprint(new QLineEdit(this))
    , m_until(new QDateEdit(QDate::currentDate().addDays(usualDays), this))
    , m_add(new QPushButton(this))
    , m_problem(new PlainLabel(PlainLabel::Role::Body, this))
{
    setObjectName(u"tlsDialog"_s);
    m_password->setObjectName(u"tlsPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_exceptions->setObjectName(u"tlsExceptions"_s);
    m_remove->setObjectName(u"tlsRemove"_s);
    m_host->setObjectName(u"tlsHost"_s);
    m_fingerprint->setObjectName(u"tlsFingerprint"_s);
    m_until->setObjectName(u"tlsUntil"_s);
    m_until->setCalendarPopup(true);
    m_add->setObjectName(u"tlsAdd"_s);
    m_problem->setObjectName(u"tlsProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_exceptionsCaption->setWordWrap(true);
    for (QLineEdit *line : {m_host, m_fingerprint})
        line->setLayoutDirection(Qt::LeftToRight);
    layOut();
    connect(m_password, &QLineEdit::textEdited, this, &TlsDialog::takePassword);
    connect(m_add, &QPushButton::clicked, this, &TlsDialog::addException);
    connect(m_fingerprint, &QLineEdit::returnPressed, this, &TlsDialog::addException);
    connect(m_remove, &QPushButton::clicked, this, &TlsDialog::removeException);
    connect(m_exceptions, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    retranslate();
    showExceptions();
}

TlsDialog::~TlsDialog()
{
    m_password->setText({});
}

TlsDialog::FileField TlsDialog::addFile(const QString &name)
{
    FileField field{new PlainLabel(PlainLabel::Role::Body, this), new QLineEdit(this), new QToolButton(this)};
    field.caption->setBuddy(field.path);
    field.path->setObjectName(name);
    field.path->setLayoutDirection(Qt::LeftToRight);
    field.path->setClearButtonEnabled(true);
    field.choose->setObjectName(QString(name + u"Choose"_s));
    connect(field.path, &QLineEdit::textChanged, this, &TlsDialog::takeFields);
    connect(field.choose, &QToolButton::clicked, this, [this, path = field.path] { chooseFile(path); });
    return field;
}

void TlsDialog::layOut()
{
    auto *grid = new QGridLayout(this);
    int row = 0;
    for (const FileField &field : {m_authorities, m_certificate, m_key}) {
        grid->addWidget(field.caption, row, 0);
        grid->addWidget(field.path, row, 1, 1, 3);
        grid->addWidget(field.choose, row, 4);
        ++row;
    }
    m_passwordCaption->setBuddy(m_password);
    grid->addWidget(m_passwordCaption, row, 0);
    grid->addWidget(m_password, row++, 1, 1, 3);
    grid->addWidget(m_exceptionsCaption, row++, 0, 1, 5);
    grid->addWidget(m_exceptions, row, 0, 1, 4);
    grid->addWidget(m_remove, row++, 4, Qt::AlignTop);
    grid->addWidget(m_host, row, 0);
    grid->addWidget(m_fingerprint, row, 1);
    grid->addWidget(m_until, row, 2, 1, 2);
    grid->addWidget(m_add, row++, 4);
    grid->addWidget(m_problem, row++, 0, 1, 5);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"tlsClose"_s);
    for (QPushButton *button : {m_close, m_add, m_remove})
        button->setAutoDefault(false);
    grid->addWidget(buttons, row, 0, 1, 5);
    grid->setColumnStretch(1, 1);
    m_exceptions->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersWide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TlsDialog::setSettings(const TlsSettings &settings)
{
    m_settings = settings;
    const TlsSettings shown = settings; // every field that is set takes all of them
    for (const auto &[field, text] :
         {std::pair(m_authorities, shown.caFile), std::pair(m_certificate, shown.clientCertificate),
          std::pair(m_key, shown.clientKey)}) {
        const QSignalBlocker quiet(field.path);
        field.path->setText(text);
    }
    showExceptions();
}

void TlsDialog::proposeHost(const QString &host)
{
    if (m_host->text().isEmpty())
        m_host->setText(host);
}

void TlsDialog::chooseFile(QLineEdit *path)
{
    m_dialogs.askOpenPath(windowTitle(), tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)"),
                          [field = QPointer(path)](const QString &chosen) {
                              if (field)
                                  field->setText(chosen);
                          });
}

void TlsDialog::takeFields()
{
    m_settings.caFile = m_authorities.path->text().trimmed();
    m_settings.clientCertificate = m_certificate.path->text().trimmed();
    m_settings.clientKey = m_key.path->text().trimmed();
    emit settingsChanged(m_settings);
}

void TlsDialog::takePassword()
{
    QByteArray utf8 = m_password->text().toUtf8();
    m_settings.clientKeyPassword =
        utf8.isEmpty() ? SharedSecret() : std::make_shared<const SecretBytes>(utf8);
    OPENSSL_cleanse(utf8.data(), std::size_t(utf8.size()));
    emit settingsChanged(m_settings);
}

void TlsDialog::addException()
{
    const QString typed = m_host->text().trimmed().toLower();
    const QByteArray fingerprint = fingerprintFrom(m_fingerprint->text());
    static const QRegularExpression hostAndPort(u"^(\\[[0-9a-f:.]+\\]|[^\\s:/]+):[0-9]{1,5}$"_s);
    QString problem;
    if (!hostAndPort.match(typed).hasMatch())
        problem = tr("The exception needs a host with its port, for example hooks.example.com:443.");
    else if (fingerprint.size() != sha256Size)
        problem = tr(
            "The exception needs the certificate's SHA-256 fingerprint, 64 hexadecimal digits. The tab TLS "
            "of a failed attempt shows it.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    const QString host = exceptionHostOf(QUrl(u"https://"_s + typed));
    m_settings.exceptions.removeIf([&host](const TlsException &each) { return each.host == host; });
    m_settings.exceptions.append({host, fingerprint, endOf(m_until->date())});
    m_fingerprint->clear();
    showExceptions();
    emit settingsChanged(m_settings);
}

void TlsDialog::removeException()
{
    const int row = m_exceptions->currentRow();
    if (row < 0)
        return;
    m_settings.exceptions.removeAt(row);
    showExceptions();
    emit settingsChanged(m_settings);
}

void TlsDialog::showExceptions()
{
    m_exceptions->clear();
    for (const TlsException &each : std::as_const(m_settings.exceptions)) {
        const QDateTime end =
            QDateTime::fromMSecsSinceEpoch(each.expires.time_since_epoch().count(), Qt::UTC);
        //: %1: host and port; %2: a date and time; %3: a fingerprint
        m_exceptions->addItem(tr("%1, until %2 UTC, SHA-256 %3")
                                  .arg(each.host, QLocale().toString(end, QLocale::ShortFormat),
                                       QString::fromLatin1(each.sha256.toHex(':'))));
    }
    m_remove->setEnabled(m_exceptions->currentRow() >= 0);
}

void TlsDialog::retranslate()
{
    setWindowTitle(tr("TLS"));
    m_authorities.caption->setText(tr("Own authorities"));
    m_authorities.path->setPlaceholderText(tr("PEM file; empty: those of the system"));
    m_certificate.caption->setText(tr("Client certificate"));
    m_certificate.path->setPlaceholderText(tr("PEM file; empty: none"));
    m_key.caption->setText(tr("Client key"));
    m_key.path->setPlaceholderText(tr("PEM file; empty: it is in the certificate's file"));
    for (const FileField &field : {m_authorities, m_certificate, m_key}) {
        field.choose->setText(tr("Choose…"));
        //: %1: Client key
        field.choose->setAccessibleName(tr("Choose a file: %1").arg(field.caption->text()));
    }
    m_passwordCaption->setText(tr("Password of the key"));
    m_password->setPlaceholderText(tr("for this session only; it is not stored"));
    m_exceptionsCaption->setText(
        tr("Exceptions: certificates that are accepted for one host although they do not "
           "verify, until the end of a day."));
    m_exceptions->setAccessibleName(tr("Exceptions"));
    m_host->setPlaceholderText(tr("host:port"));
    m_host->setAccessibleName(tr("Host and port of the exception"));
    m_fingerprint->setPlaceholderText(tr("SHA-256 fingerprint of the certificate"));
    m_fingerprint->setAccessibleName(m_fingerprint->placeholderText());
    m_until->setAccessibleName(tr("Last day of the exception"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_close->setText(tr("Close"));
    showExceptions();
}

void TlsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace hookbench
