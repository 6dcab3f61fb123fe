#include "tests/ui/testwindow.h"
#include "ui/deliver/receiverbehaviour.h"
#include "ui/theme/theme.h"
#include "ui/widgets/directedtext.h"
#include "ui/widgets/plainlabel.h"

#include <QtGui/QGlyphRun>
#include <QtGui/QTextLayout>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

#include <map>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

const QString sends = u"يرسل"_s;

/// Where the characters of a text stand on the screen, from left to right.
QString seenFromTheLeft(const QString &text)
{
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(10'000);
    layout.endLayout();
    std::multimap<qreal, QChar> places;
    for (int at = 0; at < text.size(); ++at) {
        const QList<QGlyphRun> runs = line.glyphRuns(at, 1);
        if (text.at(at).category() != QChar::Other_Format && !runs.isEmpty())
            places.emplace(runs.constFirst().positions().constFirst().x(), text.at(at));
    }
    QString seen;
    for (const auto &[x, character] : places)
        seen += character;
    return seen;
}

/// The words of programs in an Arabic window, as they are seen.
bool shows(const QString &text, const QString &word)
{
    return seenFromTheLeft(text).contains(word);
}

} // namespace

class DirectedTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void programsWordsKeepTheirOrder_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("a script") << u"500×2"_s;
        QTest::newRow("an answer with a qualifier") << u"429;retry-after=30"_s;
        QTest::newRow("a time") << u"2026-06-18T16:40:00Z"_s;
        QTest::newRow("a range of statuses") << u"502-504"_s;
        QTest::newRow("an address") << u"http://127.0.0.1:5005/"_s;
        QTest::newRow("an address of the new kind") << u"[::1]:5005"_s;
        QTest::newRow("a path") << u"/tmp/run.svg"_s;
        QTest::newRow("a short id") << u"evt_…M9B3C"_s;
        QTest::newRow("a name of more words") << u"Rhein-Ruhr design review"_s;
        QTest::newRow("a name with letters of its own") << u"Müller & Söhne"_s;
        QTest::newRow("a status line") << u"HTTP/1.1 200 OK"_s;
    }
    void programsWordsKeepTheirOrder()
    {
        QFETCH(const QString, word);
        for (const QString &sentence :
             {QString(sends + u' ' + word), QString(sends + u' ' + word + u"."_s),
              QString(sends + u" (\"" + word + u"\")، " + sends), QString(word + u' ' + sends)})
            QVERIFY2(shows(directed(sentence), word), qPrintable(seenFromTheLeft(directed(sentence))));
        QVERIFY(shows(QString(sends + u' ' + isolated(word)), word));
        // What is isolated already stays as it is, and so does everything from left to right.
        QCOMPARE(directed(isolated(word)), isolated(word));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(directed(u"It sends "_s + word + u'.'), QString(u"It sends "_s + word + u'.'));
        QCOMPARE(isolated(word), word);
    }

    void plainWordsStayAsTheyAre()
    {
        for (const QString &plain : {u"JSON، 24 (24) Ordinavo. 2xx, \"never\""_s, sends, QString()})
            QCOMPARE(directed(plain), plain);
    }

    void sentencesOfTheOtherDirectionStayTogether()
    {
        const QString english = u"Out of order: request 297 brought it, later."_s;
        QVERIFY2(shows(directed(english), english), qPrintable(seenFromTheLeft(directed(english))));
        const QString both = english + u' ' + sends + u'.';
        QVERIFY2(shows(directed(both), english), qPrintable(seenFromTheLeft(directed(both))));
    }

    void aNumberBelongsToTheSentence()
    {
        // 4 seconds, and not a word of the time before it.
        const QString seen = seenFromTheLeft(directed(u"في 502-504 4 ث، ×1,000: 3 ث"_s));
        QVERIFY2(seen.contains(u"ث 4 502-504"_s) && seen.contains(u"ث 3 :×1,000"_s), qPrintable(seen));
    }

    void theReceiversScriptReadsLeftToRight()
    {
        TestWindow test;
        test.window().showReceiver(QUrl(u"http://127.0.0.1:5005/hook"_s), false);
        test.window().showPage(MainWindow::Page::Deliver);
        test.trigger(u"deliver.receiver-settings"_s);
        auto *answers = test.window().findChild<QLineEdit *>(u"receiverAnswers"_s);
        answers->selectAll();
        QTest::keyClicks(answers, u"500x2,429;retry-after=30,200"_s);
        QTest::keyClick(answers, Qt::Key_Return);
        answers->window()->hide();
        test.window().selectLanguage(u"ar"_s);
        test.trigger(u"deliver.receiver-settings"_s);
        QTRY_VERIFY(answers->isVisible());
        QCOMPARE(answers->layoutDirection(), Qt::LeftToRight);
        const QString script = u"500×2, 429;retry-after=30"_s;
        for (const QString &name : {u"receiverAnswersVerdict"_s, u"receiverSummary"_s}) {
            const QString text = test.window().findChild<QLabel *>(name)->text();
            QVERIFY2(shows(text, script), qPrintable(seenFromTheLeft(text)));
        }
        const QString state = test.window().findChild<QToolButton *>(u"receiverState"_s)->text();
        QVERIFY2(shows(state, script) && shows(state, u"127.0.0.1:5005"_s),
                 qPrintable(seenFromTheLeft(state)));
    }

    void arabicCaptionsAreDrawnAsWideAsTheyMeasure()
    {
        applyAppearance(*qApp, Appearance::Light);
        QCOMPARE(qApp->style()->styleHint(QStyle::SH_UnderlineShortcut), 0);
        QLabel caption(u"يميّز ال&تكرارات:"_s);
        QLineEdit field;
        caption.setBuddy(&field);
        QLabel plain(u"يميّز التكرارات:"_s);
        caption.resize(caption.sizeHint());
        plain.resize(plain.sizeHint());
        QCOMPARE(caption.grab().toImage(), plain.grab().toImage());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(qApp->style()->styleHint(QStyle::SH_UnderlineShortcut), 1);
    }
};

QTEST_MAIN(DirectedTextTest)
#include "tst_directedtext.moc"
