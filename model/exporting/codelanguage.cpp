#include "model/exporting/codelanguage.h"

#include <QtCore/QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

CodeLanguage tested(const QString &id, const QString &title, const QString &needs, const QStringList &files)
{
    return {id, title, needs, files, CodeTested::Here};
}

CodeLanguage untested(const QString &id, const QString &title, const QString &needs, const QStringList &files)
{
    return {id, title, needs, files, CodeTested::NotHere};
}

QByteArray testedSentence(const CodeLanguage &language)
{
    if (language.tested == CodeTested::Here)
        return "Tested by Hookbench against good, tampered, stale, unsigned and mismatched deliveries.";
    return "Not tested here: Hookbench's own test run does not execute this language.";
}

} // namespace

const QList<CodeLanguage> &codeLanguages()
{
    static const QList<CodeLanguage> languages{
        tested(u"node"_s, u"Node.js"_s, u"Node.js 18 or newer"_s,
               {u"ordinavo-webhook.mjs"_s, u"verify-delivery.mjs"_s}),
        tested(u"python"_s, u"Python"_s, u"Python 3.8 or newer"_s,
               {u"ordinavo_webhook.py"_s, u"verify_delivery.py"_s}),
        tested(u"php"_s, u"PHP"_s, u"PHP 8.1 or newer"_s,
               {u"OrdinavoWebhook.php"_s, u"verify-delivery.php"_s}),
        tested(u"ruby"_s, u"Ruby"_s, u"Ruby 3.0 or newer"_s,
               {u"ordinavo_webhook.rb"_s, u"verify_delivery.rb"_s}),
        untested(u"go"_s, u"Go"_s, u"Go 1.19 or newer"_s,
                 {u"webhook.go"_s, u"go.mod"_s, u"verify-delivery/main.go"_s}),
        untested(u"java"_s, u"Java"_s, u"Java 17 or newer, jackson-databind"_s,
                 {u"OrdinavoWebhook.java"_s, u"VerifyDelivery.java"_s}),
        tested(u"csharp"_s, u"C#"_s, u"Mono 6 (as in the tests), .NET Framework 4.6 or .NET; C# 7"_s,
               {u"OrdinavoWebhook.cs"_s, u"VerifyDelivery.cs"_s}),
        untested(u"rust"_s, u"Rust"_s, u"Rust 1.63 or newer, the crates in Cargo.toml"_s,
                 {u"src/lib.rs"_s, u"Cargo.toml"_s, u"src/bin/verify-delivery.rs"_s}),
        tested(u"perl"_s, u"Perl"_s, u"Perl 5.14 or newer"_s,
               {u"OrdinavoWebhook.pm"_s, u"verify-delivery.pl"_s}),
        tested(u"bash"_s, u"Bash"_s, u"Bash 4.3 or newer, openssl, jq, GNU coreutils"_s,
               {u"ordinavo-webhook.sh"_s, u"verify-delivery.sh"_s}),
    };
    return languages;
}

const CodeLanguage *codeLanguage(QStringView id)
{
    const auto it = std::ranges::find_if(codeLanguages(),
                                         [id](const CodeLanguage &language) { return language.id == id; });
    return it == codeLanguages().end() ? nullptr : &*it;
}

QByteArray codeBytes(const CodeLanguage &language, const QString &file)
{
    return snippetTemplate(language.id + u'/' + file).replace("@TESTED@", testedSentence(language));
}

QByteArray snippetTemplate(const QString &path)
{
    QFile file(u":/hookbench/snippets/"_s + path);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "snippetTemplate", qPrintable(path));
    return isThere ? file.readAll() : QByteArray();
}

} // namespace hookbench
