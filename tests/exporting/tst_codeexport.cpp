#include "coderuntimes.h"
#include "model/catalogue/cataloguereader.h"
#include "model/exporting/codeexport.h"
#include "model/exporting/codelanguage.h"

#include <QtCore/QDirIterator>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

class CodeExportTest final : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = builtInCatalogue();
    const QList<SampleRecords> m_samples = builtInSamples();

    [[nodiscard]] QHash<QString, ExportFile> exported(const Design &design) const
    {
        const Result<ExportContext> context =
            makeExportContext(design, m_catalogue, design.subscriptions.constFirst(), m_samples.constFirst());
        QHash<QString, ExportFile> files;
        if (const auto made = writeCode(*context))
            for (const ExportFile &file : *made)
                files.insert(file.path, file);
        return files;
    }

    [[nodiscard]] static QString source(const QString &path)
    {
        QFile file(qEnvironmentVariable("HOOKBENCH_SOURCE") + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private slots:
    void everyLanguageIsInTheRecordOfRuntimes()
    {
        QStringList recorded;
        for (const CodeRuntime &runtime : codeRuntimes()) {
            recorded.append(runtime.language);
            const CodeLanguage *language = codeLanguage(runtime.language);
            QVERIFY2(language, qPrintable(runtime.language));
            QCOMPARE(language->tested == CodeTested::Here, runtime.isInEveryRun);
        }
        QStringList shipped;
        for (const CodeLanguage &language : codeLanguages())
            shipped.append(language.id);
        QCOMPARE(recorded, shipped);
    }

    void whatIsInEveryRunIsInstalledByDev()
    {
        const QString dev = source(u"dev"_s);
        const qsizetype begin = dev.indexOf(u"testPackages=("_s);
        QVERIFY(begin > 0);
        const QString packages = dev.mid(begin, dev.indexOf(u')', begin) - begin) + u' ';
        for (const CodeRuntime &runtime : codeRuntimes())
            for (const QString &package : runtime.packages)
                if (runtime.isInEveryRun && package != u"nodejs"_s)
                    QVERIFY2(QRegularExpression(u"[\\s(]%1\\s"_s.arg(QRegularExpression::escape(package)))
                                 .match(packages)
                                 .hasMatch(),
                             qPrintable(package));
        QVERIFY(dev.contains(u"need nodejs"_s));
    }

    void everyFileShipsAndSaysWhetherItWasTested()
    {
        const QHash<QString, ExportFile> files = exported(sampleDesign());
        const QString readme = QString::fromUtf8(files.value(u"code/README.md"_s).bytes);
        qsizetype count = 1;
        for (const CodeLanguage &language : codeLanguages()) {
            const bool isTested = language.tested == CodeTested::Here;
            QVERIFY2(readme.contains(u"| %1 |"_s.arg(language.title)), qPrintable(language.title));
            const QString folder = u"code/%1/"_s.arg(language.id);
            const QByteArray main = files.value(folder + language.files.constFirst()).bytes;
            QVERIFY2(main.contains(isTested ? "Tested by Hookbench" : "Not tested here"),
                     qPrintable(language.id));
            for (const QString &file : language.files) {
                QVERIFY2(files.contains(folder + file), qPrintable(file));
                QVERIFY(!files.value(folder + file).bytes.contains("@TESTED@"));
                ++count;
            }
        }
        QCOMPARE(files.size(), count);
        QVERIFY(files.value(u"code/bash/verify-delivery.sh"_s).isExecutable);
    }

    void noSnippetIsLeftOut()
    {
        QSet<QString> shipped{u"README.md"_s, u"other-scheme.md"_s};
        for (const CodeLanguage &language : codeLanguages())
            for (const QString &file : language.files)
                shipped.insert(language.id + u'/' + file);
        const QDir root(qEnvironmentVariable("HOOKBENCH_SOURCE") + u"/resources/snippets"_s);
        QSet<QString> found;
        QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.insert(root.relativeFilePath(files.next()));
        QCOMPARE(found, shipped);
    }

    void theReadmeCarriesAssumptionsAndQuestions()
    {
        const QByteArray readme = exported(sampleDesign()).value(u"code/README.md"_s).bytes;
        QVERIFY(readme.contains("| assumed |"));
        QVERIFY(readme.contains("time of the event or of the attempt"));
        QVERIFY(readme.contains(billingDisclaimer(ExportLanguage::English).toUtf8()));
        QVERIFY2(!readme.contains('@'), readme.constData());
        Design withoutBilling = sampleDesign();
        withoutBilling.subscriptions.first().eventTypes = {u"visit_report.approved"_s};
        QVERIFY(!exported(withoutBilling).value(u"code/README.md"_s).bytes.contains("invoice"));
    }

    void otherSchemesGetNoCodeButAReason()
    {
        Design design = sampleDesign();
        for (const SignatureScheme scheme :
             {SignatureScheme::TimestampBody, SignatureScheme::StandardWebhooks}) {
            design.signatureScheme = scheme;
            const QHash<QString, ExportFile> files = exported(design);
            QCOMPARE(files.keys(), QStringList{u"code/README.md"_s});
            QVERIFY(files.value(u"code/README.md"_s).bytes.contains("No verification code"));
        }
    }

    void theSameDesignGivesTheSameBytes() { QCOMPARE(exported(sampleDesign()), exported(sampleDesign())); }
};

QTEST_GUILESS_MAIN(CodeExportTest)
#include "tst_codeexport.moc"
