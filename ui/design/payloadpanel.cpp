#include "ui/design/payloadpanel.h"

#include "model/items/designdocument.h"
#include "ui/design/codepicker.h"
#include "ui/design/digestbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inlinebar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

CodeView::Language languageOf(PayloadTab tab)
{
    switch (tab) {
    case PayloadTab::Body:
    case PayloadTab::StringToSign:
        return CodeView::Language::JsonText;
    case PayloadTab::Headers:
    case PayloadTab::HttpMessage:
        return CodeView::Language::HttpText;
    case PayloadTab::Curl:
        return CodeView::Language::ShellText;
    case PayloadTab::VerificationCode:
        return CodeView::Language::SlashCode;
    }
    return CodeView::Language::PlainText;
}

/// In the order of the tabs.
constexpr std::array viewNames{"bodyView",         "headersView", "messageView",
                               "stringToSignView", "curlView",    "codeView"};

/// By how its comments begin.
CodeView::Language coloursOf(const CodeLanguage &language)
{
    const QStringList withHash{u"python"_s, u"ruby"_s, u"perl"_s, u"bash"_s};
    return withHash.contains(language.id) ? CodeView::Language::HashCode : CodeView::Language::SlashCode;
}

} // namespace

PayloadPanel::PayloadPanel(DesignDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_caption(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_tabs(new QTabBar(this))
    , m_bytes(new Pill(&Colours::neutral, this))
    , m_delta(new Pill(&Colours::good, this))
    , m_assumed(new Pill(&Colours::caution, this))
    , m_picker(new CodePicker(this))
    , m_copy(new QPushButton(this))
    , m_bar(new InlineBar(this))
    , m_note(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_views(new QStackedWidget(this))
    , m_digests(new DigestBar(this))
{
    setObjectName(u"payload"_s);
    m_title->setObjectName(u"payloadTitle"_s);
    m_tabs->setObjectName(u"payloadTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_delta->setObjectName(u"payloadDelta"_s);
    m_bytes->setObjectName(u"payloadBytes"_s);
    m_assumed->setObjectName(u"payloadAssumed"_s);
    m_bar->setObjectName(u"payloadProblem"_s);
    m_note->setObjectName(u"payloadNote"_s);
    m_note->setWordWrap(true);
    m_note->setMargin(fontMetrics().height() / 2);
    for (const PayloadTab tab : allPayloadTabs) {
        auto *code = new CodeView(m_views);
        code->setObjectName(QLatin1StringView(viewNames[std::size_t(tab)]));
        code->setFrameShape(QFrame::NoFrame);
        code->setLanguage(languageOf(tab));
        // The body has a line for each field; the others are bytes, which wrap where the line is full.
        if (tab != PayloadTab::Body && tab != PayloadTab::VerificationCode)
            code->setWordWrapMode(QTextOption::WrapAnywhere);
        m_views->addWidget(code);
        m_tabs->addTab({});
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeading());
    column->addWidget(m_tabs);
    column->addWidget(makeTools());
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_views, 1);
    column->addWidget(m_digests);

    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { showTab(allPayloadTabs[std::size_t(index)]); });
    connect(m_picker, &CodePicker::languageChanged, this, &PayloadPanel::showCode);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(currentTab()); });
    connect(m_digests, &DigestBar::statusMessage, this, &PayloadPanel::statusMessage);
    connect(&view(PayloadTab::Body), &CodeView::pathActivated, this, &PayloadPanel::pathActivated);
    connect(&document, &DesignDocument::previewChanged, this, &PayloadPanel::refresh);
    retranslate();
}

PayloadPanel::~PayloadPanel() = default;

QWidget *PayloadPanel::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *flow = new FlowLayout(heading);
    const int gap = fontMetrics().height() / 2;
    flow->setContentsMargins(gap, gap / 2, gap, gap / 2);
    flow->setSpacing(gap);
    flow->addWidget(m_title);
    flow->addWidget(m_caption);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return heading;
}

