#include "ui/deliver/wiretext.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class WireTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void bytesBecomePlainText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("escaped");
        QTest::newRow("nothing") << QByteArray() << QString() << 0;
        QTest::newRow("ASCII stays") << QByteArray("HTTP/1.1 200 OK\r\nA: b\r\n")
                                     << u"HTTP/1.1 200 OK\nA: b\n"_s << 0;
        QTest::newRow("UTF-8 of two, three and four bytes stays")
            << QByteArray("K\xc3\xa4lte \xe2\x82\xac \xf0\x9f\x94\xa7") << u"Kälte € 🔧"_s << 0;
        QTest::newRow("Latin-1 is escaped") << QByteArray("K\xe4lte") << u"K\\xe4lte"_s << 1;
        QTest::newRow("a cut sequence is escaped byte by byte")
            << QByteArray("\xe2\x82") << u"\\xe2\\x82"_s << 2;
        QTest::newRow("an overlong slash is no slash") << QByteArray("\xc0\xaf") << u"\\xc0\\xaf"_s << 2;
        QTest::newRow("an overlong sequence of three")
            << QByteArray("\xe0\x80\xaf") << u"\\xe0\\x80\\xaf"_s << 3;
        QTest::newRow("a surrogate is not UTF-8") << QByteArray("\xed\xa0\x80") << u"\\xed\\xa0\\x80"_s << 3;
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << u"\\xf4\\x90\\x80\\x80"_s << 4;
        QTest::newRow("NUL and escape are shown")
            << QByteArray("a\0\x1b[31m", 7) << u"a\\x00\\x1b[31m"_s << 2;
        QTest::newRow("a lone CR is shown") << QByteArray("a\rb\r\nc") << u"a\\rb\nc"_s << 1;
        QTest::newRow("a tab stays") << QByteArray("a\tb") << u"a\tb"_s << 0;
        QTest::newRow("a direction override cannot hide anything") << QByteArray("a\xe2\x80\xae"
                                                                                 "b")
                                                                   << u"a\\u{202E}b"_s << 1;
        QTest::newRow("two letters in a heap of other bytes are no text")
            << QByteArray("\xff\xfe\xff\xc3\xa4\xff") << u"\\xff\\xfe\\xff\\xc3\\xa4\\xff"_s << 6;
        QTest::newRow("one wrong byte in a text leaves the rest of it alone")
            << QByteArray("So k\xc3\xa4lte-empfindlich, und dies ist \xff ein Fehler darin.")
            << u"So kälte-empfindlich, und dies ist \\xff ein Fehler darin."_s << 1;
        QTest::newRow("a byte order mark is shown") << QByteArray("\xef\xbb\xbf{}") << u"\\u{FEFF}{}"_s << 1;
    }
    void bytesBecomePlainText()
    {
        QFETCH(const QByteArray, bytes);
        const WireText shown = wireText(bytes);
        QTEST(shown.text, "text");
        QTEST(int(shown.escaped), "escaped");
    }

    void hexadecimalIsLaidOutLikeHexdump_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("dump");
        QTest::newRow("nothing") << QByteArray() << QString();
        // From hexdump -C, less its last line.
        QTest::newRow("a short line is filled up")
            << QByteArray("{\"a\":1}")
            << u"00000000  7b 22 61 22 3a 31 7d                              |{\"a\":1}|"_s;
        QTest::newRow("two lines")
            << QByteArray("0123456789abcdef\xff")
            << u"00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  |0123456789abcdef|\n"
               "00000010  ff                                                |.|"_s;
    }
    void hexadecimalIsLaidOutLikeHexdump()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(hexDump(bytes), "dump");
    }
    void hexadecimalFitsTheWidthItIsGiven_data()
    {
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("bytes");
        QTest::newRow("as wide as hexdump") << 78 << 16;
        QTest::newRow("one character less") << 77 << 8;
        QTest::newRow("half of it") << 45 << 8;
        QTest::newRow("narrow") << 44 << 4;
        QTest::newRow("nothing") << 0 << 4;
    }
    void hexadecimalFitsTheWidthItIsGiven()
    {
        QFETCH(const int, characters);
        QFETCH(const int, bytes);
        QCOMPARE(hexBytesFor(characters), qsizetype(bytes));
        const QStringList lines = hexDump(QByteArray(100, 'a'), bytes).split(u'\n');
        QCOMPARE(lines.size(), (100 + bytes - 1) / bytes);
        if (characters > 30)
            QVERIFY(lines.constFirst().size() <= characters);
    }

    void theBodyBeginsBehindTheFirstBlankLine()
    {
        QCOMPARE(bodyOffset("A\r\n\r\nB\r\n\r\nC"), 5);
        QCOMPARE(bodyOffset("no blank line"), 13);
    }
};

QTEST_GUILESS_MAIN(WireTextTest)
#include "tst_wiretext.moc"
