#include "ui/design/digestbar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/digestedit.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>

namespace hookbench {

using namespace Qt::StringLiterals;

DigestBar::DigestBar(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    const int gap = fontMetrics().height() / 4;
    grid->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    grid->setVerticalSpacing(0);
    m_sha256 = makeRow(0, u"sha256"_s);
    m_signature = makeRow(1, u"signature"_s);
    connect(m_sha256.copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_sha256.value->text());
        emit statusMessage(tr("Copied the body's SHA-256."));
    });
    connect(m_signature.copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_signature.value->text());
        emit statusMessage(tr("Copied the signature."));
    });
    retranslate();
}

DigestBar::~DigestBar() = default;

DigestBar::Row DigestBar::makeRow(int row, const QString &objectName)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const Row made{new PlainLabel(PlainLabel::Role::Quiet, this), new DigestEdit(this),
                   new QToolButton(this)};
    made.name->setBuddy(made.value);
    made.value->setObjectName(objectName);
    made.copy->setObjectName(objectName + u"Copy");
    made.copy->setAutoRaise(true);
    made.copy->setIcon(themedIcon(u"copy"_s, palette()));
    grid->addWidget(made.name, row, 0);
    grid->addWidget(made.value, row, 1);
    grid->addWidget(made.copy, row, 2);
    return made;
}

void DigestBar::showDigests(const QByteArray &sha256, const QByteArray &signature) const
{
    m_sha256.value->showText(QString::fromLatin1(sha256.toHex()));
    m_signature.value->showText(QString::fromLatin1(signature));
    m_signature.copy->setEnabled(!signature.isEmpty());
}

void DigestBar::retranslate() const
{
    m_sha256.name->setText(tr("SHA-256"));
    m_sha256.value->setAccessibleName(tr("SHA-256 of the body"));
    m_sha256.copy->setToolTip(tr("Copy SHA-256"));
    m_sha256.copy->setAccessibleName(tr("Copy SHA-256"));
    m_signature.name->setText(tr("Signature"));
    m_signature.value->setAccessibleName(tr("Signature"));
    m_signature.value->setPlaceholderText(tr("not signed"));
    m_signature.copy->setToolTip(tr("Copy Signature"));
    m_signature.copy->setAccessibleName(tr("Copy Signature"));
}

void DigestBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_sha256.copy->setIcon(themedIcon(u"copy"_s, palette()));
        m_signature.copy->setIcon(themedIcon(u"copy"_s, palette()));
    }
}

} // namespace hookbench
