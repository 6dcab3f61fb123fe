#include "model/core/json.h"
#include "model/core/randomsource.h"

#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int depth, char opening, char closing, const QByteArray &inside)
{
    return QByteArray(depth, opening) + inside + QByteArray(depth, closing);
}

QByteArray nestedObjects(int depth)
{
    return QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray(depth, '}');
}

std::string randomText(RandomSource &random)
{
    static constexpr std::array pieces{"a", "\"", "\\", "\n", "\t", "/", "~", "ä",
                                       "€", "😀",  "ش",  " ",  "0",  "{", "]", ","};
    std::string text;
    for (quint64 left = random.next() % 6; left > 0; --left)
        text += pieces[random.next() % pieces.size()];
    return text;
}

Json randomJson(RandomSource &random, int depth)
{
    switch (random.next() % (depth > 0 ? 7 : 5)) {
    case 0:
        return nullptr;
    case 1:
        return random.next() % 2 == 0;
    case 2:
        return random.next();
    case 3:
        return -double(random.next() % 1000) / 8;
    case 4:
        return randomText(random);
    case 5: {
        Json list = Json::array();
        for (quint64 left = random.next() % 5; left > 0; --left)
            list.push_back(randomJson(random, depth - 1));
        return list;
    }
    default: {
        Json object = Json::object();
        for (quint64 left = random.next() % 5; left > 0; --left)
            object[randomText(random)] = randomJson(random, depth - 1);
        return object;
    }
    }
}

qsizetype offsetOf(QByteArrayView text, TextPosition position)
{
    qsizetype at = 0;
    for (int line = 1; line < position.line; ++line)
        at = text.indexOf('\n', at) + 1;
    const QString rest = QString::fromUtf8(text.sliced(at));
    qsizetype units = 0;
    for (int column = 1; column < position.column; ++column)
        units += rest.at(units).isHighSurrogate() ? 2 : 1;
    return at + rest.first(units).toUtf8().size();
}

} // namespace

class JsonTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a scalar") << "1"_ba;
        QTest::newRow("empty object") << "{}"_ba;
        QTest::newRow("white space around") << " \r\n\t[ ] \n"_ba;
        QTest::newRow("64 lists deep") << nested(64, '[', ']', {});
        QTest::newRow("64 objects deep") << nestedObjects(64);
        QTest::newRow("the same name in different objects") << R"({"a":{"a":1},"b":{"a":1}})"_ba;
        QTest::newRow("an empty name") << R"({"":1})"_ba;
        QTest::newRow("names that differ in case") << R"({"a":1,"A":2})"_ba;
        QTest::newRow("a surrogate pair in escapes") << R"("\ud83d\ude00")"_ba;
        QTest::newRow("the last character of Unicode") << "\"\xF4\x8F\xBF\xBF\""_ba;
    }
    void readsWhatIsJson()
    {
        QFETCH(QByteArray, text);
        const Result<Json> json = parseJson(text, u"x.json"_s);
        QVERIFY2(json, json ? "" : qPrintable(json.error().message));
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &text, const QString &message) {
            QTest::newRow(name) << text << message;
        };
        const QString invalid = u": this is not valid JSON."_s;
        const QString early = u": the JSON ends too early."_s;
        row("nothing", "", u"line 1, column 1: it is empty, where JSON should stand."_s);
        row("white space", " \n ", u"line 2, column 2: it is empty, where JSON should stand."_s);
        row("words", "hello", u"line 1, column 1"_s + invalid);
        row("a truncated object", "{\n  \"a\": [1, 2", u"line 2, column 13"_s + early);
        row("a truncated string", "{\"a\": \"b", u"line 1, column 9"_s + early);
        row("a truncated word", "[tru", u"line 1, column 5"_s + early);
        row("a truncated object before a final newline", "{\"a\": 1,\n", u"line 2, column 1"_s + early);
        row("a second document", "{}\n{}", u"line 2, column 1"_s + invalid);
        row("a comment", "{\n  // no\n}", u"line 2, column 3"_s + invalid);
        row("a comma too many", "[1,\n]", u"line 2, column 1"_s + invalid);
        row("a comma too few", "{\"a\":1\n\"b\":2}", u"line 2, column 3"_s + invalid);
        row("single quotes", "{'a':1}", u"line 1, column 2"_s + invalid);
        row("not a number", "[NaN]", u"line 1, column 2"_s + invalid);
        row("a leading zero", "[01]", u"line 1, column 3"_s + invalid);
        row("a plus sign", "[+1]", u"line 1, column 2"_s + invalid);
        row("a number beyond all doubles", "[1e999]", u"line 1, column 6"_s + invalid);
        row("a line break in a string", "[\"a\nb\"]", u"line 1, column 4"_s + invalid);
        row("a zero byte", QByteArray("[\"a\0b\"]", 7), u"line 1, column 4"_s + invalid);
        row("half a surrogate pair in escapes", R"(["\ud83d"])", u"line 1, column 9"_s + invalid);
        row("a byte that is not UTF-8", "[\"\xFF\"]", u"line 1, column 3"_s + invalid);
        row("an overlong zero", "[\"\xC0\x80\"]", u"line 1, column 3"_s + invalid);
        row("a surrogate in UTF-8", "[\"\xED\xA0\x80\"]", u"line 1, column 4"_s + invalid);
        row("a cut character", "[\"\xF0\x9F\"]", u"line 1, column 4"_s + invalid);
        row("beyond Unicode", "[\"\xF4\x90\x80\x80\"]", u"line 1, column 4"_s + invalid);
        row("after characters of several bytes", "[\"äß€😀شمس\", x]", u"line 1, column 13"_s + invalid);
        row("lines that end as on Windows", "{\r\n  \"a\": x\r\n}", u"line 2, column 8"_s + invalid);
        row("a byte order mark", "\xEF\xBB\xBF{}",
            u"line 1, column 1: a byte order mark stands before the JSON; save it without."_s);
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"line 1, column 1"_s + invalid);
        row("65 lists deep", nested(65, '[', ']', {}), u"line 1, column 65: more than 64 levels deep."_s);
        row("65 objects deep", nestedObjects(65), u"line 1, column 321: more than 64 levels deep."_s);
        row("a hundred thousand deep and never closed", QByteArray(100000, '['),
            u"line 1, column 65: more than 64 levels deep."_s);
    }
    void refusesWhatIsNot()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const Result<Json> json = parseJson(text, u"x.json"_s);
        QVERIFY(!json);
        QCOMPARE(json.error().message, u"x.json, "_s + message);
        QCOMPARE(json.error().code, ErrorCode::InvalidInput);
    }

    void refusesANameTwice_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &text, const QString &message) {
            QTest::newRow(name) << text << message;
        };
        row("on another line", "{\n  \"a\": 1,\n  \"a\": 2}",
            u"line 3, column 3: the name \"a\" appears twice in one object."_s);
        row("written differently", R"({"a":1, "\u0061":2})",
            u"line 1, column 9: the name \"a\" appears twice in one object."_s);
        row("with quotes inside", "{\"a\\\"\":1, \"a\\\"\":2}",
            u"line 1, column 11: the name \"a\"\" appears twice in one object."_s);
        row("deep inside", R"([{"b":{"a":1,"c":[],"a":2}}])",
            u"line 1, column 21: the name \"a\" appears twice in one object."_s);
        row("after characters of several bytes", R"({"😀":"äöü","😀":2})",
            u"line 1, column 12: the name \"😀\" appears twice in one object."_s);
    }
    void refusesANameTwice()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const Result<Json> json = parseJson(text, u"x.json"_s);
        QVERIFY(!json);
        QCOMPARE(json.error().message, u"x.json, "_s + message);
    }

    void refusesTextsBeyond64Mebibytes()
    {
        QByteArray text(64 * 1024 * 1024, ' ');
        text[0] = '1';
        QVERIFY(parseJson(text, u"x.json"_s));
        text.append(' ');
        const Result<Json> json = parseJson(text, u"x.json"_s);
        QVERIFY(!json);
        QCOMPARE(json.error().message, u"x.json is larger than 64 MiB."_s);
    }

    void aLargeObjectTakesNoLongerThanALargeList()
    {
        // Quadratic work would run into the test's time limit here.
        QByteArray text = "{";
        for (int index = 0; index < 300000; ++index)
            text += (index == 0 ? "\"" : ",\"") + QByteArray::number(index) + "\":0";
        text += '}';
        const Result<Json> json = parseJson(text, u"x.json"_s);
        QVERIFY(json);
        QCOMPARE(json->size(), 300000U);
    }

    void keepsOrderAndNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("order") << R"({"b":1,"a":{"z":1,"y":2},"0":3})"_ba;
        QTest::newRow("the largest whole number") << "[18446744073709551615]"_ba;
        QTest::newRow("the smallest whole number") << "[-9223372036854775808]"_ba;
        QTest::newRow("a fraction that is none") << "[1.0,-0.0]"_ba;
        QTest::newRow("a fraction") << "[0.1,1e+100]"_ba;
        QTest::newRow("text beyond ASCII") << "[\"äß€😀شمس\"]"_ba;
    }
    void keepsOrderAndNumbers()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(dumpJson(*parseJson(text, u"x.json"_s)), text);
    }

    void whatIsWrittenIsReadAgain()
    {
        SeededRandomSource random(11);
        for (int round = 0; round < 500; ++round) {
            const Json json = randomJson(random, 5);
            for (const QByteArray &text : {dumpJson(json), dumpJsonIndented(json)}) {
                const Result<Json> again = parseJson(text, u"x.json"_s);
                QVERIFY2(again, text.constData());
                QVERIFY2(*again == json, text.constData());
            }
            QVERIFY(!dumpJson(json).endsWith('\n'));
            QVERIFY(dumpJsonIndented(json).endsWith('\n'));
        }
    }

    void everyValueIsFoundByItsPointer()
    {
        SeededRandomSource random(12);
        for (int round = 0; round < 200; ++round) {
            const Json json = randomJson(random, 5);
            const Json flat = json.flatten();
            for (const auto &[pointer, value] : flat.items())
                for (const QByteArray &text : {dumpJson(json), dumpJsonIndented(json)}) {
                    const TextPosition position = positionOf(text, QByteArrayView(pointer));
                    const auto found = QByteArrayView(text).sliced(offsetOf(text, position));
                    // flatten() makes null of empty containers
                    const Json whole = json.at(Json::json_pointer(pointer));
                    QVERIFY2(found.startsWith(dumpJson(whole)), text.constData());
                    QVERIFY(value.is_null() || value == whole);
                }
        }
    }

    void aPointerThatLeadsNowhereGivesTheNearest_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("the whole text") << ""_ba << 2 << 1;
        QTest::newRow("a member") << "/b"_ba << 4 << 8;
        QTest::newRow("an element of its list") << "/b/1"_ba << 4 << 14;
        QTest::newRow("a member of an element") << "/b/1/c"_ba << 4 << 19;
        QTest::newRow("an escaped name") << "/x~1y~0z"_ba << 5 << 12;
        QTest::newRow("a missing member") << "/nothing"_ba << 2 << 1;
        QTest::newRow("beyond the list") << "/b/7"_ba << 4 << 8;
        QTest::newRow("below a scalar") << "/b/1/c/d/e"_ba << 4 << 19;
    }
    void aPointerThatLeadsNowhereGivesTheNearest()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(int, line);
        QFETCH(int, column);
        const QByteArray text =
            "\n{\n  \"a\": \"{]\\\"\",\n  \"b\": [true,{\"c\":1e5}],\n  \"x/y~z\": null\n}";
        QCOMPARE(positionOf(text, pointer), (TextPosition{line, column}));
        QCOMPARE(jsonError(text, pointer, u"x.json"_s, u"it is wrong"_s).message,
                 u"x.json, line %1, column %2: it is wrong."_s.arg(line).arg(column));
    }

    void positionsCountCharacters_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("the beginning") << 0 << 1 << 1;
        QTest::newRow("after ä") << 2 << 1 << 2;
        QTest::newRow("after an emoji") << 6 << 1 << 3;
        QTest::newRow("the next line") << 7 << 2 << 1;
        QTest::newRow("its second character") << 8 << 2 << 2;
        QTest::newRow("the end") << 9 << 2 << 3;
        QTest::newRow("beyond the end") << 1000 << 2 << 3;
    }
    void positionsCountCharacters()
    {
        QFETCH(int, offset);
        QFETCH(int, line);
        QFETCH(int, column);
        QCOMPARE(positionAt("ä😀\nxy", std::size_t(offset)), (TextPosition{line, column}));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
