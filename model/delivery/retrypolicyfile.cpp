#include "model/catalogue/jsonnode.h"
#include "model/delivery/retrypolicy.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RetryPolicy)
};

constexpr int newestFormat = 1;
constexpr int mostFailures = 1'000'000;

QString textOf(const JsonNode &node)
{
    return node.json().is_string() ? toQString(node.json().get_ref<const std::string &>()) : QString();
}

milliseconds readDuration(const JsonNode &node, milliseconds least, milliseconds most)
{
    const std::optional<milliseconds> duration = durationFrom(textOf(node));
    if (duration && *duration >= least && *duration <= most)
        return *duration;
    node.refuse(Text::tr("a time with its unit is missing here, from %1 to %2, such as \"250ms\", \"5s\", "
                         "\"2h\" or \"1d\"")
                    .arg(durationId(least), durationId(most)));
    return least;
}

StatusRanges readStatuses(const JsonNode &node)
{
    const std::optional<StatusRanges> ranges = statusRangesFrom(textOf(node));
    if (!node.json().is_string() || !ranges)
        node.refuse(Text::tr("status codes from 100 to 599 are missing here, such as \"429, 502-504\""));
    return ranges.value_or(StatusRanges());
}

QList<milliseconds> readDelays(const JsonNode &node)
{
    QList<milliseconds> delays;
    for (const JsonNode &element : node.elements())
        delays.append(readDuration(element, milliseconds(0), longestWait));
    if (delays.size() >= mostAttempts)
        node.refuse(Text::tr("these are more than %1 waits").arg(mostAttempts - 1));
    return delays;
}

double readShare(const JsonNode &node)
{
    const double share = node.json().is_number() ? node.json().get<double>() : -1;
    if (share >= 0 && share <= 1)
        return share;
    node.refuse(Text::tr("a number from 0 to 1 is missing here"));
    return 0;
}

GoneRule readGone(const JsonNode &node)
{
    const QString word = textOf(node);
    if (word != u"disables" && word != u"retries")
        node.refuse(Text::tr("\"disables\" or \"retries\" is missing here"));
    return word == u"retries" ? GoneRule::Retries : GoneRule::Disables;
}

int readCount(const JsonNode &node)
{
    const qint64 count = node.integer();
    if (count < 0 || count > mostFailures)
        node.refuse(Text::tr("a whole number from 0 to %1 is missing here").arg(mostFailures));
    return int(qBound(qint64(0), count, qint64(mostFailures)));
}

RetryPolicy readPolicy(const JsonNode &root)
{
    RetryPolicy policy;
    root.expectFormat(newestFormat);
    root.expectMembers({"format", "delays"},
                       {"jitter", "timeout", "stopStatuses", "gone", "retryAfterStatuses", "retryAfterCap",
                        "throttleStatuses", "disableAfter"});
    policy.delays = readDelays(root["delays"]);
    if (root.has("jitter"))
        policy.jitter = readShare(root["jitter"]);
    if (root.has("timeout"))
        policy.timeout = readDuration(root["timeout"], milliseconds(1), longestTimeout);
    if (root.has("stopStatuses"))
        policy.stopStatuses = readStatuses(root["stopStatuses"]);
    if (root.has("gone"))
        policy.gone = readGone(root["gone"]);
    if (root.has("retryAfterStatuses"))
        policy.retryAfterStatuses = readStatuses(root["retryAfterStatuses"]);
    if (root.has("retryAfterCap"))
        policy.retryAfterCap = readDuration(root["retryAfterCap"], milliseconds(0), longestWait);
    if (root.has("throttleStatuses"))
        policy.throttleStatuses = readStatuses(root["throttleStatuses"]);
    if (root.has("disableAfter"))
        policy.disableAfter = readCount(root["disableAfter"]);
    return policy;
}

} // namespace

Result<RetryPolicy> readRetryPolicy(QByteArrayView text, const QString &source)
{
    const Result<Json> json = parseJson(text, source);
    if (!json)
        return json.error();
    JsonDefects defects(text, source);
    const RetryPolicy policy = readPolicy(JsonNode(*json, defects));
    if (defects.found())
        return defects.error();
    return policy;
}

QByteArray writeRetryPolicy(const RetryPolicy &policy)
{
    Json delays = Json::array();
    for (const milliseconds delay : policy.delays)
        delays.push_back(durationId(delay).toStdString());
    Json json;
    json["format"] = newestFormat;
    json["delays"] = std::move(delays);
    json["jitter"] = policy.jitter;
    json["timeout"] = durationId(policy.timeout).toStdString();
    json["stopStatuses"] = textOf(policy.stopStatuses).toStdString();
    json["gone"] = policy.gone == GoneRule::Disables ? "disables" : "retries";
    json["retryAfterStatuses"] = textOf(policy.retryAfterStatuses).toStdString();
    json["retryAfterCap"] = durationId(policy.retryAfterCap).toStdString();
    json["throttleStatuses"] = textOf(policy.throttleStatuses).toStdString();
    json["disableAfter"] = policy.disableAfter;
    return dumpJsonIndented(json);
}

} // namespace hookbench
