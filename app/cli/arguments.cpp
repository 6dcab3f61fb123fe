#include "app/cli/arguments.h"

#include "app/cli/suggestion.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

const OptionSpec *optionNamed(const CommandSyntax &syntax, const QString &name)
{
    const auto found = std::ranges::find(syntax.options, name, &OptionSpec::name);
    return found == syntax.options.end() ? nullptr : &*found;
}

Error unknownOption(const CommandSyntax &syntax, const QString &name)
{
    QStringList names;
    for (const OptionSpec &option : syntax.options)
        names.append(option.name);
    const QString near = nearest(name, names);
    if (near.isEmpty())
        return usageError(Text::tr("There is no option --%1 here.").arg(name));
    return usageError(Text::tr("There is no option --%1 here. Did you mean --%2?").arg(name, near));
}

Error unfitValue(const OptionSpec &option)
{
    return usageError(
        Text::tr("--%1 takes one of these values: %2.")
            .arg(option.name, option.choices.join(Text::tr(", ", "between the values of a list"))));
}

/// Without the word, which may be a secret in the wrong place.
Error surplusOperand(const OperandSpec &operand)
{
    if (operand.need == OperandSpec::Need::None)
        return usageError(
            Text::tr("Everything that this command takes is an option; there is a word too many."));
    return usageError(Text::tr("This command takes only %1 besides its options; there is a word too many.")
                          .arg(operand.name));
}

/// A file or a name that is empty comes from a variable that is; an empty filter or signature means
/// something.
bool mustNotBeEmpty(const OptionSpec &option)
{
    return option.valueName.contains(u"FILE"_s) || option.valueName.contains(u"NAME"_s);
}

} // namespace

QString Arguments::value(const QString &option) const
{
    const QStringList given = m_values.value(option);
    return given.isEmpty() ? QString() : given.last();
}

class Arguments::Parser
{
public:
    Parser(const CommandSyntax &syntax, QStringList words)
        : m_syntax(syntax)
        , m_words(std::move(words))
    {
    }

    Result<Arguments> parse()
    {
        while (!m_words.isEmpty()) {
            const Result<void> read = readWord(m_words.takeFirst());
            if (!read)
                return read.error();
        }
        if (m_syntax.operand.need == OperandSpec::Need::Required && !m_result.m_operand)
            return usageError(Text::tr("%1 is missing.").arg(m_syntax.operand.name));
        return m_result;
    }

private:
    Result<void> readWord(const QString &word)
    {
        if (m_onlyOperands || !word.startsWith(u'-') || word == u"-")
            return readOperand(word);
        if (word == u"--") {
            m_onlyOperands = true;
            return {};
        }
        if (!word.startsWith(u"--"_s))
            return usageError(
                Text::tr("There is no option %1 here; options begin with two dashes.").arg(word.left(2)));
        return readOption(word.sliced(2));
    }

    Result<void> readOperand(const QString &word)
    {
        if (m_syntax.operand.need == OperandSpec::Need::None || m_result.m_operand)
            return surplusOperand(m_syntax.operand);
        if (word.isEmpty())
            return usageError(Text::tr("%1 is missing.").arg(m_syntax.operand.name));
        m_result.m_operand = word;
        return {};
    }

    Result<void> readOption(const QString &text)
    {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? text : text.left(equals);
        const OptionSpec *option = optionNamed(m_syntax, name);
        if (!option)
            return unknownOption(m_syntax, name);
        if (m_result.has(name) && !option->repeatable)
            return usageError(Text::tr("--%1 is given twice.").arg(name));
        QString value;
        if (option->valueName.isEmpty()) {
            if (equals >= 0)
                return usageError(Text::tr("--%1 takes no value.").arg(name));
        } else if (equals >= 0) {
            value = text.sliced(equals + 1);
        } else if (m_words.isEmpty()) {
            return usageError(Text::tr("--%1 needs a value: --%1 %2.").arg(name, option->valueName));
        } else {
            value = m_words.takeFirst();
        }
        if (value.isEmpty() && mustNotBeEmpty(*option))
            return usageError(Text::tr("--%1 needs a value: --%1 %2.").arg(name, option->valueName));
        if (!option->choices.isEmpty() && !option->choices.contains(value))
            return unfitValue(*option);
        m_result.m_values[name].append(value);
        return {};
    }

    const CommandSyntax &m_syntax;
    QStringList m_words;
    Arguments m_result;
    bool m_onlyOperands = false;
};

Result<Arguments> Arguments::parse(const CommandSyntax &syntax, const QStringList &words)
{
    return Parser(syntax, words).parse();
}

Error usageError(const QString &message)
{
    return {ErrorCode::Usage, message};
}

} // namespace hookbench
