#include "ui/window/secretdialog.h"

#include "model/design/design.h"
#include "ui/widgets/plainlabel.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <openssl/crypto.h>

namespace hookbench {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(const QString &proposal, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(proposal, this))
    , m_value(new QLineEdit(this))
{
    setObjectName(u"secretDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Store Secret"));
    auto *note =
        new PlainLabel(tr("The design keeps only the name and a fingerprint. The value goes into the "
                          "system keychain or, where there is none, stays in memory until Hookbench "
                          "ends."),
                       PlainLabel::Role::Quiet, this);
    note->setWordWrap(true);
    m_name->setObjectName(u"secretName"_s);
    m_value->setObjectName(u"secretValue"_s);
    m_value->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Secret"), m_value);
    auto *buttons = new QDialogButtonBox(this);
    m_store = buttons->addButton(tr("S&tore"), QDialogButtonBox::AcceptRole);
    m_store->setObjectName(u"secretStore"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_name, &QLineEdit::textChanged, this, &SecretDialog::refresh);
    connect(m_value, &QLineEdit::textChanged, this, &SecretDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (proposal.isEmpty() ? m_name : m_value)->setFocus();
    refresh();
}

SecretDialog::~SecretDialog()
{
    m_value->setText({});
}

QString SecretDialog::name() const
{
    return m_name->text().trimmed();
}

SecretBytes SecretDialog::takeSecret()
{
    QByteArray utf8 = m_value->text().toUtf8();
    m_value->setText({}); // unlike clear() it also empties the field's undo history
    SecretBytes secret(utf8);
    OPENSSL_cleanse(utf8.data(), std::size_t(utf8.size()));
    return secret;
}

void SecretDialog::refresh()
{
    const bool reserved = name() == sampleSecretName;
    m_store->setEnabled(!name().isEmpty() && !reserved && !m_value->text().isEmpty());
    m_name->setToolTip(reserved ? tr("This name stands for the public sample secret.") : QString());
}

} // namespace hookbench
