#include "app/cli/historycommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/texttable.h"
#include "model/history/historyplace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <nlohmann/json.hpp>

#include <limits>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

QStringList formatIds()
{
    QStringList ids;
    for (const HistoryFormat format : allHistoryFormats())
        ids.append(idOf(format));
    return ids;
}

/// Nothing when the option was not given. Error: Usage.
Result<std::optional<qint64>> numberOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 number = arguments.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > std::numeric_limits<int>::max())
        return usageError(Text::tr("%1 takes a whole number, 0 or more.").arg(u"--"_s + option));
    return std::optional(number);
}

template<typename Value>
Result<Value> waitFor(QFuture<Result<Value>> future)
{
    future.waitForFinished();
    if (future.resultCount() > 0)
        return future.result();
    return Error{ErrorCode::Internal, Text::tr("The delivery log gave no answer.")};
}

constexpr int usualLimit = 100;

TextTable toTable(const QList<HistoryRow> &rows, Redaction redaction)
{
    TextTable table{{Text::tr("Sent"), Text::tr("Event type"), Text::tr("Event id"), Text::tr("Attempt"),
                     Text::tr("Status"), Text::tr("Milliseconds"), Text::tr("Decision"), Text::tr("Marks"),
                     Text::tr("URL")},
                    {}};
    const auto urlOf = [redaction](const HistoryRow &row) {
        return redaction == Redaction::Shown ? row.url : loggedUrl(withoutSecrets(QUrl(row.url)));
    };
    for (const HistoryRow &row : rows)
        table.rows.append(
            {QString::fromLatin1(isoMilliseconds(row.sentAt)), row.eventType,
             QString::fromUtf8(row.eventId.text), QString::number(row.number),
             resultText(row.status, row.errorClass),
             QString::number(std::chrono::round<std::chrono::milliseconds>(row.duration).count()),
             titleOf(row.decision), titlesOf(row.marks, row.tampering).join(u", "_s), urlOf(row)});
    return table;
}

} // namespace

QString HistoryCommand::name() const
{
    return u"history"_s;
}

QString HistoryCommand::summary() const
{
    return Text::tr("Lists, exports and trims the delivery log.");
}

CommandSyntax HistoryCommand::syntax() const
{
    return {
        {OperandSpec::Need::Optional, u"FILE"_s,
         Text::tr("Where --export writes; - is the standard output.")},
        {{u"filter"_s,
          u"FILTER"_s,
          Text::tr(
              "Which attempts: words of text, type:, id:, status:, class:, mark:, error:, since:, until:, "
              "run:; for example \"status:5xx since:2h\"."),
          {}},
         {u"run"_s, u"RUN"_s, Text::tr("Only the attempts of this run."), {}},
         {u"limit"_s,
          u"N"_s,
          Text::tr("At most so many, the newest; 100 when it is not given, 0 for all."),
          {}},
         formatOption({u"text"_s, u"json"_s}),
         {u"export"_s, u"FORMAT"_s, Text::tr("Writes them to FILE: %1.").arg(formatIds().join(u", "_s)),
          formatIds()},
         {u"with-signatures"_s,
          {},
          Text::tr("Shows signatures, cookies and credentials as well, also those in addresses."),
          {}},
         {u"delete"_s, {}, Text::tr("Deletes the attempts of --filter or --run for good."), {}},
         {u"keep-days"_s, u"N"_s, Text::tr("Deletes attempts that are older than N days."), {}},
         {u"keep"_s, u"N"_s, Text::tr("Deletes all attempts but the newest N."), {}},
         {u"database"_s, u"FILE"_s, Text::tr("The log's file, instead of the user's own."), {}},
         {u"now"_s,
          u"INSTANT"_s,
          Text::tr("The time that 15m, 2h, 7d and --keep-days count back from."),
          {}}}};
}

Result<void> HistoryCommand::readNumbers(const Arguments &arguments)
{
    const Result<std::optional<qint64>> limit = numberOf(arguments, u"limit"_s);
    const Result<std::optional<qint64>> days = numberOf(arguments, u"keep-days"_s);
    const Result<std::optional<qint64>> keep = numberOf(arguments, u"keep"_s);
    for (const auto *number : {&limit, &days, &keep})
        if (!*number)
            return number->error();
    if (*limit)
        m_limit = **limit == 0 ? std::numeric_limits<int>::max() : int(**limit);
    if (*days)
        m_rule.age = std::chrono::days(**days);
    m_rule.attempts = *keep;
    return {};
}

