#include "model/delivery/answerscript.h"

#include "model/delivery/retrypolicy.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AnswerScript)
};

constexpr qint64 mostRepetitions = 1'000'000;
constexpr milliseconds longestDelay{24 * 3'600'000};
constexpr milliseconds usualSlowness{5'000};

struct KindWord
{
    QStringView word;
    AnswerKind kind;
};

constexpr std::array kindWords{KindWord{u"timeout", AnswerKind::Timeout},
                               KindWord{u"close", AnswerKind::Close},
                               KindWord{u"reset", AnswerKind::Reset},
                               KindWord{u"half", AnswerKind::Half},
                               KindWord{u"wrong-length", AnswerKind::WrongLength},
                               KindWord{u"slow", AnswerKind::Slow},
                               KindWord{u"garbage", AnswerKind::Garbage}};

bool hasHead(AnswerKind kind)
{
    return kind == AnswerKind::Status || kind == AnswerKind::Half || kind == AnswerKind::WrongLength ||
           kind == AnswerKind::Slow;
}

milliseconds usualDelay(AnswerKind kind)
{
    return kind == AnswerKind::Slow ? usualSlowness : milliseconds(0);
}

bool isStatus(int status)
{
    return (status >= 100 && status <= 599) || status == 999;
}

bool isVisible(const QString &value)
{
    return std::ranges::all_of(value, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// A piece of the script and where it begins in it.
struct Piece
{
    QString text;
    qsizetype at = 0;

    [[nodiscard]] Piece sliced(qsizetype from, qsizetype length) const
    {
        return {text.sliced(from, length), at + from};
    }
    [[nodiscard]] Piece trimmed() const
    {
        qsizetype from = 0;
        while (from < text.size() && text[from].isSpace())
            ++from;
        return {text.trimmed(), at + from};
    }
};

Error refuse(const Piece &piece, const QString &reason)
{
    //: %1 is a number, %2 a piece of what the user wrote, %3 what is wrong with it
    return {ErrorCode::Usage, Text::tr("The answers cannot be read at character %1, \"%2\": %3.")
                                  .arg(QString::number(piece.at + 1), piece.text.left(60), reason)};
}

/// Cuts at each separator that does not stand between quotes.
QList<Piece> split(const Piece &whole, QChar separator)
{
    QList<Piece> pieces;
    bool isQuoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at < whole.text.size(); ++at) {
        if (whole.text[at] == u'"')
            isQuoted = !isQuoted;
        if (isQuoted || whole.text[at] != separator)
            continue;
        pieces.append(whole.sliced(from, at - from).trimmed());
        from = at + 1;
    }
    pieces.append(whole.sliced(from, whole.text.size() - from).trimmed());
    return pieces;
}

/// Takes quotes off; two of them inside stand for one.
QString unquoted(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    return text.sliced(1, text.size() - 2).replace(u"\"\""_s, u"\""_s);
}

QString quotedWhereNeeded(const QByteArray &value)
{
    QString text = QString::fromLatin1(value);
    static const QRegularExpression plain(u"\\A[A-Za-z0-9._~:/?#@!$&'()*+=%-]+\\z"_s);
    if (plain.match(text).hasMatch())
        return text;
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

/// Cuts `x 3` or `×3` off the end; 0 when there is none.
Result<qint64> takeRepetitions(Piece &piece, const QRegularExpression &shape)
{
    const QRegularExpressionMatch match = shape.match(piece.text);
    if (!match.hasMatch())
        return qint64(0);
    const qint64 count = match.captured(1).toLongLong();
    if (count < 1 || count > mostRepetitions)
        return refuse(piece, Text::tr("an answer is repeated 1 to %1 times").arg(mostRepetitions));
    piece.text.truncate(match.capturedStart());
    return count;
}

/// One answer with what qualifies it.
class AnswerReader final
{
public:
    Result<std::pair<ScriptedAnswer, qint64>> read(const Piece &piece)
    {
        QList<Piece> parts = split(piece, u';');
        const Result<qint64> repetitions = readRepetitions(parts);
        if (!repetitions)
            return repetitions.error();
        const Result<void> head = readHead(parts.first());
        if (!head)
            return head.error();
        for (qsizetype index = 1; index < parts.size(); ++index)
            if (const Result<void> qualifier = readQualifier(parts[index]); !qualifier)
                return qualifier.error();
        return std::pair(m_answer, *repetitions);
    }

private:
    // Behind the answer's name, or behind the last qualifier; there an x needs a space before it.
    static Result<qint64> readRepetitions(QList<Piece> &parts)
    {
        static const QRegularExpression behindName(u"\\s*[x×]\\s*(\\d{1,10})\\z"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression behindValue(u"(?:\\s+x|\\s*×)\\s*(\\d{1,10})\\z"_s);
        const Result<qint64> first = takeRepetitions(parts.first(), behindName);
        if (!first || parts.size() == 1)
            return first ? Result<qint64>(qMax<qint64>(1, *first)) : first;
        const Piece whole = parts.last();
        Result<qint64> last = takeRepetitions(parts.last(), behindValue);
        if (!last)
            return last;
        if (*first > 0 && *last > 0)
            return refuse(whole, Text::tr("the answer says twice how often it is repeated"));
        return qMax<qint64>(1, qMax(*first, *last));
    }

    Result<void> readHead(const Piece &piece)
    {
        bool isNumber = false;
        const int status = piece.text.toInt(&isNumber);
        if (isNumber && piece.text.size() == 3 && isStatus(status)) {
            m_answer.status = status;
            return {};
        }
        QStringList words;
        for (const KindWord &known : kindWords) {
            words.append(known.word.toString());
            if (piece.text.compare(known.word, Qt::CaseInsensitive) != 0)
                continue;
            m_answer.kind = known.kind;
            m_answer.delay = usualDelay(known.kind);
            return {};
        }
        static const QRegularExpression restOfDate(u"\\A\\d{1,2}[ -][A-Z][a-z]{2}[ -]\\d"_s);
        if (restOfDate.match(piece.text).hasMatch())
            return refuse(piece, Text::tr("a date with a comma stands in quotes, "
                                          "retry-after=\"Wed, 21 Oct 2026 07:28:00 GMT\""));
        //: %1 lists words such as timeout, close, reset
        return refuse(
            piece,
            Text::tr("an answer is a status from 100 to 599, 999, or one of %1").arg(words.join(u", "_s)));
    }

    Result<void> readQualifier(const Piece &piece)
    {
        const qsizetype equals = piece.text.indexOf(u'=');
        const QString name = piece.text.left(qMax<qsizetype>(0, equals)).trimmed().toLower();
        const QString value = unquoted(piece.text.sliced(equals + 1).trimmed());
        if (name == u"delay")
            return readDelay(piece, value);
        if (equals < 0 || (name != u"retry-after" && name != u"location" && name != u"status"))
            return refuse(piece, Text::tr("behind a semicolon stands retry-after=30, delay=2s, location=URL "
                                          "or status=500"));
        if (!hasHead(m_answer.kind))
            return refuse(piece, Text::tr("this kind of answer has no head that could say so"));
        if (name == u"status")
            return readStatus(piece, value);
        if (!isVisible(value))
            return refuse(piece, Text::tr("a header takes visible ASCII characters only"));
        if (name == u"location")
            m_answer.location = value.toLatin1();
        else
            m_answer.retryAfter.append(value.toLatin1());
        return {};
    }

    Result<void> readStatus(const Piece &piece, const QString &value)
    {
        bool isNumber = false;
        const int status = value.toInt(&isNumber);
        if (m_answer.kind == AnswerKind::Status || !isNumber || !isStatus(status))
            return refuse(piece,
                          Text::tr("half, slow and wrong-length take a status from 100 to 599, or 999"));
        m_answer.status = status;
        return {};
    }

    Result<void> readDelay(const Piece &piece, const QString &value)
    {
        const std::optional<milliseconds> delay = durationFrom(value);
        if (m_answer.kind == AnswerKind::Timeout)
            return refuse(piece, Text::tr("an answer that never comes has no delay"));
        if (!delay || *delay > longestDelay)
            return refuse(piece,
                          Text::tr("a delay is a number with its unit, at most 24 hours: 250ms, 2s, 1.5m"));
        m_answer.delay = *delay;
        return {};
    }

    ScriptedAnswer m_answer;
};

QString textOf(const ScriptedAnswer &answer, qint64 repetitions)
{
    QString text = QString::number(answer.status);
    for (const KindWord &known : kindWords)
        if (known.kind == answer.kind)
            text = known.word.toString();
    if (repetitions > 1)
        text += u'x' + QString::number(repetitions);
    if (answer.kind != AnswerKind::Status && hasHead(answer.kind) && answer.status != 200)
        text += u";status="_s + QString::number(answer.status);
    for (const QByteArray &value : answer.retryAfter)
        text += u";retry-after="_s + quotedWhereNeeded(value);
    if (answer.delay != usualDelay(answer.kind))
        text += u";delay="_s + durationId(answer.delay);
    if (!answer.location.isEmpty())
        text += u";location="_s + quotedWhereNeeded(answer.location);
    return text;
}

} // namespace

AnswerScript::AnswerScript()
    : m_steps{Step{{}, 1}}
{
}

Result<AnswerScript> AnswerScript::parse(const QString &text)
{
    const Piece whole{text, 0};
    if (text.count(u'"') % 2 != 0)
        return refuse(whole.sliced(text.lastIndexOf(u'"'), text.size() - text.lastIndexOf(u'"')),
                      Text::tr("the quotation mark is not closed"));
    AnswerScript script;
    script.m_steps.clear();
    qint64 end = 0;
    for (const Piece &piece : split(whole, u',')) {
        const auto step = AnswerReader().read(piece);
        if (!step)
            return step.error();
        end += step->second;
        script.m_steps.append(Step{step->first, end});
    }
    return script;
}

const ScriptedAnswer &AnswerScript::at(qint64 index) const
{
    const auto step = std::ranges::upper_bound(m_steps, index, {}, &Step::end);
    return step == m_steps.end() ? m_steps.last().answer : step->answer;
}

QString AnswerScript::text() const
{
    QStringList texts;
    qint64 begin = 0;
    for (const Step &step : m_steps) {
        texts.append(textOf(step.answer, step.end - begin));
        begin = step.end;
    }
    return texts.join(u',');
}

} // namespace hookbench
