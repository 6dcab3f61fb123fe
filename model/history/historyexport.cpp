#include "model/history/historyexport.h"

#include "model/core/safewriter.h"
#include "model/history/historystore.h"

#include <QtCore/QUrlQuery>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

std::string text(const QString &string)
{
    return string.toStdString();
}

/// JSON holds valid UTF-8 alone.
std::string text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toStdString();
}

Json textOrNull(const QString &string)
{
    return string.isEmpty() ? Json() : Json(text(string));
}

qint64 roundedMilliseconds(std::chrono::microseconds duration)
{
    return std::chrono::round<std::chrono::milliseconds>(duration).count();
}

/// Whether a parameter of an address is likely to open the receiver to whoever reads it.
bool isSecretParameter(const QString &name)
{
    static const QStringList parts{u"key"_s, u"token"_s, u"secret"_s, u"pass"_s,
                                   u"sig"_s, u"auth"_s,  u"code"_s};
    return name == u"pw" || std::ranges::any_of(parts, [&name](const QString &part) {
               return name.contains(part, Qt::CaseInsensitive);
           });
}

QByteArray csvCell(const QString &value)
{
    QString cell = value;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

} // namespace

QUrl withoutSecrets(QUrl url)
{
    QUrlQuery query;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded))
        query.addQueryItem(name, isSecretParameter(name) ? u"redacted"_s : value);
    if (url.hasQuery())
        url.setQuery(query);
    return url;
}

QList<HistoryFormat> allHistoryFormats()
{
    return {HistoryFormat::Har, HistoryFormat::Csv, HistoryFormat::Ndjson, HistoryFormat::Curl};
}

QString idOf(HistoryFormat format)
{
    switch (format) {
    case HistoryFormat::Har:
        return u"har"_s;
    case HistoryFormat::Csv:
        return u"csv"_s;
    case HistoryFormat::Ndjson:
        return u"ndjson"_s;
    case HistoryFormat::Curl:
        return u"curl"_s;
    }
    Q_UNREACHABLE();
}

std::optional<HistoryFormat> historyFormatFromId(QStringView id)
{
    for (const HistoryFormat format : allHistoryFormats())
        if (idOf(format) == id)
            return format;
    return {};
}

Json attemptJson(const Attempt &attempt)
{
    const AttemptOutcome &outcome = attempt.outcome;
    Json marks = Json::array();
    for (const QString &mark : idsOf(attempt.marks))
        marks.push_back(text(mark));
    return {{"runId", text(attempt.run.text)},
            {"eventId", text(attempt.request.eventId.text)},
            {"eventType", text(attempt.request.eventType)},
            {"url", text(loggedUrl(attempt.url))},
            {"marks", std::move(marks)},
            {"tampering", attempt.tampering ? Json(text(idOf(*attempt.tampering))) : Json()},
            {"attempt", attempt.number},
            {"deliveryId", text(attempt.request.deliveryId.text)},
            {"scheduledAt", text(isoMilliseconds(attempt.scheduledAt))},
            {"sentAt", text(isoMilliseconds(outcome.sentAt))},
            {"status", outcome.status ? Json(*outcome.status) : Json()},
            {"errorClass", textOrNull(idOf(outcome.errorClass))},
            {"message", textOrNull(outcome.message)},
            {"durationMs", roundedMilliseconds(outcome.timings.total)},
            {"decision", text(idOf(attempt.decision))},
            {"reason", text(attempt.reason)},
            {"retryAfterMs", attempt.retryAfter ? Json(attempt.retryAfter->count()) : Json()},
            {"nextAt", attempt.next ? Json(text(isoMilliseconds(attempt.next->at))) : Json()},
            {"bodySha256", text(sha256(attempt.request.body).toHex())}};
}

QByteArray csvHeader()
{
    return "sentAt,runId,eventType,eventId,deliveryId,attempt,url,marks,tampering,scheduledAt,status,"
           "errorClass,"
           "durationMs,decision,reason,retryAfterMs,nextAt,bodySha256\r\n";
}

QByteArray csvLine(const Attempt &attempt)
{
    const AttemptOutcome &outcome = attempt.outcome;
    const auto ofBytes = [](const QByteArray &bytes) { return QString::fromUtf8(bytes); };
    const QStringList cells{ofBytes(isoMilliseconds(outcome.sentAt)),
                            ofBytes(attempt.run.text),
                            attempt.request.eventType,
                            ofBytes(attempt.request.eventId.text),
                            ofBytes(attempt.request.deliveryId.text),
                            QString::number(attempt.number),
                            loggedUrl(attempt.url),
                            idsOf(attempt.marks).join(u' '),
                            attempt.tampering ? idOf(*attempt.tampering) : QString(),
                            ofBytes(isoMilliseconds(attempt.scheduledAt)),
                            outcome.status ? QString::number(*outcome.status) : QString(),
                            idOf(outcome.errorClass),
                            QString::number(roundedMilliseconds(outcome.timings.total)),
                            idOf(attempt.decision),
                            attempt.reason,
                            attempt.retryAfter ? QString::number(attempt.retryAfter->count()) : QString(),
                            attempt.next ? ofBytes(isoMilliseconds(attempt.next->at)) : QString(),
                            ofBytes(sha256(attempt.request.body).toHex())};
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvCell(cell);
    return line + "\r\n";
}

HistoryExport::HistoryExport(HistoryFormat format, Redaction redaction, const QString &path)
    : m_format(format)
    , m_redaction(redaction)
    , m_file(path)
{
}

Result<void> HistoryExport::begin()
{
    const Result<void> opened = m_file.open();
    if (!opened)
        return opened;
    switch (m_format) {
    case HistoryFormat::Har:
        return m_file.write("{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"Hookbench\","
                            "\"version\":\"" HOOKBENCH_VERSION "\"},\"entries\":[");
    case HistoryFormat::Csv:
        return m_file.write(csvHeader());
    case HistoryFormat::Ndjson:
    case HistoryFormat::Curl:
        break;
    }
    return {};
}

Result<void> HistoryExport::add(const Attempt &recorded)
{
    Attempt attempt = recorded;
    if (m_redaction == Redaction::Redacted)
        attempt.url = withoutSecrets(attempt.url);
    const bool isFirst = std::exchange(m_isFirst, false);
    switch (m_format) {
    case HistoryFormat::Har:
        return m_file.write(QByteArray((isFirst ? "\n" : ",\n") + dumpJson(harEntry(attempt, m_redaction))));
    case HistoryFormat::Csv:
        return m_file.write(csvLine(attempt));
    case HistoryFormat::Ndjson:
        return m_file.write(QByteArray(dumpJson(attemptJson(attempt)) + '\n'));
    case HistoryFormat::Curl:
        return m_file.write(QByteArray((isFirst ? "" : "\n") + curlEntry(attempt, m_redaction)));
    }
    Q_UNREACHABLE();
}

Result<void> HistoryExport::finish()
{
    if (m_format == HistoryFormat::Har)
        if (const Result<void> ended = m_file.write("\n]}}\n"); !ended)
            return ended;
    return m_file.commit();
}

} // namespace hookbench