Result<void> HistoryCommand::readOptions(const Arguments &arguments)
{
    const Result<std::optional<Instant>> now = readNow(arguments);
    if (!now)
        return now.error();
    m_now = now->value_or(SystemClock().now());
    const Result<HistoryFilter> filter = parseHistoryFilter(arguments.value(u"filter"_s), m_now);
    if (!filter)
        return filter.error();
    m_filter = *filter;
    if (arguments.has(u"run"_s))
        m_filter.run = RunId{arguments.value(u"run"_s).toUtf8()};
    const Result<void> numbers = readNumbers(arguments);
    if (!numbers)
        return numbers;
    if (arguments.has(u"export"_s))
        m_format = historyFormatFromId(arguments.value(u"export"_s));
    if (arguments.has(u"with-signatures"_s))
        m_redaction = Redaction::Shown;
    if (m_format.has_value() != arguments.operand().has_value())
        return usageError(m_format ? Text::tr("--export needs a FILE to write.")
                                   : Text::tr("A FILE is only written with --export."));
    const bool trims = m_rule.age || m_rule.attempts;
    if (arguments.has(u"limit"_s) && (m_format || trims || arguments.has(u"delete"_s)))
        return usageError(Text::tr("--limit is for the list alone; --filter chooses what is exported or "
                                   "deleted."));
    if (arguments.has(u"delete"_s) && (m_format || trims))
        return usageError(Text::tr("--delete stands with neither --export nor --keep."));
    if (arguments.has(u"delete"_s) && m_filter.isEmpty())
        return usageError(Text::tr("--delete needs --filter or --run; --keep 0 deletes everything."));
    if (trims && (m_format || !m_filter.isEmpty()))
        return usageError(
            Text::tr("--keep and --keep-days look at the whole log: they stand without --filter, "
                     "--run and --export."));
    m_file =
        arguments.has(u"database"_s) ? arguments.value(u"database"_s) : historyFile().value_or(QString());
    if (m_file.isEmpty())
        return usageError(Text::tr("There is no delivery log: HOOKBENCH_HISTORY is none. Name one by "
                                   "--database."));
    return {};
}

QFuture<Outcome> HistoryCommand::run(const Arguments &arguments)
{
    const Result<void> read = readOptions(arguments);
    if (!read)
        return finished(read.error());
    // Looking at a log does not make one; an empty one in memory stands for it.
    if (!QFileInfo::exists(m_file) && arguments.has(u"database"_s))
        return finished(
            Error{ErrorCode::Unreadable, Text::tr("There is no delivery log at %1.").arg(m_file)});
    if (!QFileInfo::exists(m_file)) {
        console().say(Text::tr("There is no delivery log at %1 yet.").arg(m_file));
        m_store = HistoryStore::inMemory();
    } else {
        Result<std::unique_ptr<HistoryStore>> opened = HistoryStore::open(m_file);
        if (!opened)
            return finished(opened.error());
        m_store = *std::move(opened);
    }
    if (m_format)
        return writeExport(*arguments.operand());
    if (arguments.has(u"delete"_s) || m_rule.age || m_rule.attempts)
        return finished(trim(arguments));
    return finished(list(wantsJson(arguments)));
}

Outcome HistoryCommand::list(bool asJson)
{
    Result<QList<HistoryRow>> rows = waitFor(m_store->page(m_filter, 0, m_limit.value_or(usualLimit + 1)));
    if (!rows)
        return rows.error();
    if (!m_limit && rows->size() > usualLimit) {
        rows->removeLast();
        console().say(Text::tr("These are the newest %1 attempts; --limit 0 lists all.").arg(usualLimit));
    }
    if (!asJson) {
        console().writeText(toPlainText(toTable(*rows, m_redaction)));
        return ExitCode::Fine;
    }
    console().write("{\"attempts\":[");
    for (qsizetype at = 0; at < rows->size(); ++at) {
        Result<Attempt> attempt = waitFor(m_store->attempt(rows->at(at).id));
        if (!attempt)
            return attempt.error();
        if (m_redaction == Redaction::Redacted)
            attempt->url = withoutSecrets(attempt->url);
        console().write(QByteArray((at == 0 ? "" : ",") + dumpJson(attemptJson(*attempt))));
    }
    console().write("]}\n");
    return ExitCode::Fine;
}

Outcome HistoryCommand::trim(const Arguments &arguments)
{
    const Result<qint64> removed =
        waitFor(arguments.has(u"delete"_s) ? m_store->remove(m_filter) : m_store->retain(m_rule, m_now));
    if (!removed)
        return removed.error();
    if (wantsJson(arguments))
        console().writeJson({{"removed", *removed}});
    else
        console().say(*removed == 1 ? Text::tr("Deleted one attempt.")
                                    : Text::tr("Deleted %n attempts.", nullptr, int(*removed)));
    return ExitCode::Fine;
}

QFuture<Outcome> HistoryCommand::writeExport(const QString &path)
{
    m_export =
        std::make_unique<HistoryExport>(*m_format, m_redaction, path == u"-" ? u"/dev/stdout"_s : path);
    const Result<void> begun = m_export->begin();
    if (!begun)
        return finished(begun.error());
    m_signals = std::make_unique<TerminationSignals>();
    QObject::connect(m_signals.get(), &TerminationSignals::terminated, m_store.get(),
                     [this] { m_isStopped = true; });
    const auto take = [this](const Attempt &attempt) {
        m_written = m_export->add(attempt);
        return m_written.has_value() && !m_isStopped;
    };
    return m_store->forEach(m_filter, take)
        .then(QCoreApplication::instance(), [this, path](const Result<qint64> &count) -> Outcome {
            if (!count)
                return count.error();
            if (!m_written)
                return m_written.error();
            if (m_isStopped) {
                m_export.reset(); // takes the unfinished file away
                return ExitCode::Interrupted;
            }
            const Result<void> ended = m_export->finish();
            if (!ended)
                return ended.error();
            console().say(Text::tr("Wrote %n attempts to %1.", nullptr, int(*count)).arg(path));
            return ExitCode::Fine;
        });
}

} // namespace hookbench
