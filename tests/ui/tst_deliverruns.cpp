#include "model/items/historymodel.h"
#include "model/items/planmodel.h"
#include "model/items/timeline.h"
#include "model/items/timelinemodel.h"
#include "tests/ui/deliverbench.h"
#include "ui/deliver/composer.h"
#include "ui/deliver/plannedrun.h"
#include "ui/deliver/runtabs.h"
#include "ui/deliver/timelinepanel.h"
#include "ui/deliver/timelineview.h"
#include "ui/deliver/whatifpanel.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace hookbench;
using namespace hookbench::test;
using namespace std::chrono_literals;

namespace {

void chooseByKeys(QComboBox *box, const QVariant &data)
{
    const int row = box->findData(data);
    QVERIFY(row >= 0);
    while (box->currentIndex() != row)
        QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
}

void chooseKind(const Bench &bench, SequenceKind kind)
{
    chooseByKeys(bench.find<QComboBox>(u"sequence"_s), int(kind));
}

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

int rowsOf(const Bench &bench, const QString &table)
{
    return bench.find<QTableView>(table)->model()->rowCount();
}

void showTab(const Bench &bench, RunTabs::Tab tab)
{
    auto *bar = bench.find<QTabWidget>(u"runTabs"_s)->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(int(tab)).center());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Q_DECLARE_METATYPE(hookbench::SequenceKind)

class DeliverRunsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        applyAppearance(*qApp, Appearance::Light);
    }

    void init()
    {
        // The one warning is the offscreen platform's own.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }

    void eachSequenceSendsWhatItsPlanShows_data()
    {
        QTest::addColumn<SequenceKind>("kind");
        QTest::addColumn<QStringList>("parameters");
        QTest::addColumn<int>("deliveries");
        QTest::newRow("once") << SequenceKind::Once << QStringList() << 1;
        QTest::newRow("every event type") << SequenceKind::EveryEventType << QStringList() << 24;
        QTest::newRow("duplicates in a row") << SequenceKind::Duplicates << QStringList{u"copies"_s} << 3;
        QTest::newRow("duplicates at once")
            << SequenceKind::ConcurrentDuplicates << QStringList{u"copies"_s} << 3;
        QTest::newRow("the newer event first")
            << SequenceKind::ReorderedPair << QStringList{u"copies"_s} << 6;
        QTest::newRow("late") << SequenceKind::Late << QStringList{u"lateAge"_s} << 1;
        QTest::newRow("a burst") << SequenceKind::Burst
                                 << QStringList{u"burstEvents"_s, u"burstRate"_s, u"burstConcurrency"_s} << 3;
        QTest::newRow("tampered") << SequenceKind::Tampered << QStringList{u"tamperings"_s} << 13;
    }
    void eachSequenceSendsWhatItsPlanShows()
    {
        QFETCH(const SequenceKind, kind);
        QFETCH(const QStringList, parameters);
        QFETCH(const int, deliveries);
        Bench bench;
        chooseKind(bench, kind);
        QStringList visible;
        for (const QString &name : {u"copies"_s, u"burstEvents"_s, u"burstRate"_s, u"burstConcurrency"_s,
                                    u"lateAge"_s, u"tamperings"_s, u"ownBody"_s})
            if (bench.find<QWidget>(name)->isVisible())
                visible.append(name);
        QCOMPARE(visible, parameters);
        for (const QString &name : {u"copies"_s, u"burstEvents"_s})
            if (parameters.contains(name))
                type(bench.find<QSpinBox>(name), u"3"_s);
        showTab(bench, RunTabs::Tab::Plan);
        QTRY_COMPARE(rowsOf(bench, u"plan"_s), deliveries);
        const DeliveryPlan plan = bench.page.findChild<PlanModel *>()->plan();
        QVERIFY(bench.transport.requests.isEmpty());

        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.transport.requests.size(), deliveries);
        QTRY_VERIFY(!bench.sender.isSending());
        QTRY_COMPARE(bench.attempts.count(), deliveries);
        QList<QByteArray> planned;
        for (const PlannedDelivery &each : plan.deliveries)
            planned.append(each.eventId.text);
        QList<QByteArray> sent;
        for (const Attempt &attempt : bench.attempts.all())
            sent.append(attempt.request.eventId.text);
        std::sort(planned.begin(), planned.end());
        std::sort(sent.begin(), sent.end());
        QCOMPARE(sent, planned);
        QTRY_COMPARE(bench.page.runTabs().timeline().view().timeline().lanes().size(), deliveries);
        QVERIFY(bench.notice().isHidden());
    }

    void thePlanIsTheSameAsTheModels()
    {
        Bench bench;
        chooseKind(bench, SequenceKind::ReorderedPair);
        QTRY_COMPARE(rowsOf(bench, u"plan"_s), 4);
        const DesignDocument &document = bench.workbench.document;
        Sequence sequence;
        sequence.kind = SequenceKind::ReorderedPair;
        const Result<DeliveryPlan> plan =
            planSequence(sequence, document.payloadRequest(document.eventType()));
        QVERIFY(plan);
        QCOMPARE(bench.page.findChild<PlanModel *>()->plan(), *plan);
        const QAbstractItemModelTester tester(bench.page.findChild<PlanModel *>());
    }

    void oneLineSaysWhatWouldGoOut()
    {
        Bench bench;
        chooseKind(bench, SequenceKind::Duplicates);
        type(bench.find<QSpinBox>(u"copies"_s), u"3"_s);
        QTRY_COMPARE(
            bench.hint(u"runSummary"_s),
            u"3 deliveries of 1 event, at most 10 attempts each, waits of up to 75 h 35 min in all."_s);
        chooseByKeys(bench.find<QComboBox>(u"speed"_s), 1000.0);
        QTRY_COMPARE(bench.hint(u"runSummary"_s),
                     u"3 deliveries of 1 event, at most 10 attempts each, waits of up to 75 h 35 min in all; "
                     u"accelerated ×1000: 4 min 32 s."_s);
        chooseByKeys(bench.find<QComboBox>(u"policy"_s), u"github"_s);
        QTRY_COMPARE(bench.hint(u"runSummary"_s), u"3 deliveries of 1 event, one attempt each."_s);
    }

    void whatIfShowsTheWholeScheduleAtOnce_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<QString>("end");
        QTest::newRow("failures, then delivered")
            << u"500x3,429;retry-after=30,200"_s << 5 << u"Delivered by attempt 5, "_s;
        QTest::newRow("no answer at all") << u"timeout"_s << 10 << u"Given up after attempt 10, "_s;
        QTest::newRow("gone") << u"410"_s << 1 << u"Attempt 1 disables the receiver, "_s;
    }
    void whatIfShowsTheWholeScheduleAtOnce()
    {
        QFETCH(const QString, script);
        QFETCH(const int, attempts);
        QFETCH(const QString, end);
        Bench bench;
        bench.actions.action(u"deliver.what-if"_s)->trigger();
        auto *line = bench.find<QLineEdit>(u"whatIfScript"_s);
        QVERIFY(line->isVisible());
        type(line, script);
        QCOMPARE(rowsOf(bench, u"whatIfAttempts"_s), attempts);
        const QString said = bench.find<QLabel>(u"whatIfEnd"_s)->text();
        QVERIFY2(said.startsWith(end), qPrintable(said));
        const QList<TimelineLane> lanes = bench.page.runTabs().whatIf().timeline().view().timeline().lanes();
        QCOMPARE(lanes.size(), 1);
        QCOMPARE(lanes.constFirst().entries.size(), attempts);
        QVERIFY(bench.transport.requests.isEmpty());
        QVERIFY(bench.attempts.all().isEmpty());
    }

    void whatIfFollowsTheComposer()
    {
        Bench bench;
        showTab(bench, RunTabs::Tab::WhatIf);
        type(bench.find<QLineEdit>(u"whatIfScript"_s), u"500"_s);
        QCOMPARE(rowsOf(bench, u"whatIfAttempts"_s), 10);
        chooseByKeys(bench.find<QComboBox>(u"policy"_s), u"github"_s);
        QTRY_COMPARE(rowsOf(bench, u"whatIfAttempts"_s), 1);
        chooseKind(bench, SequenceKind::Duplicates);
        QTRY_COMPARE(rowsOf(bench, u"whatIfAttempts"_s), 2);
    }

    void aScriptThatCannotBeReadIsExplained()
    {
        Bench bench;
        showTab(bench, RunTabs::Tab::WhatIf);
        type(bench.find<QLineEdit>(u"whatIfScript"_s), u"500,nonsense"_s);
        const auto *problem = bench.find<QLabel>(u"whatIfProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"nonsense"), qPrintable(problem->text()));
        type(bench.find<QLineEdit>(u"whatIfScript"_s), u"500,200"_s);
        QVERIFY(!problem->isVisible());
        QCOMPARE(rowsOf(bench, u"whatIfAttempts"_s), 2);
    }

    void anExampleIsTakenOver()
    {
        Bench bench;
        showTab(bench, RunTabs::Tab::WhatIf);
        bench.find<QPushButton>(u"whatIfExamples"_s)->menu()->actions().at(4)->trigger();
        QCOMPARE(bench.find<QLineEdit>(u"whatIfScript"_s)->text(), u"410"_s);
        QCOMPARE(rowsOf(bench, u"whatIfAttempts"_s), 1);
    }

    void aRunIsRetriedByThePolicyOfTheEditor()
    {
        Bench bench;
        bench.click(u"editPolicy"_s);
        QVERIFY(bench.find<QDialog>(u"policyEditor"_s)->isVisible());
        QVERIFY(!bench.find<QDialog>(u"policyEditor"_s)->isModal());
        type(bench.find<QLineEdit>(u"policyDelays"_s), u"1s, 2s"_s);
        QCOMPARE(bench.find<QComboBox>(u"policy"_s)->currentData().toString(), u"custom"_s);
        bench.click(u"policyClose"_s);
        chooseByKeys(bench.find<QComboBox>(u"speed"_s), 1000.0);
        bench.transport.next = answerWith(500);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 3);
        QTRY_VERIFY(!bench.sender.isSending());
        const QList<Attempt> &attempts = bench.attempts.all();
        QCOMPARE(attempts.at(2).number, 3);
        QCOMPARE(attempts.at(2).decision, Decision::Exhausted);
        QCOMPARE(attempts.at(2).request.eventId, attempts.at(0).request.eventId);
        QVERIFY(attempts.at(2).request.deliveryId != attempts.at(0).request.deliveryId);
        QTRY_COMPARE(bench.page.runTabs().timeline().view().timeline().lanes().constFirst().entries.size(),
                     3);
    }

    void whatCannotBeReadInThePolicyIsSaidBesideIt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no unit") << u"policyDelays"_s << u"5s, 7"_s;
        QTest::newRow("no time at all") << u"policyTimeout"_s << u"0s"_s;
        QTest::newRow("no status") << u"policyStopStatuses"_s << u"4xx"_s;
        QTest::newRow("not that high") << u"policyThrottleStatuses"_s << u"429-900"_s;
    }
    void whatCannotBeReadInThePolicyIsSaidBesideIt()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        Bench bench;
        bench.click(u"editPolicy"_s);
        type(bench.find<QLineEdit>(field), text);
        QVERIFY(bench.find<QLabel>(u"policyProblem"_s)->isVisible());
        const RetryPolicy before = bench.page.composer().settings().policy;
        QVERIFY(before.timeout.count() > 0);
        bench.click(u"policyClose"_s);
        QVERIFY(bench.find<QDialog>(u"policyEditor"_s)->isVisible());
        QVERIFY(bench.find<QLabel>(u"policyProblem"_s)->text().contains(u"press Escape"_s));
        QTest::keyClick(bench.find<QDialog>(u"policyEditor"_s), Qt::Key_Escape);
        QVERIFY(!bench.find<QDialog>(u"policyEditor"_s)->isVisible());
        QVERIFY(bench.find<QLineEdit>(field)->text() != text); // what counts stands there again
    }

    void policiesAreSavedAndLoaded()
    {
        const QTemporaryDir folder;
        Bench bench;
        bench.click(u"editPolicy"_s);
        type(bench.find<QLineEdit>(u"policyDelays"_s), u"1s, 2m"_s);
        type(bench.find<QLineEdit>(u"policyStopStatuses"_s), u"400-404"_s);
        bench.dialogs.savePath = folder.filePath(u"mine.json"_s);
        bench.click(u"policySave"_s);
        const RetryPolicy saved = bench.page.composer().settings().policy;
        const Result<RetryPolicy> read = readRetryPolicy(contentOf(bench.dialogs.savePath), u"mine"_s);
        QVERIFY(read);
        QCOMPARE(read->delays, saved.delays);
        chooseByKeys(bench.find<QComboBox>(u"policy"_s), u"standard"_s);
        QCOMPARE(bench.find<QLineEdit>(u"policyStopStatuses"_s)->text(), QString());
        bench.dialogs.openPath = bench.dialogs.savePath;
        bench.click(u"policyLoad"_s);
        QCOMPARE(bench.page.composer().settings().policy, saved);

        QFile bad(folder.filePath(u"bad.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"format\": 1, \"delays\": [\"soon\"]}");
        bad.close();
        bench.dialogs.openPath = bad.fileName();
        bench.click(u"policyLoad"_s);
        const QString problem = bench.find<QLabel>(u"policyProblem"_s)->text();
        QVERIFY2(problem.contains(u"bad.json"), qPrintable(problem));
        QCOMPARE(bench.page.composer().settings().policy, saved);
    }

    void theNextAttemptIsAsFarAsTheReceiverAskedFor()
    {
        Bench bench;
        chooseByKeys(bench.find<QComboBox>(u"speed"_s), 1000.0);
        bench.transport.next = answerWith(429);
        bench.transport.next.responseHead = "HTTP/1.1 429 Some\r\nRetry-After: 90\r\n\r\n";
        connect(&bench.sender, &Sender::attemptsFinished, this,
                [&bench] { bench.transport.next = answerWith(200); });
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 2);
        bench.clickRow(u"attempts"_s, 1);
        const QAbstractItemModel *model = bench.find<QTableView>(u"attempts"_s)->model();
        QCOMPARE(model->index(1, HistoryModel::NextColumn).data().toString(), u"+1 min 30 s"_s);
        QTRY_VERIFY(bench.tabs().isVisible());
        bench.tabs().setCurrentIndex(4);
        QTRY_VERIFY(bench.shows(u", 1 min 30 s after this one ended"_s));
        QVERIFY(bench.shows(u"asks for 1 min 30 s"_s));
    }

    void stoppingEndsARunThatWaits()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        const QSignalSpy progress(&bench.page, &DeliverPage::progressChanged);
        const QSignalSpy said(&bench.page, &DeliverPage::statusMessage);
        bench.transport.next = answerWith(500);
        bench.click(u"deliver.send"_s);
        QTRY_VERIFY(std::any_of(progress.begin(), progress.end(), [](const QList<QVariant> &arguments) {
            return arguments.constFirst().toString().startsWith(u"Run: 1 delivery, next attempt in ");
        }));
        QVERIFY(bench.sender.isSending());
        QTest::keyClick(&bench.page, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.sender.isSending(), 1000);
        QCOMPARE(progress.constLast().constFirst().toString(), QString());
        QTRY_COMPARE(bench.attempts.count(), 1);
        QVERIFY(bench.actions.action(u"deliver.send"_s)->isEnabled());
        QCOMPARE(said.constLast().constFirst().toString(), u"The run was stopped: 1 delivery cancelled."_s);
        const Timeline &timeline = bench.page.runTabs().timeline().view().timeline();
        QTRY_COMPARE(timeline.lanes().size(), 1);
        const TimelineLane &lane = timeline.lanes().constFirst();
        QCOMPARE(cutText(lane), u"Cancelled after attempt 1"_s);
        QVERIFY(!lane.nextAfter(lane.entries.constFirst()));
        // What was decided stays in the log.
        QCOMPARE(bench.attempts.at(0).decision, Decision::Retry);
        QVERIFY(bench.attempts.at(0).next);
    }

    void aStoppedRunTellsHowManyWereCancelled()
    {
        Bench bench;
        chooseKind(bench, SequenceKind::ReorderedPair);
        const QSignalSpy said(&bench.page, &DeliverPage::statusMessage);
        bench.transport.next = answerWith(500);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1); // the others wait for the first
        bench.click(u"deliver.stop"_s);
        QTRY_VERIFY(!bench.sender.isSending());
        QCOMPARE(said.constLast().constFirst().toString(),
                 u"The run was stopped: 4 of 4 deliveries cancelled."_s);
    }

    void theSelectionIsTheSameEverywhere()
    {
        Bench bench;
        chooseKind(bench, SequenceKind::Duplicates);
        bench.click(u"deliver.send"_s);
        QTRY_VERIFY(!bench.sender.isSending());
        TimelineView &view = bench.page.runTabs().timeline().view();
        QTRY_COMPARE(view.timeline().lanes().size(), 2);
        QTRY_COMPARE(bench.attempts.count(), 2);
        bench.clickRow(u"attempts"_s, 1); // the newest stands on top
        QCOMPARE(view.selected(), (Timeline::Place{0, 0}));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selected(), (Timeline::Place{1, 0}));
        QCOMPARE(bench.find<QTableView>(u"attempts"_s)->currentIndex().row(), 0);
    }

    void whatIsSentAgainIsADuplicate_data()
    {
        QTest::addColumn<SequenceKind>("kind");
        QTest::addColumn<int>("deliveries");
        QTest::newRow("one event") << SequenceKind::Once << 1;
        QTest::newRow("every event type") << SequenceKind::EveryEventType << 24;
    }
    void whatIsSentAgainIsADuplicate()
    {
        QFETCH(const SequenceKind, kind);
        QFETCH(const int, deliveries);
        Bench bench;
        chooseKind(bench, kind);
        const auto sendAll = [&bench, deliveries] {
            const qsizetype before = bench.transport.requests.size();
            bench.click(u"deliver.send"_s);
            QTRY_COMPARE(bench.transport.requests.size(), before + deliveries);
            QTRY_VERIFY(!bench.sender.isSending());
        };
        const auto marked = [](const auto &list) {
            return std::ranges::count_if(
                list, [](const auto &each) { return each.marks.testFlag(DeliveryMark::Duplicate); });
        };
        const auto *plan = bench.page.findChild<PlanModel *>();
        sendAll();
        sendAll(); // at once, before the log has told
        QTRY_COMPARE(bench.attempts.count(), 2 * deliveries);
        QCOMPARE(marked(bench.attempts.all().first(deliveries)), 0);
        QCOMPARE(marked(bench.attempts.all().last(deliveries)), deliveries);
        const Timeline &timeline = bench.page.runTabs().timeline().view().timeline();
        QTRY_COMPARE(timeline.lanes().size(), deliveries);
        QCOMPARE(marked(timeline.lanes()), deliveries);
        QTRY_COMPARE(marked(plan->plan().deliveries), deliveries);

        bench.typeUrl(u"http://127.0.0.1:5006/other"_s);
        QTRY_COMPARE(marked(plan->plan().deliveries), 0);
        sendAll();
        QTRY_COMPARE(bench.attempts.count(), 3 * deliveries);
        QCOMPARE(marked(bench.attempts.all().last(deliveries)), 0);
        bench.workbench.document.newEvent();
        bench.typeUrl(u"http://127.0.0.1:5005/hook"_s);
        sendAll();
        QTRY_COMPARE(bench.attempts.count(), 4 * deliveries);
        QCOMPARE(marked(bench.attempts.all().last(deliveries)), 0);
    }

    void tamperingsAreTicked()
    {
        Bench bench;
        chooseKind(bench, SequenceKind::Tampered);
        auto *button = bench.find<QToolButton>(u"tamperings"_s);
        for (QAction *tick : button->menu()->actions())
            if (tick->objectName() != u"tampering.wrong-secret")
                tick->trigger();
        QCOMPARE(button->text(), u"1 Probe"_s);
        QTRY_COMPARE(rowsOf(bench, u"plan"_s), 2);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 2);
        QCOMPARE(bench.attempts.at(1).marks, DeliveryMarks(DeliveryMark::AttackProbe));
        QCOMPARE(bench.attempts.at(1).tampering, Tampering::WrongSecret);
        const QString name = titleOf(Tampering::WrongSecret);
        const Timeline &timeline = bench.page.runTabs().timeline().view().timeline();
        QTRY_COMPARE(timeline.lanes().size(), 2);
        QVERIFY(!timeline.lanes().at(0).tampering);
        QVERIFY(marksText(timeline.lanes().at(1)).contains(name));
        QVERIFY(bench.page.findChild<PlanModel *>()
                    ->index(1, PlanModel::NoteColumn)
                    .data()
                    .toString()
                    .contains(name));
        bench.clickRow(u"attempts"_s, 0);
        bench.tabs().setCurrentIndex(4);
        QTRY_VERIFY(bench.shows(name));
        showTab(bench, RunTabs::Tab::WhatIf);
        const auto &simulated = bench.page.runTabs().whatIf().timeline().view().timeline();
        QCOMPARE(simulated.lanes().at(1).tampering, Tampering::WrongSecret);
        QCOMPARE(bench.find<QLabel>(u"whatIfEnd"_s)->text().section(u'.', 1),
                 u" Deliveries: 1 delivered, 1 given up, 0 disabled, 0 cancelled."_s);
    }

    void ownBytesGoOutAsTheyAre()
    {
        const QTemporaryDir folder;
        Bench bench;
        chooseKind(bench, SequenceKind::OwnBody);
        bench.click(u"deliver.send"_s);
        QVERIFY(bench.notice().isVisible());
        QCOMPARE(bench.transport.requests.size(), 0);
        bench.click(u"ownBody"_s);
        QTest::keyClicks(bench.find<QPlainTextEdit>(u"ownBodyText"_s), u"{\"a\": 1}"_s);
        bench.find<QPlainTextEdit>(u"ownBodyText"_s)->insertPlainText(u" \u00a0é\n"_s);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.transport.requests.size(), 1);
        QCOMPARE(bench.transport.requests.constLast().body, QByteArray("{\"a\": 1} \xc2\xa0\xc3\xa9\n"));
        QTRY_VERIFY(!bench.sender.isSending());

        const QByteArray bytes("\xef\xbb\xbf{\r\n\0\xff}", 9);
        QFile file(folder.filePath(u"body.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        bench.dialogs.openPath = file.fileName();
        bench.click(u"ownBodyFile"_s);
        QVERIFY(bench.find<QLabel>(u"ownBodyNote"_s)->text().startsWith(u"9 bytes"));
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.transport.requests.size(), 2);
        QCOMPARE(bench.transport.requests.constLast().body, bytes);
    }

    void tlsSettingsBelongToHttps()
    {
        Bench bench;
        QVERIFY(!bench.find<QWidget>(u"tls"_s)->isVisible());
        bench.typeUrl(u"https://127.0.0.1:8443/hook"_s);
        QVERIFY(bench.find<QWidget>(u"tls"_s)->isVisible());
        bench.click(u"tls"_s);
        QCOMPARE(bench.find<QLineEdit>(u"tlsHost"_s)->text(), u"127.0.0.1:8443"_s);
        type(bench.find<QLineEdit>(u"tlsAuthorities"_s), u"/etc/ssl/own.pem"_s);
        type(bench.find<QLineEdit>(u"tlsPassword"_s), u"geheim"_s);
        bench.click(u"tlsAdd"_s);
        QVERIFY(bench.find<QLabel>(u"tlsProblem"_s)->isVisible());
        type(bench.find<QLineEdit>(u"tlsFingerprint"_s), u"ab:"_s.repeated(32).chopped(1));
        bench.click(u"tlsAdd"_s);
        QVERIFY(!bench.find<QLabel>(u"tlsProblem"_s)->isVisible());
        bench.click(u"tlsClose"_s);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.transport.requests.size(), 1);
        const TlsSettings &tls = bench.transport.requests.constFirst().tls;
        QCOMPARE(tls.caFile, u"/etc/ssl/own.pem"_s);
        QVERIFY(tls.clientKeyPassword);
        QCOMPARE(tls.exceptions.size(), 1);
        QCOMPARE(tls.exceptions.constFirst().host, u"127.0.0.1:8443"_s);
        QCOMPARE(tls.exceptions.constFirst().sha256, QByteArray(32, '\xab'));
        const RunSettings kept = restoreRunSettings(saveRunSettings(bench.page.composer().settings()));
        QCOMPARE(kept.tls.exceptions, tls.exceptions);
        QVERIFY(!kept.tls.clientKeyPassword);
    }

    void theTimelineIsSavedAsAPicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("drawn") << u"run.svg"_s << u"run.svg"_s << QByteArray("<?xml");
        QTest::newRow("in pixels") << u"run.PNG"_s << u"run.PNG"_s << QByteArray("\x89PNG");
        QTest::newRow("without a suffix it is drawn") << u"run"_s << u"run.svg"_s << QByteArray("<?xml");
    }
    void theTimelineIsSavedAsAPicture()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, written);
        QFETCH(const QByteArray, begin);
        const QTemporaryDir folder;
        Bench bench;
        bench.click(u"deliver.send"_s);
        QTRY_VERIFY(!bench.sender.isSending());
        bench.dialogs.savePath = folder.filePath(name);
        auto *button = bench.page.runTabs().timeline().findChild<QToolButton *>(u"timelinePicture"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(contentOf(folder.filePath(written)).startsWith(begin));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{written});
        QVERIFY(bench.notice().isHidden());
    }

    void aPictureThatCannotBeWrittenIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such folder") << u"missing/run.svg"_s << u"missing"_s;
        QTest::newRow("no picture") << u"tl.pdf"_s << u"tl.pdf was not written: a picture is SVG or PNG."_s;
        QTest::newRow("there already, and nobody asked")
            << u"old"_s << u"old.svg was not written: it is there"_s;
    }
    void aPictureThatCannotBeWrittenIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, reason);
        const QTemporaryDir folder;
        QFile old(folder.filePath(u"old.svg"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        Bench bench;
        bench.click(u"deliver.send"_s);
        QTRY_VERIFY(!bench.sender.isSending());
        bench.dialogs.savePath = folder.filePath(name);
        auto *button = bench.page.runTabs().timeline().findChild<QToolButton *>(u"timelinePicture"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(bench.notice().kind(), InlineBar::Kind::Error);
        QVERIFY2(bench.notice().text().contains(reason), qPrintable(bench.notice().text()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.svg"_s});
        QCOMPARE(contentOf(old.fileName()), QByteArray());
    }

    void aLargeBurstLeavesTheWindowFluid()
    {
        Bench bench;
        chooseKind(bench, SequenceKind::Burst);
        type(bench.find<QSpinBox>(u"burstEvents"_s), u"10000"_s);
        // How long a turn takes is measured by the benchmarks; here, that the work is spread over many.
        int turns = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
        QTRY_VERIFY(bench.hint(u"runSummary"_s).startsWith(u"10000 deliveries"));
        QVERIFY(rowsOf(bench, u"plan"_s) <= PlannedRun::mostShown);
        ticker.start(1);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.attempts.count(), 10'000, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.sender.isSending(), 30'000);
        QVERIFY2(turns > 30, qPrintable(u"%1 turns"_s.arg(turns)));
        QTRY_COMPARE(bench.page.runTabs().timeline().view().timeline().lanes().size(), 10'000);
    }

    void aLongPlanIsMadeElsewhere()
    {
        Bench bench;
        chooseKind(bench, SequenceKind::Burst);
        type(bench.find<QSpinBox>(u"burstEvents"_s), u"100000"_s);
        const auto isEnabled = [&bench](const QString &id) { return bench.actions.action(id)->isEnabled(); };
        bench.click(u"deliver.send"_s);
        QVERIFY(!isEnabled(u"deliver.send"_s));
        QVERIFY(isEnabled(u"deliver.stop"_s));
        bench.page.send(); // not a second one
        bench.click(u"deliver.stop"_s);
        QVERIFY(isEnabled(u"deliver.send"_s));
        QVERIFY(!isEnabled(u"deliver.stop"_s));
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        // Nothing came of it, and the next one is planned anew.
        type(bench.find<QSpinBox>(u"burstEvents"_s), u"300"_s);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 300);
        QTRY_VERIFY(!bench.sender.isSending());
        QCOMPARE(bench.transport.bursts, (QList<qsizetype>{300}));
    }

    void whatIsSentIsWhatWasSetWhenItWasSent()
    {
        Bench bench;
        chooseKind(bench, SequenceKind::Burst);
        type(bench.find<QSpinBox>(u"burstEvents"_s), u"1000"_s);
        const QByteArray eventId = bench.workbench.document.eventId().text;
        bench.click(u"deliver.send"_s);
        bench.workbench.document.newEvent();
        bench.typeUrl(u"http://127.0.0.1:1/other"_s);
        QTRY_COMPARE(bench.attempts.count(), 1000);
        QVERIFY(std::ranges::any_of(bench.attempts.all(), [&eventId](const Attempt &attempt) {
            return attempt.request.eventId.text == eventId;
        }));
        for (const AttemptRequest &request : std::as_const(bench.transport.requests))
            QCOMPARE(request.url, QUrl(u"http://127.0.0.1:5005/hook"_s));
    }

    void theSessionKeepsTheComposer()
    {
        QByteArray layout;
        {
            Bench bench;
            chooseKind(bench, SequenceKind::ConcurrentDuplicates);
            type(bench.find<QSpinBox>(u"copies"_s), u"7"_s);
            chooseByKeys(bench.find<QComboBox>(u"policy"_s), u"svix"_s);
            chooseByKeys(bench.find<QComboBox>(u"speed"_s), 100.0);
            showTab(bench, RunTabs::Tab::WhatIf);
            type(bench.find<QLineEdit>(u"whatIfScript"_s), u"410"_s);
            layout = bench.page.saveLayout();
        }
        Bench bench;
        bench.page.restoreLayout(layout);
        const RunSettings settings = bench.page.composer().settings();
        QCOMPARE(settings.sequence.kind, SequenceKind::ConcurrentDuplicates);
        QCOMPARE(settings.sequence.count, 7);
        QCOMPARE(settings.policy, *retryPolicyPreset(u"svix"));
        QCOMPARE(settings.speed, 100.0);
        QCOMPARE(bench.find<QLineEdit>(u"whatIfScript"_s)->text(), u"410"_s);
        QVERIFY(bench.find<QSpinBox>(u"copies"_s)->isVisible());
    }
};

QTEST_MAIN(DeliverRunsTest)
#include "tst_deliverruns.moc"
