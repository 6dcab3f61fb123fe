#include "ui/deliver/inspection.h"

#include "model/core/whenfinished.h"
#include "model/history/historystore.h"
#include "model/items/historymodel.h"
#include "model/items/receivedmodel.h"
#include "model/items/texts.h"
#include "ui/deliver/attemptinspector.h"
#include "ui/deliver/attemptspanel.h"
#include "ui/deliver/deliverparts.h"
#include "ui/deliver/receiverpanel.h"
#include "ui/deliver/redeliverydialog.h"
#include "ui/widgets/actionregistry.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace hookbench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The row of the request that the built-in receiver got of an attempt; -1 when it got none. A scheme
/// without a delivery id in its headers leaves the bytes to tell by.
int receivedRowOf(const Attempt &attempt, const ReceivedModel &received)
{
    const int row = received.rowOf(attempt.request.deliveryId.text);
    if (row >= 0 || attempt.outcome.requestBytes.isEmpty())
        return row;
    for (int candidate = received.rowCount() - 1; candidate >= 0; --candidate)
        if (received.request(candidate).raw == attempt.outcome.requestBytes)
            return candidate;
    return -1;
}

} // namespace

Inspection::Inspection(const DeliverParts &parts, const Views &views, QWidget *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_views(views)
    , m_page(parent)
{
    m_arrivals.setSingleShot(true);
    m_arrivals.setInterval(50ms);
    connect(&m_arrivals, &QTimer::timeout, this, &Inspection::followArrivals);
    connect(&parts.history, &HistoryStore::attemptsStored, this, &Inspection::rememberIds);
    connect(&views.attempts, &AttemptsPanel::selectionChanged, this, &Inspection::followAttempt);
    connect(&views.received, &ReceiverPanel::selectionChanged, this, &Inspection::followReceived);
    connect(&views.received, &ReceiverPanel::requestActivated, &views.inspector,
            &AttemptInspector::showArrived);
    // The receiver's word on an attempt comes from another thread, before or after the answer.
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&parts.received, changed, this, [this] {
            if (!m_arrivals.isActive())
                m_arrivals.start();
        });
    connect(parts.actions.action(u"deliver.copy-curl"_s), &QAction::triggered, this, &Inspection::copyAsCurl);
    connect(parts.actions.action(u"deliver.redeliver"_s), &QAction::triggered, this,
            &Inspection::openRedelivery);
}

Inspection::~Inspection() = default;

void Inspection::rememberIds(const QList<HistoryRow> &rows, const QList<Attempt> &attempts)
{
    for (qsizetype at = 0; at < rows.size(); ++at) {
        m_byDelivery.insert(rows.at(at).deliveryId.text, rows.at(at).id);
        m_byBytes.insert(qHash(attempts.at(at).outcome.requestBytes), rows.at(at).id);
    }
}

void Inspection::followAttempt()
{
    if (m_following)
        return;
    const qint64 id = m_views.attempts.selectedId();
    if (id == 0) {
        ++m_generation;
        m_attempt.reset();
        show(m_views.received.selectedRow());
        return;
    }
    load(id);
}

/// Selects the attempt that the request came from; a request from elsewhere stands alone.
void Inspection::followReceived()
{
    const int row = m_views.received.selectedRow();
    if (m_following || row == m_receivedRow)
        return;
    if (row < 0) {
        show(-1);
        return;
    }
    const ReceivedRequest &request = m_parts.received.request(row);
    const qint64 id = m_byDelivery.value(request.deliveryId.text, m_byBytes.value(qHash(request.raw), 0));
    {
        const QScopedValueRollback guard(m_following, true);
        m_views.attempts.select(id);
    }
    if (id != 0) {
        load(id);
        return;
    }
    ++m_generation;
    m_attempt.reset();
    show(row);
}

void Inspection::followArrivals()
{
    if (m_attempt)
        take(m_attempt);
    else
        show(m_views.received.selectedRow());
}

void Inspection::load(qint64 id)
{
    const quint64 generation = ++m_generation;
    if (id < 0) {
        take(m_views.attempts.model().lostAttempt(id));
        return;
    }
    whenFinished(m_parts.history.attempt(id), this, [this, generation](const Result<Attempt> &attempt) {
        if (generation != m_generation)
            return;
        if (attempt)
            take(*attempt);
        else
            emit statusMessage(attempt.error().message);
    });
}

void Inspection::take(const std::optional<Attempt> &attempt)
{
    m_attempt = attempt;
    show(attempt ? receivedRowOf(*attempt, m_parts.received) : -1);
}

/// Selects the request beside the attempt and shows both; -1 where the receiver has nothing.
void Inspection::show(int receivedRow)
{
    const QScopedValueRollback guard(m_following, true);
    m_receivedRow = receivedRow;
    m_views.received.selectRow(receivedRow);
    std::optional<ReceivedRequest> received;
    if (receivedRow >= 0)
        received = m_parts.received.request(receivedRow);
    m_views.inspector.show(m_attempt, received);
    if (m_redelivery && m_redelivery->isVisible() && m_attempt)
        m_redelivery->setAttempt(*m_attempt);
}

void Inspection::copyAsCurl()
{
    if (!m_attempt)
        return;
    const QByteArray command = curlCommand(m_attempt->request, m_attempt->url);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(command));
    emit statusMessage(tr("Copied the request as a cURL command, %1.").arg(byteCountText(command.size())));
}

void Inspection::openRedelivery()
{
    if (!m_attempt)
        return;
    if (!m_redelivery) {
        m_redelivery = new RedeliveryDialog(m_parts.document, m_parts.random, m_page);
        connect(m_redelivery, &RedeliveryDialog::sendRequested, this, &Inspection::redeliveryRequested);
    }
    m_redelivery->setAttempt(*m_attempt);
    m_redelivery->show();
    m_redelivery->raise();
    m_redelivery->activateWindow();
}

} // namespace hookbench
