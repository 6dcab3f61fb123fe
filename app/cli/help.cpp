#include "app/cli/help.h"

#include "app/cli/language.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Entry
{
    QString term;
    QString meaning;
};

constexpr qsizetype lineWidth = 100;

// A term and its meaning side by side, the meaning folded at word boundaries.
QString entryText(const Entry &entry, qsizetype termWidth)
{
    const qsizetype indent = termWidth + 4;
    QString text = u"  "_s + entry.term.leftJustified(termWidth + 2);
    qsizetype column = indent;
    const QStringList words = entry.meaning.split(u' ');
    for (const QString &word : words) {
        if (column > indent && column + 1 + word.size() > lineWidth) {
            text += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            text += u' ';
            ++column;
        }
        text += word;
        column += word.size();
    }
    return text + u'\n';
}

QString section(const QString &title, const QList<Entry> &entries)
{
    qsizetype width = 0;
    for (const Entry &entry : entries)
        width = qMax(width, entry.term.size());
    QString text = u'\n' + title + u'\n';
    for (const Entry &entry : entries)
        text += entryText(entry, width);
    return text;
}

QString termOf(const OptionSpec &option)
{
    const QString dashed = u"--"_s + option.name;
    return option.valueName.isEmpty() ? dashed : dashed + u' ' + option.valueName;
}

QList<Entry> entriesOf(const QList<OptionSpec> &options)
{
    QList<Entry> entries;
    for (const OptionSpec &option : options)
        entries.append({termOf(option), option.help});
    return entries;
}

QString usageLine(const Command &command, const OperandSpec &operand)
{
    const QString name = u"hookbench-cli "_s + command.name();
    switch (operand.need) {
    case OperandSpec::Need::None:
        return Text::tr("Usage: %1 [OPTION]…").arg(name);
    case OperandSpec::Need::Optional:
        return Text::tr("Usage: %1 [%2] [OPTION]…").arg(name, operand.name);
    case OperandSpec::Need::Required:
        break;
    }
    return Text::tr("Usage: %1 %2 [OPTION]…").arg(name, operand.name);
}

} // namespace

QString generalHelp(const Commands &commands)
{
    QList<Entry> entries;
    for (const auto &command : commands)
        entries.append({command->name(), command->summary()});
    QString text = Text::tr("Usage: %1 COMMAND [OPTION]…").arg(u"hookbench-cli"_s) + u"\n\n"_s;
    text += Text::tr("Designs, builds, signs, sends and receives the webhooks of Ordinavo.") + u'\n';
    text += section(Text::tr("Commands:"), entries);
    QList<Entry> options = entriesOf(globalOptions());
    options.append({u"--version"_s, Text::tr("Prints the version.")});
    text += section(Text::tr("Options:"), options);
    text += section(
        Text::tr("Exit codes:"),
        {{u"0"_s, Text::tr("Fine.")},
         {u"1"_s, Text::tr("It ran and found something: does not verify, policy findings, not delivered.")},
         {u"2"_s, Text::tr("The command line is wrong.")},
         {u"3"_s, Text::tr("A file or a name in it is unreadable, unwritable or invalid.")},
         {u"4"_s, Text::tr("The host could not be reached.")},
         {u"5"_s, Text::tr("The policy forbids it.")},
         {u"70"_s, Text::tr("An internal error.")},
         {u"130"_s, Text::tr("Interrupted.")}});
    return text + u'\n' +
           Text::tr("See %1 for what a command takes.").arg(u"hookbench-cli COMMAND --help"_s) + u'\n';
}

QString commandHelp(const Command &command)
{
    const CommandSyntax syntax = command.syntax();
    QString text = usageLine(command, syntax.operand) + u"\n\n"_s + command.summary() + u'\n';
    if (syntax.operand.need != OperandSpec::Need::None)
        text += u'\n' + entryText({syntax.operand.name, syntax.operand.help}, syntax.operand.name.size());
    return text + section(Text::tr("Options:"), entriesOf(syntax.options + globalOptions()));
}

QList<OptionSpec> globalOptions()
{
    return {{u"lang"_s, u"CODE"_s,
             Text::tr("The language of texts: %1. Names in data are never translated.")
                 .arg(languages().join(u", "_s)),
             languages()},
            {u"help"_s, {}, Text::tr("Prints this help."), {}}};
}

} // namespace hookbench
