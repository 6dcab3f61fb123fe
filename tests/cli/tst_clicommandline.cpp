#include "tests/cli/cliprocess.h"

#include <QtTest/QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList commandNames{u"new"_s,      u"events"_s,  u"matrix"_s, u"payload"_s,
                               u"sign"_s,     u"verify"_s,  u"lint"_s,   u"send"_s,
                               u"simulate"_s, u"receive"_s, u"export"_s, u"history"_s};

} // namespace

class CliCommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void theHelpListsEveryCommandThatExists()
    {
        const Finished help = runCli({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QCOMPARE(help.err, QByteArray());
        for (const QString &name : commandNames) {
            const QByteArray entry = "\n  " + name.toUtf8() + ' ';
            QVERIFY2(help.out.contains(entry), qPrintable(name));
        }
        for (const char *later : {"conform", "diff"})
            QVERIFY2(!help.out.contains(later), later);
    }

    void everyCommandHasHelpOfItsOwn_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &name : commandNames)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyCommandHasHelpOfItsOwn()
    {
        QFETCH(QString, command);
        for (const QString &option : {u"--help"_s, u"-h"_s}) {
            const Finished help = runCli({command, option});
            QCOMPARE(help.exitCode, 0);
            QCOMPARE(help.err, QByteArray());
            const QByteArray usage = "Usage: hookbench-cli " + command.toUtf8();
            QVERIFY(help.out.startsWith(usage));
            QVERIFY(help.out.contains("--lang"));
        }
    }

    void theVersionIsTheProjects()
    {
        const Finished version = runCli({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, QByteArray("hookbench-cli " HOOKBENCH_VERSION "\n"));
    }

    void wrongCommandLinesAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QStringList event{u"sample"_s, u"--event"_s, u"visit_report.approved"_s};
        const QStringList payload = QStringList{u"payload"_s} + event;
        const QStringList send = QStringList{u"send"_s} + event;
        const QStringList sign{u"sign"_s, u"--body"_s, u"-"_s, u"--secret-ref"_s, u"sample"_s};
        QTest::newRow("no command") << QStringList() << QByteArray("A command is missing.");
        QTest::newRow("unknown command")
            << QStringList{u"frobnicate"_s} << QByteArray("There is no command \"frobnicate\".");
        QTest::newRow("mistyped command") << QStringList{u"paylaod"_s} << QByteArray("Did you mean payload?");
        QTest::newRow("a command of later")
            << QStringList{u"conform"_s} << QByteArray("no command \"conform\"");
        QTest::newRow("option before the command") << QStringList{u"--format"_s, u"json"_s, u"events"_s}
                                                   << QByteArray("The command comes before its options.");
        QTest::newRow("unknown option")
            << QStringList{u"events"_s, u"--wrong"_s} << QByteArray("There is no option --wrong here.");
        QTest::newRow("mistyped option")
            << QStringList{u"events"_s, u"--fromat"_s, u"json"_s} << QByteArray("Did you mean --format?");
        QTest::newRow("an option that no command has")
            << send + QStringList{u"--proxy"_s, u"2"_s} << QByteArray("There is no option --proxy here.");
        QTest::newRow("short option") << QStringList{u"events"_s, u"-f"_s} << QByteArray("two dashes");
        QTest::newRow("option without its value") << QStringList{u"events"_s, u"--format"_s}
                                                  << QByteArray("--format needs a value: --format FORMAT.");
        QTest::newRow("flag with a value")
            << payload + QStringList{u"--headers=yes"_s} << QByteArray("--headers takes no value.");
        QTest::newRow("option twice")
            << payload + QStringList{u"--event"_s, u"x"_s} << QByteArray("--event is given twice.");
        QTest::newRow("unknown format") << QStringList{u"events"_s, u"--format=xml"_s}
                                        << QByteArray("--format takes one of these values: text, json.");
        QTest::newRow("csv where there is none") << QStringList{u"lint"_s, u"sample"_s, u"--format=csv"_s}
                                                 << QByteArray("--format takes one of these values");
        QTest::newRow("unknown language") << QStringList{u"events"_s, u"--lang"_s, u"tlh"_s}
                                          << QByteArray("--lang takes one of these values: en, de, fr, ar.");
        QTest::newRow("design missing") << QStringList{u"lint"_s} << QByteArray("DESIGN is missing.");
        QTest::newRow("a word too many")
            << QStringList{u"lint"_s, u"sample"_s, u"sample"_s} << QByteArray("a word too many");
        QTest::newRow("a word where none is taken")
            << sign + QStringList{u"word"_s} << QByteArray("a word too many");
        QTest::newRow("file missing") << QStringList{u"new"_s} << QByteArray("FILE is missing.");
        QTest::newRow("unknown catalogue") << QStringList{u"new"_s, u"x"_s, u"--catalogue"_s, u"v9"_s}
                                           << QByteArray("connect, preview, all");
        QTest::newRow("event missing")
            << QStringList{u"payload"_s, u"sample"_s} << QByteArray("--event is missing");
        QTest::newRow("unknown payload option") << payload + QStringList{u"--set"_s, u"contactDetail=on"_s}
                                                << QByteArray("Did you mean contactDetails?");
        QTest::newRow("never group as an option") << payload + QStringList{u"--set"_s, u"internalNotes=on"_s}
                                                  << QByteArray("--set knows no option \"internalNotes\"");
        QTest::newRow("payload option without state")
            << payload + QStringList{u"--set"_s, u"contactDetails"_s} << QByteArray("takes on or off");
        QTest::newRow("payload option with a wrong state")
            << payload + QStringList{u"--set"_s, u"contactDetails=yes"_s} << QByteArray("takes on or off");
        QTest::newRow("time without offset") << payload + QStringList{u"--now"_s, u"2026-06-18T16:40:00"_s}
                                             << QByteArray("--now takes a time with its offset");
        QTest::newRow("no seed") << payload + QStringList{u"--seed"_s, u"-1"_s} << QByteArray("--seed takes");
        QTest::newRow("line break in an id")
            << payload + QStringList{u"--id"_s, u"evt_1\r\nX: y"_s} << QByteArray("visible ASCII");
        QTest::newRow("empty id") << payload + QStringList{u"--id="_s} << QByteArray("visible ASCII");
        QTest::newRow("empty file") << payload + QStringList{u"--secret-file"_s, u""_s}
                                    << QByteArray("--secret-file needs a value: --secret-file FILE.");
        QTest::newRow("empty design") << QStringList{u"lint"_s, u""_s} << QByteArray("DESIGN is missing.");
        QTest::newRow("headers and explanation")
            << payload + QStringList{u"--headers"_s, u"--explain"_s} << QByteArray("exclude each other");
        QTest::newRow("two secrets") << payload + QStringList{u"--headers"_s, u"--secret-env"_s, u"A"_s,
                                                              u"--secret-file"_s, u"b"_s}
                                     << QByteArray("one place only");
        QTest::newRow("the secret itself") << payload + QStringList{u"--secret"_s, u"hunter2"_s}
                                           << QByteArray("There is no option --secret here.");
        QTest::newRow("sign without a body")
            << QStringList{u"sign"_s, u"--secret-ref"_s, u"sample"_s} << QByteArray("--body is missing");
        QTest::newRow("body and secret from stdin")
            << QStringList{u"sign"_s, u"--body"_s, u"-"_s, u"--secret-stdin"_s}
            << QByteArray("cannot both come");
        QTest::newRow("scheme that signs an id")
            << sign + QStringList{u"--scheme"_s, u"standard-webhooks"_s} << QByteArray("--id is missing");
        QTest::newRow("scheme that signs a time")
            << sign + QStringList{u"--scheme"_s, u"timestamp-body"_s} << QByteArray("--now is missing");
        QTest::newRow("verify without a signature")
            << QStringList{u"verify"_s, u"--body"_s, u"-"_s, u"--secret-ref"_s, u"sample"_s}
            << QByteArray("--signature is missing");
        QTest::newRow("send without a URL") << send << QByteArray("--url is missing");
        QTest::newRow("send to a file")
            << send + QStringList{u"--url"_s, u"file:///etc/passwd"_s} << QByteArray("http or https");
        QTest::newRow("send to no host")
            << send + QStringList{u"--url"_s, u"http:///hook"_s} << QByteArray("with a host");
        QTest::newRow("endless timeout")
            << send + QStringList{u"--url"_s, u"http://127.0.0.1/"_s, u"--timeout"_s, u"0"_s}
            << QByteArray("--timeout takes seconds");
        QTest::newRow("port beyond the last")
            << QStringList{u"receive"_s, u"--port"_s, u"65536"_s} << QByteArray("--port takes a number");
        QTest::newRow("unknown deduplication")
            << QStringList{u"receive"_s, u"--dedup"_s, u"body"_s} << QByteArray("eventId, deliveryId, off");
    }
    void wrongCommandLinesAreUsageErrors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Finished result = runCli(arguments);
        QVERIFY2(result.err.contains(says), result.err.constData());
        QVERIFY2(result.err.contains("--help"), result.err.constData());
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY(!result.err.contains("hunter2"));
    }

    void theLanguageFollowsTheEnvironmentAndTheOption_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("plain C") << u"LC_ALL"_s << u"C"_s << QStringList{u"events"_s, u"--format=json"_s};
        QTest::newRow("an encoding of old")
            << u"LC_ALL"_s << u"de_DE.ISO-8859-1"_s << QStringList{u"events"_s, u"--format=json"_s};
        QTest::newRow("language before the command")
            << u"LC_ALL"_s << u"C.UTF-8"_s
            << QStringList{u"--lang"_s, u"en"_s, u"events"_s, u"--format=json"_s};
        QTest::newRow("language joined and after it")
            << u"LANG"_s << u"ar"_s << QStringList{u"events"_s, u"--format=json"_s, u"--lang=en"_s};
    }
    void theLanguageFollowsTheEnvironmentAndTheOption()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QStringList, arguments);
        const Finished result = runCli(arguments, {{}, {{variable, value}}, {}});
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.startsWith("{\"events\":[{\"eventType\":\"target.imported\""));
    }

    void sentencesComeInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unknownCommand");
        QTest::addColumn<QString>("help");
        QTest::addColumn<QString>("description");
        QTest::newRow("German by LANG")
            << u"LANG"_s << u"de_AT.UTF-8"_s << u"Einen Befehl „wrong“ gibt es nicht."_s
            << u"Prüft einen Entwurf gegen die Richtlinie der Payload-Matrix."_s
            << u"Ein Besuchsbericht wird genehmigt."_s;
        QTest::newRow("German by LANGUAGE, which goes before LANG")
            << u"LANGUAGE"_s << u"xx:de:fr"_s << u"Einen Befehl „wrong“ gibt es nicht."_s
            << u"Prüft einen Entwurf gegen die Richtlinie der Payload-Matrix."_s
            << u"Ein Besuchsbericht wird genehmigt."_s;
        QTest::newRow("French by LC_ALL")
            << u"LC_ALL"_s << u"fr_FR.UTF-8"_s << u"Il n’y a pas de commande «\u202Fwrong\u202F»."_s
            << u"Vérifie un projet par rapport à la politique de la matrice des charges utiles."_s
            << u"Un rapport de visite est approuvé."_s;
        QTest::newRow("Arabic by LC_MESSAGES")
            << u"LC_MESSAGES"_s << u"ar"_s << u"لا يوجد أمر «wrong»."_s
            << u"يفحص تصميمًا وفق سياسة مصفوفة الحمولة."_s << u"يُعتمد تقرير زيارة."_s;
    }
    void sentencesComeInTheLanguageAskedFor()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, unknownCommand);
        QFETCH(QString, help);
        QFETCH(QString, description);
        QMap<QString, QString> environment{
            {u"LC_ALL"_s, {}}, {u"LC_MESSAGES"_s, {}}, {u"LANG"_s, {}}, {u"LANGUAGE"_s, {}}};
        environment[variable] = value;
        if (variable == u"LANGUAGE")
            environment[u"LANG"_s] = u"fr_FR.UTF-8"_s;
        const Surroundings there{{}, environment, {}};
        const Finished wrong = runCli({u"wrong"_s}, there);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains(unknownCommand.toUtf8()), wrong.err.constData());
        const Finished helped = runCli({u"lint"_s, u"--help"_s}, there);
        QVERIFY2(helped.out.contains(help.toUtf8()), helped.out.constData());
        // Tables are for people; JSON is for programs and stays as it is.
        const Finished table = runCli({u"events"_s}, there);
        QVERIFY2(table.out.contains(description.toUtf8()), table.out.constData());
        for (const QStringList &words :
             {QStringList{u"events"_s}, QStringList{u"matrix"_s, u"sample"_s},
              QStringList{u"lint"_s, u"sample"_s},
              QStringList{u"payload"_s, u"sample"_s, u"--event=visit_report.approved"_s, u"--explain"_s}}) {
            const Finished json = runCli(words + QStringList{u"--format=json"_s}, there);
            QVERIFY(!json.out.isEmpty());
            QCOMPARE(json.out, runCli(words + QStringList{u"--format=json"_s, u"--lang=en"_s}).out);
        }
    }

    void noWidgetLibraryIsLoaded()
    {
        const Finished loaded = runProgram(u"ldd"_s, {cliPath()});
        QCOMPARE(loaded.exitCode, 0);
        QVERIFY(loaded.out.contains("libQt6Core"));
        for (const char *library : {"libQt6Gui", "libQt6Widgets", "libX11", "libwayland", "libGL"})
            QVERIFY2(!loaded.out.contains(library), library);
    }

    void aReaderThatHasGoneIsNoError()
    {
        const QString script = u"import os, subprocess, sys\n"
                               "reading, writing = os.pipe()\n"
                               "os.close(reading)\n"
                               "sys.exit(subprocess.run(sys.argv[1:], stdout=writing).returncode)\n"_s;
        const Finished result =
            runProgram(u"python3"_s, {u"-c"_s, script, cliPath(), u"matrix"_s, u"sample"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.err, QByteArray());
    }

    void outputThatCannotBeWrittenIsAnError_data()
    {
        QTest::addColumn<QString>("redirection");
        QTest::newRow("a full disk") << u">/dev/full"_s;
        QTest::newRow("no standard output") << u">&-"_s;
        QTest::newRow("no standard input or output") << u"<&- >&-"_s;
    }
    void outputThatCannotBeWrittenIsAnError()
    {
        QFETCH(QString, redirection);
        const QString line = u'"' + cliPath() + u"\" events "_s + redirection;
        const Finished result = runProgram(u"sh"_s, {u"-c"_s, line});
        QCOMPARE(result.exitCode, 3);
        QVERIFY(result.err.startsWith("hookbench-cli: Cannot write to the standard output"));
    }
};

QTEST_GUILESS_MAIN(CliCommandLineTest)
#include "tst_clicommandline.moc"
