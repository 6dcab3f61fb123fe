#include "model/exporting/codeexport.h"

#include "model/exporting/codelanguage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// The open questions whose answer would change the code or the answers of a receiver.
constexpr std::array concerned{"timestamp-meaning"_L1, "delivery-id"_L1, "retried-answers"_L1, "secrets"_L1,
                               "size-limit"_L1};

QString languageTable()
{
    QString table = u"| Language | File to take over | Needs | Tests |\n| --- | --- | --- | --- |\n"_s;
    for (const CodeLanguage &language : codeLanguages())
        table += u"| %1 | `%2/%3` | %4 | %5 |\n"_s.arg(
            language.title, language.id, language.files.constFirst(), language.needs,
            language.tested == CodeTested::Here ? u"tested by Hookbench"_s : u"not tested here"_s);
    return table.trimmed();
}

QString questionList(const Design &design)
{
    QString list;
    for (const OpenQuestion &question : openQuestions(design, ExportLanguage::English))
        if (std::ranges::find(concerned, question.id) != concerned.end())
            list += u"- %1 Assumed: %2\n"_s.arg(question.question, question.assumed);
    return list;
}

QByteArray readme(const ExportContext &context, const QString &from)
{
    const QString billing =
        hasBillingTriggers(context)
            ? u"\n## Billing triggers\n\n%1\n"_s.arg(billingDisclaimer(ExportLanguage::English))
            : QString();
    return QString::fromUtf8(snippetTemplate(from))
        .replace("@LANGUAGES@"_L1, languageTable())
        .replace("@QUESTIONS@\n"_L1, questionList(*context.design))
        .replace("@BILLING@\n"_L1, billing)
        .toUtf8();
}

} // namespace

Result<QList<ExportFile>> writeCode(const ExportContext &context)
{
    const bool isOrdinavos = context.design->signatureScheme == SignatureScheme::Ordinavo;
    QList<ExportFile> files{
        {u"code/README.md"_s,
         u"code"_s,
         {},
         readme(context, isOrdinavos ? u"README.md"_s : u"other-scheme.md"_s),
         false},
    };
    if (!isOrdinavos)
        return files;
    for (const CodeLanguage &language : codeLanguages())
        for (const QString &file : language.files)
            files.append({u"code/%1/%2"_s.arg(language.id, file),
                          u"code"_s,
                          {},
                          codeBytes(language, file),
                          file == u"verify-delivery.sh"_s});
    return files;
}

} // namespace hookbench
