#include "ui/design/designpage.h"

#include "model/items/designdocument.h"
#include "ui/design/designactions.h"
#include "ui/design/designeditor.h"
#include "ui/design/fieldinspector.h"
#include "ui/design/matrixlegend.h"
#include "ui/design/matrixview.h"
#include "ui/design/payloadpanel.h"
#include "ui/design/settingspanel.h"
#include "ui/theme/colours.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QDataStream>
#include <QtCore/QEvent>
#include <QtCore/QIODevice>
#include <QtGui/QUndoStack>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

// In heights of a line: the payload is not made narrower than its least width by hand, and not narrower
// than its share for the matrix.
constexpr int payloadLeast = 18;
constexpr int payloadShare = 24;

/// A pane stands on the colour of its lists and texts, not on the window's.
void standOnBase(QWidget &pane)
{
    pane.setBackgroundRole(QPalette::Base);
    pane.setAutoFillBackground(true);
}

} // namespace

DesignPage::DesignPage(DesignDocument &document, QUndoStack &undoStack, ActionRegistry &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_undoStack(undoStack)
    , m_undoIndex(undoStack.index())
    , m_editor(new DesignEditor(document, undoStack, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_matrix(new MatrixView(*m_editor, this))
    , m_payload(new PayloadPanel(document, this))
    , m_side(new QTabWidget(this))
    , m_inspector(new FieldInspector(*m_editor, this))
    , m_settings(new SettingsPanel(*m_editor, this))
    , m_title(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_caption(new PlainLabel(PlainLabel::Role::Quiet, this))
{
    setObjectName(u"designPage"_s);
    m_splitter->setObjectName(u"designSplitter"_s);
    m_side->setObjectName(u"designSide"_s);
    m_side->setDocumentMode(true);
    m_side->addTab(m_inspector, {});
    m_side->addTab(m_settings, {});
    QWidget *matrixPane = makeMatrixPane();
    m_splitter->addWidget(matrixPane);
    m_splitter->addWidget(m_payload);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane :
         std::initializer_list<QWidget *>{matrixPane, m_payload, m_side, m_settings->widget()})
        standOnBase(*pane);
    const int em = fontMetrics().height();
    m_payload->setMinimumWidth(payloadLeast * em);
    m_splitter->setSizes({m_matrix->sizeHint().width(), 30 * em, 17 * em});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    connectPanes();
    new DesignActions(actions, *m_editor, *this, *m_matrix, *m_payload);
    retranslate();
    tintHandles();
}

DesignPage::~DesignPage() = default;

QWidget *DesignPage::makeMatrixPane()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *heading = new QWidget(pane);
    auto *flow = new FlowLayout(heading);
    const int gap = fontMetrics().height() / 2;
    flow->setContentsMargins(gap, gap / 2, gap, gap / 2);
    flow->setSpacing(gap);
    flow->addWidget(m_title);
    flow->addWidget(m_caption);
    column->addWidget(heading);
    column->addWidget(m_matrix, 1);
    column->addWidget(new MatrixLegend(pane));
    return pane;
}

void DesignPage::connectPanes()
{
    connect(m_matrix, &MatrixView::hintRaised, this, &DesignPage::statusMessage);
    connect(m_matrix, &MatrixView::neededWidthChanged, this, &DesignPage::makeRoomForMatrix);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this](int, int handle) {
        if (handle != 1)
            return;
        m_matrixWidthChosen = true;
        m_chosenWidth = m_splitter->sizes().at(0);
    });
    connect(m_payload, &PayloadPanel::statusMessage, this, &DesignPage::statusMessage);
    connect(m_payload, &PayloadPanel::pathActivated, m_inspector, &FieldInspector::showPath);
    connect(m_payload, &PayloadPanel::secretEditRequested, this, &DesignPage::secretEditRequested);
    connect(m_inspector, &FieldInspector::pathActivated, m_payload, &PayloadPanel::selectPath);
    connect(m_settings, &SettingsPanel::secretEditRequested, this, &DesignPage::secretEditRequested);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &DesignPage::nameCause);
}

/// Tells the payload what changed it. The stack says so after the document has changed already.
void DesignPage::nameCause(int index)
{
    const bool undone = index < m_undoIndex;
    m_undoIndex = index;
    const int command = undone ? index : index - 1;
    const auto cause = undone ? PayloadPanel::Cause::Undone : PayloadPanel::Cause::Done;
    m_payload->setCause(command < 0 ? QString() : m_undoStack.text(command), cause);
}

void DesignPage::setReceiverAddress(const QUrl &address)
{
    m_payload->setReceiverAddress(address);
}

