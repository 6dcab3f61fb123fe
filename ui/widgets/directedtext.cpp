#include "ui/widgets/directedtext.h"

#include <QtGui/QGuiApplication>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

// Unicode's isolates (UAX #9): left to right, right to left, first strong; and the end of each.
constexpr QChar leftToRight(u'\u2066');
constexpr QChar lastOpening(u'\u2068');
constexpr QChar closing(u'\u2069');

/// What can stand in a name or a word of a program.
bool isOfWord(QChar character)
{
    const bool isAscii = character > u' ' && character <= u'~';
    const QChar::Direction direction = character.direction();
    return isAscii || direction == QChar::DirL || direction == QChar::DirNSM || character == u'…' ||
           character == u'×';
}

bool isPlain(QChar character)
{
    return character.isLetterOrNumber();
}

/// What belongs to the sentence and not to the word: quotes, brackets around it, the full stop.
QStringView withoutPunctuation(QStringView word)
{
    while (!word.isEmpty() && u"(\"' "_s.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && u"()\"'.,:;!? "_s.contains(word.back()))
        word.chop(1);
    return word;
}

/// Letters and digits alone stay together by themselves.
bool needsIsolation(QStringView word)
{
    return std::any_of(word.begin(), word.end(), isPlain) && !std::all_of(word.begin(), word.end(), isPlain);
}

/// Where the words that begin there end: those that follow after a blank belong to it, unless a sentence's
/// punctuation lies between.
qsizetype endOfWords(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size()) {
        if (isOfWord(text.at(end))) {
            ++end;
            continue;
        }
        const bool goesOn = text.at(end) == u' ' && end > begin && end + 1 < text.size() &&
                            isOfWord(text.at(end + 1)) && !u".,:;!?"_s.contains(text.at(end - 1));
        if (!goesOn)
            break;
        ++end;
    }
    return end;
}

/// Of words that follow each other, those from the first to the last that is no mere number.
QStringView withoutNumbers(QStringView words)
{
    const auto isNumber = [](QStringView word) {
        const QStringView bare = withoutPunctuation(word);
        return std::none_of(bare.begin(), bare.end(), [](QChar each) { return each.isLetter(); }) &&
               !needsIsolation(bare);
    };
    for (qsizetype blank = words.indexOf(u' '); blank >= 0 && isNumber(words.first(blank));
         blank = words.indexOf(u' '))
        words = words.sliced(blank + 1);
    for (qsizetype blank = words.lastIndexOf(u' '); blank >= 0 && isNumber(words.sliced(blank + 1));
         blank = words.lastIndexOf(u' '))
        words.truncate(blank);
    return withoutPunctuation(words);
}

/// Letters of Hebrew, Arabic and their kin; marks that many scripts share say nothing.
bool isRightToLeftLetter(QChar character)
{
    return character.isLetter() &&
           (character.direction() == QChar::DirR || character.direction() == QChar::DirAL);
}

/// A sentence of the other direction, of words with marks between them: an answer's text, a log's line.
bool runsLeftToRight(QStringView sentence)
{
    const QStringView inner = withoutPunctuation(sentence);
    return inner.contains(u' ') && needsIsolation(inner) && inner.front().isLetter() &&
           std::none_of(sentence.begin(), sentence.end(), [](QChar each) {
               return isRightToLeftLetter(each) || each == u'،' || (each >= leftToRight && each <= closing);
           });
}

bool needIsolation(QStringView words)
{
    const QList<QStringView> list = words.split(u' ');
    return std::any_of(list.begin(), list.end(), needsIsolation);
}

/// `depth` counts the isolates that are open.
QString directedWords(QStringView sentence, int &depth)
{
    QString result;
    for (qsizetype at = 0; at < sentence.size();) {
        const qsizetype end = endOfWords(sentence, at);
        const QStringView run = sentence.sliced(at, end - at);
        const QStringView words = withoutNumbers(run);
        if (depth == 0 && needIsolation(words)) {
            const qsizetype before = words.begin() - run.begin();
            result += run.first(before) + isolated(words.toString()) + run.sliced(before + words.size());
        } else {
            result += run;
        }
        at = end;
        if (at < sentence.size()) {
            const QChar other = sentence.at(at++);
            depth += other >= leftToRight && other <= lastOpening ? 1 : other == closing ? -1 : 0;
            result += other;
        }
    }
    return result;
}

} // namespace

QString isolated(const QString &text)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QString(leftToRight + text + closing)
                                                                 : text;
}

QString directed(const QString &text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    QString result;
    int depth = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype stop = text.indexOf(u". "_s, at);
        const qsizetype end = stop < 0 ? text.size() : stop + 1;
        const QStringView sentence = QStringView(text).sliced(at, end - at);
        if (depth == 0 && runsLeftToRight(sentence))
            result += isolated(sentence.toString());
        else
            result += directedWords(sentence, depth);
        at = end;
        for (; at < text.size() && text.at(at) == u' '; ++at)
            result += u' ';
    }
    return result;
}

} // namespace hookbench
