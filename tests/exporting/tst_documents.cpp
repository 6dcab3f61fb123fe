#include "model/catalogue/cataloguereader.h"
#include "model/exporting/documentcontent.h"
#include "model/exporting/exportset.h"
#include "model/exporting/htmlexport.h"
#include "model/exporting/inertjson.h"
#include "model/exporting/markdownexport.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class DocumentsTest final : public QObject
{
    Q_OBJECT

    const Catalogue m_catalogue = builtInCatalogue();
    const QList<SampleRecords> m_samples = builtInSamples();

    [[nodiscard]] QByteArray exported(const Design &design, QStringView format) const
    {
        const Result<ExportContext> context =
            makeExportContext(design, m_catalogue, design.subscriptions.constFirst(), m_samples.constFirst());
        const auto files = exportFormat(format)->write(*context);
        return files ? files->constFirst().bytes : files.error().message.toUtf8();
    }

private slots:
    void theSameDesignGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("format");
        for (const ExportFormat &format : exportFormats())
            if (QStringList{u"markdown"_s, u"html"_s, u"pdf"_s, u"csv"_s}.contains(format.id))
                QTest::newRow(qPrintable(format.id)) << format.id;
    }

    void theSameDesignGivesTheSameBytes()
    {
        QFETCH(QString, format);
        const QByteArray once = exported(sampleDesign(), format);
        QVERIFY(once.size() > 10'000);
        QCOMPARE(exported(sampleDesign(), format), once);
    }

    void theWorkedExampleIsWhatPythonComputes_data()
    {
        QTest::addColumn<SignatureScheme>("scheme");
        QTest::newRow("Ordinavo's") << SignatureScheme::Ordinavo;
        QTest::newRow("timestamp and body") << SignatureScheme::TimestampBody;
        QTest::newRow("Standard Webhooks") << SignatureScheme::StandardWebhooks;
    }

    void theWorkedExampleIsWhatPythonComputes()
    {
        QFETCH(SignatureScheme, scheme);
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
        Design design = sampleDesign();
        design.signatureScheme = scheme;
        const QString markdown = QString::fromUtf8(exported(design, u"markdown"));
        static const QRegularExpression listing(u"```python\n(.*?)```"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        const QString program = listing.match(markdown).captured(1);
        QVERIFY(!program.isEmpty());
        const auto run = [](const QString &text) {
            QProcess python;
            python.start(u"python3"_s, {u"-c"_s, text});
            python.waitForFinished();
            return python.exitCode() == 0 && python.readAllStandardOutput().startsWith("verified");
        };
        QVERIFY(run(program));
        QVERIFY(!run(QString(program).replace(u"evt_"_s, u"evu_"_s)));
    }

    void statementsThatMustNotBeMissing()
    {
        const QByteArray markdown = exported(sampleDesign(), u"markdown");
        QVERIFY(markdown.contains("are not invoices"));
        QVERIFY(markdown.contains("*assumed*: Ordinavo publishes no schedule."));
        const auto questions = openQuestions(sampleDesign(), ExportLanguage::English);
        QVERIFY(markdown.contains(QByteArray("| " + QByteArray::number(questions.size()) + " | ")));
        for (const char *entry : {"(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)"}) // of Article 30(1) GDPR
            QVERIFY2(markdown.contains(QByteArray("\n| " + QByteArray(entry) + " | **")), entry);
        QVERIFY(markdown.contains("*to be filled in by the controller*"));
        QVERIFY(markdown.contains("*assumed: the time of the attempt*"));
    }

    void textsThatMeanSomethingElsewhereComeOutInert_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("a cell's border") << u"a | b"_s << u"a \\| b"_s;
        QTest::newRow("a script") << u"</script>"_s << u"&lt;/script&gt;"_s;
        QTest::newRow("a template") << u"{{x}}"_s << u"\\{\\{x\\}\\}"_s;
        QTest::newRow("a shell's command") << u"$(id) `id`"_s << u"\\$(id) \\`id\\`"_s;
        QTest::newRow("a link") << u"[x](javascript:y)"_s << u"\\[x\\](javascript:y)"_s;
        QTest::newRow("an address") << u"https://x.example"_s << u"https\\://x.example"_s;
        QTest::newRow("a list") << u"- x"_s << u"\\- x"_s;
        QTest::newRow("a numbered list") << u"1. x"_s << u"1\\. x"_s;
        QTest::newRow("lines") << u"a\n# b"_s << u"a \\# b"_s;
        QTest::newRow("turned direction") << u"a\u202eb"_s << u"a\\\\u202eb"_s;
    }

    void textsThatMeanSomethingElsewhereComeOutInert()
    {
        QFETCH(QString, text);
        Document document;
        document.title = u"T"_s;
        document.paragraph({Span(text)});
        const QString written = QString::fromUtf8(markdownOf(document));
        QTEST(written.section(u'\n', 4, 4), "markdown");
    }

    void codeThatIsNotPlainIsNoCode()
    {
        Document document;
        document.paragraph({code(u"a.b_c"_s), Span(u" "_s), code(u"`{{x}}`"_s)});
        QVERIFY(markdownOf(document).endsWith("`a.b_c` \\`\\{\\{x\\}\\}\\`\n"));
    }

    void spreadsheetsFindNoFormula()
    {
        Design design = sampleDesign();
        for (Justification &justification : design.subscriptions.first().justifications)
            justification.text = u" =cmd|'/c calc'!A1, \"x\"\n+1"_s;
        const QByteArray list = exported(design, u"csv");
        QVERIFY(list.contains("\"' =cmd|'/c calc'!A1, \"\"x\"\" +1\""));
        static const QRegularExpression formula(u"(^|[,\n])\"?\\s*[=+@-]"_s);
        QVERIFY(!QString::fromUtf8(list).contains(formula));
    }

    void thePageLoadsAndRunsNothing()
    {
        Design design = sampleDesign();
        design.name = u"</script><script>alert(1)</script><img src=x onerror=alert(1)> {{x}}"_s;
        const QString page = QString::fromUtf8(exported(design, u"html"));
        QVERIFY(page.contains(u"default-src 'none'"_s));
        const QString style = page.section(u"<style>"_s, 1).section(u"</style>"_s, 0, 0);
        const QByteArray hash =
            QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contains(u"'sha256-%1'"_s.arg(QString::fromLatin1(hash))));
        static const QRegularExpression loading(
            u"<(script|img|link|iframe|object)|url\\(|@import|\\son\\w+=\""_s);
        QVERIFY(!page.contains(loading));
        QVERIFY(!page.contains(u"{{x}}"_s));
    }

    void proseIsSetAsItIsPrinted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("an apostrophe") << u"de"_s << u"Ordinavo's"_s << u"Ordinavo\u2019s"_s;
        QTest::newRow("quotation marks in English")
            << u"en"_s << u"\"A b\" sends, (\"c\")."_s << u"\u201cA b\u201d sends, (\u201cc\u201d)."_s;
        QTest::newRow("quotation marks elsewhere") << u"fr"_s << u"\"A\""_s << u"\"A\""_s;
        QTest::newRow("numbers and units") << u"en"_s << u"5 s, 10 min, \u00b1 10 %, 100 KB"_s
                                           << u"5\u00a0s, 10\u00a0min, \u00b1\u00a010\u00a0%, 100\u00a0KB"_s;
        QTest::newRow("numbers and words") << u"en"_s << u"5 seconds, 22 of 24"_s << u"5 seconds, 22 of 24"_s;
        QTest::newRow("a formula") << u"en"_s << u"=cmd|'/c calc'!A1 \" x"_s << u"=cmd|'/c calc'!A1 \" x"_s;
    }

    void proseIsSetAsItIsPrinted()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        Document document;
        document.language = language;
        document.paragraph({Span(text), code(text)});
        refineTypography(document);
        QTEST(document.blocks.constFirst().text.constFirst().text, "printed");
        QCOMPARE(document.blocks.constFirst().text.constLast().text, text);
    }

    void aUnitStaysWithANumberThatIsPutIn()
    {
        Document document;
        document.paragraph(phrase(u"up to %1 %."_s, {Span(u"10"_s)}));
        refineTypography(document);
        QCOMPARE(plainText(document.blocks.constFirst().text), u"up to 10\u00a0%."_s);
    }

    void whatRunsTheOtherWayIsIsolated()
    {
        const QString arabic = u"\u0645\u0635\u0641\u0648\u0641\u0629"_s;
        QVERIFY(runsAgainst(u"An order desk."_s, true));
        QVERIFY(!runsAgainst(u"An order desk."_s, false));
        QVERIFY(!runsAgainst(arabic + u" ERP."_s, true));
        QVERIFY(runsAgainst(arabic, false));
        QVERIFY(!runsAgainst(u" \u00b7 12, "_s, true));

        Document document;
        document.language = u"ar"_s;
        document.isRightToLeft = true;
        document.paragraph({Span(arabic), Span(u": "_s), given(u"An order desk."_s)});
        const QString page = QString::fromUtf8(htmlOf(document));
        QVERIFY(page.contains(u"<p>%1: <bdi>An order desk.</bdi></p>"_s.arg(arabic)));
    }

    void theNumberOfANoteStaysBesideItsMark()
    {
        Document document;
        document.paragraph(
            {Span(u"out"_s, SpanStyle::Out), Span(u"1"_s, SpanStyle::Note), Span(u"2"_s, SpanStyle::Note)});
        const QByteArray page = htmlOf(document);
        QVERIFY2(page.contains("<span class=\"kept\"><span class=\"mark out\">out</span>"
                               "<sup>1</sup><sup>,</sup><sup>2</sup></span>"),
                 page.constData());
    }

    void whatTurnsTheDirectionIsAnEscapeInJson()
    {
        const QByteArray json =
            QString(u"{\"a\":\"\u202eb\u2069\u061c\u2028\u00e9\u20ac\u2013\"}"_s).toUtf8();
        const QByteArray visible = withVisibleDirections(json);
        QCOMPARE(visible, QString(u"{\"a\":\"\\u202eb\\u2069\\u061c\\u2028\u00e9\u20ac\u2013\"}"_s).toUtf8());
        QVERIFY(*parseJson(visible, {}) == *parseJson(json, {}));
        QCOMPARE(withVisibleDirections("\xe2\x80"), QByteArray("\xe2\x80"));
    }

    void theContentsNameEveryHeading()
    {
        Document document;
        for (const int level : {1, 2, 2, 1, 1, 2})
            document.heading(level, u"H"_s);
        QByteArray nav = htmlOf(document);
        nav = nav.mid(nav.indexOf("<ol>"), nav.indexOf("</nav>") - nav.indexOf("<ol>")).replace('\n', "");
        const QByteArray two = "<ol><li><a href=\"#s1\">H</a></li><li><a href=\"#s2\">H</a></li></ol>";
        QCOMPARE(nav, "<ol><li><a href=\"#s0\">H</a>" + two +
                          "</li><li><a href=\"#s3\">H</a></li><li><a href=\"#s4\">H</a>"
                          "<ol><li><a href=\"#s5\">H</a></li></ol></li></ol>");
    }

    void argumentsOfPhrasesAreNotRead()
    {
        const Phrase made = phrase(u"a %1 b %2"_s, {Span(u"%2"_s), code(u"%1"_s)});
        QCOMPARE(made.size(), 4);
        QCOMPARE(made.at(1).text, u"%2"_s);
        QCOMPARE(made.at(3).text, u"%1"_s);
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
