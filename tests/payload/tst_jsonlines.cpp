#include "model/payload/jsonlines.h"
#include "tests/support/process.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<JsonLine> &lines)
{
    QStringList texts;
    for (const JsonLine &line : lines)
        texts.append(line.text);
    return texts.join(u'\n');
}

/// `+`, `-`, `~` or a blank before each line's text, as in a diff.
QString marksOf(QByteArrayView before, QByteArrayView after)
{
    QStringList marks;
    for (const MarkedLine &marked : markChanges(prettyLines(before), prettyLines(after))) {
        const QChar sign = u" +-~"[int(marked.change)];
        marks.append(sign + marked.line.text.trimmed());
    }
    return marks.join(u'\n');
}

} // namespace

class JsonLinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void jsonIsLaidOutAsNodeDoes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("an envelope") << QByteArray(R"({"eventId":"evt_1","customer":{"id":12,"n":null}})");
        QTest::newRow("empty containers") << QByteArray(R"({"a":{},"b":[],"c":[{}]})");
        QTest::newRow("arrays") << QByteArray(R"([1,[2,{"a":[true]}],"x"])");
        QTest::newRow("brackets and escapes in strings")
            << QByteArray("{\"a\":\"{\\\"b\\\":[1,2]}, \\\\\",\"c\":\"é نور 🔧\"}");
        QTest::newRow("a number alone") << QByteArray("42");
        QTest::newRow("a string alone") << QByteArray("\"text\"");
        QTest::newRow("the empty object") << QByteArray("{}");
        QTest::newRow("spaced out") << QByteArray(" {\r\n\t\"a\" : [ 1 ,\n 2 ] , \"b\" : { } }\n");
    }
    void jsonIsLaidOutAsNodeDoes()
    {
        QFETCH(QByteArray, body);
        const QByteArray node = test::outputOf(
            u"node"_s,
            {u"-e"_s,
             u"process.stdout.write(JSON.stringify(JSON.parse(require('fs').readFileSync(0)),null,2))"_s},
            body);
        QVERIFY(!node.isEmpty());
        QCOMPARE(textOf(prettyLines(body)).toUtf8(), node);
    }

    void orderAndNumbersStayAsTheyAre()
    {
        QCOMPARE(
            textOf(prettyLines("{\"z\":1.0,\"a\":1e3,\"a\":18446744073709551616,\"u\":\"\\u00fc\\/\"}")),
            u"{\n  \"z\": 1.0,\n  \"a\": 1e3,\n  \"a\": 18446744073709551616,\n  \"u\": \"\\u00fc\\/\"\n}"_s);
    }

    void linesKnowTheirPath()
    {
        QStringList paths;
        for (const JsonLine &line :
             prettyLines("{\"a\":1,\"b\":{\"c\":[{\"d\":2}],\"e\":{}},\"f\\u0020g\":3}"))
            paths.append(QString::fromUtf8(line.path));
        QCOMPARE(paths, (QStringList{u""_s, u"a"_s, u"b"_s, u"b.c"_s, u"b.c.0"_s, u"b.c.0.d"_s, u"b.c.0"_s,
                                     u"b.c"_s, u"b.e"_s, u"b"_s, u"f g"_s, u""_s}));
    }

    void otherBodiesAreShownAsTheirLines_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("text") << QByteArray("one\r\ntwo\n\nthree")
                              << QStringList{u"one"_s, u"two"_s, u""_s, u"three"_s};
        QTest::newRow("cut JSON") << QByteArray("{\"a\":1") << QStringList{u"{\"a\":1"_s};
        QTest::newRow("two documents") << QByteArray("{}{}") << QStringList{u"{}{}"_s};
        QTest::newRow("long lines") << QByteArray(900, 'x')
                                    << QStringList{QString(400, u'x'), QString(400, u'x'),
                                                   QString(100, u'x')};
        QTest::newRow("no cut through a surrogate pair")
            << QByteArray(QByteArray(399, 'x') + "🔧") << QStringList{QString(399, u'x'), u"🔧"_s};
    }
    void otherBodiesAreShownAsTheirLines()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, lines);
        const QList<JsonLine> pretty = prettyLines(body);
        QCOMPARE(pretty.size(), lines.size());
        for (qsizetype index = 0; index < lines.size(); ++index) {
            QCOMPARE(pretty.at(index).text, lines.at(index));
            QVERIFY(pretty.at(index).path.isEmpty());
        }
    }

    void hostileBodiesAreNoProblem_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("deeply nested") << QByteArray(QByteArray(200'000, '[') + QByteArray(200'000, ']'));
        QTest::newRow("one long string") << QByteArray("{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::newRow("zero bytes") << QByteArray("{\"a\":\0}", 7);
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}");
        QByteArray wide = "[";
        for (int element = 0; element < 200'000; ++element)
            wide += "{},";
        QTest::newRow("many elements") << QByteArray(wide + "0]");
    }
    void hostileBodiesAreNoProblem()
    {
        QFETCH(QByteArray, body);
        const QList<JsonLine> lines = prettyLines(body);
        QVERIFY(!lines.isEmpty());
        for (const JsonLine &line : lines)
            QVERIFY(line.text.size() <= 4000);
        const QList<MarkedLine> marked = markChanges(lines, lines);
        QCOMPARE(marked.size(), lines.size());
    }

    void changesAreMarked_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("marks");
        const auto row = [](const char *name, const char *before, const char *after, const QString &marks) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << marks;
        };
        row("nothing changed", R"({"a":1,"b":2})", R"({"a":1,"b":2})", u" {\n \"a\": 1,\n \"b\": 2\n }"_s);
        row("a value", R"({"a":1,"b":2})", R"({"a":1,"b":3})", u" {\n \"a\": 1,\n~\"b\": 3\n }"_s);
        row("only white space", "{\"a\": 1 }", R"({"a":1})", u" {\n \"a\": 1\n }"_s);
        row("an added member at the end, the comma before it is no change", R"({"a":1})", R"({"a":1,"b":2})",
            u" {\n \"a\": 1,\n+\"b\": 2\n }"_s);
        row("a removed member at the end", R"({"a":1,"b":2})", R"({"a":1})",
            u" {\n \"a\": 1\n-\"b\": 2\n }"_s);
        row("a removed object stands where it stood", R"({"a":1,"c":{"x":1,"y":2},"d":4})",
            R"({"a":1,"d":4})", u" {\n \"a\": 1,\n-\"c\": {\n-\"x\": 1,\n-\"y\": 2\n-},\n \"d\": 4\n }"_s);
        row("an added object", R"({"a":1,"d":4})", R"({"a":1,"c":{"x":1},"d":4})",
            u" {\n \"a\": 1,\n+\"c\": {\n+\"x\": 1\n+},\n \"d\": 4\n }"_s);
        row("an object that becomes null", R"({"c":{"x":1},"d":4})", R"({"c":null,"d":4})",
            u" {\n~\"c\": null,\n-\"x\": 1\n-},\n \"d\": 4\n }"_s);
        row("added and removed at one place", R"({"a":1,"b":2,"z":9})", R"({"a":1,"c":3,"z":9})",
            u" {\n \"a\": 1,\n+\"c\": 3,\n-\"b\": 2,\n \"z\": 9\n }"_s);
        row("the same name in another object", R"({"a":{"id":1},"b":{"id":2}})", R"({"b":{"id":2}})",
            u" {\n-\"a\": {\n-\"id\": 1\n-},\n \"b\": {\n \"id\": 2\n }\n }"_s);
        row("another order", R"({"a":1,"b":2})", R"({"b":2,"a":1})", u" {\n \"b\": 2,\n \"a\": 1\n }"_s);
        row("an empty object that fills", "{}", R"({"a":1})", u"~{\n+\"a\": 1\n+}"_s);
        row("from nothing", "", R"({"a":1})", u"+{\n+\"a\": 1\n+}"_s);
        row("to nothing", R"({"a":1})", "", u"-{\n-\"a\": 1\n-}"_s);
        row("text", "one\ntwo\nthree\nfour", "one\n2\nfour", u" one\n~2\n-three\n four"_s);
        row("more text", "one\nfour", "one\ntwo\nthree\nfour", u" one\n+two\n+three\n four"_s);
    }
    void changesAreMarked()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, marks);
        QCOMPARE(marksOf(before, after), marks);
    }

    void numbersCountTheLinesThatAreThere()
    {
        const auto marked =
            markChanges(prettyLines(R"({"a":1,"b":2,"c":3})"), prettyLines(R"({"a":1,"c":4})"));
        QList<int> numbers;
        for (const MarkedLine &line : marked)
            numbers.append(line.number);
        QCOMPARE(numbers, (QList<int>{1, 2, 0, 3, 4}));
    }
};

QTEST_GUILESS_MAIN(JsonLinesTest)
#include "tst_jsonlines.moc"
