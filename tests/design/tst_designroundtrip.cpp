#include "model/catalogue/cataloguereader.h"
#include "model/design/designfile.h"

#include "tests/design/randomdesign.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <functional>

using namespace hookbench;
using namespace Qt::StringLiterals;

using Change = std::function<void(Design &)>;

namespace {

QStringList someEventTypes()
{
    return {u"visit_report.approved"_s, u"billing.event_created"_s, u"a/b~c \"d\""_s, u"ä.😀"_s};
}

// How many lines stand in one text only, whichever it is; order counts little here.
qsizetype linesThatDiffer(const QByteArray &first, const QByteArray &second)
{
    QList<QByteArray> left = first.split('\n');
    qsizetype onlyRight = 0;
    for (const QByteArray &line : second.split('\n'))
        onlyRight += left.removeOne(line) ? 0 : 1;
    return left.size() + onlyRight;
}

} // namespace

class DesignRoundTripTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyDesignComesBackAsItWas()
    {
        RandomDesign designs(1, someEventTypes());
        for (int round = 0; round < 500; ++round) {
            const Design design = designs.next();
            const QByteArray text = writeDesign(design);
            const Result<Design> read = readDesign(text, u"x.hookbench"_s);
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            QVERIFY2(*read == design, text.constData());
            QCOMPARE(writeDesign(*read), text);
        }
    }

    void whatADamagedFileStillSaysComesBack()
    {
        SeededRandomSource random(2);
        const QByteArray original = writeDesign(sampleDesign());
        int accepted = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray text = original;
            for (quint64 left = 1 + random.next() % 3; left > 0; --left) {
                const auto at = qsizetype(random.next() % quint64(text.size()));
                text[at] = char(random.next());
            }
            const Result<Design> read = readDesign(text, u"x.hookbench"_s);
            if (!read)
                continue;
            ++accepted;
            const Result<Design> again = readDesign(writeDesign(*read), u"x.hookbench"_s);
            QVERIFY2(again, text.constData());
            QVERIFY2(*again == *read, text.constData());
        }
        QVERIFY(accepted > 0);
    }

    void unknownMembersStayAtEveryLevel()
    {
        const QByteArray text = R"({
  "later": {
    "z": 1,
    "a": [
      1.0,
      18446744073709551615,
      null
    ]
  },
  "format": 1,
  "tenant": {
    "region": "eu",
    "features": {
      "billingWebhooks": true,
      "routes": false
    }
  },
  "subscriptions": [
    {
      "id": "erp",
      "owner": "field ops",
      "secret": {
        "name": "key",
        "rotation": {
          "overlapHours": 24
        }
      },
      "justifications": [
        {
          "by": "A. Weber",
          "option": "contactDetails",
          "text": "because"
        }
      ]
    }
  ],
  "decisions": []
}
)";
        const Result<Design> design = readDesign(text, u"x.hookbench"_s);
        QVERIFY2(design, design ? "" : qPrintable(design.error().message));
        const QByteArray written = writeDesign(*design);
        const Json before = *parseJson(text, {});
        const Json after = *parseJson(written, {});
        for (const auto *pointer :
             {"/later", "/decisions", "/tenant/region", "/tenant/features/routes",
              "/tenant/features/billingWebhooks", "/subscriptions/0/owner", "/subscriptions/0/secret",
              "/subscriptions/0/justifications/0/by", "/subscriptions/0/justifications/0/text"}) {
            const Json::json_pointer place(pointer);
            QVERIFY2(after.contains(place), pointer);
            QCOMPARE(dumpJson(after.at(place)), dumpJson(before.at(place)));
        }
        // Ours first, then theirs in their order.
        QVERIFY(written.startsWith("{\n  \"format\": 1,"));
        QVERIFY(written.indexOf("\"subscriptions\"") < written.indexOf("\"later\""));
        QVERIFY(written.indexOf("\"later\"") < written.indexOf("\"decisions\""));
        QCOMPARE(writeDesign(*readDesign(written, {})), written);
    }

    void oneOfOurMembersIsNeverReplacedByAnUnknownOne()
    {
        Design design = newDesign(u"mine"_s);
        design.unknown = Json{{"name", "theirs"}, {"tenant", "theirs"}, {"later", 1}};
        const Result<Design> read = readDesign(writeDesign(design), {});
        QVERIFY(read);
        QCOMPARE(read->name, u"mine"_s);
        QVERIFY(read->unknown == Json({{"later", 1}}));
    }

    void theTextIsAsOthersWriteIt()
    {
        const QByteArray text = writeDesign(sampleDesign());
        QVERIFY(text.endsWith("}\n"));
        QVERIFY(!text.contains('\r'));
        QVERIFY(!text.contains('\t'));
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, u"import json, sys\n"
                                             "d = json.load(sys.stdin)\n"
                                             "print(json.dumps(d, indent=2, ensure_ascii=False))"_s});
        python.write(text);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(python.readAllStandardOutput()));
    }

    void noSecretIsWritten()
    {
        // A reference has no place for a value; this is about whoever adds one.
        Design design = newDesign(u"x"_s);
        design.subscriptions.first().secret = {u"key"_s, u"Key of the ERP"_s, u"00:11"_s};
        const Json json = *parseJson(writeDesign(design), {});
        QCOMPARE(dumpJson(json["subscriptions"][0]["secret"]),
                 R"({"name":"key","label":"Key of the ERP","fingerprint":"00:11"})"_ba);
    }

    void oneChangeIsFewLines_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("most");
        const auto row = [](const char *name, int most, const Change &change) {
            QTest::newRow(name) << change << most;
        };
        row("the name", 2, [](Design &design) { design.name = u"another"_s; });
        row("the feature", 2, [](Design &design) { design.billingFeature = !design.billingFeature; });
        row("the summary's length", 2, [](Design &design) { design.summaryLength = 80; });
        row("a catalogue file", 1, [](Design &design) { design.catalogueFile = u"mine.json"_s; });
        row("a default", 2, [](Design &design) {
            setOptionState(design.subscriptions[0], {}, Option::ContactDetails, OptionState::On);
        });
        row("a cell of a new event type", 3, [](Design &design) {
            setOptionState(design.subscriptions[0], u"target.updated"_s, Option::ContactDetails,
                           OptionState::On);
        });
        row("the first cell of a subscription", 5, [](Design &design) {
            setOptionState(design.subscriptions[1], u"billing.event_sent"_s, Option::BillingDetails,
                           OptionState::Off);
        });
        row("another cell of an event type", 3, [](Design &design) {
            setOptionState(design.subscriptions[0], u"visit_report.approved"_s, Option::SummaryPreview,
                           OptionState::On);
        });
        row("a cell that is inherited again", 3, [](Design &design) {
            setOptionState(design.subscriptions[0], u"route.published"_s, Option::CustomerContext,
                           OptionState::Inherit);
        });
        row("a receiver", 1,
            [](Design &design) { design.subscriptions[0].receiverUrl = QUrl(u"https://example.com/"_s); });
        row("a justification", 6, [](Design &design) {
            setJustification(design.subscriptions[0],
                             {u"target.updated"_s, Option::ContactDetails, u"because"_s, Json::object()});
        });
        row("an event type", 3,
            [](Design &design) { design.subscriptions[1].eventTypes.append(u"visit_report.approved"_s); });
    }
    void oneChangeIsFewLines()
    {
        QFETCH(Change, change);
        QFETCH(int, most);
        Design design = sampleDesign();
        const QByteArray before = writeDesign(design);
        change(design);
        const qsizetype differ = linesThatDiffer(before, writeDesign(design));
        QVERIFY(differ > 0);
        QVERIFY2(differ <= most, qPrintable(QString::number(differ)));
    }
};

QTEST_GUILESS_MAIN(DesignRoundTripTest)
#include "tst_designroundtrip.moc"