QWidget *PayloadPanel::makeTools()
{
    auto *pills = new QWidget(this);
    auto *flow = new FlowLayout(pills);
    const int gap = fontMetrics().height() / 2;
    flow->setContentsMargins({});
    flow->setSpacing(gap);
    for (Pill *pill : {m_bytes, m_delta, m_assumed})
        flow->addWidget(pill);
    m_copy->setObjectName(u"payloadCopy"_s);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(gap, gap / 2, gap, gap / 2);
    row->addWidget(pills, 1);
    row->addWidget(m_picker, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    return tools;
}

CodeView &PayloadPanel::view(PayloadTab tab) const
{
    return static_cast<CodeView &>(*m_views->widget(int(tab)));
}

PayloadTab PayloadPanel::currentTab() const
{
    return allPayloadTabs[std::size_t(m_tabs->currentIndex())];
}

void PayloadPanel::setReceiverAddress(const QUrl &address)
{
    if (address.isEmpty() || address == m_receiver)
        return;
    m_receiver = address;
    refresh();
}

void PayloadPanel::setCause(const QString &change, Cause cause)
{
    m_change = change;
    m_cause = cause;
    refreshPills();
}

void PayloadPanel::showTab(PayloadTab tab)
{
    m_tabs->setCurrentIndex(int(tab));
    fill(tab);
    m_views->setCurrentIndex(int(tab));
    refreshPills();
    refreshNote();
}

void PayloadPanel::copy(PayloadTab tab)
{
    if (needsSignature(tab) && m_document.preview().request.signature.isEmpty()) {
        emit statusMessage(m_document.preview().signError);
        return;
    }
    const QByteArray copied = bytes(tab);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(copied));
    emit statusMessage(copiedSentence(tab, copied.size()));
}

void PayloadPanel::setCodeLanguage(const QString &id)
{
    m_picker->setLanguage(id);
}

QString PayloadPanel::codeLanguage() const
{
    return m_picker->language().id;
}

QByteArray PayloadPanel::bytes(PayloadTab tab) const
{
    return bytesOf(tab, m_document, m_receiver, m_picker->language());
}

void PayloadPanel::showCode()
{
    view(PayloadTab::VerificationCode).setLanguage(coloursOf(m_picker->language()));
    m_stale[std::size_t(PayloadTab::VerificationCode)] = true;
    if (currentTab() == PayloadTab::VerificationCode)
        fill(currentTab());
    refreshNote();
}

void PayloadPanel::selectPath(const QByteArray &path)
{
    view(PayloadTab::Body).selectPath(path);
}

void PayloadPanel::goToChange(CodeView::Direction direction)
{
    showTab(PayloadTab::Body);
    if (!view(PayloadTab::Body).goToChange(direction))
        emit statusMessage(tr("The last change left this payload as it was."));
    else
        focusCode();
}

