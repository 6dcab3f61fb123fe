#include "ui/deliver/historyfilterbar.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QtCore/QEvent>
#include <QtCore/QStringListModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 200ms;

struct Key
{
    QString name;
    QStringList values;
};

template<typename All>
QStringList idsOfAll(const All &all)
{
    QStringList ids;
    for (const auto each : all)
        ids.append(idOf(each));
    return ids;
}

/// The filter's language (parseHistoryFilter), as far as there is something to choose from.
QList<Key> keys()
{
    return {
        {u"class"_s, idsOfAll(allAttemptClasses)},
        {u"status"_s, {u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s, u"410"_s, u"429"_s}},
        {u"mark"_s, idsOfAll(allDeliveryMarks)},
        {u"error"_s, idsOfAll(allFailures)},
        {u"type"_s, {u"target.*"_s, u"appointment.*"_s, u"visit_report.*"_s, u"billing.*"_s, u"route.*"_s}},
        {u"id"_s, {}},
        {u"since"_s, {u"15m"_s, u"1h"_s, u"1d"_s, u"7d"_s}},
        {u"until"_s, {u"15m"_s, u"1h"_s, u"1d"_s}},
        {u"run"_s, {}}};
}

qsizetype wordBegin(const QString &text, qsizetype caret)
{
    return text.lastIndexOf(u' ', caret - 1) + 1;
}

} // namespace

QStringList filterCompletions(const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    QStringList found;
    for (const Key &key : keys()) {
        if (colon < 0) {
            if (key.name.startsWith(word, Qt::CaseInsensitive))
                found.append(key.name + u':');
            continue;
        }
        if (key.name.compare(word.first(colon), Qt::CaseInsensitive) != 0)
            continue;
        for (const QString &value : key.values)
            if (value.startsWith(word.sliced(colon + 1), Qt::CaseInsensitive))
                found.append(QString(key.name + u':' + value));
    }
    return found;
}

HistoryFilterBar::HistoryFilterBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_edit(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_ready(new QToolButton(this))
    , m_readyMenu(new QMenu(this))
    , m_candidates(new QStringListModel(this))
    , m_completer(new QCompleter(m_candidates, this))
    , m_problem(new PlainLabel(PlainLabel::Role::Body, this))
{
    m_edit->setObjectName(u"historyFilter"_s);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setFont(codeFont());
    m_edit->setClearButtonEnabled(true);
    m_scope->setObjectName(u"historyScope"_s);
    m_scope->addItems({QString(), QString()});
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ready->setObjectName(u"historyReady"_s);
    m_ready->setPopupMode(QToolButton::InstantPopup);
    m_ready->setMenu(m_readyMenu);
    m_readyMenu->setObjectName(u"historyReadyMenu"_s);
    m_problem->setObjectName(u"historyProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    // The completer goes with the word at the caret, not with the whole line as QLineEdit's own would.
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setObjectName(u"historyCompleter"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_ready);
    row->addWidget(m_scope);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::read);
    connect(m_edit, &QLineEdit::textEdited, this, &HistoryFilterBar::complete);
    connect(m_edit, &QLineEdit::textChanged, this, &HistoryFilterBar::readLater);
    connect(m_edit, &QLineEdit::returnPressed, this, &HistoryFilterBar::read);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::read);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this](const QString &completion) { takeCompletion(completion); });
    recolour();
    retranslate();
}

HistoryFilterBar::~HistoryFilterBar() = default;

HistoryFilter HistoryFilterBar::scope() const
{
    HistoryFilter scope;
    if (m_scope->currentIndex() == ThisRun)
        scope.run = m_run;
    return scope;
}

void HistoryFilterBar::setRun(const RunId &run)
{
    if (run == m_run)
        return;
    m_run = run;
    if (m_scope->currentIndex() == ThisRun)
        read();
}

void HistoryFilterBar::setText(const QString &text)
{
    m_edit->setText(text);
    read();
}

void HistoryFilterBar::clear()
{
    m_scope->setCurrentIndex(AllRuns);
    setText(QString());
}

void HistoryFilterBar::readLater()
{
    m_typing.start();
}

void HistoryFilterBar::read()
{
    m_typing.stop();
    Result<HistoryFilter> filter = parseHistoryFilter(m_edit->text(), m_clock.now());
    showProblem(filter ? QString() : filter.error().message);
    if (!filter)
        return;
    if (m_scope->currentIndex() == ThisRun)
        filter->run = m_run;
    if (*filter == m_filter)
        return;
    m_filter = *filter;
    emit filterChanged();
}

void HistoryFilterBar::complete()
{
    const QString text = m_edit->text();
    const qsizetype caret = m_edit->cursorPosition();
    const qsizetype begin = wordBegin(text, caret);
    const QString word = text.sliced(begin, caret - begin);
    const QStringList found = word.isEmpty() ? QStringList() : filterCompletions(word);
    if (found.isEmpty() || found == QStringList{word}) {
        m_completer->popup()->hide();
        return;
    }
    m_candidates->setStringList(found);
    m_completer->complete();
}

void HistoryFilterBar::takeCompletion(const QString &completion)
{
    const QString text = m_edit->text();
    const qsizetype caret = m_edit->cursorPosition();
    const qsizetype begin = wordBegin(text, caret);
    m_edit->setText(QString(text.first(begin) + completion + text.sliced(caret)));
    m_edit->setCursorPosition(int(begin + completion.size()));
    if (completion.endsWith(u':'))
        complete();
}

void HistoryFilterBar::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void HistoryFilterBar::fillReady()
{
    m_readyMenu->clear();
    const auto add = [this](const QString &title, const QString &filter) {
        QAction *action = m_readyMenu->addAction(title);
        connect(action, &QAction::triggered, this, [this, filter] { setText(filter); });
    };
    add(tr("Failed and Throttled"), u"class:failed class:throttled"_s);
    add(tr("Duplicates"), u"mark:duplicate"_s);
    add(tr("Last Hour"), u"since:1h"_s);
    connect(m_readyMenu->addAction(tr("This Run")), &QAction::triggered, this,
            [this] { m_scope->setCurrentIndex(ThisRun); });
    m_readyMenu->addSeparator();
    connect(m_readyMenu->addAction(tr("Show All")), &QAction::triggered, this, &HistoryFilterBar::clear);
}

void HistoryFilterBar::recolour()
{
    m_ready->setIcon(themedIcon(u"filter"_s, palette()));
    QPalette bad;
    bad.setColor(QPalette::WindowText, coloursFor(palette()).bad.text);
    m_problem->setPalette(bad);
}

void HistoryFilterBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Filter: status:5xx mark:duplicate since:1h, or text"));
    m_edit->setAccessibleName(tr("Filter of the attempts"));
    m_edit->setToolTip(tr("Words that all must fit: class:, status:, mark:, error:, type:, id:, since:, "
                          "until:, run:, or any text."));
    m_ready->setToolTip(tr("Ready-made filters"));
    m_ready->setAccessibleName(tr("Ready-made filters"));
    m_scope->setItemText(AllRuns, tr("All runs"));
    m_scope->setItemText(ThisRun, tr("This run"));
    m_scope->setAccessibleName(tr("Runs that are shown"));
    fillReady();
}

void HistoryFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_problem->isHidden())
            read();
    }
    if (event->type() == QEvent::PaletteChange)
        recolour();
    if (event->type() == QEvent::FontChange)
        m_edit->setFont(codeFont());
    QWidget::changeEvent(event);
}

} // namespace hookbench
