#include "ui/design/digestbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// Ends in an ellipsis where there is no room; with the focus it scrolls, and all of it can be selected.
class DigestEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const int width = contentsRect().width();
        if (hasFocus() || text().isEmpty() || fontMetrics().horizontalAdvance(text()) <= width) {
            QLineEdit::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width));
    }
};

void showValue(QLineEdit &edit, const QByteArray &value)
{
    const QString text = QString::fromLatin1(value);
    if (edit.text() == text)
        return;
    edit.setText(text);
    edit.setCursorPosition(0);
}

} // namespace

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
    made.value->setReadOnly(true);
    made.value->setFrame(false);
    made.value->setFont(codeFont());
    made.value->setLayoutDirection(Qt::LeftToRight);
    QPalette through = made.value->palette();
    through.setColor(QPalette::Base, Qt::transparent);
    made.value->setPalette(through);
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
    showValue(*m_sha256.value, sha256.toHex());
    showValue(*m_signature.value, signature);
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

bool DigestBar::event(QEvent *event)
{
    // A changed font of the application does not come to changeEvent().
    if (event->type() == QEvent::ApplicationFontChange) {
        m_sha256.value->setFont(codeFont());
        m_signature.value->setFont(codeFont());
    }
    return QWidget::event(event);
}

} // namespace hookbench
