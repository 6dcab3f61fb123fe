#include "model/catalogue/cataloguereader.h"
#include "model/exporting/exportcomparison.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// JSON with single quotes; moc loses classes after some raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class ExportComparisonTest final : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = builtInCatalogue();
    const QList<SampleRecords> m_samples = builtInSamples();
    Design m_design;

    /// Only visit_report.approved and billing.event_created, to keep the lists short.
    [[nodiscard]] static Design smallDesign()
    {
        Design design = sampleDesign();
        design.subscriptions.first().eventTypes = {u"visit_report.approved"_s, u"billing.event_created"_s};
        return design;
    }
    [[nodiscard]] ExportContext contextOf(const Design &design) const
    {
        const Result<ExportContext> context =
            makeExportContext(design, m_catalogue, design.subscriptions.constFirst(), m_samples.constFirst());
        if (!context)
            qFatal("%s", qPrintable(context.error().message));
        return *context;
    }
    [[nodiscard]] QList<ExportDifference> differencesTo(const Design &after,
                                                        ImportedExport::Source source) const
    {
        return compareExports(importedFrom(contextOf(m_design), source),
                              importedFrom(contextOf(after), source));
    }
    [[nodiscard]] static QStringList wordsOf(const QList<ExportDifference> &differences)
    {
        QStringList words;
        for (const ExportDifference &difference : differences)
            words.append(u"%1 %2 %3 [%4 > %5]"_s.arg(idOf(difference.change), difference.eventType,
                                                     QString::fromUtf8(difference.path), difference.before,
                                                     difference.after));
        return words;
    }
    /// A fixtures pack of the design's bodies, zipped by a program that is not ours.
    [[nodiscard]] QString packOf(const Design &design, const QTemporaryDir &place) const
    {
        Json vectors = Json::array();
        QStringList names{place.filePath(u"index.json"_s)};
        for (const ExportedEvent &event : contextOf(design).events) {
            const QString name = event.eventType->name + u".json"_s;
            writeContent(place.filePath(name), event.payload.body);
            names.append(place.filePath(name));
            for (const char *kind : {"valid", "tampered"})
                vectors.push_back(
                    {{"eventType", event.eventType->name.toStdString()},
                     {"kind", kind},
                     {"body", kind == std::string("valid") ? name.toStdString() : "gone.json"}});
        }
        writeContent(names.first(), dumpJson({{"secret", "x"}, {"vectors", vectors}}));
        const QString pack = place.filePath(u"fixtures.zip"_s);
        if (QProcess::execute(u"python3"_s, QStringList{u"-m"_s, u"zipfile"_s, u"-c"_s, pack} + names) != 0)
            qFatal("python3 made no archive");
        return pack;
    }

