#include "ui/deliver/whatifpanel.h"

#include "model/delivery/simulation.h"
#include "model/items/simulationmodel.h"
#include "ui/deliver/timelinepanel.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/directeddelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <array>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView firstScript = u"500x3,429;retry-after=30,200";

struct Example
{
    const char *title;
    QStringView script;
};

constexpr std::array examples{
    Example{QT_TRANSLATE_NOOP("hookbench::WhatIfPanel", "Three failures, then throttled, then delivered"),
            firstScript},
    Example{QT_TRANSLATE_NOOP("hookbench::WhatIfPanel", "Down for good: every attempt times out"),
            u"timeout"},
    Example{QT_TRANSLATE_NOOP("hookbench::WhatIfPanel", "Overloaded: 503 with Retry-After 2 minutes, twice"),
            u"503;retry-after=120x2,200"},
    Example{QT_TRANSLATE_NOOP("hookbench::WhatIfPanel", "Retry-After of a week: the cap counts"),
            u"429;retry-after=604800,200"},
    Example{QT_TRANSLATE_NOOP("hookbench::WhatIfPanel", "Unsubscribed: 410"), u"410"},
    Example{QT_TRANSLATE_NOOP("hookbench::WhatIfPanel", "Restarting: reset, closed, then delivered"),
            u"reset,close,200"},
    Example{QT_TRANSLATE_NOOP("hookbench::WhatIfPanel", "Always broken: 500"), u"500"},
};

/// Puts the status' sign in front of it.
class StatusDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString iconId = index.data(SimulationModel::IconIdRole).toString();
        if (iconId.isEmpty())
            return;
        const Colours &colours = coloursFor(option->palette);
        const Tone &tone = iconId == u"attempt-ok"          ? colours.good
                           : iconId == u"attempt-throttled" ? colours.caution
                                                            : colours.bad;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = themedIcon(iconId, tone.text);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height()) * 3 / 4;
    }
};

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new SimulationModel(this))
    , m_caption(new PlainLabel(PlainLabel::Role::Body, this))
    , m_script(new QLineEdit(firstScript.toString(), this))
    , m_examples(new QPushButton(this))
    , m_exampleMenu(new QMenu(m_examples))
    , m_problem(new PlainLabel(PlainLabel::Role::Body, this))
    , m_end(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_note(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_timeline(new TimelinePanel(this))
    , m_table(new QTableView(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_script->setObjectName(u"whatIfScript"_s);
    m_script->setLayoutDirection(Qt::LeftToRight);
    m_caption->setBuddy(m_script);
    m_examples->setObjectName(u"whatIfExamples"_s);
    m_examples->setMenu(m_exampleMenu);
    m_problem->setObjectName(u"whatIfProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_end->setObjectName(u"whatIfEnd"_s);
    m_note->setObjectName(u"whatIfNote"_s);
    m_splitter->setObjectName(u"whatIfSplitter"_s);
    setUpTable();
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addWidget(m_script, 2);
    head->addWidget(m_examples);
    head->addWidget(m_end);
    head->addWidget(m_note, 1);
    m_splitter->addWidget(m_timeline);
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    const int line = fontMetrics().height();
    m_splitter->setSizes({5 * line, 11 * line});
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_splitter, 1);
    connect(m_script, &QLineEdit::textChanged, this, &WhatIfPanel::simulateSoon);
    connect(m_timeline, &TimelinePanel::pictureWanted, this, &WhatIfPanel::pictureWanted);
    retranslate();
}

WhatIfPanel::~WhatIfPanel() = default;

void WhatIfPanel::setUpTable()
{
    m_table->setObjectName(u"whatIfAttempts"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DirectedDelegate(m_table));
    m_table->setItemDelegateForColumn(SimulationModel::StatusColumn, new StatusDelegate(m_table));
    setUpRowTable(*m_table);
    // A little lower than elsewhere: five attempts, as in the example that stands there, are seen at once.
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 3 / 2);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void WhatIfPanel::setRun(const Result<PlannedRun> &run, Instant begin, RunRandom random)
{
    m_run = run;
    m_begin = begin;
    m_random = random;
    simulateSoon();
}

QString WhatIfPanel::script() const
{
    return m_script->text();
}

void WhatIfPanel::setScript(const QString &script)
{
    m_script->setText(script.isEmpty() ? firstScript.toString() : script);
    m_script->setCursorPosition(0);
}

void WhatIfPanel::simulateSoon()
{
    m_isStale = true;
    if (isVisible())
        simulateNow();
}

void WhatIfPanel::simulateNow()
{
    m_isStale = false;
    const Result<AnswerScript> script = AnswerScript::parse(m_script->text());
    if (!m_run || !script) {
        complain(!script ? script.error().message : m_run.error().message);
        return;
    }
    complain({});
    const QList<Delivery> deliveries = simulate(m_run->plan, m_run->policy, *script, m_begin, m_random);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_timeline->showSimulation(deliveries);
    m_model->setDeliveries(deliveries);
    m_end->setText(endStateText(deliveries));
    m_note->setText(m_run->isExcerpt() ? tr("Simulated are the first %1 deliveries. Nothing is sent.")
                                             .arg(QLocale().toString(m_run->plan.deliveries.size()))
                                       : tr("Simulated; nothing is sent."));
    m_table->setColumnHidden(SimulationModel::EventIdColumn, deliveries.size() < 2);
    if (wasEmpty)
        sizeColumns();
}

/// What was simulated last stays while something that cannot be read is being typed.
void WhatIfPanel::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    for (QWidget *simulated : std::initializer_list<QWidget *>{m_end, m_note, m_splitter})
        simulated->setEnabled(problem.isEmpty());
}

void WhatIfPanel::sizeColumns()
{
    m_table->resizeColumnsToContents();
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->setColumnWidth(
        SimulationModel::WaitColumn,
        std::max(m_table->columnWidth(SimulationModel::WaitColumn), metrics.averageCharWidth() * 30));
    m_table->setColumnWidth(SimulationModel::StatusColumn,
                            m_table->columnWidth(SimulationModel::StatusColumn) + metrics.height());
}

void WhatIfPanel::fillExamples()
{
    m_exampleMenu->clear();
    for (const Example &example : examples) {
        const QString script = example.script.toString();
        //: an example: what it shows, then how it is written
        QAction *action = m_exampleMenu->addAction(tr("%1: %2").arg(tr(example.title), isolated(script)));
        connect(action, &QAction::triggered, this, [this, script] { setScript(script); });
    }
}

void WhatIfPanel::retranslate()
{
    m_caption->setText(tr("The receiver answers"));
    m_script->setAccessibleName(tr("Answers of the receiver"));
    m_script->setPlaceholderText(firstScript.toString());
    m_script->setToolTip(
        tr("Answers in their order, the last one repeats: a status, timeout, close, reset, half, "
           "slow or garbage; x3 repeats, ;retry-after=30 and ;delay=2s qualify."));
    m_examples->setText(tr("Examples"));
    m_table->setAccessibleName(tr("Simulated attempts"));
    m_timeline->emptyState().setTexts(tr("Nothing simulated yet"),
                                      tr("Write what the receiver answers: the whole schedule stands here at "
                                         "once. Nothing is sent."));
    fillExamples();
    simulateSoon();
    sizeColumns();
}

void WhatIfPanel::showEvent(QShowEvent *event)
{
    if (m_isStale)
        simulateNow();
    QWidget::showEvent(event);
}

void WhatIfPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hookbench
