#include "ui/deliver/sequencebox.h"

#include "model/items/texts.h"
#include "ui/deliver/ownbodydialog.h"

#include <QtCore/QLocale>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestInMinutes = 366 * 24 * 60;

bool hasCopies(SequenceKind kind)
{
    return kind == SequenceKind::Duplicates || kind == SequenceKind::ConcurrentDuplicates ||
           kind == SequenceKind::ReorderedPair;
}

/// A pair shows its order when it is sent once; one copy duplicates nothing.
int fewestCopies(SequenceKind kind)
{
    return kind == SequenceKind::ReorderedPair ? 1 : 2;
}

/// Keeps its menu open while several things are ticked.
class TickMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = activeAction();
        if (action && action->isCheckable())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

} // namespace

SequenceBox::SequenceBox(Dialogs &dialogs, QWidget *page)
    : QObject(page)
    , m_dialogs(dialogs)
    , m_page(page)
    , m_kinds(new QComboBox(page))
    , m_parameters(new QWidget(page))
    , m_copies(new QSpinBox(m_parameters))
    , m_events(new QSpinBox(m_parameters))
    , m_rate(new QDoubleSpinBox(m_parameters))
    , m_concurrency(new QSpinBox(m_parameters))
    , m_age(new QSpinBox(m_parameters))
    , m_tamperings(new QToolButton(m_parameters))
    , m_tamperingMenu(new TickMenu(m_tamperings))
    , m_body(new QToolButton(m_parameters))
{
    setUp();
    retranslate();
    showSequence();
    connect(m_kinds, &QComboBox::activated, this, &SequenceBox::chooseKind);
    for (const QSpinBox *spin : {m_copies, m_events, m_concurrency, m_age})
        connect(spin, &QSpinBox::valueChanged, this, &SequenceBox::takeParameters);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &SequenceBox::takeParameters);
    connect(m_body, &QToolButton::clicked, this, &SequenceBox::editBody);
}

SequenceBox::~SequenceBox() = default;

void SequenceBox::setUp()
{
    m_kinds->setObjectName(u"sequence"_s);
    m_kinds->setMaxVisibleItems(int(allSequenceKinds().size()));
    m_copies->setObjectName(u"copies"_s);
    m_copies->setRange(fewestCopies(SequenceKind::Duplicates), mostCopies);
    m_events->setObjectName(u"burstEvents"_s);
    m_events->setRange(1, mostBurstEvents);
    m_events->setValue(100);
    m_events->setGroupSeparatorShown(true);
    m_events->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setObjectName(u"burstRate"_s);
    m_rate->setRange(0, highestBurstRate);
    m_rate->setDecimals(0);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_concurrency->setObjectName(u"burstConcurrency"_s);
    m_concurrency->setRange(1, mostBurstConnections);
    m_age->setObjectName(u"lateAge"_s);
    m_age->setRange(1, oldestInMinutes);
    m_age->setGroupSeparatorShown(true);
    m_tamperings->setObjectName(u"tamperings"_s);
    m_tamperings->setPopupMode(QToolButton::InstantPopup);
    m_tamperings->setMenu(m_tamperingMenu);
    m_tamperingMenu->setObjectName(u"tamperingMenu"_s);
    m_body->setObjectName(u"ownBody"_s);
    auto *row = new QHBoxLayout(m_parameters);
    row->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_copies, m_events, m_rate, m_concurrency, m_age,
                                                            m_tamperings, m_body})
        row->addWidget(widget);
    row->addStretch(1);
}

void SequenceBox::setSequence(const Sequence &sequence)
{
    m_sequence = sequence;
    showSequence();
}

void SequenceBox::chooseKind()
{
    const auto kind = SequenceKind(m_kinds->currentData().toInt());
    if (kind == m_sequence.kind)
        return;
    m_sequence.kind = kind;
    // One count serves copies and events; each kind keeps its own box.
    if (hasCopies(kind))
        m_sequence.count = std::max(m_copies->value(), fewestCopies(kind));
    if (kind == SequenceKind::Burst)
        m_sequence.count = m_events->value();
    showSequence();
    emit sequenceChanged();
}

void SequenceBox::takeParameters()
{
    if (m_showing)
        return;
    if (hasCopies(m_sequence.kind))
        m_sequence.count = m_copies->value();
    if (m_sequence.kind == SequenceKind::Burst)
        m_sequence.count = m_events->value();
    m_sequence.perSecond = m_rate->value();
    m_sequence.concurrency = m_concurrency->value();
    m_sequence.age = std::chrono::minutes(m_age->value());
    m_sequence.tamperings.clear();
    const QList<Tampering> all = allTamperings();
    const QList<QAction *> ticks = m_tamperingMenu->actions();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (ticks.at(i)->isChecked())
            m_sequence.tamperings.append(all.at(i));
    if (m_sequence.tamperings.size() == all.size()) // all that the scheme knows, whichever it is
        m_sequence.tamperings.clear();
    showChoices();
    emit sequenceChanged();
}