void PayloadPanel::focusCode()
{
    m_views->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void PayloadPanel::refresh()
{
    m_stale.fill(true);
    m_title->setText(m_document.eventType().name);
    fill(currentTab());
    refreshPills();
    refreshProblem();
    refreshNote();
    m_digests->showDigests(m_document.preview().sha256, m_document.preview().request.signature);
}

void PayloadPanel::fill(PayloadTab tab)
{
    if (!std::exchange(m_stale[std::size_t(tab)], false))
        return;
    const Preview &preview = m_document.preview();
    if (tab == PayloadTab::Body)
        view(tab).showLines(preview.marked);
    else if (needsSignature(tab) && preview.request.signature.isEmpty())
        view(tab).showText({});
    else
        view(tab).showText(QString::fromUtf8(bytes(tab)));
}

void PayloadPanel::refreshPills()
{
    if (currentTab() == PayloadTab::VerificationCode) {
        // They tell of the payload, which this tab does not show.
        for (Pill *pill : {m_bytes, m_delta, m_assumed})
            pill->setText({});
        return;
    }
    const Preview &preview = m_document.preview();
    m_bytes->setText(tr("%n bytes", nullptr, int(preview.payload.body.size())));
    QString delta = changeSummary(preview.marked, preview.byteDelta);
    if (!delta.isEmpty() && !m_change.isEmpty())
        //: %1 is "+84 bytes · 5 lines added", %2 is "Contact details on"
        delta = (m_cause == Cause::Done ? tr("%1 by “%2”") : tr("%1 by undoing “%2”")).arg(delta, m_change);
    m_delta->setText(delta);
    m_delta->setTone(preview.byteDelta < 0 ? &Colours::bad : &Colours::good);
    const EventType &eventType = m_document.eventType();
    const auto isAssumed = [&eventType](const FieldDecision &decision) {
        return decision.in && provenanceIn(*decision.field, eventType) == Provenance::Assumed;
    };
    const auto assumed =
        std::count_if(preview.payload.fields.begin(), preview.payload.fields.end(), isAssumed);
    m_assumed->setText(assumed == 0   ? QString()
                       : assumed == 1 ? tr("one assumed field")
                                      : tr("%n assumed fields", nullptr, int(assumed)));
}

void PayloadPanel::refreshProblem()
{
    const Preview &preview = m_document.preview();
    const auto own =
        findingsFor(m_document.findings(), m_document.subscription().id, m_document.eventType().name);
    const auto error = std::find_if(
        own.begin(), own.end(), [](const Finding &finding) { return finding.severity == Severity::Error; });
    const bool isBlocked = error != own.end();
    const QString problem = isBlocked ? error->message : preview.signError;
    if (std::exchange(m_problem, problem) == problem)
        return;
    if (problem.isEmpty())
        m_bar->dismiss();
    else if (isBlocked)
        m_bar->showMessage(InlineBar::Kind::Error, problem);
    else
        m_bar->showMessage(InlineBar::Kind::Warning, problem, tr("Store Secret…"),
                           [this] { emit secretEditRequested(); });
}

void PayloadPanel::refreshNote()
{
    const bool isCode = currentTab() == PayloadTab::VerificationCode;
    const SignatureScheme scheme = m_document.design().signatureScheme;
    m_picker->setVisible(isCode);
    m_copy->setEnabled(isCode ? scheme == SignatureScheme::Ordinavo
                              : !needsSignature(currentTab()) ||
                                    !m_document.preview().request.signature.isEmpty());
    m_note->setVisible(isCode || currentTab() == PayloadTab::StringToSign);
    if (isCode) {
        m_note->setText(m_picker->note(scheme));
        return;
    }
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        m_note->setText(tr("Only the body is signed. The headers with timestamp, event id, event type and "
                           "delivery id are not covered: a receiver compares them with the body, and takes "
                           "freshness from occurredAt and from deduplication by event id as well."));
        break;
    case SignatureScheme::TimestampBody:
        m_note->setText(
            tr("Not Ordinavo's scheme, for comparison: the timestamp and the body are signed. Event "
               "id, event type and delivery id in the headers are not covered."));
        break;
    case SignatureScheme::StandardWebhooks:
        m_note->setText(
            tr("Not Ordinavo's scheme, for comparison: event id, timestamp and body are signed."));
        break;
    }
}

void PayloadPanel::retranslate()
{
    m_caption->setText(tr("signed sample payload, as it would be sent"));
    const std::array names{tr("Body"),           tr("Headers"), tr("HTTP Message"),
                           tr("String to Sign"), tr("cURL"),    tr("Verification Code")};
    for (const PayloadTab tab : allPayloadTabs) {
        m_tabs->setTabText(int(tab), names[std::size_t(tab)]);
        view(tab).setAccessibleName(names[std::size_t(tab)]);
    }
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy exactly the bytes of this tab"));
    m_problem.clear();
    refresh();
}

void PayloadPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace hookbench
