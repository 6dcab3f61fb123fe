#include "model/items/historymodel.h"
#include "tests/ui/deliverbench.h"
#include "ui/deliver/attemptspanel.h"
#include "ui/deliver/composer.h"
#include "ui/deliver/historyfilterbar.h"
#include "ui/deliver/redeliverydialog.h"
#include "ui/deliver/tlsview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QHelpEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>

using namespace hookbench;
using namespace hookbench::test;
using namespace std::chrono_literals;

namespace {

constexpr int requestTab = 0;
constexpr int decisionTab = 4;
constexpr int tlsTab = 3;

/// An attempt as the sender would announce it; `number` makes its ids.
Attempt attemptOf(int number, int status = 200, const QByteArray &run = "run_A")
{
    Attempt attempt;
    attempt.run = RunId{run};
    attempt.delivery = number;
    attempt.request.eventId = EventId{"evt_01J" + QByteArray::number(100'000 + number)};
    attempt.request.deliveryId = DeliveryId{"del_01J" + QByteArray::number(100'000 + number)};
    attempt.request.eventType = u"visit_report.approved"_s;
    attempt.request.body =
        "{\"eventId\":\"" + attempt.request.eventId.text + "\",\"n\":" + QByteArray::number(number) + "}";
    attempt.request.headers = {{"X-Ordinavo-Signature", "sha256=geheim"}};
    attempt.url = QUrl(u"http://127.0.0.1:5005/hook"_s);
    attempt.outcome = answerWith(status);
    attempt.outcome.sentAt = *parseIso(u"2026-06-18T16:00:00Z"_s) + std::chrono::milliseconds(number);
    attempt.scheduledAt = attempt.outcome.sentAt;
    attempt.outcome.requestBytes =
        "POST /hook HTTP/1.1\r\nX-Ordinavo-Signature: sha256=geheim\r\n\r\n" + attempt.request.body;
    attempt.decision = status == 200 ? Decision::Delivered : Decision::Exhausted;
    return attempt;
}

QList<Attempt> attemptsOf(int from, int count)
{
    QList<Attempt> attempts;
    for (int number = from; number < from + count; ++number)
        attempts.append(attemptOf(number, number % 10 == 3 ? 500 : 200));
    return attempts;
}

/// The page over a log that tests fill themselves.
struct Log : Bench
{
    QTableView &table() const { return *find<QTableView>(u"attempts"_s); }
    AttemptsPanel &panel() const { return *page.findChild<AttemptsPanel *>(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString count() const { return find<QLabel>(u"attemptsCount"_s)->text(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    void store(const QList<Attempt> &some) const { history->append(some); }
    void type(const QString &filter) const
    {
        auto *edit = find<QLineEdit>(u"historyFilter"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, filter);
        QTest::keyClick(edit, Qt::Key_Escape); // takes the completions away
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void openTab(int tab) const
    {
        QTRY_VERIFY(tabs().isVisible() && tabs().isTabVisible(tab));
        QTest::mouseClick(tabs().tabBar(), Qt::LeftButton, {}, tabs().tabBar()->tabRect(tab).center());
    }
};

} // namespace

class AttemptsLogTest final : public QObject
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
        QTest::failOnWarning(
            QRegularExpression(u"^(?!This plugin does not support (propagateSizeHints|raise|grabbing))"_s));
    }

    void theNewestStandsOnTopAndIsInspected()
    {
        const Log log;
        const QAbstractItemModelTester tester(log.table().model());
        log.store(attemptsOf(0, 20));
        QTRY_COMPARE(log.rows(), 20);
        log.openTab(requestTab);
        QCOMPARE(log.cell(0, HistoryModel::SentColumn), u"16:00:00.019"_s);
        QTRY_VERIFY(log.textOf(u"request"_s).contains(u"\"n\":19"));
        log.store(attemptsOf(20, 1));
        QTRY_VERIFY(log.textOf(u"request"_s).contains(u"\"n\":20"));
        QCOMPARE(log.count(), u"21"_s);
    }

    void toolTipsShowForeignTextAsItIs()
    {
        Log log;
        Attempt attempt = attemptOf(1);
        attempt.request.eventType = u"<b>bold</b>"_s;
        attempt.marks = DeliveryMark::AttackProbe;
        attempt.tampering = Tampering::WrongPrefix;
        log.store({attempt});
        auto *table = log.find<QTableView>(u"attempts"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const QRect cell = table->visualRect(table->model()->index(0, HistoryModel::EventTypeColumn));
        QHelpEvent asked(QEvent::ToolTip, cell.center(), table->viewport()->mapToGlobal(cell.center()));
        QVERIFY(QApplication::sendEvent(table->viewport(), &asked));
        QVERIFY2(QToolTip::text().contains(u"&lt;b&gt;bold&lt;/b&gt;"_s), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(titleOf(Tampering::WrongPrefix)));
        QToolTip::hideText();
    }

    void whatTheUserSelectsStaysSelected()
    {
        const Log log;
        log.store(attemptsOf(0, 20));
        QTRY_COMPARE(log.rows(), 20);
        log.openTab(requestTab);
        log.clickRow(u"attempts"_s, 6);
        QTRY_VERIFY(log.textOf(u"request"_s).contains(u"\"n\":13"));
        const qint64 id = log.panel().selectedId();

        log.store(attemptsOf(20, 5));
        QTRY_COMPARE(log.rows(), 25);
        QCOMPARE(log.table().currentIndex().row(), 11);
        QVERIFY(log.textOf(u"request"_s).contains(u"\"n\":13"));

        log.type(u"status:500"_s);
        QTRY_COMPARE(log.rows(), 3);
        QTRY_COMPARE(log.table().currentIndex().data(HistoryModel::IdRole).toLongLong(), id);

        log.type(u"status:200"_s);
        QTRY_COMPARE(log.rows(), 22);
        QVERIFY(log.table().selectionModel()->selectedRows().isEmpty());
        QCOMPARE(log.panel().selectedId(), id);
        QVERIFY(log.textOf(u"request"_s).contains(u"\"n\":13"));
        log.type(QString());
        QTRY_COMPARE(log.rows(), 25);
        QTRY_COMPARE(log.table().currentIndex().data(HistoryModel::IdRole).toLongLong(), id);
        QCOMPARE(log.table().currentIndex().row(), 11);

        log.click(u"followNewest"_s);
        QTRY_COMPARE(log.table().currentIndex().row(), 0);
        QTRY_VERIFY(log.textOf(u"request"_s).contains(u"\"n\":24"));
    }

    void theFilterNarrowsTheTable_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("count");
        QTest::newRow("a status") << u"status:500"_s << u"3 of 30"_s;
        QTest::newRow("a class") << u"class:delivered"_s << u"27 of 30"_s;
        QTest::newRow("the end of an id") << u"id:100007"_s << u"1 of 30"_s;
        QTest::newRow("text") << u"visit_report"_s << u"30 of 30"_s;
        QTest::newRow("nothing") << u"nowhere"_s << u"0 of 30"_s;
        QTest::newRow("everything") << QString() << u"30"_s;
    }
    void theFilterNarrowsTheTable()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, count);
        const Log log;
        log.store(attemptsOf(0, 30));
        QTRY_COMPARE(log.count(), u"30"_s);
        log.type(filter);
        QTRY_COMPARE(log.count(), count);
        QCOMPARE(log.table().isVisible(), !count.startsWith(u"0 "));
    }

    void aWrongFilterIsRefusedInWordsAndTheOneBeforeStays()
    {
        const Log log;
        log.store(attemptsOf(0, 30));
        QTRY_COMPARE(log.rows(), 30);
        log.type(u"status:500"_s);
        QTRY_COMPARE(log.rows(), 3);
        log.type(u"status:many"_s);
        auto *problem = log.find<QLabel>(u"historyProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"status:many"), qPrintable(problem->text()));
        QCOMPARE(log.rows(), 3);
        log.type(QString());
        QVERIFY(!problem->isVisible());
    }

    void wordsAreCompleted_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("completions");
        QTest::newRow("a key") << u"st"_s << QStringList{u"status:"_s};
        QTest::newRow("a value") << u"mark:dup"_s << QStringList{u"mark:duplicate"_s};
        QTest::newRow("values") << u"class:"_s
                                << QStringList{u"class:delivered"_s, u"class:throttled"_s, u"class:failed"_s,
                                               u"class:cancelled"_s};
        QTest::newRow("text") << u"hello"_s << QStringList();
    }
    void wordsAreCompleted()
    {
        QFETCH(const QString, word);
        QFETCH(const QStringList, completions);
        QCOMPARE(filterCompletions(word), completions);
    }

    void aCompletionIsTakenWithTheKeyboard()
    {
        Log log;
        QVERIFY(QTest::qWaitForWindowActive(&log.page));
        auto *edit = log.find<QLineEdit>(u"historyFilter"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"hook mark:du"_s);
        auto *popup = log.page.findChild<QCompleter *>(u"historyCompleter"_s)->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(edit->text(), u"hook mark:duplicate"_s);
    }

    void oneRunIsShownAlone()
    {
        const Log log;
        log.store(attemptsOf(0, 4));
        log.store({attemptOf(10, 200, "run_B"), attemptOf(11, 500, "run_B")});
        QTRY_COMPARE(log.rows(), 6);
        auto *scope = log.find<QComboBox>(u"historyScope"_s);
        QTest::keyClick(scope, Qt::Key_Down);
        QTRY_COMPARE(log.rows(), 2);
        QTRY_COMPARE(log.count(), u"2"_s);
        log.type(u"status:500"_s);
        QTRY_COMPARE(log.count(), u"1 of 2"_s);
    }

    void deletingAsksInThePage()
    {
        Log log;
        log.store(attemptsOf(0, 10));
        QTRY_COMPARE(log.rows(), 10);
        QVERIFY(QTest::qWaitForWindowActive(&log.page));
        log.clickRow(u"attempts"_s, 2);
        QTest::keyClick(&log.table(), Qt::Key_Delete);
        auto *notice = log.find<InlineBar>(u"attemptsNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(log.rows(), 10);
        QTest::mouseClick(notice->findChild<QPushButton *>(u"inlineBarAction"_s), Qt::LeftButton);
        QTRY_COMPARE(log.rows(), 9);
        QTRY_COMPARE(log.panel().selectedId(), qint64(0));
        for (int row = 0; row < 9; ++row)
            QVERIFY(log.cell(row, HistoryModel::SentColumn) != u"16:00:00.007"_s);

        log.type(u"status:500"_s);
        QTRY_COMPARE(log.rows(), 1);
        log.click(u"attempts.deliver.delete-shown"_s);
        QTRY_VERIFY(notice->isVisible());
        QTest::mouseClick(notice->findChild<QPushButton *>(u"inlineBarAction"_s), Qt::LeftButton);
        QTRY_COMPARE(log.rows(), 0);
        log.type(QString());
        QTRY_COMPARE(log.rows(), 8);
        log.click(u"attempts.deliver.clear-attempts"_s);
        QTRY_VERIFY(notice->isVisible());
        QTest::mouseClick(notice->findChild<QPushButton *>(u"inlineBarAction"_s), Qt::LeftButton);
        QTRY_COMPARE(log.rows(), 0);
        QTRY_VERIFY(log.shows(u"Nothing sent yet"_s));
    }

    void whatTheLogKeepsIsTheUsersToSay()
    {
        const Log log;
        log.store(attemptsOf(0, 10));
        QTRY_COMPARE(log.rows(), 10);
        log.click(u"attempts.deliver.retention"_s);
        auto *dialog = log.find<QDialog>(u"retentionDialog"_s);
        QVERIFY(dialog->isVisible());
        dialog->findChild<QSpinBox *>(u"retentionAttempts"_s)->setValue(4);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"retentionApply"_s), Qt::LeftButton);
        QTRY_COMPARE(log.rows(), 4);
        QVERIFY(!dialog->isVisible());
    }

    void theShownAttemptsAreExported_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("signatures");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("HAR") << u"HAR 1.2"_s << true << QByteArray("{");
        QTest::newRow("CSV") << u"CSV"_s << false << QByteArray("");
        QTest::newRow("NDJSON") << u"NDJSON"_s << false << QByteArray("{\"");
        QTest::newRow("HAR without signatures") << u"HAR 1.2"_s << false << QByteArray("{");
        QTest::newRow("cURL without signatures") << u"cURL"_s << false << QByteArray();
    }
    void theShownAttemptsAreExported()
    {
        QFETCH(const QString, format);
        QFETCH(const bool, signatures);
        QFETCH(const QByteArray, begins);
        Log log;
        const QTemporaryDir folder;
        log.dialogs.savePath = folder.filePath(u"out"_s);
        log.store(attemptsOf(0, 30));
        QTRY_COMPARE(log.rows(), 30);
        log.type(u"status:500"_s);
        QTRY_COMPARE(log.rows(), 3);
        log.click(u"attempts.deliver.export-attempts"_s);
        auto *box = log.find<QComboBox>(u"exportFormat"_s);
        while (box->currentText() != format)
            QTest::keyClick(box, Qt::Key_Down);
        auto *check = log.find<QCheckBox>(u"exportSignatures"_s);
        QVERIFY(!check->isChecked());
        if (signatures)
            QTest::keyClick(check, Qt::Key_Space);
        const QSignalSpy told(&log.page, &DeliverPage::statusMessage);
        log.click(u"exportStart"_s);
        QTRY_COMPARE(told.size(), 1);
        QFile file(log.dialogs.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith(begins));
        QVERIFY(content.contains("100003"));
        QVERIFY(!content.contains("100004"));
        QCOMPARE(content.contains("sha256=geheim"), signatures);
    }

    void anExportIntoNowhereSaysSo()
    {
        Log log;
        log.dialogs.savePath = u"/nowhere/at/all/out.har"_s;
        log.store(attemptsOf(0, 3));
        QTRY_COMPARE(log.rows(), 3);
        log.click(u"attempts.deliver.export-attempts"_s);
        log.click(u"exportStart"_s);
        QTRY_VERIFY(log.find<QLabel>(u"exportOutcome"_s)->text().contains(u"/nowhere/at/all"));
        QVERIFY(log.find<QPushButton>(u"exportStart"_s)->isVisible());
    }

    void anAttemptIsSentAgain_data()
    {
        QTest::addColumn<bool>("newEvent");
        QTest::addColumn<QString>("note");
        QTest::newRow("as Ordinavo is assumed to") << false << u"takes it for a duplicate"_s;
        QTest::newRow("as a new event") << true << u"takes it for a new event"_s;
    }
    void anAttemptIsSentAgain()
    {
        QFETCH(const bool, newEvent);
        QFETCH(const QString, note);
        Log log;
        QVERIFY(QTest::qWaitForWindowActive(&log.page));
        log.click(u"deliver.send"_s);
        QTRY_COMPARE(log.rows(), 1);
        log.openTab(requestTab);
        QTRY_VERIFY(log.textOf(u"request"_s).startsWith(u"POST"));
        QTest::keyClick(&log.page, Qt::Key_R, Qt::ControlModifier);
        auto *dialog = log.find<RedeliveryDialog>(u"redeliveryDialog"_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->isModal());
        if (newEvent)
            QTest::mouseClick(dialog->findChild<QRadioButton *>(u"redeliverEventIdSecond"_s), Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>(u"redeliverNote"_s)->text().contains(note));
        auto *url = dialog->findChild<QLineEdit *>(u"redeliverUrl"_s);
        url->selectAll();
        QTest::keyClicks(url, u"nonsense"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"redeliverSend"_s)->isEnabled());
        url->selectAll();
        QTest::keyClicks(url, u"http://127.0.0.1:9/other"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"redeliverSend"_s), Qt::LeftButton);
        QTRY_COMPARE(log.rows(), 2);
        const AttemptRequest &first = log.transport.requests.constFirst();
        const AttemptRequest &second = log.transport.requests.constLast();
        QCOMPARE(second.url, QUrl(u"http://127.0.0.1:9/other"_s));
        QCOMPARE(second.body == first.body, !newEvent);
        QTRY_VERIFY(log.textOf(u"request"_s).contains(QString::fromUtf8(second.body)));
    }

    void copiesOfTheSameBytesAreNamed()
    {
        const Log log;
        Attempt first = attemptOf(1);
        Attempt second = attemptOf(2);
        second.request.eventId = first.request.eventId;
        second.request.body = first.request.body;
        second.number = 2;
        log.store({first, second});
        QTRY_COMPARE(log.rows(), 2);
        log.openTab(decisionTab);
        QTRY_VERIFY(log.shows(u"The same bytes as attempt 1 (16:00:00.001)."_s));
        QVERIFY(log.shows(u"assumed"_s) || log.page.findChildren<Pill *>().size() > 0);
    }

    void aCertificateCanBeTrustedForItsHost()
    {
        const Log log;
        Attempt attempt = attemptOf(1);
        attempt.url = QUrl(u"https://Hooks.Example.com/in"_s);
        attempt.outcome = {};
        attempt.outcome.errorClass = ErrorClass::Tls;
        attempt.outcome.tlsProblem = u"self-signed certificate"_s;
        attempt.outcome.sentAt = *parseIso(u"2026-06-18T16:00:00Z"_s);
        PeerCertificate certificate;
        certificate.subject = u"CN = hooks.example.com"_s;
        certificate.issuer = u"CN = hooks.example.com"_s;
        certificate.names = {u"hooks.example.com"_s};
        certificate.notBefore = *parseIso(u"2026-06-01T00:00:00Z"_s);
        certificate.notAfter = *parseIso(u"2026-06-28T17:00:00Z"_s);
        certificate.sha256 = QByteArray(32, '\x5a');
        attempt.outcome.certificates = {certificate};
        log.store({attempt});
        QTRY_COMPARE(log.rows(), 1);
        log.openTab(tlsTab);
        QTRY_COMPARE(log.find<Pill>(u"tlsVerified"_s)->text(), u"does not verify"_s);
        QVERIFY(log.shows(u"self-signed certificate"_s));
        QVERIFY(log.shows(u"hooks.example.com"_s));
        QCOMPARE(log.find<Pill>(u"certificateDays"_s)->text(), u"10 days left"_s);
        const QSignalSpy wanted(log.page.findChild<TlsView *>(), &TlsView::exceptionWanted);
        const QSignalSpy told(&log.page, &DeliverPage::statusMessage);
        log.find<QDateEdit>(u"trustUntil"_s)->setDate(QDate(2026, 7, 1));
        log.click(u"trustCertificate"_s);
        QCOMPARE(wanted.size(), 1);
        const auto exception = wanted.constFirst().constFirst().value<TlsException>();
        QCOMPARE(exception.host, u"hooks.example.com:443"_s);
        QCOMPARE(exception.sha256, certificate.sha256);
        QCOMPARE(exception.expires, *parseIso(u"2026-07-02T00:00:00Z"_s));
        QVERIFY(told.constLast().constFirst().toString().contains(u"hooks.example.com:443"));
        QVERIFY(log.page.composer().settings().tls.exceptions.contains(exception));
    }

    void whatTheUserLooksAtStaysInPlaceWhenAttemptsArrive()
    {
        const Log log;
        log.store(attemptsOf(0, 400));
        QTRY_COMPARE(log.rows(), 400);
        log.clickRow(u"attempts"_s, 3);
        auto *bar = log.table().verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const int top = log.table().rowAt(2);
        const int offset = log.table().rowViewportPosition(top);
        log.store(attemptsOf(400, 30));
        QTRY_COMPARE(log.rows(), 430);
        QCOMPARE(log.table().rowViewportPosition(top + 30), offset);
    }

    void aBurstDoesNotStopTheWindow()
    {
        const Log log;
        log.store(attemptsOf(0, 10));
        QTRY_COMPARE(log.rows(), 10);
        log.openTab(requestTab);
        QTRY_VERIFY(log.textOf(u"request"_s).contains(u"\"n\":9"));
        QList<QList<Attempt>> bursts;
        for (int from = 10; from < 10'010; from += 50)
            bursts.append(attemptsOf(from, 50));
        int turns = 0; // how long one takes is the benchmarks' matter
        QTimer ticker;
        QObject::connect(&ticker, &QTimer::timeout, &log.page, [&turns] { ++turns; });
        ticker.start(1);
        QTimer arriving;
        qsizetype next = 0;
        QObject::connect(&arriving, &QTimer::timeout, &log.page, [&] {
            if (next < bursts.size())
                log.store(bursts.at(next++));
        });
        arriving.start(5);
        QTRY_COMPARE_WITH_TIMEOUT(log.rows(), 10'010, 60'000);
        QTRY_VERIFY(log.textOf(u"request"_s).contains(u"\"n\":10009"));
        QVERIFY2(turns > 100, qPrintable(u"%1 turns"_s.arg(turns)));
    }
};

QTEST_MAIN(AttemptsLogTest)
#include "tst_attemptslog.moc"
