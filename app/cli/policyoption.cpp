#include "app/cli/policyoption.h"

#include "app/cli/console.h"

#include <QtCore/QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyOption)
};

QStringList presetIds()
{
    QStringList ids;
    for (const RetryPolicy &policy : retryPolicyPresets())
        ids.append(policy.id);
    return ids;
}

/// 75:35:05
QString clockText(std::chrono::milliseconds duration)
{
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

Result<RetryPolicy> readPresetOrFile(const Arguments &arguments)
{
    if (!arguments.has(u"policy"_s))
        return standardRetryPolicy();
    const QString name = arguments.value(u"policy"_s);
    if (const std::optional<RetryPolicy> preset = retryPolicyPreset(name))
        return *preset;
    const Result<QByteArray> text = readFile(name);
    if (text)
        return readRetryPolicy(*text, name);
    return Error{text.error().code, Text::tr("--policy takes one of %1, or a policy file. %2")
                                        .arg(presetIds().join(u", "_s), text.error().message)};
}

Result<void> setAttempts(RetryPolicy &policy, const QString &text)
{
    bool isNumber = false;
    const int attempts = text.toInt(&isNumber);
    if (!isNumber || attempts < 1 || attempts > mostAttempts)
        return usageError(Text::tr("--attempts takes a whole number from 1 to %1.").arg(mostAttempts));
    if (attempts == policy.attempts())
        return {};
    if (attempts > 1 && policy.delays.isEmpty())
        return usageError(Text::tr("--attempts cannot lengthen this policy: it has no wait that could be "
                                   "repeated. Take another one with --policy."));
    const std::chrono::milliseconds last = policy.delays.last();
    while (policy.attempts() < attempts)
        policy.delays.append(last);
    policy.delays.resize(attempts - 1);
    policy.id = RetryPolicy().id;
    return {};
}

} // namespace

QList<OptionSpec> policyOptions()
{
    return {{u"policy"_s,
             u"PRESET|FILE"_s,
             Text::tr("When and how often it is tried again, one of %1, or a policy file; %2 when it is not "
                      "given, and "
                      "then send does not try a host again that cannot be reached. "
                      "Assumed: Ordinavo publishes no retry rules.")
                 .arg(presetIds().join(u", "_s), presetIds().first()),
             {}},
            {u"attempts"_s,
             u"N"_s,
             Text::tr("Attempts at most; beyond the policy's own the last wait is repeated."),
             {}}};
}

Result<RetryPolicy> readPolicy(const Arguments &arguments)
{
    Result<RetryPolicy> policy = readPresetOrFile(arguments);
    if (policy && arguments.has(u"attempts"_s))
        if (const Result<void> set = setAttempts(*policy, arguments.value(u"attempts"_s)); !set)
            return set.error();
    return policy;
}

QString policyLine(const RetryPolicy &policy)
{
    if (policy.attempts() == 1)
        return Text::tr("Retry policy: %1, one attempt. Assumed: Ordinavo publishes no retry rules.")
            .arg(titleOf(policy));
    //: %3 is a time in hours, minutes and seconds: 75:35:05
    return Text::tr(
               "Retry policy: %1, up to %2 attempts, waits of %3 in all without jitter. Assumed: Ordinavo "
               "publishes no retry rules.")
        .arg(titleOf(policy), QString::number(policy.attempts()), clockText(policy.span()));
}

Json policyJson(const RetryPolicy &policy)
{
    return {{"id", jsonText(policy.id)},           {"provenance", "assumed"},
            {"attempts", policy.attempts()},       {"spanMs", policy.span().count()},
            {"timeoutMs", policy.timeout.count()}, {"jitter", policy.jitter}};
}

} // namespace hookbench
