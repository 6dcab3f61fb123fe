#include "ui/deliver/runtabs.h"

#include "model/core/safewriter.h"
#include "ui/deliver/latencyview.h"
#include "ui/deliver/planpanel.h"
#include "ui/deliver/timelinepanel.h"
#include "ui/deliver/whatifpanel.h"
#include "ui/widgets/actionregistry.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/emptystate.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RunTabs::RunTabs(const DeliverySession &session, const ActionRegistry &actions, Dialogs &dialogs,
                 QWidget *parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_timeline(new TimelinePanel)
    , m_whatIf(new WhatIfPanel)
    , m_plan(new PlanPanel)
    , m_latency(new LatencyView)
{
    setObjectName(u"runTabs"_s);
    setDocumentMode(true);
    m_latency->setObjectName(u"latency"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{m_timeline, m_whatIf, m_plan, m_latency})
        addTab(page, QString());
    const int gap = fontMetrics().height() / 2; // as the other tabs have it
    m_timeline->setContentsMargins(gap, gap, gap, 0);
    m_timeline->emptyState().offer(actions.action(u"deliver.send"_s));
    connectSession();
    retranslate();
}

RunTabs::~RunTabs() = default;

void RunTabs::connectSession()
{
    connect(&m_session, &DeliverySession::runBegun, this, [this] {
        m_timeline->begin();
        showLatency();
    });
    connect(&m_session, &DeliverySession::followedRunEnded, m_timeline, &TimelinePanel::end);
    m_latencyTimer.setSingleShot(true);
    m_latencyTimer.setInterval(250ms);
    connect(&m_latencyTimer, &QTimer::timeout, this, &RunTabs::showLatency);
    connect(&m_session, &DeliverySession::attemptsRecorded, this, [this](QList<HistoryRow> rows) {
        // The log tells of a run's last attempts when the next one may have begun.
        rows.removeIf([this](const HistoryRow &row) { return row.run != m_session.run(); });
        m_timeline->add(rows);
        if (!m_latencyTimer.isActive())
            m_latencyTimer.start();
    });
    connect(m_timeline, &TimelinePanel::attemptChosen, this, &RunTabs::attemptChosen);
    connect(m_timeline, &TimelinePanel::pictureWanted, this, [this] { savePicture(*m_timeline); });
    connect(m_whatIf, &WhatIfPanel::pictureWanted, this, [this] { savePicture(m_whatIf->timeline()); });
}

void RunTabs::showTab(Tab tab)
{
    setCurrentIndex(int(tab));
}

void RunTabs::showLatency()
{
    m_latency->showSummary(summariseLatency(m_session.durations()));
}

/// The picture is the run as it is when it is asked for, however long the user looks for a place.
void RunTabs::savePicture(const TimelinePanel &timeline)
{
    m_dialogs.askSavePath(tr("Save Picture"), tr("timeline") + u".svg"_s,
                          [self = QPointer(this), svg = timeline.picture(u"svg"),
                           png = timeline.picture(u"png")](const QString &path) {
                              if (self)
                                  self->writePicture(path, svg, png);
                          });
}

void RunTabs::writePicture(const QString &chosen, const QByteArray &svg, const QByteArray &png)
{
    const QString suffix = QFileInfo(chosen).suffix().toLower();
    const QString path = suffix.isEmpty() ? QString(chosen + u".svg"_s) : chosen;
    const auto refuse = [this, &path](const QString &reason) {
        emit problemFound(reason.arg(QDir::toNativeSeparators(path)));
    };
    if (!QStringList{QString(), u"svg"_s, u"png"_s}.contains(suffix))
        //: %1 the path that was chosen
        return refuse(
            tr("%1 was not written: a picture is SVG or PNG. Choose a name that ends in .svg or .png."));
    // The dialogue asked about the name without the suffix.
    if (path != chosen && QFileInfo::exists(path))
        return refuse(tr("%1 was not written: it is there already. Choose that name to replace it."));
    const Result<void> written = SafeWriter(path).write(suffix == u"png" ? png : svg);
    if (written)
        emit statusMessage(tr("Saved the picture as %1.").arg(QDir::toNativeSeparators(path)));
    else
        emit problemFound(written.error().message);
}

void RunTabs::retranslate()
{
    setTabText(int(Tab::Timeline), tr("Timeline"));
    setTabText(int(Tab::WhatIf), tr("What If"));
    setTabText(int(Tab::Plan), tr("Plan"));
    setTabText(int(Tab::Latency), tr("Latency"));
    setTabToolTip(int(Tab::Timeline), tr("The run as it went: attempts, waits, duplicates"));
    setTabToolTip(int(Tab::WhatIf), tr("The whole schedule for answers that you write; nothing is sent"));
    setTabToolTip(int(Tab::Plan), tr("What sending now would send"));
    setTabToolTip(int(Tab::Latency), tr("How long the attempts of the run took"));
    setAccessibleName(tr("Run"));
    m_timeline->emptyState().setTexts(
        tr("Nothing sent yet"),
        tr("Send signs the payload that the page Design shows and delivers it as the composer says. Every "
           "attempt "
           "then stands here in its time, and below with every byte that went out and came back."));
}

void RunTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

} // namespace hookbench
