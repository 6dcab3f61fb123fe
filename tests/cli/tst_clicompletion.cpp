#include "tests/cli/cliprocess.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

QString completionFile()
{
    return qEnvironmentVariable("HOOKBENCH_SOURCE") + u"/resources/completion/hookbench-cli.bash"_s;
}

// What bash would offer for the last of the words, one per line.
QByteArrayList completions(const QStringList &words)
{
    const QString script = u"source \"$1\"; shift\n"
                           "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1))\n"
                           "_hookbench_cli \"$1\" \"${COMP_WORDS[COMP_CWORD]}\"\n"
                           "printf '%s\\n' \"${COMPREPLY[@]}\"\n"_s;
    const Finished result =
        runProgram(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s, completionFile(), cliPath()} + words);
    if (result.exitCode != 0 || !result.err.isEmpty())
        return {result.err};
    return result.out.trimmed().split('\n');
}

QByteArrayList matches(const QByteArray &text, const QString &pattern)
{
    QByteArrayList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : expression.globalMatch(QString::fromUtf8(text)))
        found.append(match.captured(1).toUtf8());
    return found;
}

QByteArrayList sorted(QByteArrayList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

class CliCompletionTest final : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsValidBash()
    {
        const Finished result = runProgram(u"bash"_s, {u"-n"_s, completionFile()});
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.exitCode, 0);
    }

    void commandsAreThoseOfTheHelp()
    {
        const QByteArray help = runCli({u"--help"_s}).out;
        const qsizetype start = help.indexOf("Commands:");
        const QByteArrayList commands =
            matches(help.sliced(start, help.indexOf("Options:") - start), u"^  ([a-z]+) "_s);
        QVERIFY(commands.size() >= 9);
        QByteArrayList offered = completions({u""_s});
        offered.removeIf([](const QByteArray &word) { return word.startsWith('-'); });
        QCOMPARE(sorted(offered), sorted(commands));
    }

    void optionsAreThoseOfTheHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command :
             {"new", "events", "matrix", "payload", "sign", "verify", "lint", "send", "simulate", "receive"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void optionsAreThoseOfTheHelp()
    {
        QFETCH(QString, command);
        const QByteArrayList options = matches(runCli({command, u"--help"_s}).out, u"^  (--[a-z-]+)"_s);
        QVERIFY(options.size() > 2);
        QCOMPARE(sorted(completions({command, u"--"_s})), sorted(options));
    }

    void valuesAreOffered_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("offered");
        const QStringList payload{u"payload"_s, u"sample"_s};
        QTest::newRow("a command") << QStringList{u"pay"_s} << QByteArray("payload");
        QTest::newRow("a command after the language")
            << QStringList{u"--lang"_s, u"de"_s, u"li"_s} << QByteArray("lint");
        QTest::newRow("formats") << QStringList{u"matrix"_s, u"sample"_s, u"--format"_s, u""_s}
                                 << QByteArray("text json csv markdown");
        QTest::newRow("a format after an equals sign")
            << payload + QStringList{u"--format"_s, u"="_s, u"j"_s} << QByteArray("json");
        QTest::newRow("options") << payload + QStringList{u"--set"_s, u"c"_s}
                                 << QByteArray("customerContext= contactDetails=");
        QTest::newRow("states") << payload + QStringList{u"--set"_s, u"contactDetails"_s, u"="_s}
                                << QByteArray("on off");
        QTest::newRow("event types") << payload + QStringList{u"--event"_s, u"route."_s}
                                     << QByteArray("route.suggestion.created route.published");
        QTest::newRow("the sample design") << QStringList{u"lint"_s, u"sampl"_s} << QByteArray("sample");
    }
    void valuesAreOffered()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, offered);
        QCOMPARE(completions(words).join(' '), offered);
    }
};

QTEST_GUILESS_MAIN(CliCompletionTest)
#include "tst_clicompletion.moc"
