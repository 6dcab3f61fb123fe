#include "ui/exporting/filepreview.h"

#include "model/core/safewriter.h"
#include "model/core/whenfinished.h"
#include "model/exporting/packlisting.h"
#include "model/items/texts.h"
#include "ui/exporting/pagesview.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// What a text view lays out without a noticeable pause.
constexpr qsizetype mostBytes = qsizetype{512} * 1024;
/// Pixels of a page's picture to a point, before the screen's own factor.
constexpr double pageScale = 1.25;

CodeView::Language languageOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    if (suffix == u"json")
        return CodeView::Language::JsonText;
    if (suffix == u"sh")
        return CodeView::Language::ShellText;
    if (QStringList{u"js"_s, u"mjs"_s, u"php"_s, u"go"_s, u"java"_s, u"cs"_s, u"rs"_s}.contains(suffix))
        return CodeView::Language::SlashCode;
    if (QStringList{u"py"_s, u"rb"_s, u"pl"_s, u"pm"_s, u"yml"_s, u"yaml"_s, u"toml"_s}.contains(suffix))
        return CodeView::Language::HashCode;
    return CodeView::Language::PlainText;
}

Pill::ToneMember toneOf(ExportedState state)
{
    switch (state) {
    case ExportedState::New:
    case ExportedState::Same:
        return &Colours::good;
    case ExportedState::Changed:
        return &Colours::caution;
    case ExportedState::LeftOver:
        return &Colours::bad;
    case ExportedState::Unknown:
        break;
    }
    return &Colours::neutral;
}

QString listingOf(const QByteArray &zip)
{
    const Result<QList<PackEntry>> entries = packEntries(zip);
    if (!entries)
        return entries.error().message;
    QString text;
    for (const PackEntry &entry : *entries)
        text += entry.path + u"  "_s + byteCountText(entry.size) + u'\n';
    return text;
}

} // namespace

FilePreview::FilePreview(PageMaker makePages, QWidget *parent)
    : QWidget(parent)
    , m_makePages(std::move(makePages))
    , m_path(new PlainLabel(PlainLabel::Role::Code, this))
    , m_size(new Pill(&Colours::neutral, this))
    , m_stateOf(new Pill(&Colours::neutral, this))
    , m_digest(new PlainLabel(PlainLabel::Role::Code, this))
    , m_copy(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"export"_s, this))
    , m_code(new CodeView(this))
    , m_pages(new PagesView(this))
{
    setObjectName(u"exportPreview"_s);
    m_path->setObjectName(u"previewPath"_s);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_digest->setObjectName(u"previewDigest"_s);
    m_digest->setWordWrap(true);
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int gap = fontMetrics().height() / 2;
    m_digest->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_code->setObjectName(u"previewText"_s);
    m_code->setFrameShape(QFrame::NoFrame);
    m_pages->setObjectName(u"previewPages"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_code);
    m_stack->addWidget(m_pages);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    column->addWidget(m_digest);
    connect(m_copy, &QPushButton::clicked, this, &FilePreview::copy);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(m_file.path); });
    retranslate();
    showNothing();
}

FilePreview::~FilePreview() = default;

QWidget *FilePreview::makeHead()
{
    auto *facts = new QWidget(this);
    auto *flow = new FlowLayout(facts);
    const int gap = fontMetrics().height() / 2;
    flow->setContentsMargins({});
    flow->setSpacing(gap);
    flow->addWidget(m_path);
    flow->addWidget(m_size);
    flow->addWidget(m_stateOf);
    m_copy->setObjectName(u"previewCopy"_s);
    m_open->setObjectName(u"previewOpen"_s);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->addWidget(facts, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_open, 0, Qt::AlignTop);
    return head;
}

void FilePreview::showFile(const ExportFile &file, ExportedState state)
{
    const bool isSame = file == m_file && m_stack->currentWidget() != m_empty;
    m_file = file;
    m_state = state;
    refreshHead();
    if (!isSame)
        showContent();
}

void FilePreview::showNothing()
{
    ++m_painting;
    m_file = {};
    m_state = ExportedState::Unknown;
    refreshHead();
    m_stack->setCurrentWidget(m_empty);
}

void FilePreview::showContent()
{
    ++m_painting;
    const QString suffix = QFileInfo(m_file.path).suffix();
    if (m_state == ExportedState::LeftOver)
        showText(tr("This file is of an earlier export. Writing removes it."));
    else if (suffix == u"pdf")
        showPages();
    else if (suffix == u"zip")
        showText(listingOf(m_file.bytes));
    else if (m_file.bytes.size() > mostBytes)
        //: %1 and %2: numbers of bytes
        showText(
            QString::fromUtf8(m_file.bytes.first(mostBytes)) + u'\n' +
            tr("… the first %1 of %2.").arg(byteCountText(mostBytes), byteCountText(m_file.bytes.size())));
    else
        showText(QString::fromUtf8(m_file.bytes));
}

void FilePreview::showText(const QString &text)
{
    m_code->setLanguage(languageOf(m_file.path));
    m_code->showText(text);
    m_stack->setCurrentWidget(m_code);
}

void FilePreview::showPages()
{
    showText(tr("Painting the pages…")); // and not those of another design or language
    const double scale = pageScale * devicePixelRatioF();
    whenFinished(m_makePages(m_file.path, scale), this,
                 [this, scale, request = m_painting](const Result<QList<QByteArray>> &pictures) {
                     if (request == m_painting)
                         takePages(pictures, scale);
                 });
}

void FilePreview::takePages(const Result<QList<QByteArray>> &pictures, double scale)
{
    if (pictures) {
        m_pages->setPages(*pictures, scale / pageScale);
        m_stack->setCurrentWidget(m_pages);
    } else {
        showText(pictures.error().message);
    }
    refreshHead();
}

void FilePreview::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_file.bytes));
    //: %1: a file's path; %2: its number of bytes
    emit statusMessage(tr("Copied %1, %2.").arg(m_file.path, byteCountText(m_file.bytes.size())));
}

void FilePreview::refreshHead()
{
    const bool isFile = !m_file.path.isEmpty();
    const bool hasBytes = isFile && m_state != ExportedState::LeftOver;
    const QString suffix = QFileInfo(m_file.path).suffix();
    m_path->setText(m_file.path);
    m_size->setText(hasBytes ? byteCountText(m_file.bytes.size()) : QString());
    m_stateOf->setTone(toneOf(m_state));
    m_stateOf->setText(titleOf(m_state));
    m_digest->setVisible(hasBytes);
    m_digest->setText(hasBytes ? u"SHA-256 "_s + QString::fromLatin1(sha256(m_file.bytes).toHex())
                               : QString());
    m_copy->setVisible(hasBytes && suffix != u"pdf" && suffix != u"zip");
    m_open->setVisible(isFile);
    m_open->setEnabled(m_state == ExportedState::Same);
}

void FilePreview::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy exactly the bytes of this file"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(
        tr("Open the file in the folder with the program that the system has for it; once it is written"));
    m_code->setAccessibleName(tr("Content of the file"));
    m_pages->setAccessibleName(tr("Pages of the document"));
    m_empty->setTexts(tr("Nothing to show"), tr("Choose a format and one of its files."));
    refreshHead();
}

void FilePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hookbench
