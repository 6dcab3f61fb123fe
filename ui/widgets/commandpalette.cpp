#include "ui/widgets/commandpalette.h"

#include "ui/theme/icons.h"
#include "ui/widgets/commanddelegate.h"
#include "ui/widgets/commandmodel.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int charactersWide = 90;
constexpr int rowsHigh = 12;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_model(new CommandModel(this))
{
    setObjectName(u"commandPalette"_s);
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    setAutoFillBackground(true);
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"commandEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_list->setObjectName(u"commandList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the edit
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    retranslate();
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::open(QList<Command> commands)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_model->setCommands(std::move(commands));
    m_edit->clear();
    showMatches({});
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void CommandPalette::close(Focus focus)
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const QPointer<QWidget> before = m_before;
    hide();
    if (focus == Focus::Return && before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const std::function<void()> run = m_model->command(current.row()).run;
    close(Focus::Return); // first: the command may want the focus elsewhere
    run();
}

void CommandPalette::showMatches(const QString &pattern)
{
    m_model->setPattern(pattern);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    fit();
}

void CommandPalette::fit()
{
    const QWidget &parent = *parentWidget();
    const int row = m_list->sizeHintForRow(0);
    const int width = std::min(fontMetrics().averageCharWidth() * charactersWide, parent.width() * 9 / 10);
    const int rows = std::clamp(m_model->rowCount(), 1, rowsHigh);
    m_list->setFixedHeight(std::min(std::max(row, 0) * rows, parent.height() * 7 / 10));
    layout()->activate();
    setGeometry((parent.width() - width) / 2, fontMetrics().height() * 3, width, sizeHint().height());
}

void CommandPalette::retranslate()
{
    m_edit->setPlaceholderText(tr("Find an action or event…"));
    m_edit->setAccessibleName(tr("Find an action or event"));
    m_list->setAccessibleName(tr("Matching actions and events"));
    m_nothing->setText(tr("Nothing matches. Fewer letters find more."));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fit();
    const auto *pressed =
        event->type() == QEvent::MouseButtonPress ? qobject_cast<QWidget *>(watched) : nullptr;
    if (pressed && pressed != this && !isAncestorOf(pressed))
        close(Focus::Leave);
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        close(Focus::Leave);
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // ours before it is anybody's shortcut
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        close(Focus::Return);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace hookbench
