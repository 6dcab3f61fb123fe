#include "tests/ui/testwindow.h"
#include "ui/deliver/receiverbehaviour.h"
#include "ui/deliver/receiversettingspopup.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace hookbench;
using namespace Qt::StringLiterals;

/// How the user makes the built-in receiver behave, and where the window says so.
class ReceiverSettingsTest final : public QObject
{
    Q_OBJECT

private:
    template<typename Widget>
    static Widget *find(test::TestWindow &test, const QString &name)
    {
        return test.window().findChild<Widget *>(name);
    }
    static ReceiverSettings open(test::TestWindow &test)
    {
        test.window().showPage(MainWindow::Page::Deliver);
        test.trigger(u"deliver.receiver-settings"_s);
        return test.settings().receiver();
    }

private slots:
    void aScriptIsSaidAsPeopleReadIt_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("text");
        QTest::newRow("one answer") << u"200"_s << u"200"_s;
        QTest::newRow("twice, then another") << u"500x2,200"_s << u"500×2, then 200"_s;
        QTest::newRow("with qualifiers")
            << u"429;retry-after=30,close x3,410"_s << u"429;retry-after=30, close×3, then 410"_s;
        QTest::newRow("a comma in quotes")
            << u"429;retry-after=\"Wed, 21\",200"_s << u"429;retry-after=\"Wed, 21\",200"_s;
    }
    void aScriptIsSaidAsPeopleReadIt()
    {
        QFETCH(QString, script);
        QFETCH(QString, text);
        QCOMPARE(readableScript(*AnswerScript::parse(script)), text);
    }

    void theSummaryNamesWhatIsSpecial()
    {
        ReceiverSettings settings;
        QCOMPARE(summaryOf(settings), u"answers 200 · by event id"_s);
        settings.answers = *AnswerScript::parse(u"500x2,200"_s);
        settings.deduplication = Deduplication::Off;
        settings.tolerance.reset();
        settings.certificate = ReceiverCertificate::Expired;
        QCOMPARE(summaryOf(settings),
                 u"answers 500×2, then 200 · duplicates not told · any age · HTTPS, expired certificate"_s);
    }

    void answersHoldWhenTheyAreEntered()
    {
        test::TestWindow test;
        test.window().showReceiver(QUrl(u"http://127.0.0.1:5005/hook"_s), false);
        open(test);
        QSignalSpy changed(&test.window(), &MainWindow::receiverSettingsChanged);
        auto *answers = find<QLineEdit>(test, u"receiverAnswers"_s);
        QVERIFY(answers->isVisible());
        QCOMPARE(answers->text(), u"200"_s);
        auto *verdict = find<QLabel>(test, u"receiverAnswersVerdict"_s);
        answers->selectAll();
        QTest::keyClicks(answers, u"500x2,never"_s);
        QVERIFY2(verdict->text().contains(u"\"never\""), qPrintable(verdict->text()));
        QTest::keyClick(answers, Qt::Key_Return);
        QCOMPARE(changed.size(), 0);
        answers->selectAll();
        QTest::keyClicks(answers, u"500x2, 200"_s);
        QVERIFY2(verdict->text().contains(u"500×2, then 200"), qPrintable(verdict->text()));
        QTest::keyClick(answers, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<ReceiverSettings>().answers.text(), u"500x2,200"_s);
        QCOMPARE(find<QLabel>(test, u"receiverSummary"_s)->text(),
                 u"answers 500×2, then 200 · by event id"_s);
        const auto *state = find<QToolButton>(test, u"receiverState"_s);
        QVERIFY2(state->text().contains(u"(answers 500×2, then 200 · by event id)"),
                 qPrintable(state->text()));
    }

    void answersThatCannotBeReadAreDropped()
    {
        test::TestWindow test;
        open(test);
        QSignalSpy changed(&test.window(), &MainWindow::receiverSettingsChanged);
        auto *answers = find<QLineEdit>(test, u"receiverAnswers"_s);
        QTest::keyClicks(answers, u"later"_s);
        QTest::keyClick(answers, Qt::Key_Escape);
        QTRY_VERIFY(!answers->isVisible());
        QCOMPARE(answers->text(), u"200"_s);
        QCOMPARE(changed.size(), 0);
    }

    void anExampleHoldsAtOnce()
    {
        test::TestWindow test;
        open(test);
        QSignalSpy changed(&test.window(), &MainWindow::receiverSettingsChanged);
        const QList<QAction *> examples = find<QToolButton>(test, u"receiverExamples"_s)->menu()->actions();
        for (QAction *example : examples) {
            example->trigger();
            const QString script = find<QLineEdit>(test, u"receiverAnswers"_s)->text();
            QVERIFY2(AnswerScript::parse(script), qPrintable(script));
            QCOMPARE(test.settings().receiver().answers.text(), AnswerScript::parse(script)->text());
        }
        QCOMPARE(changed.size(), examples.size() - 1); // the first is how it begins
    }

    void everyChoiceIsKeptForTheNextStart()
    {
        test::TestWindow test;
        open(test);
        QSignalSpy changed(&test.window(), &MainWindow::receiverSettingsChanged);
        const auto choose = [&test](const QString &name, int value) {
            auto *box = find<QComboBox>(test, name);
            box->setFocus();
            while (box->currentData().toInt() != value)
                QTest::keyClick(box, Qt::Key_Down);
        };
        choose(u"receiverDeduplication"_s, int(Deduplication::DeliveryId));
        choose(u"receiverCertificate"_s, int(ReceiverCertificate::Good));
        find<QSpinBox>(test, u"receiverTolerance"_s)->setValue(30);
        const ReceiverSettings last = changed.last().first().value<ReceiverSettings>();
        QCOMPARE(last.deduplication, Deduplication::DeliveryId);
        QCOMPARE(last.certificate, ReceiverCertificate::Good);
        QCOMPARE(last.tolerance, std::optional(std::chrono::minutes(30)));
        test.restart();
        ReceiverSettings kept = open(test);
        QCOMPARE(kept.deduplication, Deduplication::DeliveryId);
        QCOMPARE(kept.certificate, ReceiverCertificate::Good);
        QCOMPARE(kept.tolerance, std::optional(std::chrono::minutes(30)));
        QCOMPARE(find<QSpinBox>(test, u"receiverTolerance"_s)->value(), 30);

        find<QCheckBox>(test, u"receiverFreshness"_s)->click();
        QVERIFY(!find<QSpinBox>(test, u"receiverTolerance"_s)->isEnabled());
        test.restart();
        kept = open(test);
        QVERIFY(!kept.tolerance);
        QVERIFY(!find<QCheckBox>(test, u"receiverFreshness"_s)->isChecked());
    }
};

QTEST_MAIN(ReceiverSettingsTest)
#include "tst_receiversettings.moc"
