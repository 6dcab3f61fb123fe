#include "ui/deliver/ownbodydialog.h"

#include "model/items/texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QStringDecoder>
#include <QtGui/QTextDocument>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64{64} * 1024 * 1024;
/// A text edit takes seconds for longer lines.
constexpr qsizetype longestLine = 20'000;
constexpr qsizetype longestText = 200'000;

/// Whether an editor can show the bytes and give the same ones back.
bool isEditable(const QByteArray &body)
{
    if (body.size() > longestText || body.contains('\r') || body.contains('\0'))
        return false;
    const QList<QByteArray> lines = body.split('\n');
    if (std::any_of(lines.begin(), lines.end(),
                    [](const QByteArray &line) { return line.size() > longestLine; }))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(body);
    const auto isChanged = [](QChar each) {
        return each == QChar::ParagraphSeparator || each == QChar::LineSeparator ||
               each == QChar::ByteOrderMark;
    };
    return !decoder.hasError() && std::none_of(text.begin(), text.end(), isChanged) && text.toUtf8() == body;
}

/// What stands in the editor, non-breaking spaces included, which toPlainText() makes ordinary ones.
QString textIn(const QPlainTextEdit &edit)
{
    QString text = edit.document()->toRawText();
    return text.replace(QChar(QChar::ParagraphSeparator), u'\n').replace(QChar(QChar::LineSeparator), u'\n');
}

} // namespace

OwnBodyDialog::OwnBodyDialog(Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_text(new QPlainTextEdit(this))
    , m_note(new PlainLabel(PlainLabel::Role::Quiet, this))
{
    setObjectName(u"ownBodyDialog"_s);
    m_text->setObjectName(u"ownBodyText"_s);
    m_text->setFont(codeFont());
    m_text->setTabChangesFocus(true);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_note->setObjectName(u"ownBodyNote"_s);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_file = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_file->setObjectName(u"ownBodyFile"_s);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"ownBodyClose"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    const QFontMetrics metrics(m_text->font());
    resize(metrics.averageCharWidth() * 80, metrics.height() * 24);
    connect(m_text, &QPlainTextEdit::textChanged, this, &OwnBodyDialog::takeText);
    connect(m_file, &QPushButton::clicked, this, &OwnBodyDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

OwnBodyDialog::~OwnBodyDialog() = default;

void OwnBodyDialog::setBody(const QByteArray &body)
{
    m_body = body;
    showBody();
}

void OwnBodyDialog::showBody(const QString &problem)
{
    const QScopedValueRollback guard(m_showing, true);
    const bool editable = isEditable(m_body);
    const QString text = editable ? QString::fromUtf8(m_body) : QString();
    if (textIn(*m_text) != text)
        m_text->setPlainText(text);
    m_note->setText(
        !problem.isEmpty() ? problem
        : editable
            ? tr("%1, sent as they stand here, in UTF-8, and signed.").arg(byteCountText(m_body.size()))
            : tr("%1 of a file that this editor would change. They are sent as they are; "
                 "typing here replaces them.")
                  .arg(byteCountText(m_body.size())));
}

void OwnBodyDialog::takeText()
{
    if (m_showing)
        return;
    m_body = textIn(*m_text).toUtf8();
    showBody();
    emit bodyChanged(m_body);
}

void OwnBodyDialog::chooseFile()
{
    m_dialogs.askOpenPath(tr("Body From a File"), tr("All files (*)"),
                          [self = QPointer(this)](const QString &path) {
                              if (self)
                                  self->takeFile(path);
                          });
}

void OwnBodyDialog::takeFile(const QString &path)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showBody(tr("%1 cannot be read: %2. Choose another file.").arg(name, file.errorString()));
        return;
    }
    if (file.size() > largestFile) {
        showBody(tr("%1 has more than %2. Choose a smaller file.").arg(name, byteCountText(largestFile)));
        return;
    }
    m_body = file.readAll();
    showBody();
    emit bodyChanged(m_body);
}

void OwnBodyDialog::retranslate()
{
    setWindowTitle(tr("Own Body"));
    m_text->setAccessibleName(tr("Body"));
    m_text->setPlaceholderText(
        tr("The body to send, for example {\"eventType\": \"visit_report.approved\"}"));
    m_file->setText(tr("From File…"));
    m_close->setText(tr("Close"));
    showBody();
}

void OwnBodyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace hookbench
