#include "app/cli/lintcommand.h"

#include "app/cli/commonoptions.h"
#include "app/cli/console.h"
#include "app/cli/language.h"
#include "app/cli/openeddesign.h"
#include "model/design/policy.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LintCommand)
};

Json toJson(const QList<Finding> &findings)
{
    Json list = Json::array();
    for (const Finding &finding : findings)
        list.push_back({{"rule", jsonText(finding.rule)},
                        {"severity", jsonText(idOf(finding.severity))},
                        {"subscription", jsonTextOrNull(finding.subscription)},
                        {"eventType", jsonTextOrNull(finding.eventType)},
                        {"message", jsonText(finding.message)}});
    return {{"findings", std::move(list)}};
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Text::tr("note");
    case Severity::Warning:
        return Text::tr("warning");
    case Severity::Error:
        break;
    }
    return Text::tr("error");
}

QString toLine(const Finding &finding)
{
    const QString severity = severityTitle(finding.severity);
    if (finding.eventType.isEmpty())
        return Text::tr("%1: %2 [%3]", "severity, sentence, id of the rule")
            .arg(severity, finding.message, finding.rule);
    return Text::tr("%1: %2: %3 [%4]", "severity, event type, sentence, id of the rule")
        .arg(severity, finding.eventType, finding.message, finding.rule);
}

QList<Finding> findingsOf(const OpenedDesign &opened, bool forPrograms)
{
    std::optional<EnglishTexts> english;
    if (forPrograms)
        english.emplace();
    return checkPolicy(opened.design, *opened.catalogue);
}

} // namespace

QString LintCommand::name() const
{
    return u"lint"_s;
}

QString LintCommand::summary() const
{
    return Text::tr("Checks a design against the policy of the payload matrix.");
}

CommandSyntax LintCommand::syntax() const
{
    return {designOperand(OperandSpec::Need::Required), {formatOption({u"text"_s, u"json"_s})}};
}

QFuture<Outcome> LintCommand::run(const Arguments &arguments)
{
    const Result<OpenedDesign> opened = openCheckedDesign(*arguments.operand());
    if (!opened)
        return finished(opened.error());
    // Nothing can be made of a design without its sample, so it is not clean.
    if (const Result<SampleRecords> sample = findSample(opened->design); !sample)
        return finished(sample.error());
    const bool asJson = wantsJson(arguments);
    const QList<Finding> findings = findingsOf(*opened, asJson);
    if (asJson) {
        console().writeJson(toJson(findings));
    } else {
        for (const Finding &finding : findings)
            console().writeLine(toLine(finding));
        if (findings.isEmpty())
            console().say(Text::tr("The policy has nothing to say about %1.").arg(*arguments.operand()));
    }
    const bool isClean = std::ranges::all_of(
        findings, [](const Finding &finding) { return finding.severity == Severity::Note; });
    return finished(isClean ? ExitCode::Fine : ExitCode::Findings);
}

} // namespace hookbench