void SequenceBox::showSequence()
{
    const QScopedValueRollback guard(m_showing, true);
    const SequenceKind kind = m_sequence.kind;
    m_kinds->setCurrentIndex(m_kinds->findData(int(kind)));
    if (hasCopies(kind)) {
        m_copies->setMinimum(fewestCopies(kind));
        m_copies->setValue(m_sequence.count);
    }
    if (kind == SequenceKind::Burst)
        m_events->setValue(m_sequence.count);
    m_rate->setValue(m_sequence.perSecond);
    m_concurrency->setValue(m_sequence.concurrency);
    m_age->setValue(int(std::chrono::duration_cast<std::chrono::minutes>(m_sequence.age).count()));
    const QList<Tampering> all = allTamperings();
    const QList<QAction *> ticks = m_tamperingMenu->actions();
    for (qsizetype i = 0; i < all.size(); ++i)
        ticks.at(i)->setChecked(m_sequence.tamperings.isEmpty() || m_sequence.tamperings.contains(all.at(i)));
    m_copies->setVisible(hasCopies(kind));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_events, m_rate, m_concurrency})
        widget->setVisible(kind == SequenceKind::Burst);
    m_age->setVisible(kind == SequenceKind::Late);
    m_tamperings->setVisible(kind == SequenceKind::Tampered);
    m_body->setVisible(kind == SequenceKind::OwnBody);
    showChoices();
}

/// What stands on the buttons, and on the age, says what was chosen.
void SequenceBox::showChoices()
{
    const auto ticked = m_tamperingMenu->actions();
    const auto count = std::count_if(ticked.begin(), ticked.end(), std::mem_fn(&QAction::isChecked));
    //: on a button that drops a menu of things made wrong on purpose
    m_tamperings->setText(count == 0   ? tr("All Probes")
                          : count == 1 ? tr("1 Probe")
                                       : tr("%Ln Probes", nullptr, int(count)));
    m_body->setText(m_sequence.ownBody.isEmpty()
                        ? tr("Body…")
                        //: %1: 878 bytes
                        : tr("Body: %1…").arg(byteCountText(m_sequence.ownBody.size())));
    m_rate->setSpecialValueText(tr("unlimited"));
}

void SequenceBox::editBody()
{
    if (!m_bodyDialog) {
        m_bodyDialog = new OwnBodyDialog(m_dialogs, m_page);
        connect(m_bodyDialog, &OwnBodyDialog::bodyChanged, this, [this](const QByteArray &body) {
            m_sequence.ownBody = body;
            showChoices();
            emit sequenceChanged();
        });
    }
    m_bodyDialog->setBody(m_sequence.ownBody);
    m_bodyDialog->show();
    m_bodyDialog->activateWindow();
}

void SequenceBox::fillKinds()
{
    const QScopedValueRollback guard(m_showing, true);
    m_kinds->clear();
    for (const SequenceKind kind : allSequenceKinds())
        m_kinds->addItem(titleOf(kind), int(kind));
    m_kinds->setCurrentIndex(m_kinds->findData(int(m_sequence.kind)));
}

void SequenceBox::fillTamperings()
{
    const QList<QAction *> before = m_tamperingMenu->actions();
    const QList<Tampering> all = allTamperings();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i < before.size()) {
            before.at(i)->setText(titleOf(all.at(i)));
            continue;
        }
        QAction *tick = m_tamperingMenu->addAction(titleOf(all.at(i)));
        tick->setObjectName(QString(u"tampering."_s + idOf(all.at(i))));
        tick->setCheckable(true);
        connect(tick, &QAction::triggered, this, &SequenceBox::takeParameters);
    }
}

void SequenceBox::retranslate()
{
    fillKinds();
    fillTamperings();
    m_kinds->setAccessibleName(tr("What to send"));
    m_kinds->setToolTip(
        tr("What the run is to show: one delivery, duplicates, a wrong order, a burst, attacks"));
    //: before the number of copies: × 3
    m_copies->setPrefix(tr("× "));
    m_copies->setAccessibleName(tr("Copies"));
    m_copies->setToolTip(tr("How often each event goes out: same event id, same bytes"));
    m_events->setSuffix(tr(" events", "behind the size of a burst"));
    m_events->setAccessibleName(tr("Events of the burst"));
    m_rate->setSuffix(tr(" per s"));
    m_rate->setAccessibleName(tr("Events per second"));
    m_rate->setToolTip(tr("How many events begin in a second; 0 sends as fast as it goes"));
    m_concurrency->setSuffix(tr(" at once"));
    m_concurrency->setAccessibleName(tr("Connections"));
    m_concurrency->setToolTip(tr("How many connections the burst uses; they are kept and used again"));
    m_age->setSuffix(tr(" min old"));
    m_age->setAccessibleName(tr("Age of the event in minutes"));
    m_age->setToolTip(tr("How long before the sending the event occurred; the attempt itself is fresh"));
    m_tamperings->setToolTip(tr("What is made wrong; each is an attack probe that a good receiver refuses"));
    m_tamperings->setAccessibleName(tr("Attack probes"));
    m_body->setToolTip(tr("Write the body or take it from a file; any bytes, signed like every other"));
    m_body->setAccessibleName(tr("Own body"));
    showChoices();
}

} // namespace hookbench