/// Takes from the payload what the matrix lacks and gives back what it no longer needs, as far as the
/// payload keeps its share. A matrix that somebody made wider or narrower stays so until it lacks room.
void DesignPage::makeRoomForMatrix()
{
    QList<int> sizes = m_splitter->sizes();
    const int wanted = m_matrix->sizeHint().width();
    const int most = sizes.at(0) + sizes.at(1) - payloadShare * fontMetrics().height();
    const int width = std::min(wanted, std::max(most, m_matrix->minimumSizeHint().width()));
    if (width <= sizes.at(0) && (m_matrixWidthChosen || width == sizes.at(0)))
        return;
    sizes[1] += sizes.at(0) - width;
    sizes[0] = width;
    m_splitter->setSizes(sizes);
}

/// The matrix gave width away while the window was narrow, and gets it back as soon as there is room: what
/// its columns need, or what somebody left it.
void DesignPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QList<int> sizes = m_splitter->sizes();
    const int needed = m_matrix->sizeHint().width();
    const int wanted = m_matrixWidthChosen && m_chosenWidth > 0 ? std::min(needed, m_chosenWidth) : needed;
    const int most = sizes.at(0) + sizes.at(1) - payloadShare * fontMetrics().height();
    const int width = std::min(wanted, most);
    if (width <= sizes.at(0))
        return;
    sizes[1] += sizes.at(0) - width;
    sizes[0] = width;
    m_splitter->setSizes(sizes);
}

void DesignPage::focusPane(Pane pane)
{
    if (!isVisible())
        emit attentionWanted();
    switch (pane) {
    case Pane::Matrix:
        m_matrix->setFocus(Qt::ShortcutFocusReason);
        return;
    case Pane::Payload:
        m_payload->focusCode();
        return;
    case Pane::Field:
        m_side->setCurrentWidget(m_inspector);
        m_inspector->focusList();
        return;
    case Pane::Settings:
        m_side->setCurrentWidget(m_settings);
        m_side->tabBar()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void DesignPage::stepPane(int step)
{
    const auto holdsFocus = [](const QWidget *pane) {
        const QWidget *focused = pane->window()->focusWidget();
        return focused && (focused == pane || pane->isAncestorOf(focused));
    };
    int now = -1;
    for (int pane = 0; pane < m_splitter->count(); ++pane)
        if (holdsFocus(m_splitter->widget(pane)))
            now = pane;
    const int count = m_splitter->count();
    const int next = now < 0 ? 0 : (now + step + count) % count;
    if (next == 2)
        focusPane(m_side->currentWidget() == m_settings ? Pane::Settings : Pane::Field);
    else
        focusPane(next == 0 ? Pane::Matrix : Pane::Payload);
}

QByteArray DesignPage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << m_splitter->saveState() << qint32(m_side->currentIndex()) << qint32(m_payload->currentTab())
           << m_matrixWidthChosen << m_payload->codeLanguage() << m_chosenWidth;
    return layout;
}

void DesignPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(streamVersion);
    QByteArray splitter;
    qint32 side = 0;
    qint32 tab = 0;
    stream >> splitter >> side >> tab;
    if (stream.status() != QDataStream::Ok)
        return;
    // A layout of an older program does not tell.
    if (!stream.atEnd())
        stream >> m_matrixWidthChosen;
    QString codeLanguage;
    if (!stream.atEnd())
        stream >> codeLanguage;
    if (!stream.atEnd())
        stream >> m_chosenWidth;
    m_payload->setCodeLanguage(codeLanguage);
    m_splitter->restoreState(splitter);
    m_side->setCurrentIndex(side);
    if (tab >= 0 && tab < qint32(allPayloadTabs.size()))
        m_payload->showTab(allPayloadTabs[std::size_t(tab)]);
}

void DesignPage::retranslate()
{
    m_title->setText(tr("Payload matrix"));
    m_caption->setText(tr("what leaves, per event type · Space toggles, Backspace inherits"));
    m_side->setTabText(0, tr("Field"));
    m_side->setTabText(1, tr("Settings"));
}

void DesignPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        // The panes hear of the language after this and show what the document and its models say.
        m_editor->document().retranslate();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        tintHandles();
    } else if (event->type() == QEvent::FontChange) {
        m_payload->setMinimumWidth(payloadLeast * fontMetrics().height());
    }
}

/// The hairlines between the panes.
void DesignPage::tintHandles()
{
    for (int pane = 1; pane < m_splitter->count(); ++pane) {
        QPalette hairline;
        hairline.setColor(QPalette::Window, coloursFor(palette()).line);
        m_splitter->handle(pane)->setPalette(hairline);
        m_splitter->handle(pane)->setAutoFillBackground(true);
    }
}

} // namespace hookbench
