#include "ui/deliver/receiverurl.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class ReceiverUrlTest final : public QObject
{
    Q_OBJECT

private slots:
    void typedUrlsAreJudged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        const QString none;
        QTest::newRow("http on this computer") << u"http://127.0.0.1:5005/hook"_s << none;
        QTest::newRow("https with a query") << u"https://example.com/hook?tenant=7"_s << none;
        QTest::newRow("blanks around are dropped") << u"  http://localhost/hook "_s << none;
        QTest::newRow("an IPv6 address") << u"http://[::1]:5005/hook"_s << none;
        QTest::newRow("nothing") << u""_s << u"Enter the URL"_s;
        QTest::newRow("no scheme") << u"example.com/hook"_s << u"http:// or https://"_s;
        QTest::newRow("a host and port without a scheme")
            << u"localhost:5005/hook"_s << u"http:// or https://"_s;
        QTest::newRow("another scheme") << u"ftp://example.com/"_s << u"http:// or https://"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"http:// or https://"_s;
        QTest::newRow("no host") << u"http:///hook"_s << u"no host"_s;
        QTest::newRow("a blank inside") << u"http://exa mple.com/"_s << u"not a URL"_s;
        QTest::newRow("a port that is none") << u"http://localhost:99999/"_s << u"not a URL"_s;
        QTest::newRow("a user name") << u"https://anna@example.com/"_s << u"user name or password"_s;
        QTest::newRow("a password") << u"https://anna:geheim@example.com/"_s << u"user name or password"_s;
        QTest::newRow("a page's address") << u"https://webhook.example/#!/view/1"_s << u"never reaches"_s;
    }
    void typedUrlsAreJudged()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, complaint);
        const Result<QUrl> url = receiverUrlFromText(text);
        QCOMPARE(url.has_value(), complaint.isEmpty());
        if (url)
            QCOMPARE(url->toString(), text.trimmed());
        else
            QVERIFY2(url.error().message.contains(complaint), qPrintable(url.error().message));
    }

    void thisComputerIsKnown_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1:5005/"_s << true;
        QTest::newRow("all of 127/8") << u"http://127.8.9.10/"_s << true;
        QTest::newRow("::1") << u"http://[::1]/"_s << true;
        QTest::newRow("localhost") << u"http://LocalHost/"_s << true;
        QTest::newRow("localhost with its final dot") << u"http://localhost./"_s << true;
        QTest::newRow("a name below localhost") << u"http://erp.localhost/"_s << true;
        QTest::newRow("a name that only begins so") << u"http://localhost.example.com/"_s << false;
        QTest::newRow("a name that only ends so") << u"http://notlocalhost/"_s << false;
        QTest::newRow("an address of the local network") << u"http://192.168.0.7/"_s << false;
        QTest::newRow("a name in which 127.0.0.1 stands") << u"http://127.0.0.1.example.com/"_s << false;
        QTest::newRow("any other name") << u"https://hooks.example.com/"_s << false;
        QTest::newRow("all interfaces") << u"http://0.0.0.0/"_s << false;
    }
    void thisComputerIsKnown()
    {
        QFETCH(const QString, url);
        QTEST(isLoopback(QUrl(url)), "loopback");
    }
};

QTEST_GUILESS_MAIN(ReceiverUrlTest)
#include "tst_receiverurl.moc"
