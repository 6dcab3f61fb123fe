#include "ui/deliver/wireview.h"

#include "model/core/json.h"
#include "model/core/safewriter.h"
#include "model/items/texts.h"
#include "model/payload/jsonlines.h"
#include "ui/deliver/wiretext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

// What a text view lays out without a noticeable pause; the rest is counted and named in the caption.
constexpr qsizetype mostRawBytes = qsizetype(512) * 1024;
constexpr qsizetype mostHexBytes = qsizetype(64) * 1024;
constexpr qsizetype mostPrettyLines = 10'000;

QList<MarkedLine> numbered(const QStringList &texts)
{
    QList<MarkedLine> lines;
    lines.reserve(texts.size());
    for (const QString &text : texts)
        lines.append({{text, {}}, LineChange::None, int(lines.size()) + 1});
    return lines;
}

/// Whether colouring names, strings and numbers says something; nothing at all does no harm.
bool looksLikeJson(const QByteArray &body)
{
    const auto *const begin = std::find_if_not(body.begin(), body.end(),
                                               [](char c) { return QByteArrayView(" \t\r\n").contains(c); });
    return begin == body.end() || *begin == '{' || *begin == '[';
}

} // namespace

WireMessage wireMessageFrom(const QByteArray &bytes)
{
    const qsizetype offset = bodyOffset(bytes);
    const QByteArray body = bytes.mid(offset);
    return {bytes.first(offset), body, body.size(), sha256(body)};
}

WireView::WireView(const QString &emptyIconId, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(emptyIconId, this))
    , m_code(new CodeView(this))
    , m_caption(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_verdict(new Pill(&Colours::good, this))
    , m_remark(new PlainLabel(PlainLabel::Role::Body, this))
{
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setObjectName(u"code"_s);
    m_code->setFrameShape(QFrame::NoFrame);
    m_code->setLanguage(CodeView::Language::HttpText);
    m_caption->setObjectName(u"caption"_s);
    m_caption->setWordWrap(true);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setObjectName(u"verdict"_s);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_code, 1);
    column->addWidget(makeFoot());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    retranslate();
}

WireView::~WireView() = default;

QWidget *WireView::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    const int gap = row->spacing();
    row->setContentsMargins(gap, gap, gap, gap);
    row->addWidget(m_verdict, 0, Qt::AlignTop);
    row->addWidget(m_remark, 1);
    head->hide();
    m_head = head;
    return head;
}

QWidget *WireView::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    const int gap = row->spacing();
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->addWidget(m_caption, 1);
    auto *forms = new QHBoxLayout;
    forms->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (const QString &name : {u"bodyRaw"_s, u"bodyPretty"_s, u"bodyHex"_s}) {
        auto *button = new QToolButton(foot);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        group->addButton(button, int(m_forms.size()));
        m_forms.append(button);
        forms->addWidget(button);
    }
    m_forms.constFirst()->setChecked(true);
    row->addLayout(forms);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { emit formChosen(BodyForm(id)); });
    return foot;
}

void WireView::showMessage(const WireMessage &message)
{
    m_stack->setCurrentIndex(1);
    if (message == m_message)
        return;
    m_message = message;
    m_prettyIsKnown = false;
    refresh();
}

void WireView::showNothing(const QString &title, const QString &explanation)
{
    m_message = {};
    m_prettyIsKnown = false;
    m_empty->setTexts(title, explanation);
    m_stack->setCurrentIndex(0);
}

void WireView::setForm(BodyForm form)
{
    if (form == m_form)
        return;
    m_form = form;
    m_forms.at(int(form))->setChecked(true);
    refresh();
}

void WireView::setVerdict(Pill::ToneMember tone, const QString &verdict, const QString &remark)
{
    m_verdict->setTone(tone);
    m_verdict->setText(verdict);
    m_remark->setText(remark);
    m_head->setVisible(!verdict.isEmpty());
}

void WireView::refresh()
{
    m_stale = true;
    if (isVisible())
        render();
}

void WireView::render()
{
    m_stale = false;
    m_notes.clear();
    const WireText head = wireText(m_message.head);
    QStringList texts = head.text.split(u'\n');
    if (m_message.head.endsWith("\n"))
        texts.removeLast();
    texts += bodyTexts();
    if (head.escaped > 0)
        m_notes.append(tr("Characters that are not text are written as \\x… or \\u{…}."));
    showTexts(texts, m_form == BodyForm::Hex || !looksLikeJson(m_message.body)
                         ? CodeView::Language::PlainText
                         : CodeView::Language::HttpText);
    m_notes.removeDuplicates();
    m_caption->setText(caption());
}