private slots:
    void init() { m_design = smallDesign(); }

    void anExportReadsBackAsWhatItWasWrittenFrom()
    {
        const QTemporaryDir place;
        const ExportContext context = contextOf(m_design);
        const Result<QList<ExportFile>> files = makeExport(context, {u"json-schema"_s});
        QVERIFY(files);
        QVERIFY(writeExport(*files, place.path()));
        const Result<ImportedExport> imported = importExport(place.path());
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
        QCOMPARE(*imported, importedFrom(context, ImportedExport::Source::JsonSchema));
        QVERIFY(QDir(place.filePath(u"json-schema/2020-12"_s)).removeRecursively());
        QCOMPARE(*importExport(place.path()), *imported); // draft-07 says the same
    }

    void aFixturesPackReadsBack()
    {
        const QTemporaryDir place;
        const Result<ImportedExport> imported = importExport(packOf(m_design, place));
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
        QCOMPARE(*imported, importedFrom(contextOf(m_design), ImportedExport::Source::Fixtures));
    }

    void changesOfTheDesignAreTold_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("differences");
        QTest::newRow("nothing") << u"nothing"_s << QStringList{};
        QTest::newRow("contact details go")
            << u"contact off"_s << QStringList{u"now-forbidden visit_report.approved contact [ > ]"_s};
        QTest::newRow("a summary comes")
            << u"summary on"_s
            << QStringList{u"field-added visit_report.approved visitReport.summaryPreview [ > string]"_s};
        QTest::newRow("an event type goes")
            << u"one event"_s << QStringList{u"event-removed billing.event_created  [ > ]"_s};
        QTest::newRow("what is off becomes null")
            << u"null"_s << QStringList{u"type-changed billing.event_created contact [ > null]"_s};
        QTest::newRow("another version")
            << u"connect"_s
            << QStringList{
                   u"field-removed billing.event_created location.hasCoordinates [boolean > ]"_s,
                   u"value-changed billing.event_created payloadVersion [string (\"1.0\") > string "
                   u"(\"2026-06-18\")]"_s,
                   u"field-removed billing.event_created source [string (\"ordinavo\") > ]"_s,
                   u"field-removed billing.event_created tenantId [string > ]"_s,
                   u"field-removed billing.event_created visitReport.attachmentCount [integer > ]"_s,
                   u"field-removed billing.event_created visitReport.followUpRequired [boolean > ]"_s};
    }

    void changesOfTheDesignAreTold()
    {
        QFETCH(QString, change);
        Design after = m_design;
        Subscription &subscription = after.subscriptions.first();
        if (change == u"contact off")
            setOptionState(subscription, u"visit_report.approved"_s, Option::ContactDetails,
                           OptionState::Off);
        if (change == u"summary on") {
            setOptionState(subscription, u"visit_report.approved"_s, Option::SummaryPreview, OptionState::On);
            setJustification(subscription,
                             {u"visit_report.approved"_s, Option::SummaryPreview, u"Needed."_s, {}});
        }
        if (change == u"one event")
            subscription.eventTypes.removeLast();
        if (change == u"null")
            after.whenOff = Absence::Null;
        if (change == u"connect") {
            after.catalogueVersion = u"connect"_s;
            m_design.subscriptions.first().eventTypes =
                subscription.eventTypes = {u"billing.event_created"_s};
            m_design.subscriptions.first().eventOptions.clear();
            subscription.eventOptions.clear();
        }
        const QList<ExportDifference> differences = differencesTo(after, ImportedExport::Source::JsonSchema);
        QTEST(wordsOf(differences), "differences");
        for (const ExportDifference &difference : differences)
            QVERIFY(sentenceOf(difference).contains(difference.eventType));
    }

    void fixturesTellPathsAndTypes()
    {
        Design after = m_design;
        setOptionState(after.subscriptions.first(), u"visit_report.approved"_s, Option::ContactDetails,
                       OptionState::Off);
        QCOMPARE(
            wordsOf(differencesTo(after, ImportedExport::Source::Fixtures)),
            (QStringList{u"field-removed visit_report.approved contact.displayName [string > ]"_s,
                         u"field-removed visit_report.approved contact.externalId [string > ]"_s,
                         u"field-removed visit_report.approved contact.ordinavoContactId [integer > ]"_s}));
    }

    void foreignSchemasAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no properties") << QByteArray("{}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("properties as a list") << json("{'properties':[]}");
        QTest::newRow("an open event type") << json("{'properties':{'eventType':{'type':'string'}}}");
        QTest::newRow("a number as event type") << json("{'properties':{'eventType':{'const':7}}}");
    }

    void foreignSchemasAreRefused()
    {
        QFETCH(QByteArray, text);
        ImportedExport into;
        const Result<void> read = importSchema(text, u"x.json"_s, into);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY(read.error().message.contains(u"x.json"));
    }

    // What is no reference of ours is passed over; nothing is fetched and nothing goes round in circles.
    void strangeReferencesLeadNowhere()
    {
        ImportedExport into;
        QVERIFY(importSchema(json("{'properties':{'eventType':{'const':'a.b'},'x':{'$ref':'https://e.example/"
                                  "x'},'y':{'$ref':7},'z':{'$ref':'#/$defs/"
                                  "z'},'s':3,'n':null},'required':'x','$defs':{'z':{'type':'object','"
                                  "properties':{'again':{'$ref':'#/$defs/z'}}}}}"),
                             u"x"_s, into));
        QCOMPARE(into.events.value(u"a.b"_s).keys().first(), QByteArray("eventType"));
    }

    void brokenPacksAreRefused_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::newRow("no archive") << QByteArray();
        QTest::newRow("index is a list") << QByteArray("[]");
        QTest::newRow("no vectors") << QByteArray("{}");
        QTest::newRow("a vector that is a number") << json("{'vectors':[7]}");
        QTest::newRow("a body that is not there")
            << json("{'vectors':[{'kind':'valid','eventType':'a','body':'../../etc/passwd'}]}");
    }

    void brokenPacksAreRefused()
    {
        QFETCH(QByteArray, index);
        const QTemporaryDir place;
        const QString pack = place.filePath(u"fixtures.zip"_s);
        writeContent(pack, "no zip");
        if (!index.isEmpty()) {
            writeContent(place.filePath(u"index.json"_s), index);
            QVERIFY(QFile::remove(pack));
            QCOMPARE(QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-c"_s, pack,
                                                      place.filePath(u"index.json"_s)}),
                     0);
        }
        const Result<ImportedExport> imported = importExport(pack);
        QVERIFY(!imported);
        QVERIFY(imported.error().message.contains(u"fixtures.zip"));
    }

    void filesAreComparedByTheirBytes()
    {
        const QTemporaryDir place;
        const Result<QList<ExportFile>> files = makeExport(contextOf(m_design), {u"json-schema"_s});
        QVERIFY(files && writeExport(*files, place.path()));
        QCOMPARE(compareFiles(*files, place.path(), {}), QList<FileDifference>{});
        const QString changed = u"json-schema/2020-12/visit_report.approved.schema.json"_s;
        const QString missing = u"json-schema/draft-07/visit_report.approved.schema.json"_s;
        writeContent(place.filePath(changed), "{}");
        QVERIFY(QFile::remove(place.filePath(missing)));
        QCOMPARE(compareFiles(*files, place.path(), {u"json-schema"_s}),
                 (QList<FileDifference>{{changed, u"json-schema"_s, FileChange::Differs},
                                        {missing, u"json-schema"_s, FileChange::Missing}}));
        QCOMPARE(compareFiles(*files, place.path(), {u"csv"_s}), QList<FileDifference>{});
        QVERIFY(writeExport(*files, place.path()));
        const QList<ExportFile> fewer = files->mid(1);
        QCOMPARE(compareFiles(fewer, place.path(), {}),
                 (QList<FileDifference>{{files->first().path, u"json-schema"_s, FileChange::LeftOver}}));
    }
};

QTEST_GUILESS_MAIN(ExportComparisonTest)
#include "tst_exportcomparison.moc"
