#include "model/core/randomsource.h"
#include "model/delivery/answerscript.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

AnswerScript parsed(const QString &text)
{
    const Result<AnswerScript> script = AnswerScript::parse(text);
    return script ? *script : AnswerScript();
}

} // namespace

class AnswerScriptTest final : public QObject
{
    Q_OBJECT

private slots:
    void withoutOneTheReceiverAnswers200()
    {
        const AnswerScript script;
        QCOMPARE(script.at(0), ScriptedAnswer());
        QCOMPARE(script.at(1'000'000'000), ScriptedAnswer());
        QCOMPARE(script.text(), u"200"_s);
    }

    void answersComeInTheirOrderAndTheLastRepeats()
    {
        const AnswerScript script = parsed(u"500x3,429;retry-after=30,timeout,410,200"_s);
        const QList<int> statuses{500, 500, 500, 429, 200, 410, 200, 200, 200};
        for (qsizetype index = 0; index < statuses.size(); ++index)
            QCOMPARE(script.at(index).status, statuses[index]);
        QCOMPARE(script.at(2).retryAfter, QList<QByteArray>());
        QCOMPARE(script.at(3).retryAfter, QList<QByteArray>{"30"});
        QCOMPARE(script.at(4).kind, AnswerKind::Timeout);
        QCOMPARE(script.at(5).kind, AnswerKind::Status);
    }

    void anAnswerCanBeWrittenInMoreThanOneWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortest");
        QTest::newRow("the contract's example") << u"500x3,429;retry-after=30,timeout,reset,410,200"_s
                                                << u"500x3,429;retry-after=30,timeout,reset,410,200"_s;
        QTest::newRow("spaces anywhere")
            << u" 500 x 3 , 429 ; retry-after = 30 "_s << u"500x3,429;retry-after=30"_s;
        QTest::newRow("a multiplication sign") << u"500×3,200"_s << u"500x3,200"_s;
        QTest::newRow("a word and an x") << u"timeout x10"_s << u"timeoutx10"_s;
        QTest::newRow("upper case") << u"TIMEOUT X2,Reset"_s << u"timeoutx2,reset"_s;
        QTest::newRow("once said") << u"500x1"_s << u"500"_s;
        QTest::newRow("the number behind the qualifier")
            << u"429;retry-after=30 x2"_s << u"429x2;retry-after=30"_s;
        QTest::newRow("the sign behind the qualifier")
            << u"429;retry-after=30×2"_s << u"429x2;retry-after=30"_s;
        QTest::newRow("quotes that are not needed") << u"429;retry-after=\"30\""_s << u"429;retry-after=30"_s;
        QTest::newRow("a date, which holds a comma")
            << u"503;retry-after=\"Wed, 21 Oct 2015 07:28:00 GMT\",200"_s
            << u"503;retry-after=\"Wed, 21 Oct 2015 07:28:00 GMT\",200"_s;
        QTest::newRow("an empty header") << u"503;retry-after="_s << u"503;retry-after=\"\""_s;
        QTest::newRow("a quote inside quotes")
            << u"503;retry-after=\"a\"\"b\""_s << u"503;retry-after=\"a\"\"b\""_s;
        QTest::newRow("two headers") << u"503;retry-after=1;retry-after=x"_s
                                     << u"503;retry-after=1;retry-after=x"_s;
        QTest::newRow("a redirect") << u"302;location=http://127.0.0.1:1/a?b=c;delay=2s"_s
                                    << u"302;delay=2s;location=http://127.0.0.1:1/a?b=c"_s;
        QTest::newRow("half of a 503 after half a second")
            << u"half;status=503;delay=500ms"_s << u"half;status=503;delay=0.5s"_s;
        QTest::newRow("the usual status said") << u"half;status=200"_s << u"half"_s;
        QTest::newRow("slow takes five seconds") << u"slow;delay=5s"_s << u"slow"_s;
        QTest::newRow("slow without any time") << u"slow;delay=0s"_s << u"slow;delay=0s"_s;
        QTest::newRow("the other words")
            << u"close,wrong-length,garbage,999,100"_s << u"close,wrong-length,garbage,999,100"_s;
    }
    void anAnswerCanBeWrittenInMoreThanOneWay()
    {
        QFETCH(QString, text);
        QFETCH(QString, shortest);
        const Result<AnswerScript> script = AnswerScript::parse(text);
        QVERIFY2(script, script ? "" : qPrintable(script.error().message));
        QCOMPARE(script->text(), shortest);
        QCOMPARE(*AnswerScript::parse(script->text()), *script);
    }

    void qualifiersAreRead()
    {
        const ScriptedAnswer answer =
            parsed(u"wrong-length;status=503;retry-after=\"Wed, 21 Oct 2015 07:28:00 GMT\";retry-after=3;"
                   "delay=1.5s;location=\"http://a/;b\""_s)
                .at(0);
        QCOMPARE(answer.kind, AnswerKind::WrongLength);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.retryAfter, (QList<QByteArray>{"Wed, 21 Oct 2015 07:28:00 GMT", "3"}));
        QCOMPARE(answer.delay, 1500ms);
        QCOMPARE(answer.location, QByteArray("http://a/;b"));
        QCOMPARE(parsed(u"slow"_s).at(0).delay, 5000ms);
    }