void WireView::showTexts(const QStringList &texts, CodeView::Language language)
{
    // A change of language colours what is shown anew, which would be the text that goes.
    if (std::exchange(m_language, language) != language)
        m_code->showLines({});
    m_code->setLanguage(language);
    m_code->showLines(numbered(texts));
}

/// The body indented, as far as it is shown; nothing when it is not JSON. Read once for each message.
const std::optional<WireView::Pretty> &WireView::pretty()
{
    if (std::exchange(m_prettyIsKnown, true))
        return m_pretty;
    m_pretty.reset();
    const QByteArray &body = m_message.body;
    if (!parseJson(body, {}))
        return m_pretty;
    const QList<JsonLine> lines = prettyLines(body);
    m_pretty.emplace().isWhole = lines.size() <= mostPrettyLines;
    for (const JsonLine &line : lines.first(std::min(lines.size(), mostPrettyLines)))
        m_pretty->texts.append(wireText(line.text.toUtf8()).text);
    return m_pretty;
}

QStringList WireView::bodyTexts()
{
    const QByteArray &body = m_message.body;
    if (body.isEmpty())
        return {};
    const auto beginningOf = [this, &body](qsizetype most) {
        if (body.size() > most)
            m_notes.append(tr("Only the first %1 are shown.").arg(byteCountText(most)));
        return QByteArrayView(body).first(std::min(body.size(), most));
    };
    if (m_form == BodyForm::Hex) {
        m_hexBytes = hexBytesPerLine();
        return hexDump(beginningOf(mostHexBytes), m_hexBytes).split(u'\n');
    }
    if (m_form == BodyForm::Pretty && pretty()) {
        if (!pretty()->isWhole)
            m_notes.append(tr("Only the first %Ln lines are shown.", nullptr, int(mostPrettyLines)));
        return pretty()->texts;
    }
    if (m_form == BodyForm::Pretty)
        m_notes.append(tr("The body is not JSON and is shown as it is."));
    const WireText text = wireText(beginningOf(mostRawBytes));
    if (text.escaped > 0)
        m_notes.append(tr("Characters that are not text are written as \\x… or \\u{…}."));
    return text.text.split(u'\n');
}

qsizetype WireView::hexBytesPerLine() const
{
    const int character = QFontMetrics(m_code->font()).horizontalAdvance(u'0');
    const int margins = 2 * int(m_code->document()->documentMargin());
    return hexBytesFor((m_code->viewport()->width() - margins) / std::max(1, character));
}

QString WireView::caption() const
{
    QStringList sentences;
    sentences.append(m_message.bodySize == m_message.body.size()
                         ? tr("Head %1, body %2.")
                               .arg(byteCountText(m_message.head.size()), byteCountText(m_message.bodySize))
                         : tr("Head %1, body %2, of which the first %3 were kept.")
                               .arg(byteCountText(m_message.head.size()), byteCountText(m_message.bodySize),
                                    byteCountText(m_message.body.size())));
    if (!m_message.body.isEmpty())
        sentences.append(tr("SHA-256 %1…").arg(QString::fromLatin1(m_message.bodySha256.toHex().left(8))));
    return (sentences + m_notes).join(u' ');
}

void WireView::retranslate()
{
    m_forms.at(int(BodyForm::Raw))->setText(tr("Raw"));
    m_forms.at(int(BodyForm::Pretty))->setText(tr("Pretty"));
    m_forms.at(int(BodyForm::Hex))->setText(tr("Hex"));
    m_forms.at(int(BodyForm::Raw))->setToolTip(tr("The body as it was on the wire"));
    m_forms.at(int(BodyForm::Pretty))->setToolTip(tr("The body as indented JSON"));
    m_forms.at(int(BodyForm::Hex))->setToolTip(tr("The body's bytes in hexadecimal"));
    refresh();
}

void WireView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_form == BodyForm::Hex && hexBytesPerLine() != m_hexBytes)
        refresh();
}

void WireView::showEvent(QShowEvent *event)
{
    if (m_stale)
        render();
    QWidget::showEvent(event);
}

void WireView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hookbench
