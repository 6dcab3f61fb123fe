#include "ui/deliver/planpanel.h"

#include "model/items/planmodel.h"
#include "ui/widgets/directeddelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace hookbench {

using namespace Qt::StringLiterals;

PlanPanel::PlanPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanModel(this))
    , m_title(new PlainLabel(PlainLabel::Role::Heading, this))
    , m_summary(new PlainLabel(PlainLabel::Role::Quiet, this))
    , m_table(new QTableView(this))
{
    m_title->setObjectName(u"planTitle"_s);
    m_summary->setObjectName(u"planSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"plan"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DirectedDelegate(m_table));
    setUpRowTable(*m_table);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    retranslate();
}

PlanPanel::~PlanPanel() = default;

void PlanPanel::showRun(const Result<PlannedRun> &run)
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_run = run;
    m_model->setPlan(run ? run->plan : DeliveryPlan());
    if (wasEmpty && run)
        m_table->resizeColumnsToContents();
    showSummary();
}

void PlanPanel::showSummary()
{
    m_table->setVisible(m_run.has_value());
    if (!m_run) {
        m_title->setText(tr("This cannot be sent"));
        m_summary->setText(m_run.error().message);
        return;
    }
    m_title->setText(m_run->plan.title);
    const QString summary = summaryOf(*m_run);
    m_summary->setText(m_run->isExcerpt()
                           ? tr("%1 The first %2 are listed.", "a summary; a number of deliveries")
                                 .arg(summary, QLocale().toString(m_run->plan.deliveries.size()))
                           : summary);
}

void PlanPanel::retranslate()
{
    m_table->setAccessibleName(tr("Planned deliveries"));
    showSummary();
}

void PlanPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace hookbench
