#include "ui/widgets/sourcespans.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class SourceSpansTest final : public QObject
{
    Q_OBJECT

    /// The line with what is coloured between brackets: c[comment] s[text] n[number] k[keyword].
    [[nodiscard]] static QString marked(const QString &line, CommentStyle style, SourceState &state)
    {
        QString text;
        qsizetype at = 0;
        for (const SourceSpan &span : sourceSpans(line, style, state)) {
            text += line.sliced(at, span.from - at) + u"csnk"_s.at(int(span.token)) + u'[' +
                    line.sliced(span.from, span.to - span.from) + u']';
            at = span.to;
        }
        return text + line.sliced(at);
    }

private slots:
    void linesAreColoured_data()
    {
        QTest::addColumn<CommentStyle>("style");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("coloured");
        const auto slashes = CommentStyle::Slashes;
        const auto hash = CommentStyle::Hash;
        QTest::newRow("an empty line") << slashes << u""_s << u""_s;
        QTest::newRow("code and a comment with quotes")
            << slashes << u"x = 5; // it's \"5\""_s << u"x = n[5]; c[// it's \"5\"]"_s;
        QTest::newRow("no comment in a text")
            << slashes << u"get(\"http://x\")"_s << u"get(s[\"http://x\"])"_s;
        QTest::newRow("an escaped quote") << slashes << u"a(\"\\\"\", b)"_s << u"a(s[\"\\\"\"], b)"_s;
        QTest::newRow("a text that is not closed") << slashes << u"x = \"open"_s << u"x = \"open"_s;
        QTest::newRow("lifetimes of Rust")
            << slashes << u"fn f<'a>(x: &'a str)"_s << u"k[fn] f<'a>(x: &'a str)"_s;
        QTest::newRow("keywords are whole words")
            << slashes << u"if (iffy.end) return notNull;"_s << u"k[if] (iffy.end) k[return] notNull;"_s;
        QTest::newRow("variables are no keywords") << hash << u"echo $type"_s << u"echo $type"_s;
        QTest::newRow("lengths and counts in a shell")
            << hash << u"[ ${#a} -eq $# ] # why"_s << u"[ ${#a} -eq $# ] c[# why]"_s;
        QTest::newRow("slashes are no comment of Python") << hash << u"a // b"_s << u"a // b"_s;
        QTest::newRow("a comment inside a line") << slashes << u"a /* b */ c"_s << u"a c[/* b */] c"_s;
    }

    void linesAreColoured()
    {
        QFETCH(const CommentStyle, style);
        QFETCH(const QString, line);
        SourceState state = SourceState::Code;
        QTEST(marked(line, style, state), "coloured");
        QCOMPARE(state, SourceState::Code);
    }

    void commentsGoOnOverLines()
    {
        SourceState state = SourceState::Code;
        QCOMPARE(marked(u"a /* if"_s, CommentStyle::Slashes, state), u"a c[/* if]"_s);
        QCOMPARE(state, SourceState::InComment);
        QCOMPARE(marked(u" * \"b\""_s, CommentStyle::Slashes, state), u"c[ * \"b\"]"_s);
        QCOMPARE(marked(u" */ if"_s, CommentStyle::Slashes, state), u"c[ */] k[if]"_s);
        QCOMPARE(state, SourceState::Code);
    }

    void textsOfPythonGoOnOverLines()
    {
        SourceState state = SourceState::Code;
        QCOMPARE(marked(u"\"\"\"Verifies."_s, CommentStyle::Hash, state), u"c[\"\"\"Verifies.]"_s);
        QCOMPARE(state, SourceState::InDocString);
        QCOMPARE(marked(u"\"\"\""_s, CommentStyle::Hash, state), u"c[\"\"\"]"_s);
        QCOMPARE(state, SourceState::Code);
        QCOMPARE(marked(u"\"\"\"One line.\"\"\""_s, CommentStyle::Hash, state),
                 u"c[\"\"\"One line.\"\"\"]"_s);
        QCOMPARE(state, SourceState::Code);
    }
};

QTEST_GUILESS_MAIN(SourceSpansTest)
#include "tst_sourcespans.moc"
