#include "tests/cli/cliprocess.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

class CliExportCheckTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;

    [[nodiscard]] QStringList words(const QString &folder, bool isCheck) const
    {
        QStringList words{u"export"_s, u"sample"_s, u"--format"_s, u"json-schema"_s, u"--to"_s, folder};
        if (isCheck)
            words.append(u"--check"_s);
        return words;
    }

private slots:
    void theSameDesignIsFine()
    {
        const QString folder = m_place.filePath(u"same"_s);
        QCOMPARE(runCli(words(folder, false)).exitCode, 0);
        const Finished checked = runCli(words(folder, true));
        QCOMPARE(checked.exitCode, 0);
        QVERIFY(checked.out.contains("is what this design exports"));
    }

    void anotherFormatLeavesTheOthersInPlace()
    {
        const QString folder = m_place.filePath(u"formats"_s);
        QCOMPARE(runCli(words(folder, false)).exitCode, 0);
        const QStringList openapi{u"export"_s, u"sample"_s, u"--format"_s, u"openapi"_s, u"--to"_s, folder};
        const Finished written = runCli(openapi);
        QCOMPARE(written.exitCode, 0);
        QVERIFY(!written.out.contains("Removed"));
        QCOMPARE(runCli(words(folder, true)).exitCode, 0);
        QCOMPARE(runCli(openapi + QStringList{u"--check"_s}).exitCode, 0);
        const QByteArray index = contentOf(folder + u"/index.json"_s);
        QVERIFY(index.contains("visit_report.approved.schema.json"));
        QVERIFY(index.contains("openapi/openapi.json"));
    }

    void documentsInAnotherLanguageAreToldApart()
    {
        const QStringList mapping{u"export"_s,  u"sample"_s, u"--format"_s,
                                  u"mapping"_s, u"--to"_s,   m_place.filePath(u"language"_s)};
        QCOMPARE(runCli(mapping + QStringList{u"--lang=de"_s}).exitCode, 0);
        QCOMPARE(runCli(mapping + QStringList{u"--check"_s, u"--lang=de"_s}).exitCode, 0);
        const Finished english = runCli(mapping + QStringList{u"--check"_s});
        QCOMPARE(english.exitCode, 1);
        QVERIFY(english.err.contains("compared in English"));
    }

    void differencesAreNamedAndNothingIsWritten()
    {
        const QString folder = m_place.filePath(u"other"_s);
        QCOMPARE(runCli(words(folder, false)).exitCode, 0);
        const QString path = folder + u"/json-schema/2020-12/visit_report.approved.strict.schema.json"_s;
        QByteArray schema = contentOf(path);
        QVERIFY(schema.contains("\"customerNumber\": false"));
        schema.replace("\"integer\"", "\"string\"")
            .replace("\"apiKey\": false", "\"apiKey\": {\"type\": \"string\"}");
        writeContent(path, schema);
        const Finished checked = runCli(words(folder, true));
        QCOMPARE(checked.exitCode, 1);
        QVERIFY(
            checked.out.contains("json-schema/2020-12/visit_report.approved.strict.schema.json differs.\n"));
        QVERIFY(checked.out.contains("visit_report.approved: apiKey is now kept out.\n"));
        QVERIFY(
            checked.out.contains("visit_report.approved: visitReport.id was string and is now integer.\n"));
        QVERIFY(!checked.out.contains("draft-07"));
        QCOMPARE(contentOf(path), schema);
        QCOMPARE(runCli(words(folder, true)).out, checked.out);
    }

    void aFolderThatIsNotThereIsNotMade()
    {
        const QString folder = m_place.filePath(u"nowhere"_s);
        const Finished checked = runCli(words(folder, true));
        QCOMPARE(checked.exitCode, 3);
        QVERIFY(checked.out.isEmpty());
        QVERIFY(checked.err.contains("nowhere"));
        QVERIFY(!QDir(folder).exists());
    }
};

QTEST_GUILESS_MAIN(CliExportCheckTest)
#include "tst_cliexportcheck.moc"
