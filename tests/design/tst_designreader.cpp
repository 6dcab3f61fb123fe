#include "model/design/designfile.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallest = R"({
  "format": 1,
  "subscriptions": [
    {
      "id": "erp"
    }
  ]
}
)";

QByteArray withMember(const QByteArray &member)
{
    QByteArray text = smallest;
    return text.replace("  \"format\": 1,\n", QByteArray("  \"format\": 1,\n  " + member + ",\n"));
}

QByteArray withInSubscription(const QByteArray &member)
{
    QByteArray text = smallest;
    return text.replace("\"erp\"\n", QByteArray("\"erp\",\n      " + member + "\n"));
}

} // namespace

class DesignReaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLeftOutIsAsInANewDesign()
    {
        const Result<Design> design = readDesign(smallest, u"x.hookbench"_s);
        QVERIFY(design);
        Design expected;
        Subscription subscription;
        subscription.id = u"erp"_s;
        subscription.name = u"erp"_s;
        expected.subscriptions.append(subscription);
        QVERIFY(*design == expected);
    }

    void everyMemberIsRead()
    {
        const Result<Design> read = readDesign(R"({
  "format": 1, "name": "N", "catalogue": "mine", "catalogueFile": "mine.json", "contactDefault": "included",
  "contactFields": "extended", "whenOff": "null", "whenNoExternalId": "omitted",
  "tenant": {"features": {"billingWebhooks": true}}, "summaryLength": 80,
  "signatureScheme": "standard-webhooks", "sample": "weltweit",
  "subscriptions": [{"id": "i", "name": "n", "receiverUrl": "https:\/\/example.com/a", "sourceSystem": "s",
    "eventTypes": ["a.b", "c.d"], "billingEndpoint": true,
    "options": {"customerContext": "on", "contactDetails": "off", "billingDetails": "inherit"},
    "eventOptions": {"a.b": {"summaryPreview": "on"}, "c.d": {}, "e.f": {"contactDetails": "inherit"}},
    "justifications": [{"eventType": "a.b", "option": "summaryPreview", "text": "t"},
                       {"option": "customerContext", "text": "u"}],
    "secret": {"name": "key", "label": "Key", "fingerprint": "00:11"}}]
})",
                                               u"x.hookbench"_s);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        Subscription subscription;
        subscription.id = u"i"_s;
        subscription.name = u"n"_s;
        subscription.receiverUrl = QUrl(u"https://example.com/a"_s);
        subscription.sourceSystem = u"s"_s;
        subscription.eventTypes = {u"a.b"_s, u"c.d"_s};
        subscription.billingEndpoint = true;
        subscription.options = {
            {OptionState::On, OptionState::Off, OptionState::Inherit, OptionState::Inherit}};
        subscription.eventOptions.insert(
            u"a.b"_s, {{OptionState::Inherit, OptionState::Inherit, OptionState::On, OptionState::Inherit}});
        subscription.justifications = {{u"a.b"_s, Option::SummaryPreview, u"t"_s, Json::object()},
                                       {{}, Option::CustomerContext, u"u"_s, Json::object()}};
        subscription.secret = {u"key"_s, u"Key"_s, u"00:11"_s};
        Design expected;
        expected.name = u"N"_s;
        expected.catalogueVersion = u"mine"_s;
        expected.catalogueFile = u"mine.json"_s;
        expected.contactDefault = ContactDefault::Included;
        expected.contactFields = ContactFields::Extended;
        expected.whenOff = Absence::Null;
        expected.whenNoExternalId = Absence::Omitted;
        expected.billingFeature = true;
        expected.summaryLength = 80;
        expected.signatureScheme = SignatureScheme::StandardWebhooks;
        expected.sample = u"weltweit"_s;
        expected.subscriptions = {subscription};
        QVERIFY(*read == expected);
    }

    void refusesWhatIsNoDesign_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &text, const QString &message) {
            QTest::newRow(name) << text << message;
        };
        const QString noDesign = u"this is not a Hookbench design, which is an object with a \"format\"."_s;
        row("garbage", "PK\x03\x04", u"line 1, column 1: this is not valid JSON."_s);
        row("nothing", "", u"line 1, column 1: it is empty, where JSON should stand."_s);
        row("a list", "[]", u"line 1, column 1: "_s + noDesign);
        row("another kind of object", "\n {\"openapi\": \"3.1.0\"}", u"line 2, column 2: "_s + noDesign);
        row("a newer format", "{\n  \"format\": 2,\n  \"subscriptions\": {}\n}",
            u"line 2, column 13: made by a newer Hookbench (format 2, this one reads 1); "
            "update Hookbench, nothing was changed."_s);
        row("a much newer format", "{\"format\": 18446744073709551615}",
            u"line 1, column 12: made by a newer Hookbench (format 18446744073709551615, this one reads 1); "
            "update Hookbench, nothing was changed."_s);
        for (const auto *format : {"0", "-1", "1.0", "\"1\"", "true", "null", "[1]"})
            QTest::addRow("format %s", format)
                << "{\"format\": " + QByteArray(format) + "}"
                << u"line 1, column 12: \"format\" is %1, which no Hookbench has written; this one reads format 1."_s
                       .arg(QString::fromLatin1(format));
    }
    void refusesWhatIsNoDesign() { checkRefusal(); }

    void refusesWrongMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &member, int column, const QString &reason) {
            QTest::newRow(name) << withMember(member) << u"line 3, column %1: "_s.arg(column) + reason;
        };
        row("a name that is a number", R"("name": 7)", 11, u"\"name\" must be text."_s);
        row("an unknown catalogue", R"("catalogue": "v2")", 16,
            u"\"catalogue\" cannot be \"v2\"; it is one of connect, preview, all."_s);
        row("a catalogue without name", R"("catalogueFile": "x", "catalogue": "")", 38,
            u"\"catalogue\" must not be empty."_s);
        row("an unknown contact default", R"("contactDefault": "opt-out")", 21,
            u"\"contactDefault\" cannot be \"opt-out\"; it is one of opt-in, included."_s);
        row("contact fields that are a list", R"("contactFields": [])", 20,
            u"\"contactFields\" cannot be []; it is one of published, extended."_s);
        row("an absence that is null", R"("whenOff": null)", 14,
            u"\"whenOff\" cannot be null; it is one of omitted, null."_s);
        row("an unknown absence", R"("whenNoExternalId": "empty")", 23,
            u"\"whenNoExternalId\" cannot be \"empty\"; it is one of omitted, null."_s);
        row("an unknown scheme", R"("signatureScheme": "hmac")", 22,
            u"\"signatureScheme\" cannot be \"hmac\"; it is one of ordinavo, timestamp-body, standard-webhooks."_s);
        row("a tenant that is a text", R"("tenant": "tenant-123")", 13,
            u"\"tenant\" must be an object in braces."_s);
        row("features that are a list", R"("tenant": {"features": ["billingWebhooks"]})", 26,
            u"\"features\" must be an object in braces."_s);
        row("a feature that is a word", R"("tenant": {"features": {"billingWebhooks": "yes"}})", 46,
            u"\"billingWebhooks\" must be true or false."_s);
        for (const auto *length :
             {"19", "1001", "-140", "140.0", "140.5", "\"140\"", "null", "99999999999999999999"})
            QTest::addRow("a summary length of %s", length)
                << withMember("\"summaryLength\": " + QByteArray(length))
                << u"line 3, column 20: \"summaryLength\" must be a whole number from 20 to 1000."_s;
    }
    void refusesWrongMembers() { checkRefusal(); }

    void refusesWrongSubscriptions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const QString none = u"a design needs at least one subscription in \"subscriptions\"."_s;
        QTest::newRow("none") << "{\"format\": 1}"_ba << u"line 1, column 1: "_s + none;
        QTest::newRow("an empty list")
            << "{\"format\": 1,\n\"subscriptions\": []}"_ba << u"line 2, column 18: "_s + none;
        QTest::newRow("an object") << "{\"format\": 1,\n\"subscriptions\": {}}"_ba
                                   << u"line 2, column 18: \"subscriptions\" must be a list in brackets."_s;
        QTest::newRow("one that is a text")
            << "{\"format\": 1,\n\"subscriptions\": [\n\"erp\"]}"_ba
            << u"line 3, column 1: a subscription must be an object in braces."_s;
        QTest::newRow("one without an id") << "{\"format\": 1,\n\"subscriptions\": [\n  {}]}"_ba
                                           << u"line 3, column 3: \"id\" is missing here."_s;
        QTest::newRow("one with an empty id")
            << "{\"format\": 1,\n\"subscriptions\": [\n  {\"id\": \"\"}]}"_ba
            << u"line 3, column 10: \"id\" must not be empty."_s;
        QTest::newRow("two of one id")
            << "{\"format\": 1,\n\"subscriptions\": [{\"id\": \"a\"},\n{\"id\": \"a\"}]}"_ba
            << u"line 3, column 8: two subscriptions have the id \"a\"; give one another id."_s;
        const auto row = [](const char *name, const QByteArray &member, int column, const QString &reason) {
            QTest::newRow(name) << withInSubscription(member)
                                << u"line 6, column %1: "_s.arg(column) + reason;
        };
        const QString noUrl =
            u"\"receiverUrl\" must be a URL that begins with http:// or https:// and names a host."_s;
        row("a name that is null", R"("name": null)", 15, u"\"name\" must be text."_s);
        for (const auto *url :
             {"ftp://example.com/", "file:///etc/passwd", "example.com/hook", "https://", "http:hook",
              "https://exa mple.com/", "javascript:alert(1)", "https://example.com:99999/"})
            QTest::addRow("a receiver at %s", url)
                << withInSubscription("\"receiverUrl\": \"" + QByteArray(url) + "\"")
                << u"line 6, column 22: "_s + noUrl;
        row("a receiver with a password", R"("receiverUrl": "https://me:secret@example.com/")", 22,
            u"\"receiverUrl\" holds a user name or password, which a design must not; take it out of the URL."_s);
        row("an endpoint mark that is a word", R"("billingEndpoint": "no")", 26,
            u"\"billingEndpoint\" must be true or false."_s);
        row("event types that are a text", R"("eventTypes": "all")", 21,
            u"\"eventTypes\" must be a list in brackets."_s);
        row("an event type that is a number", R"("eventTypes": ["a.b", 7])", 29,
            u"an event type must be text, like \"visit_report.approved\"."_s);
        row("an event type twice", R"("eventTypes": ["a.b", "a.b"])", 29,
            u"\"a.b\" stands twice in this list."_s);
        row("options that are a list", R"("options": ["contactDetails"])", 18,
            u"\"options\" must be an object in braces."_s);
        row("an unknown option", R"("options": {"contactDetail": "on"})", 36,
            u"there is no option \"contactDetail\"; the options are customerContext, contactDetails, "
            "summaryPreview, billingDetails."_s);
        row("an option that is true", R"("options": {"contactDetails": true})", 37,
            u"\"contactDetails\" cannot be true; it is one of inherit, off, on."_s);
        row("an option in upper case", R"("options": {"contactDetails": "On"})", 37,
            u"\"contactDetails\" cannot be \"On\"; it is one of inherit, off, on."_s);
        row("an event type's options that are a word", R"("eventOptions": {"a.b": "on"})", 31,
            u"\"a.b\" must be an object in braces."_s);
        row("an unknown option of an event type", R"("eventOptions": {"a.b": {"internalNotes": "on"}})", 49,
            u"there is no option \"internalNotes\"; the options are customerContext, contactDetails, "
            "summaryPreview, billingDetails."_s);
        row("a wrong option of an event type with a slash",
            R"("eventOptions": {"a/b~c": {"contactDetails": 1}})", 52,
            u"\"contactDetails\" cannot be 1; it is one of inherit, off, on."_s);
        row("a justification that is a text", R"("justifications": ["because"])", 26,
            u"a justification must be an object in braces."_s);
        row("a justification of nothing", R"("justifications": [{"text": "because"}])", 26,
            u"\"option\" is missing here."_s);
        row("a justification of an unknown option", R"("justifications": [{"option": "all", "text": "x"}])",
            37,
            u"\"option\" cannot be \"all\"; it is one of customerContext, contactDetails, summaryPreview, "
            "billingDetails."_s);
        row("a justification without words",
            R"("justifications": [{"option": "contactDetails", "text": ""}])", 63,
            u"\"text\" must not be empty."_s);
        row("a secret that is a text", R"("secret": "whsec_abc")", 17,
            u"\"secret\" must be an object in braces."_s);
        row("a secret without name", R"("secret": {"label": "x"})", 17, u"\"name\" is missing here."_s);
        row("a secret's value", R"("secret": {"name": "key", "value": "whsec_abc"})", 42,
            u"a design names secrets and never holds their values; take \"value\" out and keep the secret in "
            "the keychain."_s);
    }
    void refusesWrongSubscriptions() { checkRefusal(); }

    void theFirstDefectIsReported()
    {
        const Result<Design> design =
            readDesign(withMember(R"("name": 1, "contactDefault": 2, "summaryLength": 3)"), u"x.hookbench"_s);
        QVERIFY(!design);
        QCOMPARE(design.error().message, u"x.hookbench, line 3, column 11: \"name\" must be text."_s);
    }

    void aLongWrongValueIsCut()
    {
        const QByteArray longValue(5000, 'x');
        const Result<Design> design = readDesign(withMember("\"whenOff\": \"" + longValue + "\""), u"x"_s);
        QVERIFY(!design);
        QVERIFY(design.error().message.size() < 200);
        QVERIFY(design.error().message.contains(u"xxx…"));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray text = writeDesign(sampleDesign());
        for (qsizetype length = 0; length < text.size() - 2; ++length) {
            const Result<Design> design = readDesign(text.first(length), u"x.hookbench"_s);
            QVERIFY(!design);
            QCOMPARE(design.error().code, ErrorCode::InvalidInput);
            QVERIFY(design.error().message.startsWith(u"x.hookbench, line "));
        }
    }

private:
    static void checkRefusal()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const Result<Design> design = readDesign(text, u"x.hookbench"_s);
        QVERIFY(!design);
        QCOMPARE(design.error().message, u"x.hookbench, "_s + message);
        QCOMPARE(design.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(DesignReaderTest)
#include "tst_designreader.moc"