    void whateverCanBeReadSurvivesItsText()
    {
        const QStringList pieces{u"500"_s,          u"timeout"_s,    u"half"_s, u"slow"_s, u"x3"_s,
                                 u" x 2"_s,         u"×4"_s,         u","_s,    u";"_s,    u"delay=2s"_s,
                                 u"retry-after="_s, u"\""_s,         u"30"_s,   u" "_s,    u"a;b,c"_s,
                                 u"location="_s,    u"status=503"_s, u"="_s};
        SeededRandomSource random(1);
        int read = 0;
        for (int turn = 0; turn < 100'000; ++turn) {
            QString text;
            for (quint64 left = random.next() % 8 + 1; left > 0; --left)
                text += pieces[qsizetype(random.next() % quint64(pieces.size()))];
            const Result<AnswerScript> script = AnswerScript::parse(text);
            if (!script)
                continue;
            ++read;
            const Result<AnswerScript> again = AnswerScript::parse(script->text());
            QVERIFY2(again && *again == *script, qPrintable(text + u" → "_s + script->text()));
        }
        QVERIFY(read > 1'000);
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names"); // the place and the piece
        QTest::newRow("nothing") << QString() << u"character 1, \"\""_s;
        QTest::newRow("a comma too many") << u"500,,200"_s << u"character 5, \"\""_s;
        QTest::newRow("a comma at the end") << u"500,"_s << u"character 5, \"\""_s;
        QTest::newRow("an unknown word") << u"500, explode"_s << u"character 6, \"explode\""_s;
        QTest::newRow("a status too low") << u"099"_s << u"character 1, \"099\""_s;
        QTest::newRow("a status too high") << u"200,600"_s << u"character 5, \"600\""_s;
        QTest::newRow("a signed status") << u"+20"_s << u"character 1, \"+20\""_s;
        QTest::newRow("never") << u"500x0"_s << u"character 1, \"500x0\""_s;
        QTest::newRow("too often") << u"500x1000001"_s << u"character 1, \"500x1000001\""_s;
        QTest::newRow("twice how often") << u"500x2;delay=1s x3"_s << u"character 7, \"delay=1s x3\""_s;
        QTest::newRow("an unknown qualifier") << u"500;after=3"_s << u"character 5, \"after=3\""_s;
        QTest::newRow("a qualifier without a value") << u"500;delay"_s << u"character 5, \"delay\""_s;
        QTest::newRow("an empty qualifier") << u"500;"_s << u"character 5, \"\""_s;
        QTest::newRow("a delay without a unit") << u"500;delay=3"_s << u"character 5, \"delay=3\""_s;
        QTest::newRow("a delay of days") << u"500;delay=2d"_s << u"character 5, \"delay=2d\""_s;
        QTest::newRow("a timeout with a delay") << u"timeout;delay=1s"_s << u"character 9, \"delay=1s\""_s;
        QTest::newRow("a reset with a header")
            << u"reset;retry-after=1"_s << u"character 7, \"retry-after=1\""_s;
        QTest::newRow("a status with a status") << u"500;status=200"_s << u"character 5, \"status=200\""_s;
        QTest::newRow("half of no status") << u"half;status=0"_s << u"character 6, \"status=0\""_s;
        QTest::newRow("a header of two lines") << u"500;retry-after=1\r\nX: y"_s << u"character 5, "_s;
        QTest::newRow("a header beyond ASCII") << u"500;location=/ä"_s << u"character 5, \"location=/ä\""_s;
        QTest::newRow("a date without quotes") << u"429;retry-after=Wed, 21 Oct 2026 07:28:00 GMT,200"_s
                                               << u"a date with a comma stands in quotes"_s;
        QTest::newRow("an open quotation mark") << u"200,500;location=\"a"_s << u"character 18, \"\"a\""_s;
    }
    void whatCannotBeReadIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        const Result<AnswerScript> script = AnswerScript::parse(text);
        QVERIFY(!script);
        QCOMPARE(script.error().code, ErrorCode::Usage);
        QVERIFY2(script.error().message.contains(names), qPrintable(script.error().message));
    }
};

QTEST_GUILESS_MAIN(AnswerScriptTest)
#include "tst_answerscript.moc"
