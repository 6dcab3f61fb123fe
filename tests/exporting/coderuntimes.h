#pragma once

#include <QtCore/QDir>
#include <QtCore/QList>
#include <QtCore/QStandardPaths>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hookbench::test {

/// How the verification code of one language is executed. %DIR is its folder in an export, %OUT a scratch
/// folder; commands are run in %DIR.
struct CodeRuntime
{
    QString language;
    /// Packages of Debian that have its run-time.
    QStringList packages;
    /// Whether ./dev test, and so the project's CI, installs them: then the code may be said to be tested.
    bool isInEveryRun = false;
    QStringList programs; ///< which have to be in PATH, or are files by an absolute path
    QStringList build;    ///< a command, or nothing
    QStringList run;      ///< a command that the deliveries are appended to

    /// What is not there, or nothing.
    [[nodiscard]] QString missing() const
    {
        for (const QString &program : programs) {
            const QFileInfo file(program);
            const bool isThere = file.isAbsolute() ? !file.dir().entryList({file.fileName()}).isEmpty()
                                                   : !QStandardPaths::findExecutable(program).isEmpty();
            if (!isThere)
                return program;
        }
        return {};
    }
};

/// The one record of which languages the tests execute, and which of them always.
inline QList<CodeRuntime> codeRuntimes()
{
    using namespace Qt::StringLiterals;
    const QString jackson = u"/usr/share/java/jackson-"_s;
    const QString classPath = u"%1databind.jar:%1core.jar:%1annotations.jar:%OUT"_s.replace(u"%1"_s, jackson);
    const QString crates = u"/usr/share/cargo/registry"_s;
    return {
        {u"node"_s, {u"nodejs"_s}, true, {u"node"_s}, {}, {u"node"_s, u"%DIR/verify-delivery.mjs"_s}},
        {u"python"_s,
         {u"python3"_s},
         true,
         {u"python3"_s},
         {},
         {u"python3"_s, u"-B"_s, u"-W"_s, u"error"_s, u"%DIR/verify_delivery.py"_s}},
        {u"php"_s, {u"php-cli"_s}, true, {u"php"_s}, {}, {u"php"_s, u"%DIR/verify-delivery.php"_s}},
        {u"ruby"_s, {u"ruby"_s}, true, {u"ruby"_s}, {}, {u"ruby"_s, u"-w"_s, u"%DIR/verify_delivery.rb"_s}},
        {u"go"_s,
         {u"golang-go"_s},
         false,
         {u"go"_s},
         {u"go"_s, u"build"_s, u"-o"_s, u"%OUT/verify-delivery"_s, u"./verify-delivery"_s},
         {u"%OUT/verify-delivery"_s}},
        {u"java"_s,
         {u"default-jdk-headless"_s, u"libjackson2-databind-java"_s},
         false,
         {u"javac"_s, u"java"_s, jackson + u"databind.jar"_s},
         {u"javac"_s, u"-Xlint:all"_s, u"-Werror"_s, u"-cp"_s, classPath, u"-d"_s, u"%OUT"_s,
          u"OrdinavoWebhook.java"_s, u"VerifyDelivery.java"_s},
         {u"java"_s, u"-cp"_s, classPath, u"VerifyDelivery"_s}},
        {u"csharp"_s,
         {u"mono-mcs"_s, u"mono-runtime"_s, u"libmono-system-runtime-serialization4.0-cil"_s},
         true,
         {u"mcs"_s, u"mono"_s},
         {u"mcs"_s, u"-warnaserror"_s, u"-r:System.Runtime.Serialization.dll"_s, u"-out:%OUT/verify.exe"_s,
          u"OrdinavoWebhook.cs"_s, u"VerifyDelivery.cs"_s},
         {u"mono"_s, u"%OUT/verify.exe"_s}},
        {u"rust"_s,
         {u"rustc"_s, u"cargo"_s, u"librust-chrono-dev"_s, u"librust-hmac-dev"_s, u"librust-serde-json-dev"_s,
          u"librust-sha2-dev"_s, u"librust-subtle-dev"_s},
         false,
         {u"cargo"_s, u"rustc"_s, crates + u"/hmac-0.12*"_s, crates + u"/chrono-0.4*"_s},
         {u"cargo"_s, u"build"_s, u"--quiet"_s, u"--offline"_s, u"--config"_s,
          u"source.crates-io.replace-with=\"debian\""_s, u"--config"_s,
          u"source.debian.directory=\"%1\""_s.arg(crates), u"--target-dir"_s, u"%OUT"_s},
         {u"%OUT/debug/verify-delivery"_s}},
        {u"perl"_s, {u"perl"_s}, true, {u"perl"_s}, {}, {u"perl"_s, u"%DIR/verify-delivery.pl"_s}},
        {u"bash"_s,
         {u"openssl"_s, u"jq"_s},
         true,
         {u"bash"_s, u"openssl"_s, u"jq"_s},
         {},
         {u"bash"_s, u"%DIR/verify-delivery.sh"_s}},
    };
}

} // namespace hookbench::test
