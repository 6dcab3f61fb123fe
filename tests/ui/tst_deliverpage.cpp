#include "tests/ui/deliverbench.h"
#include "ui/deliver/receiveddelegate.h"
#include "ui/deliver/receiverbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeliverPageTest final : public QObject
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

    void anEmptyPageSaysWhatToPress()
    {
        const Bench bench;
        QVERIFY(bench.shows(u"Nothing sent yet"_s));
        QVERIFY(bench.shows(u"No attempt selected"_s));
        QVERIFY(bench.shows(u"Nothing arrived yet"_s));
        QVERIFY(bench.actions.action(u"deliver.send"_s)->isEnabled());
        QVERIFY(!bench.actions.action(u"deliver.stop"_s)->isEnabled());
        QVERIFY(!bench.actions.action(u"deliver.copy-curl"_s)->isEnabled());
    }

    void sendingPutsOneAttemptIntoTheTable()
    {
        Bench bench;
        const QAbstractItemModelTester tester(bench.find<QTableView>(u"attempts"_s)->model());
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        QTRY_VERIFY(!bench.sender.isSending());
        QCOMPARE(bench.attempts.count(), 1);
        QCOMPARE(bench.transport.requests.size(), 1);
        QCOMPARE(bench.transport.requests.constFirst().url, QUrl(u"http://127.0.0.1:5005/hook"_s));
        QCOMPARE(bench.transport.requests.constFirst().deadline, std::chrono::milliseconds(15s));
        auto *table = bench.find<QTableView>(u"attempts"_s);
        QVERIFY(table->isVisible());
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QTRY_VERIFY(bench.textOf(u"response"_s).startsWith(u"HTTP/1.1 200 Some\nContent-Type: "));
        QVERIFY(bench.notice().isHidden());
    }

    void whatIsSentIsThePreviewsOwnBuffer()
    {
        Bench bench;
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        const QByteArray &preview = bench.workbench.document.preview().payload.body;
        QCOMPARE(static_cast<const void *>(bench.transport.requests.constFirst().body.constData()),
                 static_cast<const void *>(preview.constData()));
        QTRY_COMPARE(bench.find<Pill>(u"sameBytes"_s)->text(), u"same bytes as the preview"_s);
        bench.workbench.set({}, Option::CustomerContext, OptionState::Off);
        QCOMPARE(bench.find<Pill>(u"sameBytes"_s)->text(), u"the preview has changed since"_s);
    }

    void withoutTlsItsTabSaysWhy_data()
    {
        QTest::addColumn<bool>("reached");
        QTest::addColumn<QString>("says");
        QTest::newRow("a request that went out") << true << u"The request went over plain HTTP"_s;
        QTest::newRow("nothing went out") << false << u"Nothing was sent."_s;
    }
    void withoutTlsItsTabSaysWhy()
    {
        QFETCH(const bool, reached);
        QFETCH(const QString, says);
        Bench bench;
        if (!reached) {
            bench.transport.next = {};
            bench.transport.next.errorClass = ErrorClass::Connect;
        }
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        bench.tabs().setCurrentIndex(3);
        QTRY_VERIFY(bench.shows(says));
        const QList<QLabel *> labels = bench.tabs().currentWidget()->findChildren<QLabel *>();
        const auto sentence = std::find_if(labels.begin(), labels.end(), [&says](const QLabel *label) {
            return label->text().contains(says);
        });
        QVERIFY(sentence != labels.end());
        QVERIFY((*sentence)->width() > bench.tabs().width() / 2);
    }

    void whatTheReceiverSawFitsItsWidth()
    {
        const QStringList words{u"Verified"_s, u"Processed"_s, u"out of order"_s};
        const QFont font = QApplication::font();
        const auto wide = ReceivedRowLayout::of({0, 0, 600, 0}, font, words, {});
        QCOMPARE(wide.head.constLast().top(), wide.head.constFirst().top());
        const auto narrow = ReceivedRowLayout::of({0, 0, 180, 0}, font, words, {});
        QVERIFY(narrow.height > wide.height);
        for (qsizetype at = 0; at < words.size(); ++at) {
            QVERIFY(narrow.head.at(at).right() < 180);
            QVERIFY(narrow.head.at(at).width() > QFontMetrics(font).horizontalAdvance(words.at(at)));
        }
        QVERIFY(!narrow.when.intersects(narrow.head.constLast()));
    }

    void theKeyboardSendsAndStops()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        bench.transport.answering = FakeTransport::Answering::Later;
        QTest::keyClick(&bench.page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.transport.requests.size(), 1);
        QVERIFY(!bench.actions.action(u"deliver.send"_s)->isEnabled());
        QTest::keyClick(&bench.page, Qt::Key_Escape);
        QTRY_COMPARE(bench.attempts.count(), 1);
        QCOMPARE(bench.attempts.at(0).decision, Decision::Cancelled);
        QTRY_VERIFY(bench.actions.action(u"deliver.send"_s)->isEnabled());
        QVERIFY(!bench.actions.action(u"deliver.stop"_s)->isEnabled());
    }

    void sendingAgainIsADuplicateUntilThereIsANewEvent()
    {
        Bench bench;
        const auto hint = [&bench] { return bench.hint(u"eventHint"_s); };
        QVERIFY(hint().contains(u"not gone to this receiver"));
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        QTRY_VERIFY(!bench.sender.isSending());
        QTRY_VERIFY2(hint().contains(u"Sent already"), qPrintable(hint()));
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 2);
        QTRY_VERIFY(!bench.sender.isSending());
        const SignedRequest first = bench.attempts.at(0).request;
        const SignedRequest second = bench.attempts.at(1).request;
        QCOMPARE(second.eventId, first.eventId);
        QCOMPARE(second.body, first.body);
        QVERIFY(second.deliveryId != first.deliveryId);

        bench.workbench.set({}, Option::CustomerContext, OptionState::Off);
        QVERIFY2(hint().contains(u"other bytes"), qPrintable(hint()));
        bench.click(u"newEvent"_s);
        QVERIFY2(hint().contains(u"not gone to this receiver"), qPrintable(hint()));
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 3);
        QVERIFY(bench.attempts.at(2).request.eventId != first.eventId);
    }

    void anotherReceiverHasNotSeenTheEvent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("connected");
        QTest::addColumn<QString>("says");
        const QString receiver = u"http://127.0.0.1:5005/hook"_s;
        QTest::newRow("the same receiver has") << receiver << true << u"Sent already"_s;
        QTest::newRow("another receiver has not")
            << u"http://127.0.0.1:1/"_s << true << u"has not gone to this receiver"_s;
        QTest::newRow("one that was not reached has not")
            << receiver << false << u"has not gone to this receiver"_s;
    }
    void anotherReceiverHasNotSeenTheEvent()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, connected);
        QFETCH(const QString, says);
        Bench bench;
        bench.transport.next.connected = connected;
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        bench.typeUrl(url);
        QTRY_VERIFY2(bench.hint(u"eventHint"_s).contains(says), qPrintable(bench.hint(u"eventHint"_s)));
    }

    void anotherEventTypeIsSelectedInTheDocument()
    {
        Bench bench;
        auto *box = bench.find<QComboBox>(u"eventType"_s);
        QCOMPARE(box->currentText(), u"visit_report.approved"_s);
        const int row = box->findText(u"appointment.started"_s);
        QVERIFY(row >= 0);
        while (box->currentIndex() != row)
            QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(bench.workbench.document.eventType().name, u"appointment.started"_s);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        QVERIFY(bench.transport.requests.constFirst().body.contains("\"eventType\":\"appointment.started\""));

        bench.workbench.document.selectEventType(u"visit_report.approved"_s);
        QCOMPARE(box->currentText(), u"visit_report.approved"_s);
    }

    void failuresSayWhatHappened_data()
    {
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::newRow("the name is unknown") << ErrorClass::Resolve;
        QTest::newRow("nobody listens") << ErrorClass::Connect;
        QTest::newRow("no TLS") << ErrorClass::Tls;
        QTest::newRow("too slow") << ErrorClass::Timeout;
        QTest::newRow("closed") << ErrorClass::Closed;
        QTest::newRow("reset") << ErrorClass::Reset;
        QTest::newRow("not HTTP") << ErrorClass::Malformed;
        QTest::newRow("cut off") << ErrorClass::Truncated;
        QTest::newRow("too much") << ErrorClass::TooLarge;
    }
    void failuresSayWhatHappened()
    {
        QFETCH(const ErrorClass, errorClass);
        Bench bench;
        bench.transport.next = {};
        bench.transport.next.errorClass = errorClass;
        bench.transport.next.phase = Phase::Wait;
        bench.transport.next.message = u"The <b>reason</b> in words."_s;
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        QTRY_VERIFY(bench.shows(titleOf(errorClass)));
        QVERIFY(bench.shows(u"The <b>reason</b> in words."_s));
        QTRY_VERIFY(bench.tabs().isVisible());
        bench.tabs().setCurrentIndex(4);
        QVERIFY(bench.shows(titleOf(errorClass)));
        QVERIFY(bench.shows(u"The <b>reason</b> in words."_s));
    }

    void answersThatDoNotDeliverComeWithAdvice_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("advice");
        QTest::newRow("accepted") << 202 << QString();
        QTest::newRow("redirected") << 302 << u"final URL"_s;
        QTest::newRow("refused") << 401 << u"secret"_s;
        QTest::newRow("not there") << 404 << u"path"_s;
        QTest::newRow("gone") << 410 << u"gone for good"_s;
        QTest::newRow("too fast") << 429 << u"Retry-After"_s;
        QTest::newRow("broken") << 500 << u"its log"_s;
    }
    void answersThatDoNotDeliverComeWithAdvice()
    {
        QFETCH(const int, status);
        QFETCH(const QString, advice);
        Bench bench;
        bench.transport.next = answerWith(status);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        QTRY_VERIFY(bench.tabs().isVisible());
        bench.tabs().setCurrentIndex(4);
        QCOMPARE(bench.shows(u"What to do"_s), !advice.isEmpty());
        QVERIFY(bench.shows(advice));
    }

    void thePolicyBlocksSending()
    {
        Bench bench;
        bench.workbench.document.selectEventType(u"billing.event_created"_s);
        bench.workbench.set(u"billing.event_created"_s, Option::BillingDetails, OptionState::On);
        QVERIFY(blocks(bench.workbench.document.findings()));
        bench.click(u"deliver.send"_s);
        QVERIFY(bench.notice().isVisible());
        QCOMPARE(bench.notice().kind(), InlineBar::Kind::Error);
        QVERIFY2(bench.notice().text().contains(bench.workbench.document.findings().constFirst().message),
                 qPrintable(bench.notice().text()));
        QCOMPARE(bench.transport.requests.size(), 0);

        bench.workbench.set(u"billing.event_created"_s, Option::BillingDetails, OptionState::Inherit);
        QVERIFY(bench.notice().isHidden());
        bench.click(u"deliver.send"_s);
        QCOMPARE(bench.transport.requests.size(), 1);
    }

    void withoutASecretNothingIsSent()
    {
        Bench bench;
        bench.workbench.document.setSecret(nullptr, u"The secret “erp” is not at hand: enter it."_s);
        bench.click(u"deliver.send"_s);
        QVERIFY2(bench.notice().text().contains(u"The secret “erp” is not at hand: enter it."),
                 qPrintable(bench.notice().text()));
        QCOMPARE(bench.transport.requests.size(), 0);
    }

    void anotherHostIsAskedAboutOnce()
    {
        Bench bench;
        bench.typeUrl(u"https://hooks.example.com/in"_s);
        bench.click(u"deliver.send"_s);
        QCOMPARE(bench.transport.requests.size(), 0);
        QCOMPARE(bench.notice().kind(), InlineBar::Kind::Warning);
        QVERIFY(bench.notice().text().contains(u"hooks.example.com"));
        bench.click(u"inlineBarAction"_s);
        QCOMPARE(bench.transport.requests.size(), 1);
        QCOMPARE(bench.transport.requests.constFirst().url, QUrl(u"https://hooks.example.com/in"_s));
        QTRY_VERIFY(!bench.sender.isSending());
        bench.click(u"deliver.send"_s);
        QCOMPARE(bench.transport.requests.size(), 2);
        QTRY_VERIFY(!bench.sender.isSending());
        bench.typeUrl(u"https://other.example.com/in"_s);
        bench.click(u"deliver.send"_s);
        QCOMPARE(bench.transport.requests.size(), 2);
        QVERIFY(bench.notice().text().contains(u"other.example.com"));
    }

    void anAgreementDoesNotOutliveTheUrlItWasAskedFor()
    {
        Bench bench;
        bench.typeUrl(u"https://hooks.example.com/in"_s);
        bench.click(u"deliver.send"_s);
        QVERIFY(bench.notice().isVisible());
        bench.typeUrl(u"https://other.example.com/in"_s);
        QVERIFY(bench.notice().isHidden());
        QCOMPARE(bench.transport.requests.size(), 0);
    }

    void aWrongUrlIsRefusedInThePage_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("no scheme") << u"example.com"_s;
        QTest::newRow("credentials") << u"http://anna:geheim@127.0.0.1/"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
    }
    void aWrongUrlIsRefusedInThePage()
    {
        QFETCH(const QString, url);
        Bench bench;
        bench.typeUrl(url);
        const QString hint = bench.hint(u"targetHint"_s);
        bench.click(u"deliver.send"_s);
        QCOMPARE(bench.notice().text(), hint);
        QCOMPARE(bench.transport.requests.size(), 0);
    }

    void theBuiltInReceiverHasToListen()
    {
        Bench bench;
        bench.page.setReceiverAddress({});
        bench.click(u"deliver.send"_s);
        QVERIFY2(bench.notice().text().contains(u"not listening"), qPrintable(bench.notice().text()));
        bench.page.setReceiverAddress(QUrl(u"http://127.0.0.1:41234/hook"_s));
        QVERIFY(bench.notice().isHidden());
        bench.click(u"deliver.send"_s);
        QCOMPARE(bench.transport.requests.constFirst().url, QUrl(u"http://127.0.0.1:41234/hook"_s));
    }

    void aTypedUrlStaysWhenTheReceiverMoves()
    {
        Bench bench;
        bench.typeUrl(u"http://127.0.0.1:9/mine"_s);
        bench.page.setReceiverAddress(QUrl(u"http://127.0.0.1:41234/hook"_s));
        QCOMPARE(bench.find<ReceiverBox>(u"receiver"_s)->currentText(), u"http://127.0.0.1:9/mine"_s);
        QVERIFY(bench.find<QLabel>(u"receivedElsewhere"_s)->isVisible());
        bench.typeUrl(u"http://localhost:41234/hook"_s);
        QVERIFY(!bench.find<QLabel>(u"receivedElsewhere"_s)->isVisible());
    }

    void theSubscriptionsReceiverIsOffered()
    {
        Bench bench;
        Design design = bench.workbench.document.design();
        design.subscriptions.first().receiverUrl = QUrl(u"https://erp.example.com/hook"_s);
        bench.workbench.document.setDesign(design);
        const auto *box = bench.find<ReceiverBox>(u"receiver"_s);
        QCOMPARE(box->count(), 2);
        QCOMPARE(box->itemText(0), u"http://127.0.0.1:5005/hook"_s);
        QCOMPARE(box->itemText(1), u"https://erp.example.com/hook"_s);
        QCOMPARE(box->currentText(), u"http://127.0.0.1:5005/hook"_s);
    }

    void bothSidesOfADeliveryAreSelectedTogether()
    {
        Bench bench;
        bench.click(u"deliver.send"_s);
        QTRY_VERIFY(!bench.sender.isSending());
        bench.receive(true, Effect::Processed);
        bench.workbench.clock.advance(1s);
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 2);
        bench.receive(true, Effect::Duplicate);
        const auto *list = bench.find<QListView>(u"received"_s);
        const auto *table = bench.find<QTableView>(u"attempts"_s);
        QTRY_COMPARE(list->currentIndex().row(), 1);

        bench.clickRow(u"attempts"_s, 1);
        QTRY_COMPARE(list->currentIndex().row(), 0);
        bench.clickRow(u"received"_s, 1);
        QTRY_COMPARE(table->currentIndex().row(), 0);

        QTRY_VERIFY(bench.tabs().isTabVisible(5));
        bench.tabs().setCurrentIndex(5);
        QCOMPARE(bench.find<QWidget>(u"arrived"_s)->findChild<Pill *>(u"verdict"_s)->text(),
                 u"identical to what was sent"_s);
        QVERIFY(bench.textOf(u"arrived"_s).startsWith(u"POST /hook HTTP/1.1\nHost: 127.0.0.1:5005\n"));
    }

    void whatTheReceiverSawIsLaidOutAnewWhenItGetsNarrower()
    {
        Bench bench;
        auto *list = bench.find<QListView>(u"received"_s);
        ReceivedRequest request;
        request.effect = Effect::Refused;
        request.reason =
            u"The signature does not fit the body, the secret or the timestamp it was made with."_s;
        const auto rowsFit = [&] {
            bool fit = true;
            for (int row = 1; row < bench.received.rowCount(); ++row)
                fit = fit && list->visualRect(bench.received.index(row)).top() ==
                                 list->visualRect(bench.received.index(row - 1)).bottom() + 1;
            return fit;
        };
        list->setFixedWidth(420);
        // A scroll bar takes its part of the width, too, at widths where that makes one line more.
        do {
            bench.received.append(request);
            QTRY_VERIFY(rowsFit());
        } while (list->verticalScrollBar()->maximum() == 0);
        for (const int width : {330, 260, 250, 240, 230, 220, 420}) {
            list->setFixedWidth(width);
            QTRY_VERIFY(rowsFit());
        }
    }

    void rowsOfTheReceiverAreAsHighAsWhatTheySay()
    {
        Bench bench;
        auto *list = bench.find<QListView>(u"received"_s);
        const auto height = [&] {
            list->doItemsLayout();
            return list->visualRect(bench.received.index(0)).height();
        };
        ReceivedRequest request;
        request.effect = Effect::Refused;
        request.reason = u"No signature."_s;
        bench.received.append(request);
        const int withReason = height();
        bench.received.clear();
        request.reason.clear();
        bench.received.append(request);
        QVERIFY(height() < withReason);
        QFont larger = list->font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        const int small = height();
        list->setFont(larger);
        QVERIFY(height() > small);
    }

    void aRequestFromElsewhereStandsAlone()
    {
        Bench bench;
        bench.click(u"deliver.send"_s);
        QTRY_VERIFY(!bench.sender.isSending());
        QTRY_COMPARE(bench.attempts.count(), 1);
        ReceivedRequest foreign;
        foreign.raw = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
        foreign.effect = Effect::Refused;
        bench.received.append(foreign);
        bench.clickRow(u"received"_s, 0);
        QTRY_VERIFY(bench.find<QTableView>(u"attempts"_s)->selectionModel()->selectedRows().isEmpty());
        QVERIFY(!bench.tabs().isTabVisible(0));
        QCOMPARE(bench.find<QWidget>(u"arrived"_s)->findChild<Pill *>(u"verdict"_s)->text(),
                 u"not sent from here"_s);
    }

    void bytesAreShownRawPrettyAndInHexadecimal()
    {
        Bench bench;
        bench.transport.next = answerWith(400, QByteArray("{\"error\":\"K\xe4lte\"}"));
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        QTRY_VERIFY(bench.textOf(u"response"_s).endsWith(u"\n\n{\"error\":\"K\\xe4lte\"}"));
        const auto chooseForm = [&bench](const QString &view, const QString &form) {
            QTest::mouseClick(bench.find<QWidget>(view)->findChild<QToolButton *>(form), Qt::LeftButton);
        };
        chooseForm(u"response"_s, u"bodyHex"_s);
        QTRY_VERIFY(bench.textOf(u"response"_s).contains(u"3a 22 4b e4 6c 74 65 22"));
        bench.tabs().setCurrentIndex(0);
        QVERIFY(bench.textOf(u"request"_s).contains(u"00000000  7b 22 65 76"));
        chooseForm(u"request"_s, u"bodyPretty"_s);
        QVERIFY2(bench.textOf(u"request"_s).contains(u"\n  \"eventType\": \"visit_report.approved\""),
                 qPrintable(bench.textOf(u"request"_s)));
        QVERIFY(bench.textOf(u"request"_s).startsWith(u"POST /hook HTTP/1.1\nHost: 127.0.0.1:5005\n"));
    }

    void theRequestCanBeCopiedAsACommand()
    {
        Bench bench;
        bench.click(u"deliver.send"_s);
        QTRY_COMPARE(bench.attempts.count(), 1);
        QTRY_VERIFY(bench.tabs().isVisible());
        bench.click(u"attempts.deliver.copy-curl"_s);
        const Attempt &attempt = bench.attempts.at(0);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), curlCommand(attempt.request, attempt.url));
    }

    void forgettingIsAskedOfWhoeverOwnsTheReceiver()
    {
        Bench bench;
        const QSignalSpy asked(&bench.page, &DeliverPage::forgetEventsRequested);
        bench.click(u"received.deliver.forget-events"_s);
        QCOMPARE(asked.size(), 1);
    }

    void theSessionIsKept()
    {
        QByteArray layout;
        {
            Bench bench;
            bench.typeUrl(u"http://127.0.0.1:9/mine"_s);
            bench.find<QAbstractSpinBox>(u"timeout"_s)->stepUp();
            bench.click(u"deliver.send"_s);
            QTRY_COMPARE(bench.attempts.count(), 1);
            layout = bench.page.saveLayout();
        }
        Bench bench;
        bench.page.restoreLayout("garbage");
        bench.page.restoreLayout(layout);
        const auto *box = bench.find<ReceiverBox>(u"receiver"_s);
        QCOMPARE(box->recent(), QStringList{u"http://127.0.0.1:9/mine"_s});
        QCOMPARE(box->currentText(), u"http://127.0.0.1:5005/hook"_s);
        bench.click(u"deliver.send"_s);
        QCOMPARE(bench.transport.requests.constFirst().deadline, std::chrono::milliseconds(16s));
    }
};

QTEST_MAIN(DeliverPageTest)
#include "tst_deliverpage.moc"
